/** `npm run check:mutants`: changes the pure code that decides what a reader is told, one small change at a time (`<`
 *  becomes `<=`, a text becomes empty, a condition is always true …), and runs the unit tests that reach the changed
 *  place. A change that no test notices shows a gap in the tests, or code that decides nothing, unless there is a reason
 *  for it: a rule below, or a line of mutants-reviewed.mjs. One without a reason fails the run. StrykerJS makes the
 *  changes; it is no dependency of the project: each run installs it into a temporary folder.
 *
 *  ONLY=opinion/model for files with that in their name, every survivor shown; nothing is recorded then */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { mutantTests } from "./mutant-tests.mjs";
import { refusedByTypes } from "./mutant-types.mjs";
import { record } from "./record.mjs";

/** @typedef {{ line: number, column: number }} Place
 *  @typedef {{ id: string, fileName: string, mutatorName: string, replacement: string,
 *    location: { start: Place, end: Place } }} Mutant */

const INSTRUMENTER = "@stryker-mutator/instrumenter@9.6.1";
/** The least percentage that must be noticed, of the changes that the type checker lets pass. */
const LEAST = 97;
/** Pure code, and the unit specs that concern it: those on a few hand-made rows. The specs that draw every chart in
 *  every view of all data take a thousand times as long and stay out, and with them the code that only they reach:
 *  the texts of /about, the pages of countries, the check of the data. */
