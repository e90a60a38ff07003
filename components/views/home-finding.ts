import { lastYear } from "../../data/version";
import { formatList } from "../charts/parts/format";
import { loadMap } from "../charts/recognition-map/load";
import { statesInYear } from "../charts/recognition-map/model";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { nameInText } from "../words/name-in-text";
import { words as allWords } from "../words/words";

/** The finding that the whole site is about, as of the data's last day: headline, sentence, and the members it names. */
export function homeFinding(language: Language): {
  title: string;
  sentence: string;
  countries: readonly string[];
} {
  const words = allWords[language].home;
  const members = statesInYear(loadMap("europe", language), lastYear).filter((one) => one.isMember);
  const those = (status: string) => members.filter((one) => one.status === status).map((one) => one.state);
  const list = (states: ReturnType<typeof those>) =>
    formatList(
      states.map((state) => nameInText(state.country, state.name, language)),
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
    countries: [...never, ...ended].map((state) => state.country),
  };
}
