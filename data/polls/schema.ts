import { confidenceColumn, noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const pollsSchema = {
  id: "polls",
  file: "polls/polls.csv",
  title: { en: "Opinion on North Korea", fr: "Opinion sur la Corée du Nord" },
  description: {
    en: "Shares of respondents by country, wave and question. What positive and negative mean depends on the question. A missing share is empty, never zero.",
    fr: "Parts des personnes interrogées par pays, vague et question. Le sens de positif et négatif dépend de la question. Une part manquante est vide, jamais zéro.",
  },
  licence: "CC-BY-4.0",
  key: ["poll", "question", "country"],
  columns: [
    {
      name: "poll",
      type: "text",
      required: true,
      description: { en: "Id of the poll and wave", fr: "Identifiant du sondage et de la vague" },
    },
    {
      name: "wave",
      type: "integer",
      required: true,
      description: { en: "Year by which the wave is known", fr: "Année par laquelle la vague est connue" },
    },
    {
      name: "question",
      type: "text",
      required: true,
      references: "poll-questions.question",
      description: {
        en: "Id of the question, see poll-questions",
        fr: "Identifiant de la question, voir poll-questions",
      },
    },
    {
      name: "country",
      type: "text",
      required: true,
      references: "countries.country",
      alsoAllowed: {
        XAV: { en: "Average of the countries polled", fr: "Moyenne des pays interrogés" },
        XMD: { en: "Median of all countries polled", fr: "Médiane de tous les pays interrogés" },
        XEM: { en: "Median of the European countries polled", fr: "Médiane des pays européens interrogés" },
        XEU: { en: "EU-15, weighted", fr: "UE à 15, pondérée" },
        XE5: {
          en: "France, Germany, Italy, Spain and the United Kingdom pooled",
          fr: "France, Allemagne, Espagne, Italie et Royaume-Uni ensemble",
        },
        HKG: {
          en: "Hong Kong (no row in countries: no foreign relations of its own)",
          fr: "Hong Kong (sans ligne dans countries : pas de relations extérieures propres)",
        },
      },
      description: {
        en: "Where the respondents live, ISO 3166-1 alpha-3; codes beginning with X are aggregates",
        fr: "Où vivent les personnes interrogées, ISO 3166-1 alpha-3 ; les codes en X sont des agrégats",
      },
    },
    {
      name: "positive_pct",
      type: "number",
      min: 0,
      max: 100,
      unit: "%",
      description: {
        en: "Share of positive answers, see positive_means of the question",
        fr: "Part de réponses positives, voir positive_means de la question",
      },
    },
    {
      name: "negative_pct",
      type: "number",
      min: 0,
      max: 100,
      unit: "%",
      description: {
        en: "Share of negative answers, see negative_means of the question",
        fr: "Part de réponses négatives, voir negative_means de la question",
      },
    },
    {
      name: "neutral_pct",
      type: "number",
      min: 0,
      max: 100,
      unit: "%",
      description: {
        en: "Share of other answers, see neutral_means of the question",
        fr: "Part des autres réponses, voir neutral_means de la question",
      },
    },
    {
      name: "neutral_derived",
      type: "boolean",
      description: {
        en: "true = computed as the rest to 100, false = published; empty without a neutral share",
        fr: "true = calculé comme le reste jusqu’à 100, false = publié ; vide sans part neutre",
      },
    },
    sourceColumn,
    confidenceColumn,
    noteColumn,
    {
      name: "pollster",
      type: "text",
      required: true,
      description: { en: "Who asked, and for whom", fr: "Institut et commanditaire" },
    },
    {
      name: "fieldwork_start",
      type: "date",
      description: { en: "First day or month of the interviews", fr: "Premier jour ou mois des entretiens" },
    },
    {
      name: "fieldwork_end",
      type: "date",
      description: { en: "Last day or month of the interviews", fr: "Dernier jour ou mois des entretiens" },
    },
    {
      name: "sample_size",
      type: "integer",
      min: 1,
      description: { en: "Respondents behind the row", fr: "Personnes interrogées pour la ligne" },
    },
    {
      name: "mode",
      type: "text",
      description: { en: "How they were asked; empty = not read", fr: "Mode d’enquête ; vide = non lu" },
    },
    {
      name: "sample_coverage",
      type: "text",
      description: {
        en: "Whom the sample stands for; empty = not read",
        fr: "Population représentée ; vide = non lu",
      },
    },
    {
      name: "eu_member_at_fieldwork",
      type: "boolean",
      description: {
        en: "Whether the country was in the EU during the interviews; empty for aggregates",
        fr: "Si le pays était dans l’UE pendant les entretiens ; vide pour les agrégats",
      },
    },
    {
      name: "pollster_fr",
      type: "text",
      required: true,
      translates: "pollster",
      description: { en: "The pollster in French", fr: "L’institut, en français" },
    },
    noteFrColumn,
  ],
} as const satisfies Schema;

export type PollRow = RowOf<typeof pollsSchema>;
