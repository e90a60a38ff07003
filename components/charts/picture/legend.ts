// A legend on a page is a list that flows; in a picture each entry has its place.

import { textWidth, wrap } from "./text";

export type LegendEntry = {
  readonly key: string;
  /** The sign as SVG text; "" for an entry that is text only. */
  readonly swatch: string;
  readonly x: number;
  readonly y: number;
  readonly swatchHeight: number;
  readonly textX: number;
  readonly lines: readonly string[];
};

export const legendFont = 14;
const lineHeight = 19;
const rowGap = 5;
const entryGap = 22;
const swatchGap = 7;
/** Room for another font, where the SVG is shown without its own. */
const slack = 1.1;

/** The entries of a legend in rows no wider than `width`, and how high they are together, px. `markup` is the static
 *  markup of a chart's legend: a list whose entries are a sign (an svg, or none) and a text. */
export function layOutLegend(
  markup: string,
  width: number,
): { className: string; entries: LegendEntry[]; height: number } {
  const entries: LegendEntry[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = lineHeight;
  for (const [, content = ""] of markup.matchAll(/<li[^>]*>(.*?)<\/li>/gs)) {
    const [, swatch = "", html = ""] = /^(<svg.*<\/svg>)?(.*)$/s.exec(content) ?? [];
    const size = (name: string) =>
      Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(swatch)?.[1] ?? 0);
    const text = plain(html);
    const indent = swatch === "" ? 0 : size("width") + swatchGap;
    const lines = wrap(text, "regular", legendFont, (width - indent) / slack);
    const entryWidth =
      indent + Math.max(0, ...lines.map((line) => slack * textWidth(line, "regular", legendFont)));
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      y += rowHeight + rowGap;
      rowHeight = lineHeight;
    }
    entries.push({ key: text, swatch, x, y, swatchHeight: size("height"), textX: x + indent, lines });
    rowHeight = Math.max(rowHeight, lines.length * lineHeight);
    x += entryWidth + entryGap;
  }
  return {
    className: /<ul class="([^"]*)"/.exec(markup)?.[1] ?? "",
    entries,
    height: entries.length === 0 ? 0 : y + rowHeight,
  };
}

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** The text of markup that holds no elements: "10&lt;20" -> "10<20". */
const plain = (html: string) =>
  html.replace(/&(#x27|\w+);/g, (all, name: string) => signs[name] ?? all).trim();
