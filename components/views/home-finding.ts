import type { Status } from "../../data/recognition/status";
import { lastYear } from "../../data/version";
import { formatList } from "../charts/parts/format";
import { loadMap } from "../charts/recognition-map/load";
import { labelInYear, statesInYear } from "../charts/recognition-map/model";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { nameInText } from "../words/name-in-text";
import { words as allWords } from "../words/words";

export type MemberWithout = {
  readonly code: string;
  readonly name: string;
  readonly status: Status;
  /** Since when, or until when, in words. */
  readonly text: string;
};

/** The finding that the whole site is about, as of the data's last day: headline, sentence, and the members without
 *  relations, those that never had them first. */
export function homeFinding(language: Language): {
  title: string;
  sentence: string;
  without: { title: string; members: readonly MemberWithout[] };
} {
  const words = allWords[language].home;
  const map = loadMap("europe", language);
  const members = statesInYear(map, lastYear).filter((one) => one.isMember);
  const those = (status: Status) => members.filter((one) => one.status === status);
  const list = (states: ReturnType<typeof those>) =>
    formatList(
      states.map(({ state }) => nameInText(state.country, state.name, language)),
      language,
    );
  const never = those("never");
  const ended = those("ended");
  return {
    title: never.length === 0 ? words.titleAll : fill(words.title, { names: list(never) }),
    sentence: fill(words.finding, {
      members: members.length,
      with: those("relations").length,
      ended: ended.length === 0 ? "" : fill(words.findingEnded, { names: list(ended) }),
    }),
    without: {
      title: fill(words.without, { year: lastYear }),
      members: [...never, ...ended].map((one) => ({
        code: one.state.country,
        name: one.state.name,
        status: one.status,
        text: labelInYear(map, one, lastYear).lines[0] ?? "",
      })),
    },
  };
}
