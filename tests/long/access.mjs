/** `npm run check:access`: every page in both languages, in every theme, at the widths of a phone and of a desk.
 *
 *  ONLY=opinion  pages whose address holds this text
 *
 *  Required of each, with everything unfolded: an accessibility checker (axe) finds nothing, each text that is shown is
 *  at least 12 px high and stands out from its ground as its theme promises. */

import AxeBuilder from "@axe-core/playwright";
import { chromium } from "@playwright/test";
import { setTheme, themes, unfold } from "../access/check-page.ts";
import { everyPage } from "../access/pages.ts";
import { textFaults } from "../access/text.ts";
import { startServer } from "../bench/server.mjs";
import { findChromium } from "../find-chromium.mjs";
import { record } from "./record.mjs";

const widths = [375, 1440];
const only = process.env.ONLY ?? "";
const addresses = everyPage
  .flatMap((address) => [address, `/fr${address.replace(/^\/(?=\?|$)/, "")}`])
  .filter((address) => address.includes(only));

const { say, problem, end } = record("access", only === "" ? {} : { ONLY: only });
const server = await startServer();
const browser = await chromium.launch({ executablePath: await findChromium() });
let texts = 0;
let looks = 0;
try {
  for (const address of addresses) {
    for (const width of widths) {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      // The compiler marks functions with this name; those that go into the page would miss it there.
      await context.addInitScript("globalThis.__name = (one) => one");
      const page = await context.newPage();
      await page.goto(server.origin + address);
      await unfold(page);
      for (const theme of Object.keys(themes)) await look(page, theme, `${address}, ${width} px`);
      await context.close();
    }
    say(`${address} looked at`);
  }
} finally {
  await browser.close();
  await server.stop();
}
say(`${looks} looks at ${addresses.length} addresses, ${texts} texts measured`);
end();

/** @param {import("@playwright/test").Page} page @param {keyof typeof themes} theme @param {string} what */
async function look(page, theme, what) {
  await setTheme(page, theme);
  const found = await textFaults(page, { contrast: themes[theme], sizePx: 12 });
  texts += found.texts;
  looks += 1;
  if (found.texts < 5) problem(`${what}, ${theme}: only ${found.texts} texts are shown`);
  for (const fault of found.faults) problem(`${what}, ${theme}: ${fault}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations)
    for (const node of nodes) problem(`${what}, ${theme}: ${id}: ${node.target.join(" ")}`);
}
