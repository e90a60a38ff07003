import { expect, type Page, test } from "@playwright/test";

async function openFolded(page: Page, text: RegExp) {
  await page.locator("summary").filter({ hasText: text }).click();
}

test("from the card of a country one comes to its page, to its neighbour, and to any other", async ({
  page,
}) => {
  await page.goto("/?country=FRA");
  await page.getByRole("link", { name: "All about France" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("France");
  await page.locator("[rel=next]").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gabon");
  await openFolded(page, /All 198 countries/);
  await page.locator(".letters").getByRole("link", { name: "Estonia" }).click();
  await expect(page).toHaveURL(/\/countries\/EST$/);
});

test("a country in small letters is redirected, an unknown one is not there", async ({ request }) => {
  const moved = await request.get("/fr/countries/fra", { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, "/fr/countries/FRA"]);
  expect((await request.get("/countries/zzz")).status()).toBe(404);
});

test("the link to a chart alone carries the whole view of that chart, also what only highlights", async ({
  page,
}) => {
  await page.goto("/?country=FRA,EST&year=1999&wave=2017&sort=imports");
  const alone = (chart: string) =>
    page.locator(`[data-section="${chart}"]`).getByRole("link", { name: "Open this chart alone" });
  for (const [chart, query] of [
    ["recognition-map", "year=1999&country=FRA,EST"],
    ["trade-2005", "country=FRA,EST&sort=imports"],
    ["opinion", "country=FRA,EST&wave=2017"],
  ] as const)
    await expect(alone(chart)).toHaveAttribute("href", `/charts/${chart}?${query}`);
  await alone("trade-2005").click();
  await expect(page).toHaveURL(/\/charts\/trade-2005\?country=FRA,EST&sort=imports$/);
});
