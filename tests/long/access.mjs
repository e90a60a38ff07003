/** `npm run check:access`: every page in both languages, in every theme, on a desk and zoomed to 400 %.
 *
 *  ONLY=opinion  pages whose address holds this text
 *
 *  Required of each, with everything unfolded (on the dashboard as it comes), and of each panel that opens over it: an
 *  accessibility checker (axe) finds nothing, each text that is shown is at least 12 px high and stands out from its
 *  ground as its theme promises, targets have 24 px, and nothing is wider than the window. */

import { chromium } from "@playwright/test";
import { setTheme, themes, unfold } from "../access/check-page.ts";
import { checkerFaults } from "../access/checker.ts";
import { everyPage } from "../access/pages.ts";
import { overflowFaults } from "../access/reflow.ts";
import { targetFaults } from "../access/targets.ts";
import { textFaults } from "../access/text.ts";
import { startServer } from "../bench/server.mjs";
import { findChromium } from "../find-chromium.mjs";
import { record } from "./record.mjs";

/** 320 px is a window of 1280 px at 400 %. */
const widths = [320, 1440];
/** The rules of the checker that a theme can change by its colours; the others are asked in the first theme only, as are
 *  sizes and places, but where the theme for projectors enlarges the page. */
const seen = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"];
const only = process.env.ONLY ?? "";
const addresses = everyPage
  .flatMap((address) => [address, `/fr${address.replace(/^\/(?=\?|$)/, "")}`])
  .filter((address) => address.includes(only));
if (addresses.length === 0) throw new Error(`ONLY is "${only}", expected a part of an address of a page.`);

const { say, problem, end } = record("access", only === "" ? {} : { ONLY: only });
const server = await startServer();
const browser = await chromium.launch({ executablePath: await findChromium() });
const counts = { texts: 0, looks: 0, targets: 0, excepted: 0 };
/** @type {Set<string>} */
const panels = new Set();
const waiting = [...addresses];
/** Looks at the next address that waits, until none does. */
async function goOn() {
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    for (const width of widths) await visit(address, width);
  }
}
try {
  await Promise.all([goOn(), goOn()]);
} finally {
  await browser.close();
  await server.stop();
}
say(
  `${counts.looks} looks at ${addresses.length} addresses and ${panels.size} panels over them: ` +
    `${counts.texts} texts and ${counts.targets} targets measured, of which ${counts.excepted} too close together ` +
    `but with another way to the same`,
);
end();

/** @param {string} address @param {number} width */
async function visit(address, width) {
  const what = `${address.replace(/(?<=talk=)[\w-]+/, "…")}, ${width} px`;
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  // The compiler marks functions with this name; those that go into the page would miss it there.
  await context.addInitScript("globalThis.__name = (one) => one");
  const page = await context.newPage();
  await page.goto(server.origin + address);
  await awake(page);
  await look(page, what);
  await lookAtPanels(page, what);
  const take = page.locator(".own-offer button").first();
  if (await take.isVisible()) {
    await take.click();
    await page.locator(".own-slides > li").first().waitFor();
    await look(page, `${what}, taken over`);
  }
  await context.close();
  say(`${what}: looked at`);
}

/** Waits until the page answers: the check before a talk has its verdict, each chart has a stop for Tab, those further
 *  down once a key is pressed.
 *  @param {import("@playwright/test").Page} page */
async function awake(page) {
  await page.locator('[data-verdict="checking"]').waitFor({ state: "detached" });
  const asleep = page.locator('figure[data-chart]:has(.marks):not(:has(.marks [tabindex="0"]))');
  for (let tries = 0; tries < 60; tries += 1) {
    await page.keyboard.press("Shift");
    await page.waitForLoadState("networkidle");
    if ((await asleep.count()) === 0) return;
  }
  throw new Error(`${await asleep.count()} charts of ${page.url()} do not answer`);
}

/** Waits until what was unfolded has its height: a chart in a frame tells it once it is there.
 *  @param {import("@playwright/test").Page} page */
async function settled(page) {
  for (const frame of page.frames()) await frame.waitForLoadState("networkidle");
  let before = -1;
  for (let height = 0; height !== before; ) {
    before = height;
    await page.waitForTimeout(250);
    height = await page.evaluate(() => document.documentElement.scrollHeight);
  }
}

/** @param {import("@playwright/test").Page} page @param {string} what */
async function look(page, what) {
  // What is folded up on the dashboard is unfolded on the page of each chart.
  if (!isDashboard(page)) await unfold(page);
  await settled(page);
  // Embedded charts are not offered in the colours for a projector.
  const offered = Object.keys(themes).filter(
    (theme) => theme !== "projector" || !/\/embed\//.test(page.url()),
  );
  for (const [index, theme] of offered.entries()) {
    const tell = (/** @type {string} */ fault) => problem(`${what}, ${theme}: ${fault}`);
    await setTheme(page, theme);
    const found = await textFaults(page, { contrast: themes[theme], sizePx: 12 });
    counts.texts += found.texts;
    counts.looks += 1;
    if (found.texts < 3) tell(`only ${found.texts} texts are shown`);
    for (const fault of found.faults) tell(fault);
    for (const fault of await checkerFaults(page, index === 0 ? undefined : seen)) tell(fault);
    const isEnlarged = theme === "projector" && (page.viewportSize()?.width ?? 0) > 1000;
    if (index > 0 && !isEnlarged) continue;
    for (const fault of await overflowFaults(page)) tell(fault);
    const { targets, excepted, faults } = await targetFaults(page);
    counts.targets += targets;
    counts.excepted += excepted;
    for (const fault of faults) tell(fault);
  }
}

/** @param {import("@playwright/test").Page} page */
function isDashboard(page) {
  return /^\/(fr)?$/.test(new URL(page.url()).pathname);
}

/** What buttons of the page open over it, each once in a language and a width: all charts have the same.
 *  @param {import("@playwright/test").Page} page @param {string} what */
async function lookAtPanels(page, what) {
  for (const opener of [".add-to-talk > button", ".talk-bar > button", ".talk-take > summary"]) {
    for (const button of await page.locator(opener).all()) {
      const name = (await button.textContent())?.trim() ?? "";
      const key = `${name} ${page.viewportSize()?.width}`;
      if (panels.has(key)) continue;
      panels.add(key);
      await button.click();
      const panel = page.locator("dialog:modal, .talk-take[open] > ul");
      await panel.waitFor();
      await look(page, `${what}, ${name}`);
      if (opener.endsWith("summary")) await button.click();
      else await page.keyboard.press("Escape");
      await panel.waitFor({ state: "detached" });
    }
  }
}
