/** `npm run check:load`: a whole dataset, gzip accepted, 32 connections, again and again.
 *
 *  RUNS (5): figures are medians of so many · DURATION (5) seconds each
 *
 *  Required: at least 1,000 answers a second, 99th percentile under 150 ms, no request without a whole 200. */

import { load, residentMb, startServer } from "../bench/server.mjs";
import { record, setting } from "./record.mjs";

const FILE = "/api/datasets/trade.csv";
const CONNECTIONS = 32;
const LEAST_A_SECOND = 1000;
const MOST_MS = 150;

const runs = setting("RUNS", 5);
const duration = setting("DURATION", 5);
const { say, problem, end } = record("load", { RUNS: runs, DURATION: duration });
const server = await startServer();
try {
  const before = residentMb(server.pid);
  const results = [];
  for (let run = 1; run <= runs; run += 1) {
    const { perSecond, p50, p99 } = await load(server.port, FILE, CONNECTIONS, duration);
    say(
      `run ${run}: ${Math.round(perSecond)} answers/s, half within ${p50.toFixed(1)} ms, 99 % within ${p99.toFixed(1)} ms`,
    );
    results.push({ perSecond, p99 });
  }
  const perSecond = median(results.map((run) => run.perSecond));
  const p99 = median(results.map((run) => run.p99));
  say(`median: ${Math.round(perSecond)} answers/s, 99 % within ${p99.toFixed(1)} ms`);
  say(`server memory: ${before} MB before, ${residentMb(server.pid)} MB after`);
  if (perSecond < LEAST_A_SECOND) problem(`fewer than ${LEAST_A_SECOND} answers a second`);
  if (p99 >= MOST_MS) problem(`99th percentile not under ${MOST_MS} ms`);
} finally {
  await server.stop();
}
if (server.faults()) problem(`the server's log: ${server.faults()}`);
end();

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
