import { loadMap } from "@/components/charts/recognition-map/load";
import { statesInYear } from "@/components/charts/recognition-map/model";
import { expect, figureOf, markOf, open, statusesOf, test, yearOf } from "./walk";

const inputs = loadMap("europe", "en");
const statusesIn = (year: number) =>
  Object.fromEntries(statesInYear(inputs, year).map(({ state, status }) => [state.country, status]));

test("going through all years changes exactly the states whose status changes, within two frames and in place", async ({
  page,
}) => {
  await open(page, "/charts/recognition-map?year=1948");
  const seen = await yearOf(page).evaluate(async (slider: HTMLInputElement) => {
    const map = document.querySelector(".map-box:not([hidden])") as Element;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const touched = new Set<string>();
    new MutationObserver((changes) => {
      for (const { target } of changes) touched.add((target as Element).getAttribute("data-country") ?? "");
    }).observe(map, { attributes: true, attributeFilter: ["data-status"], subtree: true });
    const years: { year: number; touched: string[]; statuses: Record<string, string | null>; top: number }[] =
      [];
    for (let year = 1949; year <= 2025; year += 1) {
      touched.clear();
      slider.value = String(year);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await frame();
      await frame();
      const marks = [...map.querySelectorAll("[data-country]")];
      years.push({
        year,
        touched: [...touched].filter((code) => code !== "").sort(),
        top: map.getBoundingClientRect().top,
        statuses: Object.fromEntries(
          marks.map((mark) => [mark.getAttribute("data-country"), mark.getAttribute("data-status")]),
        ),
      });
    }
    return years;
  });
  for (const { year, touched, statuses } of seen) {
    const now = statusesIn(year);
    const before = statusesIn(year - 1);
    expect(statuses, String(year)).toEqual(now);
    const changed = Object.keys(now).filter((code) => now[code] !== before[code]);
    expect(touched, String(year)).toEqual(changed.sort());
  }
  expect([...new Set(seen.map(({ top }) => top))]).toHaveLength(1);
});

for (const address of ["/charts/recognition-map", "/fr", "/fr/embed/recognition-map"]) {
  test(`${address}: the finding of every year has room above the map, on narrow and wide screens`, async ({
    page,
  }) => {
    await open(page, address);
    for (const width of [360, 900, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => {
        const chart = document.querySelector('[data-section="recognition-map"]') as Element;
        const slider = chart.querySelector('input[type="range"]') as HTMLInputElement;
        const sentence = chart.querySelector('[data-live="sentence"]') as Element;
        const room = (chart.querySelector(".said") as Element).getBoundingClientRect().bottom;
        const years = Array.from({ length: 78 }, (_, index) => 1948 + index);
        return years.filter((year) => {
          slider.value = String(year);
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          return sentence.getBoundingClientRect().bottom > room + 1;
        });
      });
      expect(over, `${width} px`).toEqual([]);
    }
  });
}

