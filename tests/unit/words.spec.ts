import { expect, test } from "@playwright/test";
import { fill } from "@/components/words/fill";
import { nameInText } from "@/components/words/name-in-text";
import { words } from "@/components/words/words";
import talk from "@/data/talk/talk.json" with { type: "json" };
import { frenchFaults } from "../french";

const flat = (language: "en" | "fr") =>
  Object.entries(words[language]).flatMap(([section, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${section}.${key}`, text] as const),
  );

test("both languages have the same keys, each with a text", () => {
  expect(flat("fr").map(([key]) => key)).toEqual(flat("en").map(([key]) => key));
  expect([...flat("en"), ...flat("fr")].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("French texts never break a line before ; : ! ? % or inside quotation marks", () => {
  expect(flat("fr").filter(([, text]) => frenchFaults.test(text))).toEqual([]);
});

test("the French words and notes of the talk are set as French is", () => {
  const texts = [
    talk.title,
    ...talk.slides.flatMap(({ headline, words, notes }) => [headline, words, notes]),
  ];
  for (const { fr } of texts) expect(fr).not.toMatch(frenchFaults);
});

test("a French word is plural from two on, whatever it counts", () => {
  const millions = (value: string) => fill("{value:million|millions}", { value });
  for (const value of ["0,8", "1,2", "1,99", "<0,1", "0", "24,0 ou 1,2"])
    expect(millions(value)).toBe("million");
  expect(millions("peu")).toBe("million");
  for (const value of ["2", "2,0", "1\u202f000", "24,0", "1,2 ou 24"])
    expect(millions(value)).toBe("millions");
});

test("a French sentence says “aucun … ne” where it counts none", () => {
  const told = (n: number) =>
    fill("{n:aucun État n’avait de|# État avait des|# États avaient des} relations", { n });
  expect([0, 1, 2].map(told)).toEqual([
    "aucun État n’avait de relations",
    "1 État avait des relations",
    "2 États avaient des relations",
  ]);
});

test("a template without a value for one of its names is an error, not a text with braces", () => {
  expect(fill("{n} of {m}", { n: 24, m: 27 })).toBe("24 of 27");
  expect(() => fill("{n} of {m}", { n: 24 })).toThrow("no value for {m}");
});

test("a name takes its article within an English sentence only", () => {
  expect(nameInText("NLD", "Netherlands", "en")).toBe("the Netherlands");
  expect(nameInText("NLD", "Pays-Bas", "fr")).toBe("Pays-Bas");
  expect(nameInText("FRA", "France", "en")).toBe("France");
});
