/** `npm run check:burst`: many at once who want what is expensive, while others read pages.
 *
 *  No settings: 200 requests at once for ZIP files and pictures, then 500 for pictures of 100 views, each on a
 *  connection of its own, against a server that has made none of them before.
 *
 *  Required: every answer is the whole file or a 503 with Retry-After; every page meanwhile comes within a second; the
 *  server's memory stays below 350 MB. */

import { residentMb, startServer } from "../bench/server.mjs";
import { rawClient } from "./raw-client.mjs";
import { record } from "./record.mjs";

const PATIENCE_MS = 120_000;
const SLOWEST_PAGE_MS = 1000;
const MOST_MB = 350;
const pages = ["/", "/charts/recognition-map", "/charts/opinion?wave=2017", "/fr/about", "/countries/FRA"];

const { say, problem, end } = record("burst");
const server = await startServer();
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, residentMb(server.pid) ?? 0);
}, 100);
try {
  const years = Array.from({ length: 100 }, (_, index) => 1948 + (index % 78));
  const regions = years.map((year, index) => `year=${year}&region=${index < 78 ? "europe" : "world"}`);
  await burst("200 at once, ZIP files and pictures", [
    ...regions.map((view) => `/api/charts/recognition-map.zip?${view}`),
    ...regions.map((view) => `/api/charts/recognition-map.png?${view}&width=640`),
  ]);
  await burst(
    "500 pictures of 100 views",
    [1, 2, 3, 4, 5].flatMap(() => regions.map((view) => `/api/charts/recognition-map.png?${view}`)),
  );
} finally {
  clearInterval(watch);
  await server.stop();
}
say(`server memory: at most ${most} MB`);
if (most > MOST_MB) problem(`more than ${MOST_MB} MB`);
if (server.faults()) problem(`the server's log: ${server.faults()}`);
end();

/** @param {string} title @param {string[]} addresses */
async function burst(title, addresses) {
  let isOver = false;
  /** @type {number[]} */
  const pageTimes = [];
  const reading = (async () => {
    const reader = rawClient(server.port, PATIENCE_MS);
    for (let turn = 0; !isOver; turn += 1) {
      const { status, ms } = await reader.ask(get(pages[turn % pages.length]), "GET");
      if (status !== 200) problem(`${pages[turn % pages.length]}: ${status}`);
      pageTimes.push(ms);
    }
    reader.close();
  })();
  const began = performance.now();
  const said = await Promise.all(addresses.map(askOnce));
  const seconds = (performance.now() - began) / 1000;
  isOver = true;
  await reading;

  const count = (/** @type {string} */ what) => said.filter((one) => one === what).length;
  const other = [...new Set(said.filter((one) => one !== "whole" && one !== "busy"))];
  const slowest = Math.max(...pageTimes);
  pageTimes.sort((a, b) => a - b);
  say(
    `${title}: ${count("whole")} whole files, ${count("busy")} times 503 with Retry-After, in ${seconds.toFixed(1)} s; ` +
      `meanwhile ${pageTimes.length} pages, half within ${pageTimes[pageTimes.length >> 1].toFixed(0)} ms, ` +
      `all within ${slowest.toFixed(0)} ms`,
  );
  if (other.length > 0) problem(`${title}: also ${other.slice(0, 5).join(", ")}`);
  if (count("whole") === 0) problem(`${title}: no file at all`);
  if (slowest >= SLOWEST_PAGE_MS) problem(`${title}: a page took ${slowest.toFixed(0)} ms`);
}

/** What one reader gets: the whole file, "busy", or what else. @param {string} address */
async function askOnce(address) {
  const client = rawClient(server.port, PATIENCE_MS);
  try {
    const { status, headers, body } = await client.ask(get(address), "GET");
    if (status === 503 && Number(headers["retry-after"]) > 0) return "busy";
    const start = address.includes(".png") ? "\x89PNG" : "PK";
    return status === 200 && body.toString("latin1").startsWith(start) ? "whole" : `status ${status}`;
  } catch (error) {
    return error.message;
  } finally {
    client.close();
  }
}

/** @param {string} address */
function get(address) {
  return Buffer.from(`GET ${address} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
}
