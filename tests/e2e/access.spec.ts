import AxeBuilder from "@axe-core/playwright";
import { expect, open, test } from "./walk";

for (const address of [
  "/",
  "/?country=FRA",
  "/charts/recognition-map",
  "/charts/opinion",
  "/fr",
  "/data",
  "/present/check",
  "/present/edit",
]) {
  test(`${address} has no fault that an accessibility checker finds, in light and in dark`, async ({
    page,
  }) => {
    // The checker takes its time, and more so on a busy machine.
    test.slow();
    await open(page, address);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const faults = violations.map(({ id, nodes }) => ({
        id,
        where: nodes.map((node) => node.target.join(" ")),
      }));
      expect(faults, colorScheme).toEqual([]);
    }
  });
}

test("a page has one main heading, and each figure a name and one stop for Tab", async ({ page }) => {
  for (const address of ["/", "/charts/trade-2005", "/fr/charts/opinion"]) {
    await open(page, address);
    await expect(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
    for (const figure of await page.locator("figure[data-chart]").all()) {
      await expect(figure, address).toHaveAccessibleName(/\S/);
      await expect(figure.locator('.marks [tabindex="0"]'), address).toHaveCount(1);
      await expect(figure.locator("svg[role=group]").first(), address).toHaveAccessibleName(/\S/);
    }
  }
});

test("one Tab enters the marks of a figure and the next one leaves them", async ({ page }) => {
  await open(page, "/charts/opinion");
  const inMarks = () => page.evaluate(() => document.activeElement?.closest(".marks") !== null);
  await page.locator("figure .controls select").last().focus();
  await page.keyboard.press("Tab");
  expect(await inMarks()).toBe(true);
  await page.keyboard.press("ArrowDown");
  expect(await inMarks()).toBe(true);
  await page.keyboard.press("Tab");
  expect(await inMarks()).toBe(false);
});

test("the skip link is the first stop and leads past the navigation", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("the choice of colours is remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("combobox", { name: "Colours" }).selectOption("dark");
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  expect(await ground()).toBe(dark);
  await expect(page.getByRole("combobox", { name: "Colours" })).toHaveValue("dark");
});
