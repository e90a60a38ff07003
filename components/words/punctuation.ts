import type { Language } from "./language";

// What stands between parts of a text that is put together, for what no template of the words can hold: lists of any
// length, and names from the data.

export const semicolon: Readonly<Record<Language, string>> = { en: "; ", fr: "\u202f; " };
export const colon: Readonly<Record<Language, string>> = { en: ": ", fr: "\u00a0: " };
export const percentSign: Readonly<Record<Language, string>> = { en: "%", fr: "\u202f%" };
