import type { Locator, Page } from "@playwright/test";
import { checkOutline, checkPage } from "../access/check-page";
import { checkerFaults } from "../access/checker";
import { focusFaults } from "../access/focus";
import { everyPage, somePages } from "../access/pages";
import { expect, open, test, yearOf } from "./walk";

const everyTheme = ["light", "dark", "projector"] as const;
for (const [index, address] of somePages.entries()) {
  // A look at a large page takes many seconds: the first is seen in every theme, each other one in the next of them. The long
  // check sees all pages in all themes.
  const themes = index === 0 ? everyTheme : everyTheme.slice(index % 3, (index % 3) + 1);
  test(`${address} can be read in ${themes.join(", ")}, has targets of 24 px, fits 320 px and wide spacing, has an outline, and no fault that a checker finds`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto(address);
    await checkOutline(page, address);
    await checkPage(page, { read: themes, checked: themes.slice(0, 1), unfolded: false });
  });
}

for (const address of ["/fr", "/fr/charts/opinion", "/present/check", "/present/edit"]) {
  test(`${address} has no fault that an accessibility checker finds, in light and in dark`, async ({
    page,
  }) => {
    test.slow();
    await open(page, address);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await checkerFaults(page), colorScheme).toEqual([]);
    }
  });
}

test("every page has a title of its own, its language and one main heading", async ({ request }) => {
  test.slow();
  const titles = new Map<string, string>();
  for (const path of everyPage.filter((one) => !/[?]|^\/(embed|nowhere)/.test(one))) {
    for (const [language, address] of [
      ["en", path],
      ["fr", `/fr${path === "/" ? "" : path}`],
    ]) {
      const html = await (await request.get(address ?? "")).text();
      expect(html, address).toContain(`<html lang="${language}"`);
      expect(html.match(/<h1[ >]/g), address).toHaveLength(1);
      const title = html.match(/<title>(.*?)<\/title>/)?.[1] ?? "";
      expect(titles.get(title), `${address} and another: ${title}`).toBeUndefined();
      titles.set(title, address ?? "");
    }
  }
  expect(titles.size).toBeGreaterThan(25);
});

test("each figure has a name and one stop for Tab", async ({ page }) => {
  for (const address of ["/", "/charts/trade-2005", "/fr/charts/opinion"]) {
    await open(page, address);
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

test("of points in a chart the nearest one answers, up to 12 px from it", async ({ page }) => {
  await open(page, "/charts/relations-timeline");
  const points = await page.locator(".timeline [data-mark]").evaluateAll((marks) =>
    marks.map((mark) => {
      const { x, y, width, height } = mark.querySelector(".hit")?.getBoundingClientRect() ?? new DOMRect();
      return { event: mark.getAttribute("data-mark"), x: x + width / 2, y: y + height / 2 + scrollY };
    }),
  );
  const apart = (one: { x: number; y: number }, other: { x: number; y: number }) =>
    Math.hypot(one.x - other.x, one.y - other.y);
  const alone = points.find((one) => points.every((other) => other === one || apart(one, other) > 30));
  // The hit area of the later one lies over that of the earlier one, where both reach.
  const [earlier, later] = points.flatMap((one, at) => {
    const near = points.slice(at + 1).find((other) => apart(one, other) > 12 && apart(one, other) < 16);
    return near ? [one, near] : [];
  });
  if (!alone || !earlier || !later) throw new Error("no point stands alone, or no two close together");
  const share = (apart(earlier, later) / 2 - 1) / apart(earlier, later);
  const between = (from: number, to: number) => from + share * (to - from);
  for (const [{ event }, x, y] of [
    [alone, alone.x + 11, alone.y],
    [earlier, between(earlier.x, later.x), between(earlier.y, later.y)],
  ] as const) {
    const inWindow = await page.evaluate((down) => {
      scrollTo(0, down - 300);
      return down - scrollY;
    }, y);
    await page.mouse.click(x, inWindow);
    await expect(page.locator(`#event-${event}`)).toBeFocused();
  }
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

test("whatever Tab reaches shows a ring and is not covered", async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, "/charts/recognition-map");
  const { stops, faults } = await focusFaults(page, 45);
  expect(faults).toEqual([]);
  expect(stops).toBeGreaterThan(30);
});

test("the choice of colours is remembered, but an embedded chart follows the page around it", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  const colours = page.getByRole("combobox", { name: "Colours" });
  const seen = new Set([light]);
  for (const theme of ["dark", "projector"]) {
    await colours.selectOption(theme);
    await expect.poll(async () => seen.has(await ground())).toBe(false);
    const chosen = await ground();
    seen.add(chosen);
    await page.reload();
    expect(await ground()).toBe(chosen);
    await expect(colours).toHaveValue(theme);
  }
  await page.goto("/embed/opinion");
  expect(await ground()).toBe(light);
});

test("a country is picked on the map where a projector has it larger, and its label stands at it", async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem("theme", "projector"));
  await open(page, "/charts/recognition-map");
  const ireland = page.locator('.map path[data-country="IRL"], .map [data-country="IRL"] > path').first();
  await ireland.scrollIntoViewIfNeeded();
  const box = await ireland.boundingBox();
  if (!box) throw new Error("Ireland is not drawn");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const label = await page.locator(".tip").boundingBox();
  expect(Math.abs((label?.y ?? 0) + (label?.height ?? 0) - box.y)).toBeLessThan(16);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/country=IRL/);
});

