/** `npm run check:fuzz`: generated requests for the running production server, and the property tests of the parsers
 *  with many more examples than in `npm test`.
 *
 *  REQUESTS (100000) · SEED (1): same seed, same requests · ONLY=N sends request N of the seed alone and prints its
 *  answer, nothing is recorded · RUNS (100000) examples for each property
 *
 *  Required: no 5xx but a declared 503 with Retry-After; no request without a whole answer within ten seconds (a talk:
 *  ninety); whatever
 *  was asked for correctly is answered; errors below /api are problem+json; no answer repeats a host that only a header
 *  named; nothing on the server's error output; its memory stays flat. */

import { spawnSync } from "node:child_process";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { residentMb, startServer } from "../bench/server.mjs";
import { rawClient } from "./raw-client.mjs";
import { record, setting } from "./record.mjs";
import { requestMaker, strangeHost } from "./requests.mjs";

const PATIENCE_MS = 10_000;
// A talk is up to thirty pictures and a file, and waits for those asked for before it.
const TALK_PATIENCE_MS = 90_000;
const CONNECTIONS = 12;
const MOST_MB = 350;
const MOST_GROWTH = 1.2;

const requests = setting("REQUESTS", 100_000);
const seed = setting("SEED", 1);
const runs = setting("RUNS", 100_000);
const only = process.env.ONLY;

const server = await startServer();
const openApi = await (await fetch(`${server.origin}/api/openapi.json`)).json();
const make = requestMaker(openApi, seed);
if (only) await showOne(Number(only));
else await checkAll();

async function checkAll() {
  const { say, problem, end } = record("fuzz", { REQUESTS: requests, SEED: seed, RUNS: runs });
  /** @type {Map<string, { count: number, first: string }>} */
  const failures = new Map();
  /** @type {Record<number, number>} */
  const statuses = {};
  /** @type {Record<string, number>} */
  const kinds = {};
  /** @type {number[]} */
  const memory = [];
  let worked = 0;
  let slowest = { ms: 0, target: "" };
  let next = 0;

  const watch = setInterval(() => memory.push(residentMb(server.pid) ?? 0), 1000);
  const began = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const client = rawClient(server.port, PATIENCE_MS);
      const talkClient = rawClient(server.port, TALK_PATIENCE_MS);
      while (next < requests) {
        const index = next;
        next += 1;
        if (next % 1000 === 0) {
          const perSecond = (next / (performance.now() - began)) * 1000;
          console.log(`${next} requests, ${perSecond.toFixed(0)} a second, ${memory.at(-1)} MB`);
        }
        const asked = make(index);
        kinds[asked.kind] = (kinds[asked.kind] ?? 0) + 1;
        const fail = (/** @type {string} */ what) => {
          const { count, first } = failures.get(what) ?? {
            count: 0,
            first: `request ${index}: ${asked.method} ${asked.target.slice(0, 200)}`,
          };
          if (count === 0) console.log(`found: ${what} (${first})`);
          failures.set(what, { count: count + 1, first });
        };
        try {
          const isTalk = /^\/api\/talk\./.test(asked.target);
          const answer = await (isTalk ? talkClient : client).ask(asked.bytes, asked.method);
          statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
          if (answer.ms > slowest.ms) slowest = { ms: answer.ms, target: asked.target.slice(0, 100) };
          if (asked.mustWork && answer.status < 400) worked += 1;
          for (const fault of faultsOf(asked, answer, index)) fail(fault);
        } catch (error) {
          fail(error.message);
          if (server.child.exitCode !== null) throw new Error("The server has ended.");
        }
        if (asked.isClosed) {
          client.close();
          talkClient.close();
        }
      }
      client.close();
      talkClient.close();
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);

  say(
    `${requests} requests (${Object.entries(kinds)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(", ")}) in ${seconds.toFixed(0)} s, ${(requests / seconds).toFixed(0)} a second`,
  );
  say(
    `answers: ${Object.entries(statuses)
      .map(([status, count]) => `${status}: ${count}`)
      .join(", ")}`,
  );
  say(`correct requests that got what they asked for: ${worked}`);
  say(`slowest: ${slowest.ms.toFixed(0)} ms, ${slowest.target}`);
  for (const [what, { count, first }] of failures) problem(`${what} (${count} times; ${first})`);
  const middle = (/** @type {number} */ from, /** @type {number} */ to) => {
    const part = memory
      .slice(Math.floor(memory.length * from), Math.ceil(memory.length * to))
      .sort((a, b) => a - b);
    return part[part.length >> 1] ?? 0;
  };
  const early = middle(0.2, 0.4);
  const late = middle(0.8, 1);
  say(
    `server memory: ${early} MB in the second fifth, ${late} MB in the last, at most ${Math.max(...memory)} MB`,
  );
  if (late > Math.max(early * MOST_GROWTH, 200) || late > MOST_MB) problem("memory is not flat");
  if (server.faults()) problem(`the server's log: ${server.faults().slice(0, 2000)}`);
  const code = await server.stop();
  if (code !== 0) problem(`the server ended with ${code}`);

  say(`properties of the parsers, ${runs} examples each:`);
  const { status, stdout, stderr } = spawnSync("npx", ["tsx", "tests/long/properties.ts"], {
    encoding: "utf8",
    env: { ...process.env, RUNS: String(runs), SEED: String(seed) },
  });
  say(stdout.trim());
  if (status !== 0) problem(stderr);
  end();
}

