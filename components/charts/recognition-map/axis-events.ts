import type { Language } from "../../words/language";
import { colon } from "../../words/punctuation";

/** A dated event of the axis below the map. */
export type AxisEvent = { readonly date: string; readonly title: string };

/** Events near each other on the axis, as one mark that leads to all of them. */
export type AxisMark = {
  readonly from: number;
  readonly to: number;
  /** Place on the axis, as an SVG length. */
  readonly x: string;
  readonly titles: readonly string[];
};

/** Events -> marks on an axis from the first to the last year. Marks are at least `apart` years from each other, so
 *  that each can be hit; from the earliest on, an event joins the mark before it when it is nearer. */
export function axisMarks(
  events: readonly AxisEvent[],
  [first, last]: readonly [number, number],
  apart: number,
  language: Language,
): AxisMark[] {
  const marks: { from: number; to: number; titles: string[] }[] = [];
  const sorted = [...events].sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const { date, title } of sorted) {
    const year = Number(date.slice(0, 4));
    const open = marks.at(-1);
    const text = `${year}${colon[language]}${title}`;
    if (open && year - open.from < apart) {
      open.to = year;
      open.titles.push(text);
    } else marks.push({ from: year, to: year, titles: [text] });
  }
  return marks.map((mark) => ({
    ...mark,
    x: `${Number(((((mark.from + mark.to) / 2 - first) / (last - first)) * 100).toFixed(2))}%`,
  }));
}
