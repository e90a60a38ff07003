import { chartIds } from "@/components/charts/chart-list";
import { expect, open, test } from "./walk";

// What a person hears of each chart: its summary and some of its marks, in the files beside this test. Read them aloud
// before you accept a change.
for (const chart of chartIds) {
  test(`${chart} is told to a screen reader in sentences`, async ({ page }) => {
    await open(page, `/charts/${chart}?country=FRA`);
    const marks = page.locator("figure .marks");
    await expect(marks).toMatchAriaSnapshot({ name: `${chart}.aria.yml` });
    const names = await marks
      .locator("[aria-label]")
      .evaluateAll((elements) => elements.map((element) => element.getAttribute("aria-label") ?? ""));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name).toMatch(/^[\p{Lu}\d]/u);
      expect(name).not.toMatch(/undefined|NaN|[^.]\.\.(?!\.)|[{}]|\d\/–/);
    }
  });
}

test("a country of the map in focus is told with its status, date and source", async ({ page }) => {
  await open(page, "/charts/recognition-map?country=FRA");
  await page.locator('.map-box:not([hidden]) [tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  const focused = page.locator(".map-box:not([hidden]) :focus");
  await expect(focused).toHaveAttribute("role", "img");
  await expect(focused).toHaveAccessibleName(
    /^[^.]+\. (Relations|No relations|Relations ended).*\. Source: .+\.$/,
  );
});
