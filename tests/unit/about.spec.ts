import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { loadAboutPage } from "@/components/about/load";
import { type AboutInputs, aboutPage } from "@/components/about/model";
import { reading } from "@/components/about/reading";
import { aboutSectionIds } from "@/components/about/section";
import { aboutSections } from "@/components/about/sections";
import { reportAddress } from "@/components/views/report-address";
import { words } from "@/components/words/words";
import { loadDataset, sourcesById } from "@/data/load";

const inputs = (more: Partial<AboutInputs> = {}): AboutInputs => ({
  sections: [
    {
      id: "definitions",
      title: { en: "Words", fr: "Mots" },
      lead: { en: "Lead", fr: "Chapeau" },
      items: [
        {
          text: { en: "{n} states.", fr: "{n} États." },
          source: ["a"],
          facts: ["count"],
        },
      ],
    },
  ],
  values: { n: 24 },
  facts: { count: { en: "Two have none.", fr: "Deux n’en ont pas.", source: ["b", "a"] } },
  doubtfulActs: [],
  flaggedTrade: [],
  reading: [],
  versions: [],
  sources: Object.fromEntries(
    ["a", "b"].map((source) => [
      source,
      { source, title: source, publisher: null, published: null, url: null, reliability: null },
    ]),
  ),
  ...more,
});

test("values and facts come into the text, and a fact brings its sources", () => {
  const page = aboutPage(inputs(), words.fr, "fr");
  expect(page.sections[0]?.items).toEqual([
    { head: null, texts: ["24 États.", "Deux n’en ont pas."], source: ["a", "b"] },
  ]);
  expect(page.sources.map(({ source }) => source)).toEqual(["a", "b"]);
});

test("a value, a fact or a source that is gone stops the build instead of leaving a hole", () => {
  expect(() => aboutPage(inputs({ values: {} }), words.en, "en")).toThrow("no value for {n}");
  expect(() => aboutPage(inputs({ facts: {} }), words.en, "en")).toThrow('unknown fact "count"');
  expect(() => aboutPage(inputs({ sources: {} }), words.en, "en")).toThrow('unknown source "a"');
});

test("reasons of a data version are counted, the most frequent first", () => {
  const change = (en: string) => ({ reason: { en, fr: en } });
  const versions = [
    {
      version: "2025.12",
      date: "2025-12-01",
      title: { en: "Second", fr: "Deuxième" },
      changes: [change("slip"), change("name"), change("name")],
    },
  ];
  expect(aboutPage(inputs({ versions }), words.en, "en").versions[0]).toMatchObject({
    count: 3,
    reasons: [
      { reason: "name", count: 2 },
      { reason: "slip", count: 1 },
    ],
  });
});

test.describe("with the data", () => {
  const pages = { en: loadAboutPage("en"), fr: loadAboutPage("fr") };

  test("both languages have the same sections, in order, and cite the same sources", () => {
    for (const page of [pages.en, pages.fr]) {
      expect(page.sections.map(({ id }) => id)).toEqual([...aboutSectionIds]);
      expect(page.sections.map(({ items }) => items.map(({ source }) => source))).toEqual(
        pages.en.sections.map(({ items }) => items.map(({ source }) => source)),
      );
    }
    const cited = (page: typeof pages.en) => page.sources.map(({ source }) => source).sort();
    expect(cited(pages.fr)).toEqual(cited(pages.en));
  });

  test("no text is empty, and every head of a section stands once", () => {
    for (const page of [pages.en, pages.fr]) {
      for (const { id, title, lead, items } of page.sections) {
        for (const text of [title, lead, ...items.flatMap((item) => item.texts)]) {
          expect(text.trim(), id).not.toBe("");
          expect(text, id).not.toMatch(/[{}]/);
        }
        const heads = items.map((item) => item.head);
        expect(new Set(heads).size, id).toBe(heads.length);
      }
    }
  });

  test("French texts never break a line before ; : ! ? % or inside quotation marks", () => {
    for (const { items, title, lead } of aboutSections) {
      const texts = [title, lead, ...items.flatMap(({ head, text }) => (head ? [head, text] : [text]))];
      for (const { fr } of texts) {
        expect(fr).not.toMatch(/ [;:!?%»]|« |'/);
        expect(fr).not.toMatch(/\d \d{3}/);
      }
    }
  });

  test("a claim that is called wrong, and every conflict, is backed by a source", () => {
    for (const { id, items } of pages.en.sections) {
      if (id !== "often-wrong" && id !== "conflicts" && id !== "definitions") continue;
      for (const item of items) expect(item.source.length, `${id}: ${item.head}`).toBeGreaterThan(0);
    }
  });

  test("the disputed 24 million are never given without the other count", () => {
    for (const page of [pages.en, pages.fr]) {
      const texts = page.sections.flatMap(({ items, lists }) => [
        ...items.map((item) => item.texts.join(" ")),
        ...lists.flatMap((list) => list.items.map((item) => item.text)),
      ]);
      const disputed = texts.filter((text) => /\b24([.,]0)? million/.test(text));
      expect(disputed.length).toBeGreaterThan(1);
      for (const text of disputed) expect(text).toMatch(/1[.,]2/);
    }
  });

  test("the counts are those of the map and the tables", () => {
    const text = JSON.stringify(pages.en.sections);
    expect(text).toContain("Of the 27 members of the EU, 24 have relations today");
    expect(text).toContain("Never opened: Estonia and France");
    expect(text).toContain(
      "The United Kingdom recognised North Korea in 1991 and opened relations on 12 December 2000",
    );
    const lists = pages.en.sections.flatMap((section) => section.lists);
    expect(lists.map((list) => list.items.length)).toEqual([
      loadDataset("recognition").filter((row) => row.confidence === "low").length,
      loadDataset("trade-2005").filter((row) => row.imports_flag !== null).length,
    ]);
  });

  test("every dashed line on the map is explained by the border policy", () => {
    const drawn = ["europe", "world"].flatMap((region) => {
      const geography = JSON.parse(readFileSync(`data/geography/${region}.json`, "utf8"));
      return geography.lines.map((line: { name: string }) => line.name);
    });
    const explained = aboutSections.flatMap(({ items }) => items.flatMap((item) => item.lines ?? []));
    expect([...new Set(drawn)].sort()).toEqual([...explained].sort());
  });

  test("everything on the reading list can be opened and stands there once", () => {
    const ids = reading.flatMap(({ source }) => source);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(sourcesById().get(id)?.url, id).toMatch(/^https?:/);
  });
});

test("an address for reports is used only if it is one that a link may hold", () => {
  expect(reportAddress("https://example.org/report")).toBe("https://example.org/report");
  expect(reportAddress("mailto:atlas@example.org")).toBe("mailto:atlas@example.org");
  for (const bad of [undefined, "", "javascript:alert(1)", "example.org", "https://a b"]) {
    expect(reportAddress(bad)).toBeNull();
  }
});
