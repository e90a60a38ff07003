import type { ChartColumn } from "../drawing";

export const doctrineColumns: readonly ChartColumn[] = [
  {
    name: "entry",
    type: "text",
    description: { en: "Id in datasets/doctrine", fr: "Identifiant dans datasets/doctrine" },
  },
  {
    name: "date",
    type: "date",
    description: {
      en: "When it was said, or when the condition appears",
      fr: "Date de la déclaration ou d’apparition de la condition",
    },
  },
  { name: "speaker", type: "text", description: { en: "Who said it", fr: "Qui l’a dit" } },
  {
    name: "form",
    type: "text",
    description: { en: "Kind of document or occasion", fr: "Nature du document ou de l’occasion" },
  },
  {
    name: "conditions",
    type: "code",
    description: {
      en: "Subjects named, separated by ;. A subject that is absent was not seen in what was read",
      fr: "Sujets cités, séparés par des points-virgules. Un sujet absent n’a pas été vu dans ce qui a été lu",
    },
  },
  {
    name: "wording",
    type: "text",
    description: {
      en: "What was said, in our own words",
      fr: "Ce qui a été dit, dans nos propres mots",
    },
  },
  {
    name: "evidence",
    type: "code",
    description: {
      en: "What was read: the full text, part of it, or a report of it",
      fr: "Ce qui a été lu : le texte entier, un extrait ou un compte rendu",
    },
  },
  {
    name: "confidence",
    type: "code",
    description: {
      en: "How well the row is supported: high, medium or low",
      fr: "Solidité de la ligne : high (élevée), medium (moyenne) ou low (faible)",
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
  {
    name: "kind",
    type: "code",
    description: {
      en: "condition: one of the three as later summed up; statement: something said about them",
      fr: "condition : l’une des trois, telle que résumée plus tard ; statement : une déclaration à leur sujet",
    },
  },
];
