/** One walk for every way of hosting: what a reader does in the first minutes, and what the answers must say.
 *  Throws at the first thing that is not as promised. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findChromium } from "../find-chromium.mjs";

const PAGES = ["/", "/charts/opinion", "/countries/FRA", "/data", "/about", "/present", "/embed/trade-2005"];
const inFrench = (/** @type {string} */ page) => (page === "/" ? "/fr" : `/fr${page}`);

/** @param {string} origin where the site is
 *  @param {{ isStatic: boolean }} way static hosts cannot judge queries, so they refuse none
 *  @returns {Promise<string[]>} what held, a line each */
export async function smokeWalk(origin, { isStatic }) {
  const held = [];
  const get = (/** @type {string} */ address, /** @type {RequestInit} */ init = {}) =>
    fetch(origin + address, init);

  for (const page of [...PAGES, ...PAGES.map(inFrench)]) {
    const answer = await get(page, { headers: { accept: "text/html" } });
    assert.equal(answer.status, 200, page);
    const { headers } = answer;
    const html = await answer.text();
    assert.match(html, page.startsWith("/fr") ? /<html lang="fr"/ : /<html lang="en"/, page);
    assert.match(headers.get("content-type") ?? "", /^text\/html; charset=utf-8$/i, page);
    assert.equal(headers.get("x-content-type-options"), "nosniff", page);
    assert.ok(headers.get("referrer-policy") && headers.get("permissions-policy"), page);
    assert.equal(headers.get("set-cookie"), null, page);
    assert.match(headers.get("cache-control") ?? "", /max-age=0, must-revalidate/, page);
    const policy = `${headers.get("content-security-policy")} ${/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ""}`;
    assert.match(policy, /script-src &#x27;self&#x27; &#x27;sha256-|script-src 'self' 'sha256-/, page);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval/, page);
    assert.match(policy, page.includes("/embed/") ? /frame-ancestors \*/ : /frame-ancestors 'none'/, page);
    const tag = headers.get("etag");
    assert.ok(tag, page);
    assert.equal((await get(page, { headers: { "if-none-match": tag } })).status, 304, page);
  }
  held.push(`${PAGES.length * 2} pages: language, headers, policy, 304`);

  for (const [address, word] of [
    ["/nothing", "There is no such page"],
    ["/fr/rien", "Cette page n’existe pas"],
  ]) {
    const answer = await get(address, { headers: { accept: "text/html" } });
    assert.equal(answer.status, 404, address);
    assert.ok((await answer.text()).includes(word), `${address}: ${word}`);
  }
  held.push("404 in both languages");

  const csv = await get("/api/datasets/trade.csv");
  assert.equal(csv.status, 200);
  assert.match(csv.headers.get("content-type") ?? "", /^text\/csv; charset=utf-8/);
  assert.match(csv.headers.get("content-disposition") ?? "", /attachment/);
  assert.equal(csv.headers.get("access-control-allow-origin"), "*");
  assert.equal((await csv.text()).replaceAll("\r\n", "\n"), readFileSync("data/trade/trade.csv", "utf8"));
  const file = async (/** @type {string} */ address) => Buffer.from(await (await get(address)).arrayBuffer());
  assert.equal((await file("/api/charts/opinion.png")).subarray(1, 4).toString(), "PNG");
  assert.match((await file("/api/charts/recognition-map.svg")).toString(), /^<svg/);
  assert.equal((await file("/api/talk.pdf")).subarray(0, 5).toString(), "%PDF-");
  assert.equal((await file("/api/talk.pptx")).subarray(0, 2).toString(), "PK");
  const health = JSON.parse((await file("/api/health")).toString());
  assert.equal(health.status, "ok");
  held.push(`dataset, pictures, talk as files, health of data version ${health.version}`);

  const asset = /\/_next\/static\/[^"]+\.js/.exec(await (await get("/")).text())?.[0] ?? "";
  for (const encoding of ["br", "gzip"]) {
    const packed = await get(asset, { headers: { "accept-encoding": encoding } });
    assert.equal(packed.headers.get("content-encoding"), encoding, asset);
    assert.match(packed.headers.get("cache-control") ?? "", /immutable/, asset);
  }
  held.push("scripts packed as brotli and gzip, kept for good");

  if (!isStatic) {
    assert.equal((await get("/api/charts/opinion.csv?wave=1")).status, 400);
    assert.match(await (await get("/charts/recognition-map?year=1991")).text(), /1991/);
    held.push("a wrong view refused with 400, a view drawn by the server");
  }
  held.push(...(await inBrowser(origin)));
  return held;
}

/** @param {string} origin */
async function inBrowser(origin) {
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const faults = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== origin) faults.push(`request to ${url.origin}`);
    });
    const open = async (/** @type {string} */ address) => {
      await page.goto(origin + address);
      await page.waitForSelector('.marks [tabindex="0"]');
    };
    const download = async (/** @type {() => Promise<unknown>} */ act) => {
      const [file] = await Promise.all([page.waitForEvent("download"), act()]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };

    await open("/?country=EST");
    await page.waitForSelector('[data-card="EST"]');
    const slider = page.getByRole("slider", { name: "Year" });
    await slider.focus();
    await slider.press("ArrowLeft");
    await page.waitForURL(/year=2024/);
    await page.locator('[data-live="title"]', { hasText: "2024" }).first().waitFor();
    await page.getByRole("combobox", { name: "Pick a country" }).selectOption("FRA");
    await page.waitForSelector('[data-card="FRA"]');
    await page.getByRole("link", { name: "World" }).click();
    await page.waitForSelector('.map-box:not([hidden]) .map[data-region="world"] [data-country="USA"]');

    await open("/charts/opinion?wave=2017&country=FRA");
    await page.locator('h1[data-live="title"]', { hasText: "2017" }).waitFor();
    const rows = await download(() => page.locator(".files a", { hasText: "CSV" }).first().click());
    assert.match(rows.name, /^opinion_bbc-influence_2017_v[\d.]+\.csv$/);
    assert.match(rows.bytes.toString(), /,2017,/);
    await page.locator(".download > summary").click();
    const svg = await download(() => page.locator('.download a[href*=".svg"]').click());
    assert.match(svg.bytes.toString(), /2017/);
    const png = await download(() => page.locator('.download a[href*="width=1600"]').click());
    assert.equal(png.bytes.subarray(1, 4).toString(), "PNG");
    assert.equal(png.bytes.readUInt32BE(16), 1600);
    const xlsx = await download(() => page.locator('.download a[href*=".xlsx"]').click());
    assert.equal(xlsx.bytes.subarray(0, 2).toString(), "PK");

    await open("/fr/charts/trade-2005?sort=name");
    const french = await download(() => page.locator(".files a", { hasText: "CSV" }).first().click());
    assert.match(french.bytes.toString(), /Allemagne/);

    await open("/present");
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/step=2|slide=2/);
    assert.deepEqual(faults, []);
    return [
      "a year step, a country, a view in the address, its CSV, SVG, PNG, XLSX, in French too, the talk by keys",
      "no error in the console, no violation of the policy, no request elsewhere",
    ];
  } finally {
    await browser.close();
  }
}
