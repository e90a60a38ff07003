import { expect, test } from "@playwright/test";
import { csvParse } from "d3";
import { strFromU8, unzipSync } from "fflate";
import { ask } from "@/app/api/_parts/ask";
import { chartIds } from "@/components/charts/chart-list";
import { charts, loadCountryNames, loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import { datasetIds } from "@/data/catalogue";
import { faultsOf } from "../french";

const limits = loadLimits();
const everyYear = Array.from({ length: limits.lastYear - 1947 }, (_, index) => 1948 + index);

test("English, typography, number and elision are told apart from good French", () => {
  for (const [text, fault] of [
    ["Relations since the war", "English"],
    ["Qui a des relations diplomatiques: la France", "typography"],
    ["L'Estonie", "typography"],
    ["1 événements", "plural"],
    ["0,8 millions", "plural"],
    ["l’offre de Estonie", "elision"],
    ["vendu à les Pays-Bas", "elision"],
    ["No relations found up to the last source read", "English"],
  ] as const)
    expect(faultsOf(text), text).toContain(`${fault}: ${text}`);
  for (const text of [
    "1 événement",
    "21 États membres",
    "l’offre de l’Estonie",
    "de un à dix",
    "1er janvier 1991",
  ])
    expect(faultsOf(text)).toEqual([]);
});

/** All texts in plain data, apart from those that programs read. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string")
    return /[\s\u00a0\u202f]/.test(value) && !/^(\/|https?:|[Mm]-?\d)/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (forPrograms.has(key) ? [] : textsIn(one)));
}
const forPrograms = new Set(["d", "path", "points", "transform", "sources", "pattern", "unit", "words"]);

/** The faults of texts, each text once. */
const faultsIn = (texts: readonly string[]): string[] => [...new Set(texts)].flatMap(faultsOf);

/** A text without the names that programs give to settings, "De (from)", and without codes and addresses. */
const forReaders = (texts: readonly string[]) =>
  texts
    .filter((text) => /\s/.test(text))
    .map((text) => text.replace(/^(- )?([^\s(]+( [^\s(]+)?) \([a-z]+\)/, "$2").replace(/https?:\S+/g, ""));

const drawn = (chart: (typeof chartIds)[number], search: string) =>
  textsIn(charts[chart].draw(parseView(search, limits, [chart]).view, "fr"));

for (const chart of ["recognition-map", "recognition-dates", "relations-timeline", "doctrine"] as const) {
  test(`${chart} is told in good French in every year`, () => {
    const texts = everyYear.flatMap((year) => [
      ...drawn(chart, `year=${year}&region=world`),
      ...drawn(chart, `from=${year}&to=${year}`),
    ]);
    expect(new Set(texts).size).toBeGreaterThan(80);
    expect(faultsIn(texts)).toEqual([]);
  });
}

for (const chart of ["trade-history", "opinion-trend"] as const) {
  test(`${chart} is told in good French with every country`, () => {
    const texts = loadCountryNames("fr").flatMap(({ code }) => drawn(chart, `country=${code}`));
    expect(new Set(texts).size).toBeGreaterThan(80);
    expect(faultsIn(texts)).toEqual([]);
  });
}

test("opinion and its trend are told in good French for every question and wave", () => {
  const texts = Object.entries(limits.waves).flatMap(([question, waves]) => [
    ...drawn("opinion-trend", `question=${question}`),
    ...waves.flatMap((wave) => drawn("opinion", `question=${question}&wave=${wave}`)),
  ]);
  expect(new Set(texts).size).toBeGreaterThan(80);
  expect(faultsIn(texts)).toEqual([]);
});

const xmlText = (xml: string) =>
  [
    ...xml
      .replace(/<(script|style)\b.*?<\/\1>/gs, "")
      .matchAll(/>([^<>]+)<|\s(?:aria-label|title|alt)="([^"]+)"/g),
  ].map(([, text = "", spoken = ""]) =>
    (text || spoken)
      .replace(/&#x27;|&#39;|&apos;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&")
      .trim(),
  );
const partsOf = async (answer: Response) => unzipSync(new Uint8Array(await answer.arrayBuffer()));
const french = async (address: string) => {
  const answer = await ask(`${address}?lang=fr`);
  expect(answer.status, address).toBe(200);
  return answer;
};

/** Columns of chart files whose cells are texts for readers. */
const told = ["name", "note", "title", "summary", "speaker", "form", "wording", "imports_alt_basis"];

for (const chart of chartIds) {
  test(`the files of ${chart} in French have no English in them, and are set as French is`, async () => {
    const rows = csvParse(await (await french(`/api/charts/${chart}.csv`)).text());
    const csv = rows.flatMap((row) => told.map((column) => row[column] ?? ""));
    const svg = xmlText(await (await french(`/api/charts/${chart}.svg`)).text());
    const { drawing: _, ...json } = await (await french(`/api/charts/${chart}.json`)).json();
    const sheets = await partsOf(await french(`/api/charts/${chart}.xlsx`));
    const xlsx = xmlText(strFromU8(sheets["xl/sharedStrings.xml"] ?? new Uint8Array()));
    const bundle = await partsOf(await french(`/api/charts/${chart}.zip`));
    const readme = Object.entries(bundle).filter(([name]) => /\.(md|txt)$/.test(name));
    expect(readme).not.toEqual([]);
    const lines = readme.flatMap(([, bytes]) => strFromU8(bytes).split("\n"));
    for (const texts of [csv, [svg.join("\n")], textsIn(json), xlsx, lines]) {
      expect(texts.join("").length).toBeGreaterThan(200);
      expect(faultsIn(forReaders(texts))).toEqual([]);
    }
  });
}

test("the other files in French have no English in them, and are set as French is", async () => {
  for (const address of [
    "/api/datasets",
    "/api/charts",
    "/api/datapackage.json",
    "/api/openapi.json",
    "/api/versions",
    "/api/countries/FRA.json",
    "/api/countries/DEU.json",
    "/api/countries/PRK.json",
    "/api/map/world.json",
    ...datasetIds.map((id) => `/api/datasets/${id}.json`),
  ]) {
    const { rows: _, ...json } = await (await french(address)).json();
    expect(faultsIn(textsIn(json)), address).toEqual([]);
  }
  const talk = xmlText(await (await french("/api/talk.html")).text());
  expect(talk.length).toBeGreaterThan(500);
  expect(faultsIn(talk)).toEqual([]);
  // What changed is quoted in the language of the row.
  const feed = await (await french("/api/changes.atom")).text();
  expect(faultsIn([...feed.matchAll(/<title>([^<]*)/g)].map(([, title = ""]) => title))).toEqual([]);
});
