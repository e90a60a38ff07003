import { confidenceColumn, noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const eventsSchema = {
  id: "events",
  file: "events/events.csv",
  title: { en: "Timeline of France and North Korea", fr: "Chronologie France – Corée du Nord" },
  description: {
    en: "What happened between France and North Korea since 1949, and what around them mattered for it, each with sources.",
    fr: "Ce qui s’est passé entre la France et la Corée du Nord depuis 1949, et ce qui a compté autour d’elles, avec les sources.",
  },
  licence: "CC-BY-4.0",
  key: ["event"],
  columns: [
    {
      name: "event",
      type: "text",
      required: true,
      pattern: "[a-z0-9-]+",
      description: { en: "Id of the event", fr: "Identifiant de l’événement" },
    },
    {
      name: "date",
      type: "date",
      required: true,
      description: {
        en: "When it happened or began, with the precision known",
        fr: "Date ou début, avec la précision connue",
      },
    },
    {
      name: "end_date",
      type: "date",
      description: { en: "When it ended; empty = one moment", fr: "Fin ; vide = un seul moment" },
    },
    {
      name: "title_en",
      type: "text",
      required: true,
      description: { en: "Title in English", fr: "Titre en anglais" },
    },
    {
      name: "title_fr",
      type: "text",
      required: true,
      description: { en: "Title in French", fr: "Titre en français" },
    },
    {
      name: "summary_en",
      type: "text",
      required: true,
      description: {
        en: "What happened, in one or two sentences, in English",
        fr: "Ce qui s’est passé, en une ou deux phrases, en anglais",
      },
    },
    {
      name: "summary_fr",
      type: "text",
      required: true,
      description: {
        en: "What happened, in one or two sentences, in French",
        fr: "Ce qui s’est passé, en une ou deux phrases, en français",
      },
    },
    {
      name: "category",
      type: "code",
      required: true,
      values: [
        "recognition",
        "diplomacy",
        "security",
        "trade",
        "culture",
        "people",
        "humanitarian",
        "domestic-politics",
      ],
      description: { en: "Kind of event", fr: "Nature de l’événement" },
    },
    {
      name: "actors",
      type: "text",
      required: true,
      list: true,
      references: "countries.country",
      description: { en: "States concerned, ISO 3166-1 alpha-3", fr: "États concernés, ISO 3166-1 alpha-3" },
    },
    sourceColumn,
    confidenceColumn,
    noteColumn,
    noteFrColumn,
  ],
} as const satisfies Schema;

export type EventRow = RowOf<typeof eventsSchema>;
