import type { Language } from "../../words/language";
import { colon } from "../../words/punctuation";
import { spelling } from "../../words/spelling";
import type { MarkLabel } from "../drawing";
import { asSentences } from "./sentences";

/** What a screen reader says of a mark: its name, then each line of its label as one sentence, then where it comes
 *  from. */
export function spokenLabel({ name, lines, source }: MarkLabel, language: Language): string {
  const cited = `${spelling[language].source}${colon[language]}${source}`;
  return asSentences([name, ...lines, ...(source === "" ? [] : [cited])], language);
}
