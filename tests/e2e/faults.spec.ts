import type { Page } from "@playwright/test";
import { expect, figureOf, open, test } from "./walk";

const opinion = /\/api\/charts\/opinion\.json/;
const country = /\/api\/countries\/FRA\.json/;
const chooseWave = (page: Page, wave: string) =>
  figureOf(page, "opinion").getByRole("combobox", { name: "Wave" }).selectOption(wave);

test.describe("when something breaks", () => {
  // What is broken here on purpose is told in the console.
  test.use({ mayLog: /./ });

  test("a chart that cannot be drawn leaves its picture, its file and a way to reload; the others go on", async ({
    page,
  }) => {
    await page.route(opinion, (route) => route.fulfill({ json: { chart: "opinion" } }));
    await open(page, "/");
    await chooseWave(page, "2017");
    const box = page.locator('[data-broken="opinion"]');
    await expect(box.getByRole("alert")).toContainText("cannot be shown");
    await expect(box.getByRole("link", { name: "CSV" })).toHaveAttribute(
      "href",
      "/api/charts/opinion.csv?wave=2017",
    );
    await expect
      .poll(() => box.getByRole("img").evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(500);
    await expect(page.locator("[data-broken]")).toHaveCount(1);
    await page.getByRole("combobox", { name: "Pick a country" }).selectOption("DEU");
    await expect(figureOf(page, "trade-2005").locator('[data-selected][data-country="DEU"]')).toHaveCount(1);

    await page.unroute(opinion);
    await box.getByRole("button", { name: "Reload the page" }).click();
    await expect(figureOf(page, "opinion")).toBeVisible();
    await expect(page.locator('[data-section="opinion"] [data-live="title"]')).toContainText("2017");
  });

  test("after a chart broke, Back brings it back as it was", async ({ page }) => {
    await page.route(opinion, (route) => route.fulfill({ json: { chart: "opinion" } }));
    await open(page, "/charts/opinion");
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    await chooseWave(page, "2017");
    await expect(page.locator('[data-broken="opinion"]')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
    await expect(page.locator("[data-broken]")).toHaveCount(0);
  });

  test("a card of a country that cannot be drawn does not take the page along", async ({ page }) => {
    await page.route(country, (route) => route.fulfill({ json: {} }));
    await open(page, "/fr");
    await page.getByRole("combobox", { name: "Choisir un pays" }).selectOption("FRA");
    await expect(page.locator('[data-broken=""]')).toBeVisible();
    await expect(page.locator("figure[data-chart]")).toHaveCount(4);
  });

  test("a part that gets no answer is asked for again, then named as missing, and comes when asked once more", async ({
    page,
  }) => {
    let asked = 0;
    await page.route(opinion, (route) => {
      asked += 1;
      return route.abort();
    });
    await open(page, "/charts/opinion");
    const before = await page.getByRole("heading", { level: 1 }).textContent();
    await chooseWave(page, "2017");
    const state = figureOf(page, "opinion").locator(".load-state");
    await expect(state).toHaveAttribute("data-state", "retrying");
    await expect(state).toContainText("Could not be loaded: ");
    expect(asked).toBe(3);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(before ?? "");
    await expect(figureOf(page, "opinion").locator("[data-row]").first()).toBeVisible();
    await page.unroute(opinion);
    await state.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2017");
    await expect(state).toHaveAttribute("data-state", "ready");
  });

  test("what the server refuses is not asked for again", async ({ page }) => {
    let asked = 0;
    await page.route(opinion, (route) => {
      asked += 1;
      return route.fulfill({ status: 400, json: {} });
    });
    await open(page, "/charts/opinion");
    await chooseWave(page, "2017");
    await expect(figureOf(page, "opinion").locator(".load-state")).toHaveAttribute("data-state", "failed");
    expect(asked).toBe(1);
  });

  test("what could not be had is no longer missed when the reader goes back from it", async ({ page }) => {
    await page.route("**/api/map/world.json*", (route) => route.fulfill({ status: 404 }));
    await open(page, "/charts/recognition-map");
    const state = figureOf(page, "recognition-map").locator(".load-state");
    await page.getByRole("link", { name: "World", exact: true }).click();
    await expect(state).toHaveAttribute("data-state", "failed");
    await page.getByRole("link", { name: "Europe", exact: true }).click();
    await expect(state).toHaveAttribute("data-state", "ready");
  });

  test("without a network the page says what is missing, and fetches it when the network is back", async ({
    page,
    context,
  }) => {
    await open(page, "/charts/opinion");
    await context.setOffline(true);
    await chooseWave(page, "2017");
    const state = figureOf(page, "opinion").locator(".load-state");
    await expect(state).toHaveAttribute("data-state", "offline");
    await expect(figureOf(page, "opinion").locator("[data-row]").first()).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2017");
  });

  test("a fault outside the charts leaves a page with a way on, in the language of the address", async ({
    page,
  }) => {
    for (const [address, title, link] of [
      ["/", "This page cannot be shown", "/"],
      ["/fr", "Cette page ne peut pas être affichée", "/fr"],
    ] as const) {
      await open(page, address);
      // Every part reads the address, so this breaks them all until the notice of the fault is there.
      await page.evaluate(() => {
        const { keys } = URLSearchParams.prototype;
        URLSearchParams.prototype.keys = function () {
          if (document.querySelector("[data-fault]")) return keys.call(this);
          throw new Error("broken on purpose");
        };
        history.pushState(null, "", "?year=1990");
        dispatchEvent(new PopStateEvent("popstate"));
      });
      const fault = page.locator("[data-fault]");
      await expect(fault.getByRole("heading", { level: 1 })).toContainText(title);
      await expect(fault.locator(`a[href="${link}"]`)).toBeVisible();
      await fault.getByRole("button").click();
      await expect(page.locator("figure[data-chart]")).toHaveCount(4);
      await expect(fault).toHaveCount(0);
    }
  });
});
