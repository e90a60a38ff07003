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

/** A text in as few lines as `wrap` needs, but of about the same length: no single word is left for the last line. */
export function wrapBalanced(text: string, font: Font, size: number, width: number): string[] {
  const lines = wrap(text, font, size, width);
  let [tooNarrow, enough] = [0, width];
  while (lines.length > 1 && enough - tooNarrow > 4) {
    const middle = (tooNarrow + enough) / 2;
    if (wrap(text, font, size, middle).length > lines.length) tooNarrow = middle;
    else enough = middle;
  }
  return wrap(text, font, size, enough);
}

/** A text as lines no wider than `width` px. Lines break at ordinary spaces only, never at those that hold French
 *  signs to their words; a word that is too long alone, as an address can be, is cut. "" gives no line. */
export function wrap(text: string, font: Font, size: number, width: number): string[] {
  const fits = (line: string) => textWidth(line, font, size) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && !fits(line + letter)) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
