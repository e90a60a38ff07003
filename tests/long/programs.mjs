/** `npm run check:programs`: every file that can be taken away, opened by the programs that readers use: Python's csv and
 *  pandas, R, LibreOffice, DuckDB, unzip, bibtexparser, librsvg, poppler; and the examples of /data, run as they are shown.
 *
 *  Needs Debian. As root it installs the packages that are missing (tests/long/programs/tools.mjs lists them); DuckDB
 *  comes from npm into a temporary folder. No settings. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { startServer } from "../bench/server.mjs";
import { findChromium } from "../find-chromium.mjs";
import { difference, readCsv } from "./programs/tables.mjs";
import { installTools, quietly, versions } from "./programs/tools.mjs";
import { record } from "./record.mjs";

const { say, problem, end } = record("programs");
const folder = mkdtempSync(path.join(os.tmpdir(), "atlas-programs-"));
const files = path.join(folder, "files");
mkdirSync(files);
installTools(folder);
for (const line of versions()) say(line);

const server = await startServer();
/** @type {Record<string, any>} Name of a CSV file -> what its JSON file says. */
const truths = {};
const talks = ["en", "fr"];
try {
  await fetchAll();
  say(
    `\n${Object.keys(truths).length} CSV files, ${sum(Object.values(truths).map(({ rows }) => rows.length))} rows`,
  );
  await check("Python's csv module", async () => compareAll(readWithPython("csv")));
  await check("pandas", async () => compareAll(readWithPython("pandas")));
  await check("R read.csv", async () => compareAll(readWithR()));
  await check("DuckDB", async () => compareAll(await readWithDuckDb()));
  await check("LibreOffice, CSV", async () => compareAll(readWithLibreOffice("csv")));
  await check("LibreOffice, xlsx", async () => compareAll(readWithLibreOffice("xlsx"), "xlsx"));
  await check("unzip", async () => {
    const archives = namesOf("zip");
    for (const name of archives) quietly("unzip", ["-tq", name], { cwd: files });
    return `${archives.length} ZIP files whole`;
  });
  drawWithLibrsvg();
  await check("documents", async () => quietly("/usr/bin/python3", [script("documents.py"), files]).trim());
  await check("talk", async () => talks.map(readTalk).join("\n"));
  await check("examples", runExamples);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
if (server.faults()) problem(`the server's log: ${server.faults()}`);
end();

/** @param {string} title @param {() => Promise<string>} run */
async function check(title, run) {
  try {
    say(`${title}: ${await run()}`);
  } catch (error) {
    problem(`${title}: ${error.message.slice(0, 3000)}`);
  }
}

/** Every dataset; every chart as it is first shown, in French, and in one view for each setting it has. */
async function fetchAll() {
  const { datasets } = await json("/api/datasets");
  for (const { id } of datasets) await fetchTable(`dataset_${id}`, `/api/datasets/${id}`, "");
  const { paths } = await json("/api/openapi.json");
  for (const { id } of (await json("/api/charts")).charts) {
    const settings = paths["/api/charts/{chart}.csv"].get.parameters
      .filter(({ examples }) => examples?.[id])
      .map(({ name, examples }) => `${name}=${examples[id].value}`);
    for (const [index, query] of ["", "lang=fr", ...settings].entries()) {
      const name = `chart_${id}_${index}`;
      const address = `/api/charts/${id}`;
      await fetchTable(name, address, query);
      for (const format of ["xlsx", "zip", "bib", "ris", "csl.json"]) {
        await keep(`${name}.${format}`, `${address}.${format}?${query}`);
      }
      // A picture of each chart in both languages.
      if (index > 1) continue;
      await keep(`${name}.svg`, `${address}.svg?${query}`);
      await keep(`${name}.png`, `${address}.png?width=1200&${query}`);
    }
  }
  await keep("package.zip", "/api/datapackage.zip");
  for (const language of talks) {
    for (const format of ["pptx", "pdf"]) {
      await keep(`talk_${language}.${format}`, `/api/talk.${format}?lang=${language}`);
    }
  }
}

/** @param {string} name @param {string} address @param {string} query */
async function fetchTable(name, address, query) {
  await keep(`${name}.csv`, `${address}.csv?${query}`);
  truths[`${name}.csv`] = await json(`${address}.json?${query}`);
}

/** @param {string} name @param {string} address */
async function keep(name, address) {
  const answer = await fetch(server.origin + address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  writeFileSync(path.join(files, name), Buffer.from(await answer.arrayBuffer()));
}

/** @param {string} address */
async function json(address) {
  const answer = await fetch(server.origin + address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** @param {string} ending */
function namesOf(ending) {
  const names = readdirSync(files).filter((name) => name.endsWith(`.${ending}`));
  if (names.length === 0) throw new Error(`no ${ending} files`);
  return names;
}

/** @param {string} name */
function script(name) {
  return path.resolve("tests/long/programs", name);
}

/** All tables of a program against what they should be. @param {Record<string, import('./programs/tables.mjs').Table>} tables
 *  @param {string} [ending] files that exist for charts only: the others are not expected */
function compareAll(tables, ending = "csv") {
  const expected = Object.entries(truths).filter(([name]) => ending === "csv" || name.startsWith("chart_"));
  const faults = expected.flatMap(([name, truth]) => {
    const fault = tables[name] ? difference(tables[name], truth) : "was not read";
    return fault ? [`${name} (${ending}): ${fault}`] : [];
  });
  if (faults.length > 0)
    throw new Error(`${faults.length} files differ\n  ${faults.slice(0, 8).join("\n  ")}`);
  const cells = sum(expected.map(([, { rows, columns }]) => rows.length * columns.length));
  return `${expected.length} files read without a warning, all ${cells} cells as they should be`;
}

/** @param {string} program */
function readWithPython(program) {
  return JSON.parse(quietly("/usr/bin/python3", [script("read.py"), program, files]));
}

function readWithR() {
  const out = path.join(folder, "r");
  mkdirSync(out);
  quietly("Rscript", ["--vanilla", script("read.R"), files, out], {
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  return readFolder(out);
}

async function readWithDuckDb() {
  const { DuckDBInstance } = createRequire(path.join(folder, "package.json"))("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const tables = {};
  for (const name of Object.keys(truths)) {
    const table = `read_csv('${path.join(files, name)}', strict_mode = true)`;
    const result = await connection.runAndReadAll(`select columns(*)::varchar from ${table}`);
    tables[name] = { header: result.columnNames(), rows: result.getRows() };
  }
  return tables;
}

/** Opened by LibreOffice and written again as CSV, numbers with all their digits.
 *  @param {'csv' | 'xlsx'} ending */
function readWithLibreOffice(ending) {
  const out = path.join(folder, `office-${ending}`);
  const names = ending === "csv" ? Object.keys(truths) : namesOf("xlsx");
  convert(out, names, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false", [
    ...(ending === "csv" ? ["--infilter=CSV:44,34,76,1,,0,false,false"] : []),
  ]);
  return readFolder(out);
}

/** @param {string} out @param {string[]} names @param {string} to @param {string[]} [options] */
function convert(out, names, to, options = []) {
  quietly(
    "sh",
    // It warns of Java, which nothing here needs.
    [
      "-c",
      'soffice "$@" 2>/dev/null',
      "sh",
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      ...options,
      "--convert-to",
      to,
      "--outdir",
      out,
      ...names,
    ],
    { cwd: files },
  );
}

/** @param {string} from @returns {Record<string, import('./programs/tables.mjs').Table>} */
function readFolder(from) {
  return Object.fromEntries(
    readdirSync(from).map((name) => [name, readCsv(readFileSync(path.join(from, name), "utf8"))]),
  );
}

function drawWithLibrsvg() {
  for (const name of namesOf("svg")) {
    quietly("rsvg-convert", ["--width", "1200", name, "--output", name.replace(".svg", ".rsvg.png")], {
      cwd: files,
    });
  }
}

/** @param {string} language */
function readTalk(language) {
  const out = path.join(folder, "talk");
  convert(out, [`talk_${language}.pptx`], "pdf");
  const pages = (/** @type {string} */ file) =>
    Number(/^Pages:\s+(\d+)/m.exec(quietly("pdfinfo", [file]))?.[1]);
  const text = (/** @type {string} */ file) => quietly("pdftotext", ["-layout", file, "-"]);
  const handout = path.join(files, `talk_${language}.pdf`);
  const slides = path.join(out, `talk_${language}.pdf`);
  const inFile = quietly("unzip", ["-Z1", path.join(files, `talk_${language}.pptx`)])
    .split("\n")
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  if (pages(slides) !== inFile || pages(handout) !== inFile) {
    throw new Error(
      `${language}: ${inFile} slides, ${pages(slides)} pages in LibreOffice, ${pages(handout)} in the handout`,
    );
  }
  const said = text(handout);
  const word = language === "fr" ? "Corée" : "Korea";
  for (const [name, words] of Object.entries({ handout: said, slides: text(slides) })) {
    if (!words.includes(word) || words.includes("\ufffd"))
      throw new Error(`${name} ${language}: text cannot be read`);
  }
  return `${language}: ${inFile} slides, as many pages in LibreOffice and in the handout (poppler), text with accents whole`;
}

/** The examples of /data, copied from the page as a browser shows it. */
async function runExamples() {
  const browser = await chromium.launch({ executablePath: await findChromium() });
  const page = await browser.newPage();
  await page.goto(`${server.origin}/data`);
  // The address of the site is put in by the page itself.
  await page.waitForFunction(
    (origin) => document.querySelector("#examples pre")?.textContent?.includes(origin),
    server.origin,
  );
  const shown = await page.$$eval("#examples pre", (blocks) =>
    blocks.map((block) => block.textContent ?? ""),
  );
  await browser.close();
  const place = path.join(folder, "examples");
  mkdirSync(place);
  const run = {
    curl: (/** @type {string} */ code) => {
      quietly("bash", ["-c", `set -e; exec 2>/dev/null\n${code}`], { cwd: place });
      return readdirSync(place)
        .filter((name) => name.endsWith(".csv"))
        .join();
    },
    "import pandas": (/** @type {string} */ code) => quietly("/usr/bin/python3", ["-W", "error", "-c", code]),
    "read.csv": (/** @type {string} */ code) =>
      quietly("Rscript", ["--vanilla", "-e", `options(warn = 2)\n${code}`]),
    "await fetch": (/** @type {string} */ code) =>
      quietly(process.execPath, ["--input-type=module", "-e", code]),
    IMPORTDATA: () => "not run: works in Google Sheets alone, on an address that Google can reach",
    "import delimited": () => "not run: Stata is not free",
  };
  const lines = shown.map((code) => {
    const [name, start] = Object.entries(run).find(([sign]) => code.includes(sign)) ?? [];
    if (!start) throw new Error(`nothing runs this example: ${code}`);
    const output = start(code).trim();
    if (output === "") throw new Error(`${name}: no output`);
    return `  ${name}: ${output.split("\n").slice(0, 3).join(" | ").replace(/\s+/g, " ").slice(0, 150)}`;
  });
  if (lines.length !== Object.keys(run).length) throw new Error(`${lines.length} examples on the page`);
  return `\n${lines.join("\n")}`;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