const CONCERNS = [
  [/^components\/charts\/[^/]+\/(model|rows|texts|panels|jumps|waves)\.ts$/, /^charts\//],
  [/^components\/charts\/parts\/(cited-sources|span-lanes)\.ts$/, /^charts\//],
  [/^components\/charts\/parts\/(date-span|format|source-ids)\.ts$/, /^format/],
  [/^components\/charts\/parts\/spoken-label\.ts$/, /^spoken-label/],
  [/^components\/charts\/view-state\.ts$/, /^view-state/],
  [/^components\/talk\/(own-talk|own-list|repeated-key|view-words)\.ts$/, /^own-(talk|list)\./],
  [/^components\/talk\/(pace|place)\.ts$/, /^talk\./],
  [/^components\/views\/(next-mark|sorted-rows|talk-keys)\.ts$/, /^(views|sorted-rows|talk)\./],
  [/^components\/words\/(fill|name-in-text)\.ts$/, /^(words|charts\/)/],
  [/^data\/recognition\/status\.ts$/, /^status/],
];
const SLOW = /every-chart/;
/** Why a change may stay unnoticed, by its kind and its line; the first that fits is taken. */
const REASONS = [
  [
    "What is looked up is always there: `?.` is for the type checker",
    ({ mutatorName }) => mutatorName === "OptionalChaining",
  ],
  [
    "Where something stands in the picture: seen in pictures, not told to anybody",
    ({ fileName, line }) =>
      fileName.startsWith("components/charts/") &&
      !/\bwords\b|\bfill\(/.test(line) &&
      /\b(x|x1|x2|y|y1|y2|dx|dy|px|lines?Y|(text|title|head|wave|break|axis|glyph)[XY]\d?|width|height|\w+Height|top|bottom|foot|gutter|anchor|along|place\w*|frame|room|lanes?|ticks?|\w+Ticks|scale\w*|zero|middle|turn|perPoint|decades|domain|nice)\b/.test(
        line,
      ),
  ],
  [
    "A text for nothing, where there always is one or none is shown",
    ({ original, line }) => original === '""' && !line.includes("replace("),
  ],
];

const only = process.env.ONLY ?? "";
const { say, problem, end } = record("mutants");
const folder = mkdtempSync(path.join(os.tmpdir(), "mutants-"));
try {
  await check();
} finally {
  rmSync(folder, { recursive: true });
}
if (only === "") end();

async function check() {
  const files = ["components", "data"]
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => path.posix.join(root, name)),
    )
    .filter((file) => file.includes(only) && CONCERNS.some(([pattern]) => pattern.test(file)))
    .sort();
  const { mutants, instrumented } = await instrument(files);
  const specs = readdirSync("tests/unit", { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      name.endsWith(".spec.ts") &&
      !SLOW.test(name) &&
      CONCERNS.some(([pattern, concern]) => concern.test(name) && files.some((file) => pattern.test(file))),
  );
  const tests = await mutantTests(specs, instrumented, folder);
  /** @type {Record<string, number>} */
  const counts = { killed: 0, late: 0 };
  const left = [];
  try {
    for (const [index, mutant] of mutants.entries()) {
      if (index % 500 === 0) console.log(`${index} of ${mutants.length}, unnoticed so far ${left.length}`);
      const [, concern] = CONCERNS.find(([pattern]) => pattern.test(mutant.fileName)) ?? [];
      const outcome = await tests.outcomeOf(mutant.id, concern);
      if (outcome === "killed" || outcome === "late") counts[outcome] += 1;
      else left.push({ ...mutant, ...placeOf(mutant), isReached: outcome !== "unreached" });
    }
  } finally {
    await tests.stop();
  }
  const refused = refusedByTypes(left, path.join(folder, "types"));
  await tell(
    files,
    mutants,
    counts,
    left.filter(({ id }) => !refused.has(id)),
    refused.size,
  );
}

/** The mutants of these files, and each file with all of its mutants in it, each behind a switch.
 *  @param {string[]} files */
async function instrument(files) {
  const install = ["install", "--prefix", folder, "--no-audit", "--no-fund", INSTRUMENTER];
  const { status } = spawnSync("npm", install, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${INSTRUMENTER} could not be installed.`);
  const module = path.join(folder, "node_modules/@stryker-mutator/instrumenter/dist/src/index.js");
  const { Instrumenter } = await import(pathToFileURL(module).href);
  const quiet = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };
  const result = await new Instrumenter(quiet).instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  return {
    /** @type {Mutant[]} */
    mutants: result.mutants,
    instrumented: new Map(result.files.map(({ name, content }) => [path.resolve(name), content])),
  };
}

/** The text that a mutant replaces, and the line it begins in. @param {Mutant} mutant */
function placeOf({ fileName, location: { start, end: last } }) {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, last.line + 1);
  const line = lines[0];
  lines.push(lines.pop().slice(0, last.column));
  lines[0] = lines[0].slice(start.column);
  return { line, original: lines.join(" ") };
}

async function tell(files, mutants, counts, left, refused) {
  say(`${INSTRUMENTER}: ${mutants.length} changes in ${files.length} files\n`);
  say("changes / noticed %  file");
  for (const file of files) {
    const all = mutants.filter(({ fileName }) => fileName === file).length;
    const open = left.filter(({ fileName }) => fileName === file).length;
    say(
      `${String(all).padStart(7)} / ${String(Math.round((100 * (all - open)) / all)).padStart(3)}  ${file}`,
    );
  }
  const possible = mutants.length - refused;
  const share = (100 * (possible - left.length)) / possible;
  say(
    `\nnoticed by a test: ${counts.killed}; ran in circles: ${counts.late}; refused by the type checker: ${refused}`,
  );
  say(`not noticed: ${left.length} of ${possible}, so noticed ${share.toFixed(1)} %`);
  if (only === "" && share < LEAST) problem(`noticed ${share.toFixed(1)} %, at least ${LEAST}`);

  let rest = left;
  for (const [why, fits] of REASONS) {
    const group = rest.filter(fits);
    rest = rest.filter((one) => !group.includes(one));
    say(`\n${group.length}: ${why}`);
    list(group, only !== "");
  }
  // Read only now, so that a reason can be written down while a run goes on.
  const { reviewed } = await import("./mutants-reviewed.mjs");
  for (const { why, changes } of reviewed) {
    const group = [];
    for (const [file, texts] of Object.entries(changes)) {
      for (const text of texts) {
        const one = rest.find((mutant) => mutant.fileName === file && changeOf(mutant) === text);
        rest = rest.filter((mutant) => mutant !== one);
        if (one) group.push(one);
        else if (files.includes(file)) problem(`noticed by now, so no longer to be listed: ${file}: ${text}`);
      }
    }
    say(`\n${group.length}: ${why}`);
    list(group, true);
  }
  say(`\n${rest.length}: without a reason (U: no test above reaches the place)`);
  list(rest, true);
  if (rest.length > 0) problem(`${rest.length} changes went unnoticed without a reason`);
}

/** What becomes of what, short. */
function changeOf({ original, replacement }) {
  return [original, replacement].map((text) => text.replace(/\s+/g, " ").slice(0, 60)).join(" → ");
}

/** Mutants by file, each as what becomes of what, or only the lines. */
function list(group, isWhole) {
  for (const file of new Set(group.map(({ fileName }) => fileName))) {
    const ofFile = group.filter(({ fileName }) => fileName === file);
    if (!isWhole) {
      say(`  ${file}: ${[...new Set(ofFile.map(({ location }) => location.start.line + 1))].join(" ")}`);
      continue;
    }
    say(`  ${file}`);
    for (const mutant of ofFile)
      say(`    ${mutant.location.start.line + 1}${mutant.isReached ? "" : " U"} ${changeOf(mutant)}`);
  }
}
