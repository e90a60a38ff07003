import { noteColumn, sourceColumn } from "../columns";
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
  ],
} as const satisfies Schema;

export type PollQuestionRow = RowOf<typeof pollQuestionsSchema>;
