import type { Page } from "@playwright/test";
import { clickOn, countryCharts, expect, figureOf, markOf, open, test } from "./walk";

const card = (page: Page) => page.locator('[data-card="FRA"]');

async function expectFrance(page: Page) {
  await expect(page).toHaveURL(/\?country=FRA$/);
  for (const chart of countryCharts) {
    const selected = figureOf(page, chart).locator("[data-country][data-selected]");
    await expect(selected, chart).toHaveAttribute("data-country", "FRA");
  }
  await expect(card(page)).toBeVisible();
}

/** Arrow keys from mark to mark until a country is reached, always along the longer way. */
async function walkTo(page: Page, chart: string, country: string) {
  for (let step = 0; step < 60; step += 1) {
    const key = await figureOf(page, chart).evaluate((figure, code) => {
      const goal = figure.querySelector(`[data-country="${code}"]`);
      const here = document.activeElement;
      if (!goal || !here?.hasAttribute("data-country")) return "lost";
      if (goal === here) return "there";
      const centre = (element: Element) => {
        const box = element.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2] as const;
      };
      const [x, y] = centre(here);
      const [toX, toY] = centre(goal);
      if (Math.abs(toX - x) > Math.abs(toY - y)) return toX > x ? "ArrowRight" : "ArrowLeft";
      return toY > y ? "ArrowDown" : "ArrowUp";
    }, country);
    expect(key).not.toBe("lost");
    if (key === "there") return;
    await page.keyboard.press(key);
  }
  throw new Error(`${country} was not reached in ${chart}`);
}

for (const chart of countryCharts) {
  test(`a country clicked in ${chart} is chosen in every figure and in the address`, async ({ page }) => {
    await open(page, "/");
    await clickOn(markOf(page, chart, "FRA"));
    await expectFrance(page);
    // The second click takes the choice back.
    await clickOn(markOf(page, chart, "FRA"));
    await expect(page).not.toHaveURL(/country/);
    await expect(page.locator("[data-selected]")).toHaveCount(0);
    await expect(card(page)).toHaveCount(0);
  });

  test(`a country is reached in ${chart} by Tab and arrows and chosen by Enter`, async ({ page }) => {
    await open(page, "/");
    const figure = figureOf(page, chart);
    await figure.locator(".controls").locator("select, a").last().focus();
    await page.keyboard.press("Tab");
    await walkTo(page, chart, "FRA");
    const tip = figure.locator(".tip");
    await expect(tip).toContainText("France");
    await expect(tip).toContainText("Source:");
    await page.keyboard.press("Escape");
    await expect(tip).toHaveCount(0);
    await page.keyboard.press("Enter");
    await expectFrance(page);
    // The walk can go on from where it is.
    await expect(markOf(page, chart, "FRA")).toBeFocused();
  });
}

test("a chart further down brings its script when one gets there, and answers what was clicked before", async ({
  page,
}) => {
  await page.goto("/");
  await expect(figureOf(page, "recognition-map").locator('[tabindex="0"]')).toHaveCount(1);
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest("**/_next/static/chunks/*.js");
  await clickOn(markOf(page, "trade-2005", "FRA"));
  await asked;
  await expect(page).not.toHaveURL(/country/);
  arrive();
  await expectFrance(page);
});

test("the card of a country is asked for once, however often it is opened", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/countries/")) asked.push(new URL(request.url()).pathname);
  });
  await open(page, "/");
  for (const chart of countryCharts) {
    await clickOn(markOf(page, chart, "FRA"));
    await expect(card(page)).toBeVisible();
    await page.locator(".card").getByRole("button", { name: "Close the card of France" }).click();
    await expect(card(page)).toHaveCount(0);
  }
  expect(asked).toEqual(["/api/countries/FRA.json"]);
});

test("a card in the address comes with the page, and each of its values leads to its source", async ({
  page,
}) => {
  await open(page, "/?country=FRA");
  for (const section of await card(page).locator("section").all()) {
    for (const item of await section.locator("li").all()) {
      await expect(item.locator("a"), await item.innerText()).not.toHaveCount(0);
    }
  }
  for (const id of ["itpde_r01", "tradhist"]) {
    await card(page).locator("section").getByRole("link", { name: id, exact: true }).first().click();
    const entry = page.locator(`#card-source-${id}`);
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText(id);
  }
});

test("Back undoes the choice of a country", async ({ page }) => {
  await open(page, "/");
  await page.locator(".country-panel").getByRole("combobox").selectOption("FRA");
  await expectFrance(page);
  await page.goBack();
  await expect(page.locator("[data-selected]")).toHaveCount(0);
  await expect(page.locator(".country-panel").getByRole("combobox")).toHaveValue("");
});
