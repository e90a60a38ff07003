import { expect, type Page, test } from "@playwright/test";
import { chartIds } from "@/components/charts/chart-list";
import { loadCountryNames } from "@/components/charts/registry";
import { words } from "@/components/words/words";
import { datasetIds, schemas } from "@/data/catalogue";
import { loadDataset } from "@/data/load";
import type { AnyRow, Schema } from "@/data/schema";
import { frenchFaults, wrongPlural } from "../french";

const questions = loadDataset("poll-questions").map(({ question }) => question);
const waves = [...new Set(loadDataset("polls").map(({ wave }) => wave))];

/** Every page in French, and the views of charts that say something else. */
const pages = {
  pages: [
    "/fr",
    "/fr?year=nonsense&country=ZZZ&colour=red",
    "/fr/about",
    "/fr/about/accessibility",
    "/fr/data",
    "/fr/present",
    "/fr/present/notes",
    "/fr/present/edit",
    "/fr/present/check",
    "/fr/nowhere",
  ],
  charts: chartIds.flatMap((chart) => [`/fr/charts/${chart}`, `/fr/embed/${chart}`]),
  "views of charts": [
    "/fr/charts/recognition-map?region=world&year=1991&compare=2010",
    "/fr/charts/recognition-dates?sort=name",
    "/fr/charts/trade-history?country=DEU,POL,ESP,IRL,CZE,GBR&year=2005",
    ...questions.flatMap((question) => [
      `/fr/charts/opinion?question=${question}`,
      `/fr/charts/opinion-trend?question=${question}`,
    ]),
    ...waves.map((wave) => `/fr/charts/opinion?wave=${wave}`),
  ],
  countries: loadCountryNames("fr").map(({ code }) => `/fr/countries/${code}`),
};

/** What keeps its language: titles of sources, names of publishers, authors and data sets. */
const names = [
  ...loadDataset("sources").flatMap(({ title, publisher, author }) => [title, publisher, author]),
  "Correlates of War",
  "World Factbook",
].filter((name) => name !== null);
const anyName = new RegExp(
  [...new Set(names)]
    .sort((x, y) => y.length - x.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|"),
  "g",
);

/** What French does not have, and hardly an English sentence lacks. */
const englishWords =
  /(?<![\w’'-])(the|of|and|with|from|which|was|were|by|has|have|this|that|is|are|to|for|The)(?![\w’'-])/;

/** English texts of the interface and of the data that have a French one that differs. */
const englishTexts = (() => {
  const french = new Set<string>();
  const english = new Set<string>();
  for (const section of Object.keys(words.en) as (keyof typeof words.en)[]) {
    for (const text of Object.values(words.en[section])) english.add(text);
    for (const text of Object.values(words.fr[section])) french.add(text);
  }
  for (const id of datasetIds) {
    for (const { name, translates } of (schemas[id] as Schema).columns) {
      if (!translates) continue;
      for (const row of loadDataset(id) as readonly AnyRow[]) {
        english.add(String(row[translates] ?? ""));
        french.add(String(row[name] ?? ""));
      }
    }
  }
  return [...english].filter((text) => text.length >= 15 && !text.includes("{") && !french.has(text));
})();

/** The texts of pages that are said to be French: what is read, and what is read aloud. Code is in no language.
 *  One browser page fetches and parses them all: to open each would take minutes. */
async function frenchTexts(
  page: Page,
  addresses: readonly string[],
): Promise<Record<string, readonly string[]>> {
  await page.goto("/fr/about/accessibility");
  return page.evaluate(
    async (list) => {
      const readable = async (address: string) => {
        const response = await fetch(address);
        if (response.status >= 500) throw new Error(`${address}: ${response.status}`);
        const { documentElement: root, body } = new DOMParser().parseFromString(
          await response.text(),
          "text/html",
        );
        if (root.lang !== "fr") throw new Error(`${address}: <html lang="${root.lang}">`);
        const unread = "script, style, noscript, code, pre, kbd, template, body [lang]:not([lang=fr])";
        for (const one of root.querySelectorAll(unread)) one.remove();
        const texts = [...root.querySelectorAll("title, meta[name=description], meta[property^='og:']")].map(
          (one) => one.getAttribute("content") ?? one.textContent ?? "",
        );
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
        const spoken = ["aria-label", "title", "alt", "placeholder"];
        for (const one of body.querySelectorAll(spoken.map((name) => `[${name}]`).join()))
          for (const name of spoken) texts.push(one.getAttribute(name) ?? "");
        return [address, [...new Set(texts.map((text) => text.trim()).filter(Boolean))]] as const;
      };
      const read: (readonly [string, readonly string[]])[] = [];
      while (list.length > 0) read.push(...(await Promise.all(list.splice(0, 6).map(readable))));
      return Object.fromEntries(read);
    },
    [...addresses],
  );
}

for (const [what, addresses] of Object.entries(pages)) {
  test(`${what}: no English is left, and every text is set as French is`, async ({ page }) => {
    const faults: string[] = [];
    const known = new Set<string>();
    for (const [address, texts] of Object.entries(await frenchTexts(page, addresses))) {
      expect(texts.length, address).toBeGreaterThan(3);
      for (const text of texts.filter((one) => !known.has(one))) {
        known.add(text);
        const own = text.replace(anyName, "");
        if (englishWords.test(own)) faults.push(`${address}: English: ${text}`);
        if (englishTexts.some((english) => own.includes(english)))
          faults.push(`${address}: not translated: ${text}`);
        if (frenchFaults.test(own)) faults.push(`${address}: typography: ${text}`);
        if (wrongPlural.test(own)) faults.push(`${address}: plural: ${text}`);
      }
    }
    expect(known.size).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
}
