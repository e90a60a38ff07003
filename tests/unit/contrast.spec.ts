import { expect, test } from "@playwright/test";
import { contrast, css, themes } from "./tokens";

// What is said in which colour on which ground; `select` lies at 40 % over paper and is measured on the pages.
const texts = {
  ink: ["paper", "card", "sea", "notice", "none"],
  "ink-soft": ["paper", "card", "notice"],
  accent: ["paper", "card", "notice"],
  never: ["paper"],
  paper: ["ink"],
};

// What a reader must see to understand a picture or to find a control, and what it stands beside. A filling that is
// close to its ground has an edge or a pattern that is not.
const marks: Record<string, string[]> = {
  relations: ["paper", "sea", "union"],
  never: ["paper", "sea", "union", "never-quiet"],
  ended: ["paper", "ended-ground"],
  "ended-quiet": ["ended-ground-quiet"],
  border: ["sea", "relations-quiet", "never-quiet", "ended-ground", "ended-ground-quiet", "none"],
  union: ["sea", "relations", "never", "ended-ground", "none"],
  imports: ["paper", "imports-ground"],
  exports: ["paper"],
  negative: ["paper"],
  positive: ["paper"],
  neutral: ["paper"],
  "rule-strong": ["paper", "card", "neutral-ground"],
  changed: ["paper", "sea"],
  accent: ["paper", "card", "sea"],
};

const faults = (theme: string, list: Record<string, string[]>, least: number): string[] => {
  const tokens = themes[theme] ?? {};
  return Object.entries(list).flatMap(([token, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(tokens[token] ?? "", tokens[ground] ?? "");
      return ratio >= least ? [] : [`${token} on ${ground}: ${ratio.toFixed(2)}`];
    }),
  );
};

for (const theme of Object.keys(themes)) {
  test(`in the theme "${theme}" texts stand out 4.5 to 1 from their grounds, and marks and edges 3 to 1`, () => {
    expect(faults(theme, texts, 4.5)).toEqual([]);
    expect(faults(theme, marks, 3)).toEqual([]);
  });
}

test("for a projector and for readers who want more contrast texts stand out 7 to 1", () => {
  for (const theme of ["projector", "light, more contrast", "dark, more contrast"]) {
    // The colour of a status is also that of one kind of label, which is black for a projector.
    expect(faults(theme, { ...texts, never: [] }, 7), theme).toEqual([]);
  }
});

test("for a projector strong marks stand out 4.5 to 1", () => {
  const strong = ["relations", "never", "ended", "imports", "exports", "negative", "positive", "neutral"];
  const onPaper = Object.fromEntries(strong.map((token) => [token, ["paper"]]));
  expect(faults("projector", onPaper, 4.5)).toEqual([]);
});

test("every theme has a colour for every token, and every token that is used exists", () => {
  const names = Object.keys(themes.light ?? {}).sort();
  expect(names.length).toBeGreaterThan(25);
  for (const [theme, tokens] of Object.entries(themes))
    expect(Object.keys(tokens).sort(), theme).toEqual(names);
  const own = new Set([...css.matchAll(/(?<=[\s{;])--([a-z-]+):/g)].map(([, name]) => name));
  const used = [...css.matchAll(/var\(--([a-z-]+)/g)].map(([, name]) => name);
  expect(used.filter((name) => !own.has(name) && !name?.startsWith("font-"))).toEqual([]);
});

test("colours stand in the tokens alone", () => {
  const rules = css.slice(css.indexOf("@font-face")).replace(/--[a-z-]+:[^;]*;/g, "");
  const literal = [...rules.matchAll(/[^;{}]*#[0-9a-f]{3,8}\b[^;]*/g)].map(([text]) => text.trim());
  // The black screen, the dot of the pointer and the letters on a pressed key are the same in every theme.
  expect(literal.filter((text) => !/#000000|#ff2020|#14181b/.test(text) && !text.includes("url("))).toEqual(
    [],
  );
});
