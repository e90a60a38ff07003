/** `npm run check:lighthouse`: Lighthouse as on a phone (slow 4G, CPU slowed four times, both simulated), the median of
 *  five, on the pages that readers come to first, in both languages: performance at least 95, all else 100. It is no
 *  dependency of the project: each run installs it into a temporary folder.
 *
 *  RUNS (5) · PAGES (comma-separated addresses, the ones below) */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startServer } from "../bench/server.mjs";
import { findChromium } from "../find-chromium.mjs";
import { record, setting } from "./record.mjs";

const LIGHTHOUSE = "lighthouse@12.8.2";
const LEAST = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const PAGES = ["/", "/charts/recognition-map", "/charts/opinion", "/present", "/data"];

/** The audits that cost points. @param {any} report @param {string} id */
function faultsOf(report, id) {
  const audits = report.categories[id].auditRefs.filter(({ weight }) => weight > 0);
  const faults = audits.filter(({ id: audit }) => (report.audits[audit].score ?? 1) < 0.9);
  return faults.map(({ id: audit }) => audit).join(", ");
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const runs = setting("RUNS", 5);
const pages =
  process.env.PAGES?.split(",") ?? PAGES.flatMap((page) => [page, `/fr${page}`.replace(/\/$/, "")]);
const { say, problem, end } = record("lighthouse", { RUNS: runs });
const folder = mkdtempSync(path.join(os.tmpdir(), "lighthouse-"));
const server = await startServer();
try {
  const install = ["install", "--prefix", folder, "--no-audit", "--no-fund", LIGHTHOUSE];
  const { status } = spawnSync("npm", install, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${LIGHTHOUSE} could not be installed.`);
  const chrome = await findChromium();
  say(`${LIGHTHOUSE}, medians of ${runs}\n`);
  for (const page of pages) measure(page, chrome);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
end();

/** @param {string} page @param {string | undefined} chrome */
function measure(page, chrome) {
  const reports = Array.from({ length: runs }, () => lighthouse(page, chrome));
  const scores = Object.keys(LEAST).map((id) => [
    id,
    median(reports.map((report) => Math.round(100 * (report.categories[id].score ?? 0)))),
  ]);
  const time = (/** @type {string} */ id) =>
    Math.round(median(reports.map((one) => one.audits[id].numericValue)));
  const times = `largest paint ${time("largest-contentful-paint")} ms, blocked ${time("total-blocking-time")} ms`;
  say(`${page.padEnd(28)} ${scores.map(([id, score]) => `${id} ${score}`).join(", ")}; ${times}`);
  for (const [id, score] of scores) {
    if (score < LEAST[id])
      problem(`${page}: ${id} ${score}, at least ${LEAST[id]}: ${faultsOf(reports[0], id)}`);
  }
}

/** Lighthouse sometimes misses the beginning of a page; then it looks again.
 *  @param {string} page @param {string | undefined} chrome */
function lighthouse(page, chrome, attempts = 3) {
  const file = path.join(folder, "report.json");
  const flags = "--headless=new --no-sandbox --disable-gpu";
  const options = ["--quiet", `--chrome-flags=${flags}`, "--output=json", `--output-path=${file}`];
  const { status, stderr } = spawnSync(
    path.join(folder, "node_modules/.bin/lighthouse"),
    [server.origin + page, ...options],
    { env: { ...process.env, ...(chrome ? { CHROME_PATH: chrome } : {}) }, encoding: "utf8" },
  );
  if (status !== 0 && attempts > 1) return lighthouse(page, chrome, attempts - 1);
  if (status !== 0) throw new Error(`${page}: ${stderr}`);
  return JSON.parse(readFileSync(file, "utf8"));
}
