import { noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const pollQuestionsSchema = {
  id: "poll-questions",
  file: "poll-questions/poll-questions.csv",
  title: { en: "Questions of the polls", fr: "Questions des sondages" },
  description: {
    en: "What each poll asked, in our own words, and what positive, negative and neutral stand for.",
    fr: "Ce que chaque sondage demandait, dans nos propres mots, et ce que recouvrent positif, négatif et neutre.",
  },
  licence: "CC-BY-4.0",
  key: ["question"],
  columns: [
    {
      name: "question",
      type: "text",
      required: true,
      description: { en: "Id of the question", fr: "Identifiant de la question" },
    },
    {
      name: "wording",
      type: "text",
      required: true,
      description: { en: "The question, summed up in English", fr: "La question, résumée en anglais" },
    },
    {
      name: "response_options",
      type: "text",
      required: true,
      description: { en: "Answers offered", fr: "Réponses proposées" },
    },
    { name: "pollster", type: "text", required: true, description: { en: "Who asked", fr: "Institut" } },
    {
      name: "positive_means",
      type: "text",
      description: {
        en: "What positive_pct counts; empty = nothing",
        fr: "Ce que compte positive_pct ; vide = rien",
      },
    },
    {
      name: "negative_means",
      type: "text",
      description: {
        en: "What negative_pct counts; empty = nothing",
        fr: "Ce que compte negative_pct ; vide = rien",
      },
    },
    {
      name: "neutral_means",
      type: "text",
      description: {
        en: "What neutral_pct counts; empty = nothing",
        fr: "Ce que compte neutral_pct ; vide = rien",
      },
    },
    sourceColumn,
    noteColumn,
    {
      name: "wording_fr",
      type: "text",
      required: true,
      translates: "wording",
      description: { en: "The question, summed up in French", fr: "La question, résumée en français" },
    },
    {
      name: "response_options_fr",
      type: "text",
      required: true,
      translates: "response_options",
      description: { en: "Answers offered, in French", fr: "Réponses proposées, en français" },
    },
    {
      name: "pollster_fr",
      type: "text",
      required: true,
      translates: "pollster",
      description: { en: "Who asked, in French", fr: "L’institut, en français" },
    },
    {
      name: "positive_means_fr",
      type: "text",
      translates: "positive_means",
      description: {
        en: "What positive_pct counts, in French",
        fr: "Ce que compte positive_pct, en français",
      },
    },
    {
      name: "negative_means_fr",
      type: "text",
      translates: "negative_means",
      description: {
        en: "What negative_pct counts, in French",
        fr: "Ce que compte negative_pct, en français",
      },
    },
    {
      name: "neutral_means_fr",
      type: "text",
      translates: "neutral_means",
      description: { en: "What neutral_pct counts, in French", fr: "Ce que compte neutral_pct, en français" },
    },
    noteFrColumn,
  ],
} as const satisfies Schema;

export type PollQuestionRow = RowOf<typeof pollQuestionsSchema>;