test("playing shows every year, ends at the last one and makes one entry in the history", async ({
  page,
}) => {
  await open(page, "/charts/recognition-map?year=2020");
  const figure = figureOf(page, "recognition-map");
  await figure.getByLabel("Speed").selectOption("2");
  const entries = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    const sentence = document.querySelector('[data-live="sentence"]') as Element;
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => seen.push((sentence.textContent ?? "").slice(0, 4))).observe(sentence, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await figure.getByRole("button", { name: "Play" }).click();
  await expect(figure.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(page).toHaveURL(/recognition-map$/, { timeout: 10_000 });
  await expect(figure.getByRole("button", { name: "Play" })).toBeVisible();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect([...new Set(seen)]).toEqual(["2021", "2022", "2023", "2024", "2025"]);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

test("dragging shows the year under the pointer and leaves table, address and history alone until it rests", async ({
  page,
}) => {
  await open(page, "/charts/recognition-map");
  const slider = yearOf(page);
  await slider.scrollIntoViewIfNeeded();
  const box = (await slider.boundingBox()) as { x: number; y: number; width: number; height: number };
  const entries = await page.evaluate(() => history.length);
  const france = page.locator('table[data-table="recognition-map"] tbody tr', { hasText: "Germany" });
  await expect(france).toContainText("1 March 2001");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 8, y);
  await page.mouse.down();
  for (const part of [0.9, 0.7, 0.5, 0.35]) await page.mouse.move(box.x + box.width * part, y);
  const year = Number(await slider.inputValue());
  expect(year).toBeGreaterThan(1965);
  expect(year).toBeLessThan(1985);
  await expect(page.locator('[data-live="sentence"]')).toContainText(`${year}:`);
  expect(await statusesOf(page)).toEqual(statusesIn(year));
  await page.waitForTimeout(500);
  expect(page.url()).not.toContain("year=");
  await expect(france).toContainText("1 March 2001");
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`year=${year}`));
  await expect(france).not.toContainText("1 March 2001");
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

test("a year can be typed, and a year that does not exist is put back", async ({ page }) => {
  await open(page, "/charts/recognition-map");
  const typed = figureOf(page, "recognition-map").getByLabel("Jump to");
  await typed.fill("1973");
  await typed.press("Enter");
  await expect(page).toHaveURL(/year=1973/);
  await typed.fill("3000");
  await typed.press("Enter");
  await expect(typed).toHaveValue("1973");
  await expect(yearOf(page)).toHaveValue("1973");
});

test("two years compared: what changed is marked on the map and listed", async ({ page }) => {
  await open(page, "/charts/recognition-map?year=2001");
  await figureOf(page, "recognition-map").getByLabel("Compare with").selectOption("2000");
  await expect(page).toHaveURL(/compare=2000/);
  await expect(markOf(page, "recognition-map", "DEU")).toHaveAttribute("data-changed", "true");
  await expect(markOf(page, "recognition-map", "FRA")).not.toHaveAttribute("data-changed", "true");
  const list = page.locator(".changes li");
  await expect(list.filter({ hasText: "Germany" })).toHaveText(
    "Germany: none yet → relations (1 March 2001)",
  );
  expect(await list.count()).toBe(
    await page.locator(".map-box:not([hidden]) [data-country][data-changed]").count(),
  );
});

test("one status can be shown alone from the legend", async ({ page }) => {
  await open(page, "/charts/recognition-map");
  const none = figureOf(page, "recognition-map").getByRole("button", { name: /^None/ });
  await none.click();
  await expect(none).toHaveAttribute("aria-pressed", "true");
  const opacity = (code: string) =>
    markOf(page, "recognition-map", code).evaluate((mark) => getComputedStyle(mark).fillOpacity);
  expect([await opacity("FRA"), Number(await opacity("DEU")) < 0.5]).toEqual(["1", true]);
});

test("the wish for less motion is respected and said", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "/charts/recognition-map");
  await expect(page.getByText("asks for less motion")).toBeVisible();
});

for (const width of [375, 900]) {
  test.describe(`on a screen of ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    const small = ["MLT", "LUX", "CYP", "MCO", "AND", "SMR", "LIE", "VAT"];

    test("each microstate answers to the pointer in a target of 24 px", async ({ page }) => {
      await open(page, "/charts/recognition-map");
      for (const code of small) {
        const mark = markOf(page, "recognition-map", code);
        await mark.scrollIntoViewIfNeeded();
        const target = await mark.evaluate((element) => {
          const shown = [...element.querySelectorAll(".hit"), element].find(
            (part) => part.getBoundingClientRect().width > 0,
          ) as Element;
          const box = shown.getBoundingClientRect();
          return {
            x: box.left + box.width / 2,
            y: box.top + box.height / 2,
            size: Math.min(box.width, box.height),
          };
        });
        expect(target.size, code).toBeGreaterThanOrEqual(23.9);
        await page.mouse.click(target.x, target.y);
        await expect(page, code).toHaveURL(new RegExp(`country=${code}`));
      }
    });

    test("each microstate is reached by keyboard", async ({ page }) => {
      await open(page, "/charts/recognition-map");
      await figureOf(page, "recognition-map").locator('[data-country][tabindex="0"]').focus();
      for (const code of small) {
        const name = inputs.states.find((state) => state.country === code)?.name ?? "";
        const focused = page.locator(":focus");
        for (let tries = 0; tries < 12; tries += 1) {
          if ((await focused.getAttribute("data-country")) === code) break;
          await page.keyboard.press(name.charAt(0));
        }
        await expect(focused).toHaveAttribute("aria-label", new RegExp(`^${name}`));
        await page.keyboard.press("Enter");
        await expect(page, code).toHaveURL(new RegExp(`country=${code}`));
      }
    });
  });
}
