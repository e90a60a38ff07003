// What can be done with the slides of an own talk. Positions count from 0; one that does not exist changes nothing.

import { type OwnSlide, type OwnTalk, ownLimits, unusable } from "./own-talk";

export const emptyTalk: OwnTalk = { title: "", slides: [] };

/** The talk with slides put in before a position; null when they would be more than a talk can have. */
export function insertSlides(talk: OwnTalk, at: number, slides: readonly OwnSlide[]): OwnTalk | null {
  if (talk.slides.length + slides.length > ownLimits.slides) return null;
  return { ...talk, slides: [...talk.slides.slice(0, at), ...slides, ...talk.slides.slice(at)] };
}

export function removeSlide(talk: OwnTalk, at: number): OwnTalk {
  return { ...talk, slides: talk.slides.filter((_, index) => index !== at) };
}

/** The talk with one slide moved, so that it stands at position `to`. */
export function moveSlide(talk: OwnTalk, from: number, to: number): OwnTalk {
  const slide = talk.slides[from];
  if (!slide || to < 0 || to >= talk.slides.length) return talk;
  const others = talk.slides.filter((_, index) => index !== from);
  return { ...talk, slides: [...others.slice(0, to), slide, ...others.slice(to)] };
}

export function changeSlide(talk: OwnTalk, at: number, change: Partial<OwnSlide>): OwnTalk {
  return {
    ...talk,
    slides: talk.slides.map((slide, index) => (index === at ? { ...slide, ...change } : slide)),
  };
}

/** What somebody has typed or pasted, as a talk can hold it: without signs that it may not have, and no longer than
 *  it may be. A headline or title is one line. */
export function typedText(text: string, field: "title" | "headline" | "note"): string {
  const lines = text.replace(/\r\n?/g, "\n").replaceAll("\t", " ");
  const plain = (field === "note" ? lines : lines.replaceAll("\n", " ")).replace(
    new RegExp(unusable, "gu"),
    "",
  );
  // A pair of surrogates is not cut in two.
  return plain.slice(0, ownLimits[field]).replace(/[\ud800-\udbff]$/, "");
}

/** The headline that a chart's title makes: whole, or cut after a word. */
export function headlineFrom(title: string): string {
  const longest = ownLimits.headline;
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).trimEnd()}…`;
}
