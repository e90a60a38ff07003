/** How many answers a second the documented nginx gives for trade.csv: `npm run check:nginx`. Ends with 1 below the mark.
 *  Needs what `npm run check:hosting` needs, and wrk of Debian. */

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { freshCopy, startContainers } from "./hosting.mjs";
import { record } from "./record.mjs";

const PORT = Number(process.env.PORT || 4300);
const LEAST = 5000;
const ROUNDS = 5;

/** @param {string} origin @returns {number} answers a second */
function round(origin) {
  const { status, stdout, stderr } = spawnSync(
    "wrk",
    ["-t1", "-c32", "-d8s", "-H", "Accept-Encoding: gzip", `${origin}/api/datasets/trade.csv`],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`wrk: ended with ${status}\n${stderr}`);
  if (/Non-2xx|Socket errors/.test(stdout))
    throw new Error(`wrk: not every answer was a whole 200\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

const { say, problem, end } = record("nginx");
const folder = freshCopy();
const { origin, stopAll } = await startContainers(folder, PORT);
try {
  await fetch(`${origin}/api/datasets/trade.csv`, { headers: { "accept-encoding": "gzip" } });
  const rounds = Array.from({ length: ROUNDS }, () => Math.round(round(origin)));
  const median = rounds.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  say(`trade.csv by nginx, gzip, 32 connections: ${rounds.join(", ")} a second, median ${median}`);
  if (median < LEAST) problem(`expected at least ${LEAST} a second at the median, found ${median}`);
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
end();
