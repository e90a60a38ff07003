import { expect, test } from "@playwright/test";
import { fill } from "@/components/words/fill";
import { words } from "@/components/words/words";
import { frenchFaults } from "../french";

const flat = (language: "en" | "fr") =>
  Object.entries(words[language]).flatMap(([section, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${section}.${key}`, text] as const),
  );
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test("both languages have the same keys, each with a text", () => {
  expect(flat("fr").map(([key]) => key)).toEqual(flat("en").map(([key]) => key));
  for (const [key, text] of [...flat("en"), ...flat("fr")]) expect(text.trim(), key).not.toBe("");
});

test("a French text uses no value that the English one does not get", () => {
  const english = new Map(flat("en"));
  for (const [key, text] of flat("fr")) {
    const known = new Set(placeholders(english.get(key) ?? ""));
    expect(
      placeholders(text).filter((one) => !known.has(one)),
      key,
    ).toEqual([]);
  }
});

test("French texts never break a line before ; : ! ? % or inside quotation marks", () => {
  for (const [key, text] of flat("fr")) {
    expect(text, key).not.toMatch(frenchFaults);
  }
});

test("a template without a value for one of its names is an error, not a text with braces", () => {
  expect(fill("{n} of {m}", { n: 24, m: 27 })).toBe("24 of 27");
  expect(() => fill("{n} of {m}", { n: 24 })).toThrow("no value for {m}");
});
