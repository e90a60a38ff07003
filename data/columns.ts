import type { Column } from "./schema";

// The columns that nearly every dataset ends with.

export const sourceColumn = {
  name: "source",
  type: "text",
  required: true,
  list: true,
  references: "sources.source",
  description: {
    en: "Where the row comes from: ids of the sources dataset, separated by semicolons",
    fr: "D’où vient la ligne : identifiants du jeu sources, séparés par des points-virgules",
  },
} as const satisfies Column;

export const confidenceColumn = {
  name: "confidence",
  type: "code",
  required: true,
  values: ["high", "medium", "low"],
  description: {
    en: "How well the row is supported: high, medium or low",
    fr: "Solidité de la ligne : high (élevée), medium (moyenne) ou low (faible)",
  },
} as const satisfies Column;

export const noteColumn = {
  name: "note",
  type: "text",
  description: {
    en: "Remarks in English: other dates or figures found, and their sources",
    fr: "Remarques en anglais : autres dates ou chiffres trouvés, et leurs sources",
  },
} as const satisfies Column;

// A column in French stands at the end of its dataset, whatever it translates: columns are only ever added there.

export const noteFrColumn = {
  name: "note_fr",
  type: "text",
  translates: "note",
  description: { en: "The note in French", fr: "La note en français" },
} as const satisfies Column;
