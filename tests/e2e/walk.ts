import { expect, type Locator, type Page, test as plain } from "@playwright/test";
import { csvParse, type DSVRowArray } from "d3";

type Faults = {
  /** What the console may say in a walk that breaks something on purpose. */
  mayLog: RegExp | null;
  silence: undefined;
};

/** A walk during which the page logs no error, breaks no rule of its security policy, and asks no other host. */
export const test = plain.extend<Faults>({
  mayLog: [null, { option: true }],
  silence: [
    async ({ context, baseURL, mayLog }, use) => {
      const faults: string[] = [];
      const home = new URL(baseURL ?? "").origin;
      context.on("console", (message) => {
        if (message.type() === "error" && !mayLog?.test(message.text())) faults.push(message.text());
      });
      context.on("weberror", (error) => faults.push(String(error.error())));
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(http|ws)/.test(protocol) && origin !== home) faults.push(`request to ${origin}`);
      });
      await use(undefined);
      expect(faults, "errors in the console, violations of the policy, requests elsewhere").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The figures of the dashboard whose marks are countries. */
export const countryCharts = ["recognition-map", "trade-2005", "opinion"];

export const figureOf = (page: Page, chart: string): Locator => page.locator(`figure[data-chart="${chart}"]`);

/** Whatever stands for a country in a figure. */
export const markOf = (page: Page, chart: string, country: string): Locator =>
  figureOf(page, chart).locator(`[data-country="${country}"]`).filter({ visible: true });

/** A cell in the table of a chart, by country and column. */
export const cellOf = (page: Page, chart: string, country: string, column: string): Locator =>
  page
    .locator(`table[data-table="${chart}"] tbody tr`)
    .filter({ has: page.locator('[data-column="country"]', { hasText: new RegExp(`^${country}$`) }) })
    .locator(`[data-column="${column}"]`);

/** Opens a page and waits until each of its figures answers: one of its marks can then be reached by Tab. Those further
 *  down wait for a reader to do something, here to press a key that means nothing. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const figures = page.locator("figure[data-chart]");
  const alive = figures.filter({ has: page.locator('.marks [tabindex="0"]') });
  const count = await figures.count();
  await expect(async () => {
    await page.keyboard.press("Shift");
    await expect(alive).toHaveCount(count, { timeout: 1000 });
  }).toPass();
}

/** The rows of a CSV file that the server gives. */
export async function csvAt(page: Page, address: string): Promise<DSVRowArray<string>> {
  const answer = await page.request.get(address);
  expect(answer.status(), address).toBe(200);
  return csvParse(await answer.text());
}

/** Country -> status, as the shown map says it; a state drawn twice counts once. */
export async function statusesOf(page: Page): Promise<Record<string, string | null>> {
  const pairs = await figureOf(page, "recognition-map")
    .locator(".map-box:not([hidden]) [data-country]")
    .evaluateAll((marks) =>
      marks.map((mark) => [mark.getAttribute("data-country"), mark.getAttribute("data-status")]),
    );
  return Object.fromEntries(pairs);
}

/** The slider of the year. */
export const yearOf = (page: Page): Locator =>
  figureOf(page, "recognition-map").getByRole("slider", { name: "Year" });

/** A point of the window, in px, at which a mark answers: the one nearest to its middle that no other mark covers. */
export async function aim(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.scrollIntoViewIfNeeded();
  return mark.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const parts = Array.from({ length: 21 }, (_, index) => index / 20);
    const points = parts
      .flatMap((right) => parts.map((down) => ({ right, down })))
      .sort((a, b) => Math.hypot(a.right - 0.5, a.down - 0.5) - Math.hypot(b.right - 0.5, b.down - 0.5))
      .map(({ right, down }) => ({ x: box.left + right * box.width, y: box.top + down * box.height }));
    const free = points.find(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest("[data-country]") === element,
    );
    if (!free) throw new Error(`${element.getAttribute("data-country")} is covered by other marks`);
    return free;
  });
}

export async function clickOn(mark: Locator): Promise<void> {
  const { x, y } = await aim(mark);
  await mark.page().mouse.click(x, y);
}

export async function pointAt(mark: Locator): Promise<void> {
  const { x, y } = await aim(mark);
  await mark.page().mouse.move(x, y);
}
