import { readFileSync } from "node:fs";

/** The style sheets of the pages without their comments. */
export const css = ["globals", "talk", "preparing"]
  .map((name) => readFileSync(`app/${name}.css`, "utf8"))
  .join("\n")
  .replace(/\/\*.*?\*\//gs, "");

const bodyOf = (selector: string): string => {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule for ${selector}`);
  return css.slice(start, css.indexOf("}", start));
};
const pairs = (body: string, column: "light" | "dark") =>
  Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)].map(
      ([, name = "", light = "", dark = "", both]) => [name, both ?? (column === "light" ? light : dark)],
    ),
  );

const usual = bodyOf(":root,\n[data-theme]");
const light = pairs(usual, "light");
const dark = pairs(usual, "dark");
const more = bodyOf(':root:not([data-theme="projector"])');

/** Theme -> token -> colour, as the style sheet has them; with more contrast, what is not said anew stays. */
export const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light,
  dark,
  projector: pairs(bodyOf('[data-theme="projector"]'), "light"),
  "light, more contrast": { ...light, ...pairs(more, "light") },
  "dark, more contrast": { ...dark, ...pairs(more, "dark") },
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours (#rrggbb) as WCAG 2 defines it, 1 … 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
