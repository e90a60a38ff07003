import { confidenceColumn, noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const factsSchema = {
  id: "facts",
  file: "facts/facts.csv",
  title: { en: "Single facts", fr: "Faits isolés" },
  description: {
    en: "Figures and dates that texts on this subject quote, each with its sources and what contradicts it.",
    fr: "Chiffres et dates que citent les textes sur ce sujet, avec leurs sources et ce qui les contredit.",
  },
  licence: "CC-BY-4.0",
  key: ["fact"],
  columns: [
    {
      name: "fact",
      type: "text",
      required: true,
      pattern: "[a-z0-9-]+",
      description: { en: "Id of the fact", fr: "Identifiant du fait" },
    },
    {
      name: "statement_en",
      type: "text",
      required: true,
      description: { en: "The fact as a sentence, in English", fr: "Le fait en une phrase, en anglais" },
    },
    {
      name: "statement_fr",
      type: "text",
      required: true,
      description: { en: "The fact as a sentence, in French", fr: "Le fait en une phrase, en français" },
    },
    {
      name: "value",
      type: "number",
      description: {
        en: "The value, if it is one number; in the unit of the column unit",
        fr: "La valeur si c’est un seul nombre ; dans l’unité de la colonne unit",
      },
    },
    {
      name: "value_text",
      type: "text",
      description: {
        en: "The value, if it is a date, a range or a word",
        fr: "La valeur si c’est une date, un intervalle ou un mot",
      },
    },
    {
      name: "unit",
      type: "text",
      required: true,
      description: { en: "What the value counts", fr: "Ce que compte la valeur" },
    },
    { name: "year", type: "integer", description: { en: "Year the fact refers to", fr: "Année concernée" } },
    sourceColumn,
    confidenceColumn,
    noteColumn,
    noteFrColumn,
  ],
} as const satisfies Schema;

export type FactRow = RowOf<typeof factsSchema>;
