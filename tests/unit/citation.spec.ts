import { expect, test } from "@playwright/test";
import { loadLimits } from "@/components/charts/registry";
import { defaultView } from "@/components/charts/view-state";
import { chartFile } from "@/components/files/chart-file";
import {
  bibTex,
  type Citation,
  chartCitations,
  citationText,
  cslJson,
  ris,
  sourceCitation,
} from "@/components/files/citation";
import { citationTags } from "@/components/files/citation-tags";
import { chartJsonLd, scriptJson } from "@/components/files/json-ld";
import { sourcesById } from "@/data/load";

const site = "https://atlas.test/";
const file = (siteUrl = "") =>
  chartFile("recognition-map", { ...defaultView(loadLimits()), year: 1991 }, "en", siteUrl);

test("a citation is this compilation first, then each original source of the rows, once", () => {
  const one = file();
  const [own, ...originals] = chartCitations(one);
  expect(own).toMatchObject({ type: "dataset", publisher: "Recognition Atlas", version: "2025.11" });
  expect(originals.map(({ id }) => id)).toEqual(one.drawing.sources.map(({ source }) => source));
  expect(originals.length).toBeGreaterThan(0);
});

test("a citation holds the view, the data version and the address that names it, absolute where SITE_URL is known", () => {
  const [own] = chartCitations(file());
  expect(own?.URL).toBe("/charts/recognition-map?year=1991");
  expect(own?.note).toContain("year=1991, region=europe");
  expect(own?.note).toContain(" /api/charts/recognition-map.zip?year=1991&version=2025.11");
  const [abroad] = chartCitations(file(site));
  expect(abroad?.URL).toBe("https://atlas.test/charts/recognition-map?year=1991");
  expect(abroad?.note).toContain(
    "https://atlas.test/api/charts/recognition-map.zip?year=1991&version=2025.11",
  );
});

test("BibTeX, RIS and CSL-JSON hold the same records", () => {
  const records = chartCitations(file());
  expect(bibTex(records).match(/^@misc\{/gm)?.length).toBe(records.length);
  expect(ris(records).match(/^ER {2}- \r$/gm)?.length).toBe(records.length);
  for (const line of ris(records).split("\r\n")) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /);
  expect(JSON.parse(cslJson(records))).toEqual(records);
});

test("signs that BibTeX reads as commands are escaped, and braces stay balanced", () => {
  const record: Citation = {
    id: "a",
    type: "report",
    title: "50% of A&B_{x} \\ ~ $1 #2 é",
    publisher: "P",
    issued: { literal: "about 2023" },
  };
  const text = bibTex([record]);
  expect(text).toContain("50\\% of A\\&B\\_\\{x\\} \\textbackslash{} \\textasciitilde{} \\$1 \\#2 é");
  expect(text).toContain("year = {about 2023}");
  const braces = text.replace(/\\[{}]/g, "");
  expect(braces.split("{").length).toBe(braces.split("}").length);
});

test("what a source does not say is left out: no author, no date and no address are made up", () => {
  const row = [...sourcesById().values()].find((one) => !one.author && !one.published && !one.url);
  expect(row).toBeDefined();
  if (!row) return;
  const record = sourceCitation(row);
  expect(Object.keys(record).sort()).toEqual(["id", "publisher", "title", "type"]);
  expect(citationText(record, "en")).toBe(`${row.publisher}. “${row.title}”.`);
});

test("a date is cited with the precision known", () => {
  const row = [...sourcesById().values()].find((one) => one.published === "2014-09");
  expect(row && sourceCitation(row).issued).toEqual({ "date-parts": [[2014, 9]] });
});

test("a page tells reference managers and search engines the same title, version and address", () => {
  const one = file(site);
  const tags = citationTags(one);
  const data = chartJsonLd("recognition-map", "en", "year=1991", site);
  expect(tags.citation_title).toBe(data.name);
  expect(tags.citation_public_url).toBe(data.url);
  expect(data.distribution[0]?.contentUrl).toBe(
    "https://atlas.test/api/charts/recognition-map.csv?year=1991",
  );
  expect(data.description.length).toBeGreaterThan(50);
  expect(scriptJson({ text: "</script>" })).toBe('{"text":"\\u003c/script>"}');
});
