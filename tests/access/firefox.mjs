/** Takes pictures of the pages in Firefox, to be looked at: npm run check:firefox, with the site running.
 *  ADDRESS is where it runs (http://127.0.0.1:3000), FIREFOX the browser (firefox-esr), OUT the folder of the pictures. */

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const {
  ADDRESS = "http://127.0.0.1:3000",
  FIREFOX = "firefox-esr",
  OUT = "test-results/firefox",
} = process.env;
const pages = [
  "/",
  "/fr/charts/recognition-map?region=world",
  "/charts/recognition-dates",
  "/charts/trade-2005",
  "/charts/trade-history",
  "/charts/trade-partners",
  "/charts/opinion",
  "/charts/opinion-trend",
  "/charts/relations-timeline",
  "/charts/doctrine",
  "/countries/FRA",
  "/about/accessibility",
  "/present?slide=7",
];

mkdirSync(OUT, { recursive: true });
const profile = mkdtempSync(path.join(tmpdir(), "firefox-"));
try {
  for (const page of pages) {
    const file = path.resolve(OUT, `${page.replace(/\W+/g, "-").replace(/^-|-$/g, "") || "home"}.png`);
    const options = ["--headless", "--no-remote", "--profile", profile, "--window-size=1440,1400"];
    await run(FIREFOX, [...options, "--screenshot", file, ADDRESS + page], { timeout: 120_000 });
    console.log(file);
  }
} finally {
  rmSync(profile, { recursive: true, force: true });
}
