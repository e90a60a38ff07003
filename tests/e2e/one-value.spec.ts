import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { csvParse } from "d3";
import { cellOf, csvAt, expect, figureOf, markOf, open, pointAt, test } from "./walk";

const file = new URL("../../data/trade-2005/trade-2005.csv", import.meta.url);
const france = (rows: Iterable<Record<string, string | undefined>>) =>
  [...rows].find((row) => row.country === "FRA");

test("one value is the same in the data, the API, the bar, the table, the label and the downloaded file", async ({
  page,
}) => {
  const inData = france(csvParse(readFileSync(file, "utf8")));
  expect(inData?.imports_eur_m).toBe("24.049");
  expect(inData?.imports_alt_eur_m).toBe("1.2");
  const inDataset = france(await csvAt(page, "/api/datasets/trade-2005.csv"));
  expect(inDataset?.imports_eur_m).toBe("24.049");

  await open(page, "/charts/trade-2005");
  const mark = markOf(page, "trade-2005", "FRA");
  const bar = mark.locator('rect[data-flow="imports"]');
  await expect(bar).toHaveAttribute("data-value", "24.049");
  await expect(bar).toHaveAttribute("data-flagged", "true");
  await expect(mark.locator('[data-flow="imports-alternative"]')).toHaveAttribute("data-value", "1.2");
  await expect(mark.locator("text.value")).toHaveText(["24.0 or 1.2", "6.0"]);

  const cell = (column: string) => cellOf(page, "trade-2005", "FRA", column);
  await expect(cell("imports_eur_m")).toHaveText("24.049");
  await expect(cell("imports_alt_eur_m")).toHaveText("1.2");
  await expect(cell("exports_eur_m")).toHaveText("5.96");

  await pointAt(mark);
  const tip = figureOf(page, "trade-2005").locator(".tip");
  await expect(tip).toContainText("Imports: 24.0 million euros (disputed); 1.2 on the EU/IMF basis");
  await expect(tip).toContainText("Source:");

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /Download as CSV \(27 rows\)/ }).click();
  const got = await download;
  expect(got.suggestedFilename()).toBe("trade-2005_v2025.11.csv");
  const inFile = france(csvParse(readFileSync(await got.path(), "utf8")));
  expect([inFile?.imports_eur_m, inFile?.imports_alt_eur_m, inFile?.exports_eur_m]).toEqual([
    "24.049",
    "1.2",
    "5.96",
  ]);
  expect(inFile?.source?.split(";")).toContain("tradhist");
});

/** Each text and spoken label of the page that tells of the disputed figure, a row of a table as one text. */
function tellings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = /(?<![\d.,])24[.,]0(?!\d)|24[.,]049/;
    const texts = [...document.querySelectorAll("[aria-label], [content], [title]")].flatMap((element) =>
      ["aria-label", "content", "title"].map((name) => element.getAttribute(name) ?? ""),
    );
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest("script, style, noscript")) continue;
      const whole = told.test(node.textContent ?? "") ? parent.closest("tr, li, p, .tip, text") : null;
      texts.push((whole ?? node).textContent ?? "");
    }
    return texts.filter((text) => told.test(text));
  });
}

test("the disputed 24 million never stand without the 1.2 million of the other basis", async ({ page }) => {
  for (const address of ["/?country=FRA", "/fr?country=FRA", "/charts/trade-2005"]) {
    await open(page, address);
    await pointAt(markOf(page, "trade-2005", "FRA"));
    await expect(figureOf(page, "trade-2005").locator(".tip")).toBeVisible();
    const texts = await tellings(page);
    // At least bar, spoken label, note, table row and the label under the pointer.
    expect(texts.length, address).toBeGreaterThanOrEqual(5);
    for (const text of texts) expect(text, address).toMatch(/1[.,]2(?!\d)/);
  }
});
