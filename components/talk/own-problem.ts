import type { Words } from "../words/en";
import { fill } from "../words/fill";
import type { OwnProblem } from "./own-talk";

/** A problem of an own talk as a sentence for the reader: where, what was found, what was expected. */
export function tellOwnProblem(problem: OwnProblem, words: Words["ownTalk"]): string {
  const { slide, reason, field, found, expected } = problem;
  const text = fill(words[`problem_${reason}`], { field, found, expected });
  return slide === null ? text : fill(words.inSlide, { slide, text });
}
