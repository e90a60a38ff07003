import { loadLimits } from "../charts/registry";
import { loadOwnTalk, loadTalk, type Talk } from "../talk/load";
import { tellOwnProblem } from "../talk/own-problem";
import { encodeOwnTalk, type OwnProblem, readOwnAddress } from "../talk/own-talk";
import type { Language } from "../words/language";
import { words } from "../words/words";

/** The talk that a page shows. */
export type ShownTalk = Talk & {
  /** A reader's own talk as the address has it, to be carried along; null for the talk of the site. */
  readonly own: string | null;
  /** The same talk without what could not be shown, as the file routes take it. */
  readonly ownForFiles: string | null;
  /** What of the address could not be shown, in sentences. */
  readonly problems: readonly string[];
};

/** The talk for the value of `talk=`. Pages are lenient: an address that cannot be used shows the talk of the site, a
 *  slide that cannot be shown is left out, and `problems` says so. Without a value it is the talk of the site. */
export async function shownTalk(
  language: Language,
  encoded: string | readonly string[] | undefined,
): Promise<ShownTalk> {
  if (encoded === undefined) return { ...loadTalk(language), own: null, ownForFiles: null, problems: [] };
  const { talk, problems } =
    typeof encoded === "string" ? await readOwnAddress(encoded, loadLimits()) : givenTwice;
  const told = problems.map((problem) => tellOwnProblem(problem, words[language].ownTalk));
  if (talk === null || typeof encoded !== "string" || talk.slides.length === 0)
    return { ...loadTalk(language), own: null, ownForFiles: null, problems: told };
  return {
    ...loadOwnTalk(talk, language),
    own: encoded,
    ownForFiles: await encodeOwnTalk(talk),
    problems: told,
  };
}

const givenTwice = {
  talk: null,
  problems: [{ reason: "repeated", slide: null, field: "talk", found: "", expected: "" }],
} satisfies { talk: null; problems: OwnProblem[] };
