/** `npm run check:language`: a third language is one file. In a copy of the project an invented language is written: the
 *  English with accents and in quotation marks, so that it can be told from English wherever it is read.
 *
 *  COPY=folder  where the copy is made and left, so that a further run builds what changed only
 *
 *  Required: `npm run languages` makes the rest of that file; types, data and build pass; with two texts taken away the
 *  build stops at once and names both; every kind of page and file answers in the language and holds no plain English
 *  but names; no script of a page grows by its words. */

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { languageFile } from "../../app/_languages/begun.ts";
import { chartIds } from "../../components/charts/chart-list.ts";
import { en } from "../../components/words/en.ts";
import { languages } from "../../components/words/language.ts";
import { spelling } from "../../components/words/spelling.ts";
import { datasetIds, schemas } from "../../data/catalogue.ts";
import { loadDataset } from "../../data/load.ts";
import { talk } from "../../data/talk/talk.ts";
import { startServer } from "../bench/server.mjs";
import { findChromium } from "../find-chromium.mjs";
import { record } from "./record.mjs";

const LANGUAGE = "xx";
const FILE = `components/words/${LANGUAGE}.ts`;
const PLAIN = "aceinouyACEINOUY";
const ACCENTED = "áçéíñóúýÁÇÉÍÑÓÚÝ";
/** Names of formats, programs and projects, which keep their spelling in every language. */
const NAMES = new Set(
  (
    "API APIs Atom BibTeX CSL CSV CSVW Excel Frictionless HTML HTTP ISO JSON LibreOffice " +
    "OpenAPI PDF PNG PPTX PowerPoint RIS SVG TSV URL XLSX ZIP"
  ).split(" "),
);

/** What stands in addresses and files as it is in every language, and what a page is asked for here. */
const CODES = (
  "auto light dark europe world linear log date name total imports exports negative positive figure card json " +
  "colour nonsense ZZZ year country format formatVersion recognition-atlas-talk title slides chart view headline note"
).split(" ");

/** Titles of sources, their publishers and authors, what languages call themselves, ids and codes. */
const KEPT = new RegExp(
  `(?<![\\p{L}-])(${[
    ...loadDataset("sources").flatMap(({ source, title, publisher, author }) => [
      source,
      title,
      publisher,
      author,
    ]),
    ...loadDataset("events").map((row) => row.event),
    ...loadDataset("doctrine").map((row) => row.entry),
    ...languages.map((language) => spelling[language].name),
    ...datasetIds.flatMap((id) => [id, `${id}.${schemas[id].key[0]}`]),
    ...chartIds,
    ...CODES,
  ]
    .filter((name) => name !== null)
    .sort((x, y) => y.length - x.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"))
    .join("|")})(?![\\p{L}-])`,
  "gu",
);

