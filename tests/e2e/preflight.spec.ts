import type { Page } from "@playwright/test";
import { expect, test } from "./walk";

const verdict = (page: Page) => page.locator("[data-verdict]");
const stateOf = (page: Page, check: string) => page.locator(`[data-check="${check}"]`);

async function expectReady(page: Page): Promise<void> {
  await expect(verdict(page)).toHaveAttribute("data-verdict", "ready", { timeout: 20_000 });
}

test("the page before the talk keeps it, reads what is kept, and says that all is ready", async ({
  page,
}) => {
  await page.goto("/present/check");
  await expectReady(page);
  await expect(stateOf(page, "slides")).toContainText("14 slides");
  await expect(stateOf(page, "notes")).toContainText("14 slides");
  await expect(stateOf(page, "fonts")).toContainText("3 loaded, 3 kept");
  await expect(page.locator('[data-check]:not([data-state="ready"])')).toHaveCount(0);
});

test("a kept file that is gone is named as missing, and fetched again", async ({ page }) => {
  await page.goto("/present/check");
  await expectReady(page);
  await page.route("**/*.woff2", (route) => route.abort());
  const gone = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? "");
    const script = (await cache.keys()).find(({ url }) => url.endsWith(".js"));
    return script ? cache.delete(script, { ignoreVary: true }) : false;
  });
  expect(gone).toBe(true);
  const told = stateOf(page, "parts");
  const states = await page.evaluate(() => {
    const seen: string[] = [];
    const check = document.querySelector('[data-check="parts"]') as HTMLElement;
    new MutationObserver(() => seen.push(`${check.dataset.state} ${check.textContent}`)).observe(check, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { seen });
    return seen.length;
  });
  expect(states).toBe(0);
  await page.getByRole("button", { name: "Check again" }).click();
  await expect
    .poll(async () => {
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join());
      const [, kept, all] = /Files kept: (\d+) of (\d+)/.exec(seen) ?? [];
      return Number(all) - Number(kept);
    })
    .toBe(1);
  await expect(told).toHaveAttribute("data-state", "ready", { timeout: 20_000 });
});

test("each key lights up with what it does in the talk, and a key that the talk does not know is named", async ({
  page,
}) => {
  await page.goto("/present/check");
  const tile = (key: string) => page.locator(`[data-key="${key}"]`);
  const clicker = page.locator(".clicker");
  await clicker.click();
  await expect(clicker).toHaveText("Listening; Tab leaves");
  for (const key of ["PageDown", "PageUp", "b", ".", "ArrowRight", "ArrowLeft", "Escape", "F5"]) {
    await expect(tile(key)).toHaveAttribute("data-pressed", "0");
    await page.keyboard.press(key);
    await expect(tile(key)).toHaveAttribute("data-pressed", "1");
  }
  await expect(tile("PageDown")).toContainText("next slide");
  await expect(page.locator(".heard")).toHaveText("F5: loads the page anew; the talk stays at its slide");
  await page.keyboard.press("F8");
  await expect(tile("F8")).toContainText("the talk does not know it");
  await page.keyboard.press("Tab");
  await expect(clicker).not.toBeFocused();
});

test("the light card is light and the dark one dark, whatever the page is", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/fr/present/check");
    const groundOf = (card: string) =>
      page.locator(card).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await groundOf("#card-light")).toBe("rgb(251, 250, 246)");
    expect(await groundOf("#card-dark")).toBe("rgb(20, 23, 26)");
  }
  await page.getByRole("button", { name: "Mire sombre, plein écran" }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe("card-dark");
});

test("an embed has the theme of its address, whatever the system has", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/embed/opinion?theme=dark");
  await expect(page.locator(".embed")).toHaveCSS("background-color", "rgb(20, 23, 26)");
});

test.describe("without the server", () => {
  test.use({ mayLog: /ERR_INTERNET_DISCONNECTED|Failed to (load resource|fetch)/ });

  test("the same page still proves that slides, notes, files and typefaces are there", async ({
    page,
    context,
  }) => {
    await page.goto("/fr/present/check");
    await expectReady(page);
    await context.setOffline(true);
    await page.reload();
    await expect(verdict(page)).toHaveAttribute("data-verdict", "unknown", { timeout: 20_000 });
    await expect(page.locator('[data-check][data-state="ready"]')).toHaveCount(8);
    await expect(stateOf(page, "version")).toContainText("Le serveur ne répond pas. Gardé :");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs and where the talk is", async ({ page }) => {
    await page.goto("/present/check");
    await expect(page.getByText("The checks need JavaScript")).toBeVisible();
    await expect(page.getByRole("link", { name: "Open the talk" }).first()).toBeVisible();
    await expect(page.locator("#card-light")).toBeVisible();
  });
});
