import { expect, test } from "@playwright/test";
import { loadFacts } from "@/components/facts/load";
import { type Fact, factGroups, factStrip, restsOnDisputedImports } from "@/components/facts/model";
import { loadDataset } from "@/data/load";

const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
  fact: id,
  statement_en: `Statement of ${id}`,
  statement_fr: `Énoncé de ${id}`,
  value: 75,
  value_text: null,
  unit: "people",
  year: 2012,
  source: ["A"],
  confidence: "high",
  note: null,
  ...more,
});
const sources = {
  A: { source: "A", title: "Source", publisher: null, published: null, url: null, reliability: null },
};
const figures = (facts: Fact[], language: "en" | "fr" = "en") =>
  factStrip(facts, sources, language, { people: facts.map((one) => one.fact) }).groups.flatMap((group) =>
    [...group.first, ...group.more].map((item) => item.figure),
  );

test("every fact of the data is in exactly one group", () => {
  const grouped = Object.values(factGroups).flat();
  expect([...grouped].sort()).toEqual(
    loadDataset("facts")
      .map((one) => one.fact)
      .sort(),
  );
});

test("a fact that states 24 million, or what is built on it, carries the 1.2 million in the same sentence", () => {
  const million = /\b(24|30|18) (million|millions)\b/;
  const stating = loadDataset("facts").flatMap((one) =>
    [one.statement_en, one.statement_fr].filter((text) => million.test(text)),
  );
  expect(stating.length).toBeGreaterThanOrEqual(6);
  for (const text of stating) expect(text).toMatch(/\b1[.,]2\b/);
});

test("a figure that rests on the disputed imports never stands large and alone", () => {
  for (const language of ["en", "fr"] as const) {
    const items = loadFacts(language).groups.flatMap((group) => [...group.first, ...group.more]);
    const disputed = loadDataset("facts").filter(restsOnDisputedImports);
    expect(disputed.map((one) => one.fact)).toEqual([
      "trade-balance-2005",
      "trade-imports-2005",
      "trade-share-2005",
      "trade-total-2005",
    ]);
    for (const { fact: id } of disputed) {
      expect(items.find((item) => item.fact === id)?.figure).toBeNull();
    }
  }
});

test("a value is written with its unit and its approximation, unrounded", () => {
  const facts = [
    fact("a", { value: 3421 }),
    fact("b", { value: 400, unit: "million EUR (approx.)" }),
    fact("c", { value: 6.4, unit: "million EUR" }),
    fact("d", { value: 81, unit: "%" }),
    fact("e", { value: 1984, unit: "year" }),
    fact("f", { value: 0 }),
  ];
  expect(figures(facts)).toEqual(["3,421", "≈ €400 million", "€6.4 million", "81%", "1984", "0"]);
  expect(figures(facts.slice(2, 4), "fr")).toEqual(["6,4\u00a0M€", "81\u202f%"]);
});

test("dates and ranges are written out; a word alone is no figure", () => {
  const text = (value_text: string, unit: string) => fact(value_text, { value: null, value_text, unit });
  expect(
    figures([
      text("2020-03-09", "date"),
      text("2000-10-20/2000-10-21", "date"),
      text("262-287", "people"),
      text("54-55", "%"),
      text("<10", "people"),
      text("virtually nil", "million EUR (approx.)"),
    ]),
  ).toEqual(["9 March 2020", "20 – 21 October 2000", "262–287", "54–55%", "<10", null]);
});

test("three facts of a group are seen at once, the rest is folded, and nothing is lost", () => {
  const strip = factStrip(
    ["a", "b", "c", "d"].map((id) => fact(id)),
    sources,
    "en",
    {
      people: ["d", "c", "b", "a"],
    },
  );
  expect(strip.groups[0]?.first.map((item) => item.fact)).toEqual(["d", "c", "b"]);
  expect(strip.groups[0]?.more.map((item) => item.fact)).toEqual(["a"]);
  expect(loadFacts("en").count).toBe(loadDataset("facts").length);
});

test("year, remark, confidence and sources stand with each fact", () => {
  const [group] = factStrip([fact("a", { year: null, confidence: "low", note: "Remark" })], sources, "en", {
    people: ["a"],
  }).groups;
  expect(group?.first[0]).toMatchObject({
    year: "undated",
    note: "Remark",
    confidenceText: "confidence: low",
    source: ["A"],
  });
});

test("an empty list gives an empty strip", () => {
  expect(factStrip([], sources, "en")).toEqual({ count: 0, groups: [], sources: [] });
});
