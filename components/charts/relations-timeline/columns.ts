import type { ChartColumn } from "../drawing";

export const timelineColumns: readonly ChartColumn[] = [
  {
    name: "event",
    type: "text",
    description: { en: "Id in datasets/events", fr: "Identifiant dans datasets/events" },
  },
  {
    name: "date",
    type: "date",
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
  { name: "title", type: "text", description: { en: "What happened", fr: "Ce qui s’est passé" } },
  {
    name: "summary",
    type: "text",
    description: { en: "The same in one or two sentences", fr: "La même chose en une ou deux phrases" },
  },
  { name: "category", type: "code", description: { en: "Kind of event", fr: "Nature de l’événement" } },
  {
    name: "actors",
    type: "text",
    description: {
      en: "States concerned, ISO 3166-1 alpha-3, separated by ;",
      fr: "États concernés, ISO 3166-1 alpha-3, séparés par des points-virgules",
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
    name: "source",
    type: "text",
    description: {
      en: "Ids in datasets/sources, separated by ;",
      fr: "Identifiants dans datasets/sources, séparés par des points-virgules",
    },
  },
  {
    name: "note",
    type: "text",
    description: {
      en: "Other dates found, and what is the editors’ reading",
      fr: "Remarques : autres dates trouvées, lectures de la rédaction",
    },
  },
];