test("a letter pressed outside a figure does nothing", async ({ page }) => {
  await open(page, "/charts/opinion");
  const state = () =>
    page.evaluate(() => [
      location.href,
      document.activeElement?.tagName,
      // Not the text as laid out: the table gets its layout once the page has time.
      document.body.textContent?.length,
      scrollY,
    ]);
  const before = await state();
  for (const key of "abfhjkmnopst1?/.+") await page.keyboard.press(key);
  expect(await state()).toEqual(before);
});

test("a fast move of the year is spoken once, when it rests", async ({ page }) => {
  await open(page, "/charts/recognition-map");
  const spoken = await page.evaluateHandle(() => {
    const heard: string[] = [];
    const live = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], output";
    for (const region of document.querySelectorAll(live)) {
      const hear = () => {
        const text = region.textContent?.trim();
        if (text && text !== heard.at(-1)) heard.push(text);
      };
      new MutationObserver(hear).observe(region, { childList: true, subtree: true, characterData: true });
    }
    return heard;
  });
  await yearOf(page).evaluate((slider: HTMLInputElement) => {
    for (let year = 2024; year >= 1985; year -= 1) {
      slider.value = String(year);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  expect(await spoken.jsonValue()).toEqual([]);
  await expect(page).toHaveURL(/year=1985/);
  await expect.poll(() => spoken.jsonValue()).toEqual([expect.stringContaining("1985")]);
});

test("nothing moves by itself where the system asks for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of ["/", "/present?slide=7"]) {
    await page.goto(address);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== "0s" || animationName !== "none";
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving, address).toEqual([]);
  }
});

test("a table is sorted by the name of a column, upwards, downwards and back", async ({ page }) => {
  await open(page, "/charts/trade-2005");
  const table = page.locator('table[data-table="trade-2005"]');
  await expect(table.locator("caption")).toContainText("Press the name of a column to sort by it.");
  const first = table.locator('tbody tr:first-child [data-column="country"]');
  const shown = await first.textContent();
  const header = table.locator('th[data-column="country"]');
  for (const [direction, country] of [
    ["ascending", "AUT"],
    ["descending", "SWE"],
  ] as const) {
    await header.getByRole("button").press("Enter");
    await expect(header).toHaveAttribute("aria-sort", direction);
    await expect(first).toHaveText(country);
  }
  await header.getByRole("button").press("Enter");
  await expect(header).not.toHaveAttribute("aria-sort");
  await expect(first).toHaveText(shown ?? "");
});

test("on paper a chart has its table, its sources and its address, and no controls", async ({ page }) => {
  await open(page, "/charts/recognition-map?year=1999");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-address")).toHaveText(/\/charts\/recognition-map\?year=1999$/);
  for (const part of [
    ".map-box:not([hidden])",
    ".map-legend",
    "table[data-table]",
    ".sources",
    ".print-address",
  ]) {
    await expect(page.locator(part).first(), part).toBeVisible();
  }
  const pressed = [
    ".controls",
    "nav",
    ".site-header select",
    ".files",
    ".add-to-talk",
    ".embed-code",
    "summary",
  ];
  for (const part of pressed) {
    for (const one of await page.locator(part).all()) await expect(one, part).toBeHidden();
  }
});

test("on paper the widest tables lie across the sheet and are not cut off", async ({ page }) => {
  for (const chart of ["trade-history", "relations-timeline"]) {
    await open(page, `/charts/${chart}`);
    await page.emulateMedia({ media: "print" });
    // A4 across between margins of 10 mm.
    await page.setViewportSize({ width: 1046, height: 700 });
    const table = page.locator(`table[data-table="${chart}"]`);
    const { right } = await table.evaluate((element) => element.getBoundingClientRect());
    expect(right, chart).toBeLessThanOrEqual(1046);
    const sheet = await table.evaluate(
      (element) => getComputedStyle(element.closest("details") ?? element).page,
    );
    expect(sheet, chart).toBe("across");
  }
});

/** Mean and spread of the grey inside a picture without its edge, 0 … 255. */
async function greyOf(desk: Page, swatch: Locator): Promise<{ mean: number; spread: number }> {
  const data = (await swatch.screenshot()).toString("base64");
  return desk.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(picture, 0, 0);
    const inner = context.getImageData(4, 4, picture.width - 8, picture.height - 8).data;
    const greys = Array.from({ length: inner.length / 4 }, (_, at) => {
      const [red = 0, green = 0, blue = 0] = inner.slice(at * 4, at * 4 + 3);
      return 0.299 * red + 0.587 * green + 0.114 * blue;
    });
    const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
    return {
      mean,
      spread: Math.sqrt(greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length),
    };
  }, data);
}

test("the statuses differ in grey, on paper and with forced colours", async ({ page, context }) => {
  await open(page, "/charts/recognition-map");
  const desk = await context.newPage();
  await page.bringToFront();
  for (const media of [{ media: "print" }, { media: "screen", forcedColors: "active" }] as const) {
    await page.emulateMedia(media);
    const keys = await page.locator(".map-legend li button .swatch").all();
    expect(keys).toHaveLength(4);
    const greys: { mean: number; spread: number }[] = [];
    for (const key of keys) greys.push(await greyOf(desk, key));
    for (const [index, one] of greys.entries()) {
      for (const other of greys.slice(index + 1)) {
        const apart = Math.abs(one.mean - other.mean) > 30 || Math.abs(one.spread - other.spread) > 12;
        expect(apart, `${media.media}: ${JSON.stringify([one, other])}`).toBe(true);
      }
    }
  }
});
