import type { Locator, Page } from "@playwright/test";
import { expect, open, test } from "./walk";

/** Presses Tab until something has focus, as a reader without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toHaveCount(1);
  const wanted = await target.elementHandle();
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
  }
  throw new Error("Tab does not reach it");
}

test("every task can be done by keyboard alone", async ({ page, context }) => {
  test.setTimeout(300_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/");

  await test.step("pick a country", async () => {
    await tabTo(page, page.getByRole("combobox", { name: "Pick a country" }));
    await page.keyboard.type("France");
    await expect(page).toHaveURL(/country=FRA/);
  });

  await test.step("open a chart", async () => {
    await tabTo(page, page.locator('[data-section="recognition-map"] .files a[href^="/charts/"]'));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/charts\/recognition-map\?country=FRA/);
  });

  await test.step("change the year", async () => {
    await tabTo(page, page.getByRole("slider", { name: "Year" }));
    await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/year=2024/);
  });

  await test.step("pick a country on the map", async () => {
    await tabTo(page, page.locator('.map-box:not([hidden]) [tabindex="0"]'));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/country=(?!FRA)[A-Z]{3}/);
  });

  await test.step("download the figures", async () => {
    await tabTo(page, page.locator(".files a[download]").first());
    const download = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    expect((await download).suggestedFilename()).toMatch(/recognition-map.*2024.*\.csv$/);
  });

  await test.step("sort the table", async () => {
    const header = page.locator('table[data-table="recognition-map"] th[data-column="since"]');
    await tabTo(page, header.getByRole("button"));
    await page.keyboard.press("Enter");
    await expect(header).toHaveAttribute("aria-sort", "ascending");
  });

  await test.step("copy the code that embeds the chart", async () => {
    await page.goto("/charts/opinion?country=FRA");
    const embed = page.locator(".embed-code");
    await tabTo(page, embed.locator("summary"));
    await page.keyboard.press("Enter");
    await tabTo(page, embed.getByRole("button"));
    await page.keyboard.press("Enter");
    await expect(embed.getByText("Copied")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("/embed/opinion?country=FRA");
  });

  await test.step("open the talk, give three slides, go back", async () => {
    await page.goto("/charts/opinion");
    await tabTo(page, page.locator('.site-header a[href="/present"]'));
    await page.keyboard.press("Enter");
    await expect(page.locator(".talk[data-live]")).toBeVisible();
    for (const slide of [2, 3, 4]) {
      await expect(async () => {
        await page.keyboard.press("ArrowRight");
        await expect(page.locator(`[data-slide="${slide}"]`)).toBeVisible({ timeout: 500 });
      }).toPass();
    }
    await page.keyboard.press("Home");
    await expect(page.locator('[data-slide="1"]')).toBeVisible();
    await tabTo(page, page.locator('.talk-bar a[href="/"]'));
    await page.keyboard.press("Enter");
    await expect(page.locator(".home")).toBeVisible();
  });
});
