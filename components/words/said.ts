import type { Bilingual } from "../../data/schema";
import type { Language } from "./language";
import { texts } from "./texts";

/** What a text that stands in English and French says in a language: in a further one, the translation of the English.
 *  Whatever lacks one stops the build (app/_languages/missing.ts); what only an older version of the data says stays
 *  English, as it does in French. */
export function said(text: Bilingual, language: Language): string {
  return language === "en" || language === "fr" ? text[language] : translated(text.en, language);
}

/** The same of a text whose French stands elsewhere, in a column of its own. */
export const translated = (english: string, language: string): string =>
  texts[language]?.[english] || english;

/** A country or a group of them by its code; the code itself where nothing else is known. */
export function nameOf(code: string, names: Readonly<Record<string, Bilingual>>, language: Language): string {
  const name = names[code];
  return name ? said(name, language) : code;
}
