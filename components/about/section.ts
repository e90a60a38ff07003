import type { Bilingual } from "../../data/schema";

/** One thing said on the page, in both languages at once, so that they cannot tell different things. Braces hold
 *  names of computed values, see `values.ts`. */
export type AboutItem = {
  /** What the item is about: a term, a place, or what is often said. */
  readonly head?: Bilingual;
  readonly text: Bilingual;
  /** Ids of the sources dataset. Empty where the item says how this site works. */
  readonly source: readonly string[];
  /** Ids of the facts dataset, told after the text in its own words and with its own sources. */
  readonly facts?: readonly string[];
  /** For a place on the map: the lines drawn there, by their names in `data/geography/lines.ts`. */
  readonly lines?: readonly string[];
};

export type AboutSection = {
  /** The fragment of its address: /about#borders. */
  readonly id: AboutSectionId;
  readonly title: Bilingual;
  readonly lead: Bilingual;
  readonly items: readonly AboutItem[];
};

export const aboutSectionIds = [
  "definitions",
  "methods",
  "borders",
  "conflicts",
  "not-found",
  "often-wrong",
  "corrections",
] as const;
export type AboutSectionId = (typeof aboutSectionIds)[number];
