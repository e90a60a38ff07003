import type { Page } from "@playwright/test";
import { expect, figureOf, markOf, statusesOf, test, yearOf } from "./walk";

test.use({ javaScriptEnabled: false });

const sentence = (page: Page) => page.locator('[data-section="recognition-map"] [data-live="sentence"]');

test("without script an address with a year shows the map of that year", async ({ page }) => {
  await page.goto("/charts/recognition-map?year=2001");
  const statuses = await statusesOf(page);
  expect([statuses.DEU, statuses.FRA, statuses.IRL]).toEqual(["relations", "never", "never"]);
  await expect(sentence(page)).toContainText("13 of 15");
  await expect(markOf(page, "recognition-map", "FRA")).toBeVisible();
});

test("without script every chart of the dashboard stands in its place", async ({ page }) => {
  await page.goto("/");
  const figures = page.locator("figure[data-chart]");
  await expect(figures).toHaveCount(4);
  for (const figure of await figures.all()) await expect(figure).toBeVisible();
});

test("without script the dashboard shows a year before a state existed", async ({ page }) => {
  await page.goto("/?year=1975");
  const statuses = await statusesOf(page);
  expect([statuses.DEU, statuses.EST]).toEqual(["never", "not-applicable"]);
});

test("without script the year is chosen by a form, which keeps the other choices", async ({ page }) => {
  await page.goto("/charts/recognition-map?country=DEU");
  await yearOf(page).fill("2001");
  await figureOf(page, "recognition-map").locator("form.year").getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\?(?=.*\byear=2001\b)(?=.*\bcountry=DEU\b)/);
  await expect(sentence(page)).toContainText("13 of 15");
});

test("without script the world is a link away", async ({ page }) => {
  await page.goto("/charts/recognition-map?year=2001");
  await page.getByRole("link", { name: "World", exact: true }).click();
  await expect(page).toHaveURL(/region=world/);
  await expect(page).toHaveURL(/year=2001/);
  expect((await statusesOf(page)).BRA).toBe("relations");
});

test("without script a country is chosen from the list and its card comes with the page", async ({
  page,
}) => {
  await page.goto("/");
  const panel = page.locator(".country-panel");
  await panel.getByRole("combobox").selectOption("FRA");
  await panel.getByRole("button", { name: "Show" }).click();
  await expect(page.locator('[data-card="FRA"]')).toContainText("9%");
  // And "none" takes it back without a complaint.
  await panel.getByRole("combobox").selectOption("");
  await panel.getByRole("button", { name: "Show" }).click();
  await expect(page.locator("[data-card]")).toHaveCount(0);
  await expect(page.locator(".notice")).toHaveCount(0);
});
