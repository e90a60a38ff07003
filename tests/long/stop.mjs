/** `npm run check:stop`: the server is stopped and killed while readers are busy with it.
 *
 *  RUNS (5) of each
 *
 *  Required: after SIGTERM every request that an open connection carries is answered, the process ends with 0; after
 *  SIGKILL it is ready again within three seconds of its start, with the same bytes, and no child outlives it. */

import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { startServer } from "../bench/server.mjs";
import { rawClient } from "./raw-client.mjs";
import { record, setting } from "./record.mjs";

const CONNECTIONS = 24;
const PATIENCE_MS = 20_000;
const READY_MS = 3000;
const addresses = ["/api/datasets/trade.csv", "/", "/charts/opinion", "/api/health", "/fr/charts/trade-2005"];
const slow = [
  "/api/charts/recognition-map.png?width=3840",
  "/api/charts/opinion.zip",
  "/?year=1991&region=world",
];

const runs = setting("RUNS", 5);
const { say, problem, end } = record("stop", { RUNS: runs });
for (let run = 1; run <= runs; run += 1) await stopInOrder(run);
for (let run = 1; run <= runs; run += 1) await kill(run);
end();

/** @param {number} run */
async function stopInOrder(run) {
  const server = await startServer();
  const readers = beginReading(server.port);
  await readers.areBusy();
  const before = readers.answers();
  const began = performance.now();
  const code = await server.stop();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { answers, lost } = await readers.end();
  say(
    `SIGTERM ${run}: ${before} answers before it, ${answers - before} after it, ${lost.length} lost; ended with ${code} after ${seconds} s`,
  );
  if (before === 0 || answers === before) problem("there was no load");
  for (const what of new Set(lost)) problem(`lost: ${what}`);
  if (code !== 0) problem(`ended with ${code}`);
  if (server.faults()) problem(`the server's log: ${server.faults()}`);
}

/** @param {number} run */
async function kill(run) {
  const server = await startServer();
  const file = async (/** @type {string} */ origin) =>
    (await fetch(`${origin}/api/charts/opinion.xlsx`)).arrayBuffer();
  const bytes = Buffer.from(await file(server.origin));
  const readers = beginReading(server.port);
  await readers.areBusy();
  const children = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean);
  const ended = new Promise((resolve) => server.child.once("exit", resolve));
  server.child.kill("SIGKILL");
  await ended;
  const { answers } = await readers.end();

  const began = performance.now();
  const again = await startServer(server.port);
  const { status } = await fetch(`${again.origin}/api/health`);
  const ms = performance.now() - began;
  const isSame = bytes.equals(Buffer.from(await file(again.origin)));
  const orphans = children.filter((pid) => existsSync(`/proc/${pid}/exe`));
  say(`SIGKILL ${run}: after ${answers} answers; started again and healthy within ${ms.toFixed(0)} ms`);
  if (status !== 200 || ms > READY_MS) problem(`not ready within ${READY_MS} ms (${status})`);
  if (!isSame) problem("other bytes after the restart");
  if (orphans.length > 0) problem(`${orphans.length} child processes outlived the server`);
  await again.stop();
}

/** Readers who ask again and again, most at once, some after a pause as browsers do. One whose connection the server closes
 *  in good order opens another; one who is not let in has lost nothing. @param {number} port */
function beginReading(port) {
  let answers = 0;
  let isOver = false;
  /** @type {string[]} */
  const lost = [];
  const all = Array.from({ length: CONNECTIONS }, async (_, reader) => {
    const client = rawClient(port, PATIENCE_MS);
    for (let turn = reader; !isOver; turn += 1) {
      const list = reader % 8 === 0 ? slow : addresses;
      const address = list[turn % list.length];
      try {
        const { status } = await client.ask(
          Buffer.from(`GET ${address} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
          "GET",
        );
        // Health says 503 once the server stops: that is how a load balancer learns of it.
        if (status === 200 || (status === 503 && address === "/api/health")) answers += 1;
        else lost.push(`${address}: ${status}`);
      } catch (error) {
        if (!/ECONNREFUSED/.test(error.message)) lost.push(`${address}: ${error.message}`);
        break;
      }
      if (reader % 3 === 0) await wait((turn * 37) % 400);
    }
    client.close();
  });
  return {
    answers: () => answers,
    /** When the load is as it is in the middle of a day: every reader has had a few answers. */
    async areBusy() {
      const latest = performance.now() + 60_000;
      while (answers < 5 * CONNECTIONS && performance.now() < latest) await wait(50);
    },
    async end() {
      isOver = true;
      await Promise.all(all);
      return { answers, lost };
    },
  };
}
