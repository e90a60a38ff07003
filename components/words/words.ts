import { en, type Words } from "./en";
import { fr } from "./fr";
import type { Language } from "./language";

/** All words of the site, by language. A further language is one more file with the same keys. */
export const words: Readonly<Record<Language, Words>> = { en, fr };
