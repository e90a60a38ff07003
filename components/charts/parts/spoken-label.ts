import type { Language } from "../../words/language";
import { colon } from "../../words/punctuation";
import { spelling } from "../../words/spelling";
import type { MarkLabel } from "../drawing";

/** What a screen reader says of a mark: its name, then each line of its label as one sentence, then where it comes
 *  from. Lines may or may not begin with a capital and end with a full stop. */
export function spokenLabel({ name, lines, source }: MarkLabel, language: Language): string {
  const sentence = (text: string) => {
    const begun = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
    return /[.!?…]["”»]?$/.test(begun) ? begun : `${begun}.`;
  };
  const cited = `${spelling[language].source}${colon[language]}${source}`;
  return [name, ...lines, ...(source === "" ? [] : [cited])]
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map(sentence)
    .join(" ");
}
