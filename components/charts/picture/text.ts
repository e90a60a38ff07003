// Pictures have no browser to break their lines: texts are measured with the widths of their letters.

import widths from "./widths.json" with { type: "json" };

export type Font = keyof typeof widths;

/** For a letter that is not in the table, in thousandths of the size. */
const unknownWidth = 600;

/** How wide a text is, px. Kerning is left out: it mostly makes texts a little narrower. */
export function textWidth(text: string, font: Font, size: number): number {
  const table: Readonly<Record<string, number>> = widths[font];
  let thousandths = 0;
  for (const letter of text)
    thousandths += Object.hasOwn(table, letter) ? (table[letter] ?? 0) : unknownWidth;
  return (thousandths * size) / 1000;
}

/** A text in as few lines as `wrap` needs, but of about the same length: no single word is left for the last line, and
 *  none is cut that has room in a line of its own. */
export function wrapBalanced(text: string, font: Font, size: number, width: number): string[] {
  const lines = wrap(text, font, size, width);
  const longest = Math.max(0, ...wordsOf(text).map((word) => textWidth(word, font, size)));
  let [tooNarrow, enough] = [Math.min(longest, width), width];
  while (lines.length > 1 && enough - tooNarrow > 4) {
    const middle = (tooNarrow + enough) / 2;
    if (wrap(text, font, size, middle).length > lines.length) tooNarrow = middle;
    else enough = middle;
  }
  return wrap(text, font, size, enough);
}

/** What a line does not break: words, and those that other spaces than ordinary ones hold together. */
const wordsOf = (text: string) => text.split(/[ \n\t]+/).filter(Boolean);

/** A text as lines no wider than `width` px. Lines break at ordinary spaces, never at those that hold French signs to
 *  their words, unless what these hold together is too long alone. A word that is, as an address can be, is cut. "" gives
 *  no line. */
export function wrap(text: string, font: Font, size: number, width: number): string[] {
  const fits = (line: string) => textWidth(line, font, size) <= width;
  const lines: string[] = [];
  let line = "";
  const add = (piece: string, space: string) => {
    const longer = line === "" ? piece : line + space + piece;
    if (!fits(longer) && line !== "") lines.push(line);
    line = fits(longer) ? longer : piece;
  };
  for (const word of wordsOf(text)) {
    if (fits(word)) {
      add(word, " ");
      continue;
    }
    for (const [index, part] of word.split("\u00a0").entries()) {
      if (fits(part)) {
        add(part, index === 0 ? " " : "\u00a0");
        continue;
      }
      if (line !== "") lines.push(line);
      line = "";
      for (const letter of part) add(letter, "");
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
