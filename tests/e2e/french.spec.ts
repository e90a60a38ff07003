import { expect, type Page, test } from "@playwright/test";
import { chartIds } from "@/components/charts/chart-list";
import { loadCountryNames } from "@/components/charts/registry";
import { words } from "@/components/words/words";
import { datasetIds, schemas } from "@/data/catalogue";
import { loadDataset } from "@/data/load";
import type { AnyRow, Schema } from "@/data/schema";
import { frenchFaults } from "../french";

/** Every page in French, and the views of charts that say something else. */
const addresses = [
  "/fr",
  "/fr?year=nonsense&country=ZZZ&colour=red",
  "/fr/about",
  "/fr/data",
  "/fr/present",
  "/fr/present/notes",
  "/fr/nowhere",
  ...chartIds.flatMap((chart) => [`/fr/charts/${chart}`, `/fr/embed/${chart}`]),
  "/fr/charts/recognition-map?region=world&year=1991&compare=2010",
  "/fr/charts/recognition-dates?sort=name",
  "/fr/charts/trade-history?country=DEU,POL,ESP,IRL,CZE,GBR&year=2005",
  ...loadDataset("poll-questions").flatMap(({ question }) => [
    `/fr/charts/opinion?question=${question}`,
    `/fr/charts/opinion-trend?question=${question}`,
  ]),
  ...[...new Set(loadDataset("polls").map((row) => row.wave))].map(
    (wave) => `/fr/charts/opinion?wave=${wave}`,
  ),
  ...loadCountryNames("fr").map(({ code }) => `/fr/countries/${code}`),
];

/** What keeps its language: titles of sources, names of publishers, authors and data sets. */
const names = [
  ...loadDataset("sources").flatMap(({ title, publisher, author, published }) => [
    title,
    publisher,
    author,
    published,
  ]),
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

/** The texts of a page that are said to be French: what is read, and what is read aloud. Code is in no language. */
async function frenchTexts(page: Page, html: string): Promise<string[]> {
  return page.evaluate((source) => {
    const { documentElement: root, body } = new DOMParser().parseFromString(source, "text/html");
    if (root.lang !== "fr") return [`<html lang="${root.lang}">`];
    for (const one of root.querySelectorAll("script, style, noscript, code, pre, kbd, template"))
      one.remove();
    for (const one of body.querySelectorAll("[lang]:not([lang=fr])")) one.remove();
    const texts = [...root.querySelectorAll("title, meta[name=description], meta[property^='og:']")].map(
      (one) => one.getAttribute("content") ?? one.textContent ?? "",
    );
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
    for (const one of body.querySelectorAll("[aria-label], [title], [alt], [placeholder]")) {
      for (const name of ["aria-label", "title", "alt", "placeholder"])
        texts.push(one.getAttribute(name) ?? "");
    }
    return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  }, html);
}

test("no page in French has English left in it, and every text is set as French is", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  const known = new Set<string>();
  let read = 0;
  for (const address of addresses) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(address === "/fr/nowhere" ? 404 : 200);
    const texts = await frenchTexts(page, await response.text());
    expect(texts.length, address).toBeGreaterThan(3);
    read += texts.length;
    for (const text of texts.filter((one) => !known.has(one))) {
      known.add(text);
      const own = text.replace(anyName, "");
      if (englishWords.test(own)) faults.push(`${address}: English: ${text}`);
      if (englishTexts.some((english) => own.includes(english)))
        faults.push(`${address}: not translated: ${text}`);
      if (frenchFaults.test(own)) faults.push(`${address}: typography: ${text}`);
    }
  }
  expect(read).toBeGreaterThan(10_000);
  expect(faults).toEqual([]);
});
