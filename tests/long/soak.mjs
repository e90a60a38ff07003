/** `npm run check:soak`: minutes of everything at once: pages, views that nobody asked for before, files, pictures, the
 *  talk, and requests that are refused.
 *
 *  DURATION (600) seconds · SEED (1)
 *
 *  Required: the server's memory is under 350 MB at the end and no more than a tenth above that after three tenths of the
 *  time; no 5xx but a declared 503; widths of 0, -1 and 1e9 are refused and cost no memory; nothing in its log. */

import { readFileSync } from "node:fs";
import { residentMb, startServer } from "../bench/server.mjs";
import { chance } from "./random.mjs";
import { rawClient } from "./raw-client.mjs";
import { record, setting } from "./record.mjs";

const CONNECTIONS = 8;
const PATIENCE_MS = 60_000;
const MOST_MB = 350;
const MOST_GROWTH = 1.1;
const charts =
  "recognition-map recognition-dates trade-2005 trade-history trade-partners opinion opinion-trend relations-timeline doctrine";
const codes = "FRA EST DEU ITA ESP POL SWE FIN GBR USA CHN RUS JPN KOR BRA IND ZAF EGY IDN MEX".split(" ");

const duration = setting("DURATION", 600);
const seed = setting("SEED", 1);
const { say, problem, end } = record("soak", { DURATION: duration, SEED: seed });
const server = await startServer();
/** @type {{ at: number, server: number, children: number }[]} */
const memory = [];
/** @type {Record<string, number>} */
const statuses = {};
try {
  await refuseWidths();
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  const watch = setInterval(
    () => memory.push({ at: passed(), server: residentMb(server.pid) ?? 0, children: childrenMb() }),
    1000,
  );
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, connection) => {
      const dice = chance(seed * 1000 + connection);
      const client = rawClient(server.port, PATIENCE_MS);
      while (passed() < duration) {
        const address = anyAddress(dice);
        const encoding = dice.is(0.8) ? "Accept-Encoding: br, gzip\r\n" : "";
        const bytes = Buffer.from(`GET ${address} HTTP/1.1\r\nHost: localhost\r\n${encoding}\r\n`);
        const { status, headers } = await client.ask(bytes, "GET");
        statuses[status] = (statuses[status] ?? 0) + 1;
        if (status >= 500 && !(status === 503 && headers["retry-after"])) problem(`${address}: ${status}`);
      }
      client.close();
    }),
  );
  clearInterval(watch);
  await refuseWidths();
} finally {
  await server.stop();
}

const total = Object.values(statuses).reduce((sum, count) => sum + count, 0);
say(
  `${total} answers (${Object.entries(statuses)
    .map(([status, count]) => `${status}: ${count}`)
    .join(", ")})`,
);
for (let tenth = 1; tenth <= 10; tenth += 1) {
  const part = during((tenth - 1) / 10, tenth / 10);
  say(
    `  ${Math.round((tenth * duration) / 10)} s: server ${middle(part.map((one) => one.server))} MB, its children ${middle(part.map((one) => one.children))} MB`,
  );
}
const early = middle(during(0.2, 0.3).map((one) => one.server));
const late = middle(during(0.9, 1).map((one) => one.server));
say(
  `server memory: ${early} MB after three tenths, ${late} MB at the end, at most ${Math.max(...memory.map((one) => one.server))} MB`,
);
if (late > MOST_MB) problem(`more than ${MOST_MB} MB`);
if (late > early * MOST_GROWTH) problem("memory is not flat");
if (server.faults()) problem(`the server's log: ${server.faults()}`);
end();

/** What readers ask for: mostly the same things, often a view of their own, sometimes what is refused.
 *  @param {ReturnType<typeof chance>} dice */
function anyAddress(dice) {
  const chart = dice.one(charts.split(" "));
  const year = dice.whole(1948, 2025);
  const country = Array.from({ length: dice.whole(1, 3) }, () => dice.one(codes)).join(",");
  const kind = dice.weighted({
    page: 30,
    data: 30,
    view: 20,
    drawn: 8,
    picture: 2,
    file: 5,
    talk: 1,
    refused: 4,
  });
  switch (kind) {
    case "page":
      return dice.one([
        "/",
        "/fr",
        "/about",
        "/data",
        "/present",
        `/charts/${chart}`,
        `/countries/${dice.one(codes)}`,
      ]);
    case "data":
      return dice.one([
        "/api/datasets/trade.csv",
        "/api/datasets/polls.json",
        `/api/charts/${chart}.csv`,
        "/api/datasets",
      ]);
    case "view":
      return dice.one([
        `/?year=${year}&country=${country}`,
        `/charts/recognition-map?year=${year}&region=world`,
        `/fr/charts/${chart}?country=${country}`,
        `/embed/recognition-map?year=${year}&theme=dark`,
      ]);
    case "drawn":
      return `/api/charts/${chart}.svg?country=${country}`;
    case "picture":
      return `/api/charts/${chart}.png?country=${country}&width=${dice.whole(320, 1600)}`;
    case "file":
      return `/api/charts/${chart}.${dice.one(["zip", "xlsx", "bib", "ris"])}?country=${country}`;
    case "talk":
      return `/api/talk.${dice.one(["html", "pdf", "pptx"])}?lang=${dice.one(["en", "fr"])}`;
    default:
      return dice.one([
        `/nothing/${year}`,
        `/api/charts/${chart}.csv?x=${year}`,
        "/%E0%A4%A",
        `/api/charts/${chart}.png?width=${year * 9}`,
      ]);
  }
}

/** A picture of no width, or of a billion pixels: refused before anything is drawn. */
async function refuseWidths() {
  const client = rawClient(server.port, PATIENCE_MS);
  const before = residentMb(server.pid) ?? 0;
  for (let turn = 0; turn < 300; turn += 1) {
    for (const width of ["0", "-1", "1e9", "1000000000"]) {
      const address = `/api/charts/recognition-map.png?width=${width}`;
      const { status } = await client.ask(
        Buffer.from(`GET ${address} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
        "GET",
      );
      if (status !== 400) problem(`${address}: ${status}`);
    }
  }
  client.close();
  const after = residentMb(server.pid) ?? 0;
  say(`1,200 pictures of impossible widths refused: ${before} MB before, ${after} MB after`);
  // The first requests of a server also load its routes.
  if (after - before > 60) problem("refused pictures cost memory");
}

function childrenMb() {
  const children = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, "utf8").trim();
  return children === ""
    ? 0
    : children.split(" ").reduce((sum, pid) => sum + (residentMb(Number(pid)) ?? 0), 0);
}

/** @param {number} from @param {number} to shares of the time */
function during(from, to) {
  return memory.filter(({ at }) => at >= from * duration && at < to * duration);
}

/** @param {number[]} numbers */
function middle(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
