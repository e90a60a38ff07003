import { expect, type Page, test } from "@playwright/test";
import { chartIds } from "@/components/charts/chart-list";
import { loadCountryNames } from "@/components/charts/registry";
import { faultsOf } from "../french";

/** Every page in French, and views of charts; what the charts say in all others, unit tests read. */
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
    "/fr/charts/opinion?wave=2007",
    "/fr/charts/opinion-trend?question=gia_nk_solution",
  ],
  countries: loadCountryNames("fr").map(({ code }) => `/fr/countries/${code}`),
};

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

test("English is found wherever it stands in a page, save where a reader is told that it is English", async ({
  page,
}) => {
  const planted = (where: string) => `the ${where} of the war`;
  const html = `<!doctype html><html lang="fr"><head><title>${planted("title")}</title>
    <meta name="description" content="${planted("description")}">
    <meta property="og:title" content="${planted("preview")}"></head><body><main>
    <p>La guerre <b>${planted("text")}</b></p><p lang="fr">${planted("French part")}</p>
    <svg aria-label="${planted("figure")}"><title>${planted("mark")}</title><text>${planted("label")}</text></svg>
    <img alt="${planted("picture")}"><input placeholder="${planted("hint")}"><a title="${planted("tip")}"></a>
    <p lang="en">${planted("quotation")}</p><code>${planted("code")}</code></main></body></html>`;
  await page.route("**/fr/planted", (route) => route.fulfill({ contentType: "text/html", body: html }));
  const { "/fr/planted": texts = [] } = await frenchTexts(page, ["/fr/planted"]);
  const found = texts.flatMap(faultsOf).map((fault) => fault.replace(/^English: the (.+) of the war$/, "$1"));
  expect(found.sort()).toEqual([
    "French part",
    "description",
    "figure",
    "hint",
    "label",
    "mark",
    "picture",
    "preview",
    "text",
    "tip",
    "title",
  ]);
});

for (const [what, addresses] of Object.entries(pages)) {
  test(`${what}: no English is left, and every text is set as French is`, async ({ page }) => {
    const faults: string[] = [];
    const known = new Set<string>();
    for (const [address, texts] of Object.entries(await frenchTexts(page, addresses))) {
      expect(texts.length, address).toBeGreaterThan(3);
      for (const text of texts.filter((one) => !known.has(one))) {
        known.add(text);
        faults.push(...faultsOf(text).map((fault) => `${address}: ${fault}`));
      }
    }
    expect(known.size).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });
}
