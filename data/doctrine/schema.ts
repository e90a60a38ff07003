import { confidenceColumn, noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const doctrineSchema = {
  id: "doctrine",
  file: "doctrine/doctrine.csv",
  title: { en: "French conditions and statements", fr: "Conditions et déclarations françaises" },
  description: {
    en: "The conditions that France names for diplomatic relations, and how statements on them moved from 2000 to 2023, paraphrased.",
    fr: "Les conditions que la France pose à des relations diplomatiques et l’évolution des déclarations de 2000 à 2023, en paraphrase.",
  },
  licence: "CC-BY-4.0",
  key: ["entry"],
  columns: [
    {
      name: "entry",
      type: "text",
      required: true,
      pattern: "[a-z0-9-]+",
      description: { en: "Id of the entry", fr: "Identifiant de l’entrée" },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["condition", "statement"],
      description: {
        en: "A condition, or a statement about them",
        fr: "Une condition, ou une déclaration à leur sujet",
      },
    },
    {
      name: "date",
      type: "date",
      required: true,
      description: {
        en: "When it was said, or when the condition appears",
        fr: "Date de la déclaration ou d’apparition de la condition",
      },
    },
    { name: "speaker", type: "text", required: true, description: { en: "Who said it", fr: "Qui l’a dit" } },
    {
      name: "form",
      type: "text",
      required: true,
      description: { en: "Kind of document or occasion", fr: "Nature du document ou de l’occasion" },
    },
    {
      name: "conditions",
      type: "code",
      required: true,
      list: true,
      values: [
        "human-rights",
        "nuclear",
        "inter-korean",
        "humanitarian-access",
        "humanitarian",
        "peace-treaty",
        "general",
        "none-named",
      ],
      description: { en: "Subjects named", fr: "Sujets cités" },
    },
    {
      name: "wording_en",
      type: "text",
      required: true,
      description: {
        en: "What was said, in our own words, in English",
        fr: "Ce qui a été dit, dans nos propres mots, en anglais",
      },
    },
    {
      name: "wording_fr",
      type: "text",
      required: true,
      description: {
        en: "What was said, in our own words, in French",
        fr: "Ce qui a été dit, dans nos propres mots, en français",
      },
    },
    sourceColumn,
    {
      name: "evidence",
      type: "code",
      required: true,
      values: ["primary-text", "primary-excerpt", "secondary"],
      description: {
        en: "What was read: the full text, part of it, or a report of it",
        fr: "Ce qui a été lu : le texte entier, un extrait ou un compte rendu",
      },
    },
    confidenceColumn,
    noteColumn,
    {
      name: "speaker_fr",
      type: "text",
      required: true,
      translates: "speaker",
      description: { en: "Who said it, in French", fr: "Qui l’a dit, en français" },
    },
    {
      name: "form_fr",
      type: "text",
      required: true,
      translates: "form",
      description: {
        en: "Kind of document or occasion, in French",
        fr: "Nature du document ou de l’occasion, en français",
      },
    },
    noteFrColumn,
  ],
} as const satisfies Schema;

export type DoctrineRow = RowOf<typeof doctrineSchema>;