const accented = (/** @type {string} */ text) =>
  text.replace(/[aceinouy]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** An English text in the invented language. What stands in braces keeps its name.
 *  @param {string} english */
function invented(english) {
  if (english === spelling.en.locale) return "de-DE";
  if (!/\p{L}/u.test(english)) return english;
  const text = english.replace(/(\{\w+:?)|([^{}]+)/g, (_, name, words) => name ?? accented(words));
  return text.replace(/^(\s*)(.*?)(\s*)$/s, "$1«$2»$3");
}

const { say, problem, end } = record("language");
const home = process.cwd();
const copy = process.env.COPY || mkdtempSync(path.join(tmpdir(), "atlas-language-"));
try {
  copyProject();
  process.chdir(copy);
  await writeLanguage();
  passes("type check", "typecheck");
  passes("data check", "data:check");
  await missingIsNamed();
  if (passes("build", "build")) await askEverything();
} finally {
  process.chdir(home);
  if (!process.env.COPY) rmSync(copy, { recursive: true });
}
end();

/** What git knows, with the packages as they are here. */
function copyProject() {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { encoding: "utf8" });
  for (const file of files.split("\0").filter(Boolean)) cpSync(file, path.join(copy, file));
  const packages = path.join(copy, "node_modules");
  rmSync(path.join(copy, `app/(${LANGUAGE})`), { recursive: true, force: true });
  if (existsSync(packages)) return;
  // Links cost nothing; on another disk there are none.
  if (spawnSync("cp", ["-al", "node_modules", packages]).status !== 0)
    execFileSync("cp", ["-a", "node_modules", packages]);
}

async function writeLanguage() {
  writeFileSync(FILE, await languageFile(LANGUAGE, invented));
  const before = new Set(everyFile());
  const { status, said } = npm("languages");
  if (status !== 0) problem(`npm run languages: ${said}`);
  const added = everyFile().filter((file) => !before.has(file));
  const lines = readFileSync(FILE, "utf8").split("\n").length;
  say(`${FILE}: ${lines} lines; npm run languages added ${added.length} files of their own`);
}

function everyFile() {
  return readdirSync("app", { recursive: true, encoding: "utf8" });
}

/** @param {string} script */
function npm(script) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", script], { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

/** @param {string} what @param {string} script */
function passes(what, script) {
  const { status, said } = npm(script);
  if (status === 0) say(`${what}: passed`);
  else problem(`${what}: ended with ${status}\n${said.slice(-4000)}`);
  return status === 0;
}

async function missingIsNamed() {
  const whole = readFileSync(FILE, "utf8");
  const text = talk[0]?.headline.en ?? "";
  const gone = [
    [`${JSON.stringify(text)}: ${JSON.stringify(invented(text))}`, `${JSON.stringify(text)}: ""`],
    [`"retry": ${JSON.stringify(invented("Try again"))}`, '"retry": ""'],
  ];
  for (const [from = ""] of gone) if (!whole.includes(from)) problem(`${FILE}: expected ${from}`);
  writeFileSync(
    FILE,
    gone.reduce((left, [from, to]) => left.replace(from, () => to), whole),
  );
  const { status, said } = npm("build");
  writeFileSync(FILE, whole);
  const lines = said.split("\n").filter((line) => line.startsWith(FILE));
  for (const line of lines) say(`without two texts the build says: ${line}`);
  if (status === 0) problem("the build passes without a text");
  if (!lines.some((line) => line.includes(JSON.stringify(text))))
    problem(`the build does not name "${text}"`);
  if (!lines.some((line) => line.includes("fault.retry"))) problem("the build does not name fault.retry");
}

async function askEverything() {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    const page = await browser.newPage();
    const left = new Map();
    let texts = 0;
    for (const address of [...pages(), ...files()]) {
      const { status, type, body } = await ask(server.origin + address);
      const expected = /nowhere$/.test(address) ? 404 : /%$/.test(address) ? 400 : 200;
      if (status !== expected) problem(`${address}: expected ${expected}, found ${status}`);
      const read = type.includes("csv") ? cells(body) : await readable(page, body, type);
      if (read.language && read.language !== LANGUAGE) problem(`${address}: <html lang="${read.language}">`);
      if (!read.texts.some((text) => /[áéíóú]/.test(text))) problem(`${address}: nothing in the language`);
      texts += read.texts.length;
      for (const text of read.texts.filter(isEnglish)) left.set(text, left.get(text) ?? address);
    }
    say(`${pages().length} pages and ${files().length} files asked for, ${texts} texts read in them`);
    for (const [text, address] of left) problem(`${address}: English: ${text.slice(0, 200)}`);
    for (const address of downloads()) {
      const { status } = await ask(server.origin + address);
      if (status !== 200) problem(`${address}: expected 200, found ${status}`);
    }
    say(`${downloads().length} files to keep answer 200`);
    if (server.faults() !== "") problem(`the server's log: ${server.faults()}`);
    scriptsAreFree();
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** @param {string} address */
async function ask(address) {
  const answer = await fetch(address, { headers: { accept: "text/html,*/*" } });
  return {
    status: answer.status,
    type: answer.headers.get("content-type") ?? "",
    body: await answer.text(),
  };
}

function pages() {
  return [
    "",
    "?year=nonsense&country=ZZZ&colour=red",
    "?year=1991&region=world&country=FRA,EST",
    "/about",
    "/about/accessibility",
    "/data",
    "/present",
    "/present/notes",
    "/present/edit",
    "/present/check",
    "/countries/FRA",
    "/countries/EST",
    "/countries/DEU",
    "/countries/PRK",
    ...chartIds.flatMap((chart) => [`/charts/${chart}`, `/embed/${chart}`]),
    "/charts/recognition-map?region=world&year=1991&compare=2010",
    "/charts/recognition-dates?sort=name",
    "/charts/trade-history?country=DEU,POL,ESP&year=2005",
    "/charts/opinion?wave=2007",
    "/charts/opinion-trend?question=gia_nk_solution",
    "/nowhere",
    "/%",
  ].map((address) => `/${LANGUAGE}${address}`);
}

function files() {
  return [
    "/api/talk.html",
    ...chartIds.flatMap((chart) => ["csv", "svg"].map((format) => `/api/charts/${chart}.${format}`)),
  ].map(inLanguage);
}

function downloads() {
  return [
    "/api/talk.pptx",
    "/api/talk.pdf",
    "/api/openapi.json",
    "/api/changes.atom",
    "/api/datapackage.json",
    "/api/charts/opinion.png",
    "/api/charts/trade-2005.xlsx",
    "/api/charts/recognition-map.zip",
    "/api/datasets/trade.json",
    "/api/countries/FRA.json",
  ].map(inLanguage);
}

/** @param {string} address */
function inLanguage(address) {
  return `${address}?lang=${LANGUAGE}`;
}

/** What is read and read aloud in a page or a picture. Code is in no language, and a part may be in another.
 *  @param {import("@playwright/test").Page} page @param {string} body @param {string} type
 *  @returns {Promise<{ language: string | null, texts: string[] }>} */
function readable(page, body, type) {
  return page.evaluate(
    ([source, kind, own]) => {
      const root = new DOMParser().parseFromString(source, kind).documentElement;
      const language = kind === "text/html" ? root.lang : null;
      const unread = `script, style, noscript, code, pre, kbd, template, body [lang]:not([lang=${own}])`;
      for (const one of root.querySelectorAll(unread)) one.remove();
      const texts = [];
      for (const one of root.querySelectorAll(
        "meta[name=description], meta[property^='og:']:not([property='og:type'])",
      ))
        if (!/^(https?:|\/)|^\d+$|^image\//.test(one.getAttribute("content") ?? ""))
          texts.push(one.getAttribute("content"));
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.textContent);
      for (const name of ["aria-label", "title", "alt", "placeholder"])
        for (const one of root.querySelectorAll(`[${name}]`)) texts.push(one.getAttribute(name));
      // A picture breaks its lines itself, also within a name.
      if (kind !== "text/html") return { language, texts: [texts.join(" ")] };
      return { language, texts: [...new Set(texts.map((text) => (text ?? "").trim()).filter(Boolean))] };
    },
    [body, /svg/.test(type) ? "image/svg+xml" : "text/html", LANGUAGE],
  );
}

/** The cells of a table that hold words: codes and ids have no space. @param {string} csv */
function cells(csv) {
  return {
    language: null,
    texts: csv
      .split("\r\n")
      .slice(1)
      .flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [])
      .filter((cell) => /\s/.test(cell)),
  };
}

/** Whether a text holds a word with a letter that the invented language would have written with an accent.
 *  @param {string} text */
function isEnglish(text) {
  const words = text
    .replace(KEPT, "")
    .replace(/\S*[/@_=]\S*/g, "")
    .match(/\p{L}+/gu);
  return (words ?? []).some(
    (word) =>
      /^[A-Za-z]{3,}$/.test(word) && /[aceinouy]/i.test(word) && !NAMES.has(word) && !/^[A-Z]{3}$/.test(word),
  );
}

/** Browsers get the words that they need with the page; only what every page brings may stand in scripts. */
function scriptsAreFree() {
  const scripts = readdirSync(".next/static", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  for (const text of [invented(en.site.tagline), invented(talk[0]?.words.en ?? "")])
    for (const file of scripts)
      if (readFileSync(path.join(".next/static", file), "utf8").includes(text))
        problem(`${file}: holds words of a language: ${text.slice(0, 60)}`);
  say(`${scripts.length} scripts hold no words of the language but those of every page`);
}
