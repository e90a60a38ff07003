/** Writes widths.json: how wide each letter is in the fonts of the pictures. Run by `npm run widths` after a change of
 *  fonts; needs fontkit. */

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openSync } from "fontkit";

const { resolve } = createRequire(import.meta.url);
const fonts = {
  regular: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  semibold: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  serif: "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
};
// Latin with its accents, dashes, quotes, spaces, signs: what the texts of the site are written with.
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2026],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

const widths = Object.entries(fonts).map(([name, file]) => {
  const font = openSync(resolve(file));
  const letters = ranges.flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((code) =>
      font.hasGlyphForCodePoint(code),
    ),
  );
  const ems = letters.map((code) => [
    String.fromCodePoint(code),
    Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000),
  ]);
  return [name, Object.fromEntries(ems)];
});
writeFileSync(
  new URL("widths.json", import.meta.url),
  `${JSON.stringify(Object.fromEntries(widths), null, 1)}\n`,
);
