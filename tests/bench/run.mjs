/** `npm run bench`: measures the production build in a real browser, prints tables and writes .bench/results.json.
 *  A benchmark, not a test: it fails only when there is nothing to measure. `--rounds N` (3): figures are medians of N. */

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findChromium } from "../find-chromium.mjs";
import { bytesOfFirstView, SLOW_4G, timesOfFirstView } from "./first-view.mjs";
import { load, residentMb, startServer } from "./server.mjs";
import { costOfYearSteps } from "./year-step.mjs";

const PAGES = ["/", "/charts/recognition-map"];
const FILE = "/api/datasets/trade.csv";
const PROFILES = [
  { name: "plain", cpu: 1 },
  { name: "4x CPU, slow 4G", cpu: 4, network: SLOW_4G },
];

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error(`--rounds is "${values.rounds}", expected a number from 1 on.`);

const server = await startServer();
const browser = await chromium.launch({ executablePath: await findChromium() });
try {
  const machine = {
    cores: os.cpus().length,
    processor: os.cpus()[0]?.model,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    chromium: browser.version(),
    commit: commit(),
  };
  const results = { date: new Date().toISOString(), rounds, machine, pages: {}, file: {} };
  console.log(
    `${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, Node ${machine.node}, ` +
      `Chromium ${machine.chromium}; medians of ${rounds}`,
  );
  for (const path of PAGES) results.pages[path] = await measurePage(path);
  results.file = await measureFile();
  mkdirSync(".bench", { recursive: true });
  writeFileSync(".bench/results.json", `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await browser.close();
  await server.stop();
}

/** @param {string} path */
async function measurePage(path) {
  const url = server.origin + path;
  const bytes = await bytesOfFirstView(browser, url);
  console.log(`\nFirst view of ${path}`);
  console.table(
    mapValues(bytes, (sum) => ({
      requests: sum.requests,
      "KiB as served": kib(sum.served),
      "KiB as brotli 11": kib(sum.brotli11),
    })),
  );

  const times = {};
  for (const profile of PROFILES) {
    const runs = await repeat(() => timesOfFirstView(browser, url, profile));
    times[profile.name] = mapValues(runs[0], (_, key) => median(runs.map((run) => run[key])));
  }
  console.table(
    mapValues(times, (run) => ({
      "first paint, ms": Math.round(run.firstPaint),
      "map painted, ms": Math.round(run.marks),
      "blocking, ms": Math.round(run.blocking),
      "layout shift": round(run.shift, 4),
    })),
  );

  const steps = {};
  for (const cpu of [1, 4]) {
    const runs = await repeat(() => costOfYearSteps(browser, url, cpu));
    steps[`${cpu}x CPU`] = {
      median: median(runs.map(median)),
      p95: median(runs.map((run) => quantile(run, 0.95))),
    };
  }
  console.table(
    mapValues(steps, (cost) => ({
      "a year step, median ms": round(cost.median, 2),
      "95th percentile": round(cost.p95, 2),
    })),
  );
  return { bytes, times, steps };
}

async function measureFile() {
  const before = residentMb(server.pid);
  const runs = await repeat(() => load(server.port, FILE, 32, 5));
  const result = {
    perSecond: median(runs.map((run) => run.perSecond)),
    p99: median(runs.map((run) => run.p99)),
    memoryBeforeMb: before,
    memoryAfterMb: residentMb(server.pid),
  };
  console.log(`\n${FILE}, 32 connections that accept gzip, 5 s`);
  console.table([
    {
      "answers a second": Math.round(result.perSecond),
      "99th percentile, ms": round(result.p99, 1),
      "server before, MB": before,
      "after, MB": result.memoryAfterMb,
    },
  ]);
  return result;
}

async function repeat(measure) {
  const runs = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await measure());
  return runs;
}

function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function round(number, places) {
  return Number(number.toFixed(places));
}

function kib(bytes) {
  return round(bytes / 1024, 1);
}

function commit() {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { stdio: ["ignore", "pipe", "ignore"] })
      .toString()
      .trim();
  } catch {
    return null;
  }
}
