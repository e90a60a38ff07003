import { expect, type Page, test } from "@playwright/test";
import { checkerFaults } from "./checker";
import { overflowFaults } from "./reflow";
import { targetFaults } from "./targets";
import { textFaults } from "./text";

/** Contrast of text that each theme promises. */
export const themes = { light: 4.5, dark: 4.5, projector: 7 } as const;
export type Theme = keyof typeof themes;

/** Sets the theme as the reader’s choice of colours does, and the address of an embedded chart. */
export const setTheme = (page: Page, theme: Theme) =>
  page.evaluate((chosen) => {
    for (const part of document.querySelectorAll<HTMLElement>("html, .embed")) part.dataset.theme = chosen;
  }, theme);

/** Opens what is folded up, so that everything on the page is looked at; but not what would lie over the rest. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLDetailsElement>("details:not(.talk-take)");
    for (const part of parts) part.open = true;
  });

/** The spacing that readers may set (WCAG 1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Everything that is measured of one page as it is open, in the themes named; the checker goes through the themes of
 *  `checked`. Expects that nothing is found; gives the count of texts and targets looked at. */
export async function checkPage(
  page: Page,
  { read, checked, unfolded }: { read: readonly Theme[]; checked: readonly Theme[]; unfolded: boolean },
): Promise<{ texts: number; targets: number }> {
  const asked = page.viewportSize() ?? { width: 1280, height: 720 };
  if (unfolded) await unfold(page);
  let texts = 0;
  for (const theme of read) {
    await test.step(`${theme}: can be read`, async () => {
      await setTheme(page, theme);
      const found = await textFaults(page, { contrast: themes[theme], sizePx: 12 });
      expect.soft(found.faults, theme).toEqual([]);
      expect(found.texts).toBeGreaterThan(15);
      texts += found.texts;
    });
  }
  for (const theme of checked) {
    await test.step(`${theme}: a checker finds nothing`, async () => {
      await setTheme(page, theme);
      expect.soft(await checkerFaults(page), theme).toEqual([]);
    });
  }
  await test.step("fits 320 px, also with wide spacing", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflowFaults(page), "at 320 px").toEqual([]);
    // A sheet made by script is allowed where the security policy refuses an inline one.
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, spacing);
    expect.soft(await overflowFaults(page), "at 320 px with wide spacing").toEqual([]);
    await page.evaluate(() => document.adoptedStyleSheets.pop());
    await page.setViewportSize(asked);
  });
  await unfold(page);
  const targets = await targetFaults(page);
  expect.soft(targets.faults, "targets").toEqual([]);
  expect(targets.targets).toBeGreaterThan(3);
  return { texts, targets: targets.targets };
}

/** One main heading and one main part; around it, on pages of the site, a banner, navigation and a footer. */
export async function checkOutline(page: Page, address: string): Promise<void> {
  await expect.soft(page.locator("html")).toHaveAttribute("lang", /^\/fr\b/.test(address) ? "fr" : "en");
  await expect.soft(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect.soft(page.getByRole("main")).toHaveCount(1);
  if (/\/(embed|present)\b/.test(address)) return;
  await expect.soft(page.getByRole("banner")).toHaveCount(1);
  await expect.soft(page.getByRole("contentinfo")).toHaveCount(1);
  await expect.soft(page.locator('.skip[href="#content"]')).toHaveCount(1);
}
