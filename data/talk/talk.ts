import type { Bilingual } from "../schema";
import file from "./talk.json" with { type: "json" };

/** One slide of the talk, in both languages. */
export type TalkSlide = {
  readonly id: string;
  /** How long it is meant to take. */
  readonly minutes: number;
  readonly chart: string;
  /** The view of the chart as a query string, one for each step. */
  readonly steps: readonly string[];
  /** The countries, events or statements drawn, so that they can be read from afar; empty = all. */
  readonly only: readonly string[];
  readonly headline: Bilingual;
  readonly words: Bilingual;
  /** What the speaker says. */
  readonly notes: Bilingual;
  /** Ids of the sources dataset. */
  readonly sources: readonly string[];
};

export const talkTitle: Bilingual = file.title;

/** The talk, in its order. `components/talk/check.ts` says what makes it valid. */
export const talk: readonly TalkSlide[] = file.slides;
