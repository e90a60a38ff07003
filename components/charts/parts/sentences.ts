import type { Language } from "../../words/language";

/** Texts as sentences one after another: asSentences(["no such state", "only a list."]) -> "No such state. Only a list."
 *  They may or may not begin with a capital and end with a full stop; empty ones are left out. */
export function asSentences(texts: readonly string[], language: Language): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => {
      const begun = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
      return /[.!?…]["”»]?$/.test(begun) ? begun : `${begun}.`;
    })
    .join(" ");
}
