// Cuts the typefaces down to the letters that English and French pages use. Run by `npm run fonts`; the results are
// committed, so that a build needs no tool for fonts.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
// Of Latin-1 the letters, and of its signs those that texts here use.
const letters = `${range(0x20, 0x7e)}\u00a0£§©«­°±²³·º»×÷${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}ŒœŸ–—‘’“”…†‹›€−×→←\u202f`;

const faces = [
  ["source-serif-4", "source-serif-4-latin-600-normal"],
  ["source-sans-3", "source-sans-3-latin-400-normal"],
  ["source-sans-3", "source-sans-3-latin-600-normal"],
];
const { resolve } = createRequire(import.meta.url);
for (const [family, face] of faces) {
  const whole = readFileSync(resolve(`@fontsource/${family}/files/${face}.woff2`));
  const cut = await subsetFont(whole, letters, {
    targetFormat: "woff2",
    keepFeatures: ["kern", "liga", "tnum"],
    // Letters here come composed, and hinting changes nothing on screens of our day.
    noHinting: true,
    dropTables: ["gasp", "STAT", "BASE"],
  });
  writeFileSync(new URL(`${face}.woff2`, import.meta.url), cut);
  console.log(`${face}: ${whole.length} -> ${cut.length} bytes`);
}
