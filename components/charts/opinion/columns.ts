import type { ChartColumn } from "../drawing";

const share = (name: string, en: string, fr: string): ChartColumn => ({
  name,
  type: "number",
  unit: "% of respondents",
  description: { en: `${en}; empty = not in the sources read`, fr: `${fr} ; vide = absent des sources lues` },
});

export const opinionColumns: readonly ChartColumn[] = [
  {
    name: "country",
    type: "text",
    description: { en: "ISO 3166-1 alpha-3 code", fr: "Code ISO 3166-1 alpha-3" },
  },
  { name: "name", type: "text", description: { en: "Name of the country", fr: "Nom du pays" } },
  { name: "wave", type: "integer", description: { en: "Year of the wave", fr: "Année de la vague" } },
  {
    name: "question",
    type: "text",
    description: { en: "Id in datasets/poll-questions", fr: "Identifiant dans datasets/poll-questions" },
  },
  share(
    "positive_pct",
    "Positive answers, as the question defines them",
    "Réponses positives, au sens de la question",
  ),
  share(
    "negative_pct",
    "Negative answers, as the question defines them",
    "Réponses négatives, au sens de la question",
  ),
  share("neutral_pct", "Neutral, other or no answer", "Neutre, autre ou sans réponse"),
  {
    name: "neutral_derived",
    type: "boolean",
    description: {
      en: "true: the neutral share was not published but is what is left of 100",
      fr: "true : la part neutre n’est pas publiée, elle est ce qui reste de 100",
    },
  },
  {
    name: "note",
    type: "text",
    description: { en: "What a reader should know", fr: "Ce qu’il faut savoir" },
  },
  {
    name: "source",
    type: "text",
    description: {
      en: "Ids in datasets/sources, separated by ;",
      fr: "Identifiants dans datasets/sources, séparés par des points-virgules",
    },
  },
];
