/** The first view of a page: what is fetched, and when it can be seen. */

import { brotliCompressSync, constants } from "node:zlib";

export const MAP_MARK = "figure[data-chart='recognition-map'] [data-country]";
export const LEAST_MARKS = 45;
const SETTLED = 1500;
const PATIENCE = 60_000;

/** @typedef {'document' | 'script' | 'style' | 'font' | 'other'} Kind */
/** @typedef {{ name: string, cpu: number, network?: { latency: number, downloadThroughput: number, uploadThroughput: number } }} Profile */

// Slow 4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up.
export const SLOW_4G = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** Requests and bytes of a page until it is quiet, by kind and in all: as served, and recompressed as brotli 11. A font
 *  or picture that brotli cannot shrink counts as served.
 *  @param {import('@playwright/test').Browser} browser @param {string} url */
export async function bytesOfFirstView(browser, url) {
  const page = await browser.newPage();
  const responses = [];
  page.on("response", (response) => responses.push(response));
  await page.goto(url, { waitUntil: "load" });
  await mapMarks(page);
  await page.waitForTimeout(SETTLED);
  const sums = {};
  for (const response of responses) {
    const body = await response.body().catch(() => Buffer.alloc(0));
    const { responseBodySize: served } = await response.request().sizes();
    for (const kind of [kindOf(response), "all"]) {
      sums[kind] ??= { requests: 0, served: 0, brotli11: 0 };
      sums[kind].requests += 1;
      sums[kind].served += served;
      sums[kind].brotli11 += Math.min(served, smallest(body));
    }
  }
  await page.close();
  return sums;
}

/** When a first visit paints something and the map, how long the main thread is blocked, and how much the layout shifts.
 *  @param {import('@playwright/test').Browser} browser @param {string} url @param {Profile} profile
 *  @returns {Promise<{ firstPaint: number, marks: number, blocking: number, shift: number }>} */
export async function timesOfFirstView(browser, url, { cpu, network }) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watch, { selector: MAP_MARK, least: LEAST_MARKS });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", { offline: false, ...network });
  }
  await page.goto(url, { waitUntil: "load", timeout: PATIENCE });
  await mapMarks(page);
  await page.waitForTimeout(SETTLED * Math.max(1, cpu / 2));
  const seen = await page.evaluate(() => globalThis.firstView);
  await context.close();
  return { ...seen, marks: Math.max(seen.marks, seen.firstPaint) };
}

/** Waits until the map stands on the page, and says what is missing if it does not come.
 *  @param {import('@playwright/test').Page} page */
export async function mapMarks(page) {
  const enough = ({ selector, least }) => document.querySelectorAll(selector).length >= least;
  const wanted = { selector: MAP_MARK, least: LEAST_MARKS };
  await page.waitForFunction(enough, wanted, { timeout: PATIENCE / 2 }).catch(async () => {
    const found = await page.locator(MAP_MARK).count();
    throw new Error(`${page.url()}: expected at least ${LEAST_MARKS} of "${MAP_MARK}", found ${found}.`);
  });
}

// Runs in the page before anything of its own. The marks count as painted one frame after they are there, and not
// before the first paint. Blocking is the part beyond 50 ms of every long task after the first paint.
function watch({ selector, least }) {
  const seen = { firstPaint: 0, marks: 0, blocking: 0, shift: 0 };
  globalThis.firstView = seen;
  const observe = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  const long = [];
  observe("paint", ({ name, startTime }) => {
    if (name !== "first-contentful-paint") return;
    seen.firstPaint = startTime;
    long.forEach(count);
  });
  observe("longtask", (task) => (seen.firstPaint ? count(task) : long.push(task)));
  observe("layout-shift", ({ hadRecentInput, value }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  function count({ startTime, duration }) {
    if (startTime + duration > seen.firstPaint) seen.blocking += Math.max(0, duration - 50);
  }
  const look = () => {
    const there = document.querySelectorAll(selector).length >= least;
    if (!there) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        seen.marks = performance.now();
      });
  };
  requestAnimationFrame(look);
}

/** @returns {Kind} */
function kindOf(response) {
  const type = response.request().resourceType();
  return { document: "document", script: "script", stylesheet: "style", font: "font" }[type] ?? "other";
}

const smallest = (body) =>
  body.length ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length : 0;