/** What is wrong with an answer. @param {import('./requests.mjs').Generated} asked
 *  @param {import('./raw-client.mjs').Answer} answer @param {number} index @returns {string[]} */
function faultsOf({ method, target, kind, mustWork, bytes }, { status, headers, body }, index) {
  const faults = [];
  const route = target.split("?")[0].replace(/[A-Z]{3}/, "FRA");
  const mayBeBusy = /^\/api\/(charts\/.*\.png|talk\.(pptx|pdf))/.test(target);
  const isDeclared = status === 503 && mayBeBusy && Number(headers["retry-after"]) > 0;
  if (status < 200) faults.push(`status ${status}`);
  if (status >= 500 && !isDeclared) faults.push(`status ${status} at ${route}`);
  if (status === 206) faults.push("part of a file");
  if (mustWork && status >= 400 && !isDeclared)
    faults.push(`status ${status} for a correct request at ${route}`);

  const encoding = headers["content-encoding"];
  const isApi = /^\/api(\/|\?|$)/.test(target) && kind !== "protocol";
  const isRefused = isApi && status >= 400 && status !== 417;
  // Unpacking every body would cost more time than making the requests.
  const text = encoding && (isRefused || index % 20 === 0) ? unpacked(body, encoding) : body;
  if (!text) faults.push(`a body that is not ${encoding}`);
  if (isRefused) {
    if (!/^application\/problem\+json/.test(headers["content-type"] ?? ""))
      faults.push(`${status} without problem+json`);
    else if (method !== "HEAD" && text && !isProblem(text, status))
      faults.push(`${status} whose problem cannot be read`);
  }
  const isEchoed = text?.includes(strangeHost) || JSON.stringify(headers).includes(strangeHost);
  if (isEchoed && !target.includes(strangeHost) && bytes.includes(strangeHost))
    faults.push(`a header's host in the answer at ${route}`);
  if (headers["set-cookie"]) faults.push("a cookie");
  return faults;
}

/** @param {Buffer} body @param {number} status */
function isProblem(body, status) {
  try {
    const said = JSON.parse(body.toString());
    return said.status === status && typeof said.type === "string" && said.title !== "" && said.detail !== "";
  } catch {
    return false;
  }
}

/** @param {Buffer} body @param {string} encoding */
function unpacked(body, encoding) {
  if (body.length === 0) return body;
  try {
    return encoding === "br" ? brotliDecompressSync(body) : gunzipSync(body);
  } catch {
    return null;
  }
}

/** @param {number} index */
async function showOne(index) {
  const asked = make(index);
  console.log(asked.bytes.toString().slice(0, 4000));
  const client = rawClient(server.port, PATIENCE_MS);
  const { status, headers, body, ms } = await client.ask(asked.bytes, asked.method);
  console.log({ status, headers, ms, body: body.toString().slice(0, 1000) });
  console.log("faults:", faultsOf(asked, { status, headers, body, ms }, index));
  client.close();
  await server.stop();
}
