import type { Column } from "../../data/schema";
import type { Language } from "../words/language";
import { words } from "../words/words";

/** The unit of a column as readers are told it: "million EUR" is "millions d’euros" in French. Signs such as "%" and codes
 *  of currencies are told as they are; no unit is no text. */
export function unitText(unit: string | undefined, language: Language): string {
  const { files } = words[language];
  return files[`unit_${unit}` as keyof typeof files] ?? unit ?? "";
}

/** The type of a column in words: "whole number". */
export const typeText = (type: Column["type"], language: Language): string =>
  words[language].data[`type_${type}`];
