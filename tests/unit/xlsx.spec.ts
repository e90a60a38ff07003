import { expect, test } from "@playwright/test";
import { csvParseRows } from "d3";
import { strFromU8, unzipSync } from "fflate";
import { otherViews } from "@/app/api/_parts/frozen";
import * as chartFiles from "@/app/api/charts/[file]/route.srv";
import { chartIds } from "@/components/charts/chart-list";
import { withFixedDates, zipFiles } from "@/components/files/zip";

const ask = (file: string, query = "") =>
  chartFiles.GET(new Request(`http://host.test/api/charts/${file}${query}`), {
    params: Promise.resolve({ file }),
  });
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());
const textOf = (xml: string) =>
  xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, "&");

type Cell = { type: "text" | "number" | "boolean"; text: string };

/** The cells of a sheet by row, read from the XML of the file; an absent cell is undefined. */
function readSheet(bytes: Uint8Array, number: number): (Cell | undefined)[][] {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner = ""]) =>
    textOf([...inner.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join("")),
  );
  const sheet = part(`xl/worksheets/sheet${number}.xml`);
  return [...sheet.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, inner = ""]) => {
    const row: (Cell | undefined)[] = [];
    for (const [, letters = "", type, value] of inner.matchAll(
      /<c r="([A-Z]+)\d+"[^>]*?(?: t="(\w+)")?(?:\/>|><v>(.*?)<\/v><\/c>)/gs,
    )) {
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      if (value === undefined) continue;
      row[column] =
        type === "s"
          ? { type: "text", text: shared[Number(value)] ?? "" }
          : { type: type === "b" ? "boolean" : "number", text: value };
    }
    return row;
  });
}

const views = chartIds.flatMap((id) =>
  ["", `?${otherViews[id]}`, `?lang=fr&${otherViews[id]}`].map((query) => [id, query] as const),
);

test("the rows of a spreadsheet and of JSON are those of the CSV file, numbers as numbers, missing as no cell", async () => {
  for (const [id, query] of views) {
    const csv = csvParseRows(await (await ask(`${id}.csv`, query)).text());
    const answer = await ask(`${id}.xlsx`, query);
    expect(answer.headers.get("content-type")).toContain("spreadsheetml.sheet");
    const sheet = readSheet(await bytesOf(answer), 1);
    expect(sheet.length, id).toBe(csv.length);
    const { columns, rows } = await (await ask(`${id}.json`, query)).json();
    const faults = csv.flatMap((cells, row) =>
      cells.flatMap((text, column) => {
        const cell = sheet[row]?.[column];
        const { type } = columns[column];
        const isNumber = type === "number" || type === "integer";
        const fits =
          row > 0 && text !== "" && isNumber
            ? cell?.type === "number" && Number(cell.text) === Number(text)
            : cell?.type === "boolean"
              ? String(cell.text === "1") === text
              : (cell?.text ?? "") === text;
        const written = row > 0 ? String(rows[row - 1][columns[column].name] ?? "") : text;
        if (written !== text)
          return [`${id}${query} row ${row} column ${column}: "${text}", JSON "${written}"`];
        return fits ? [] : [`${id}${query} row ${row} column ${column}: "${text}", found "${cell?.text}"`];
      }),
    );
    expect(rows.length).toBe(csv.length - 1);
    expect(faults).toEqual([]);
  }
});

test("the second sheet tells view, version and every source of the rows", async () => {
  const answer = await ask("recognition-map.xlsx", "?year=1991");
  const texts = readSheet(await bytesOf(answer), 2).map((row) => row.map((cell) => cell?.text));
  expect(texts).toContainEqual(["Year (year)", "1991"]);
  expect(texts).toContainEqual(["Data version", "2025.11"]);
  const { sources } = await (await ask("recognition-map.json", "?year=1991")).json();
  const listed = texts.map(([first]) => first);
  for (const { source } of sources) expect(listed).toContain(source);
});

test("the same request gives the same bytes, whenever it is asked, and the name says the view", async () => {
  for (const format of ["xlsx", "zip", "bib", "ris", "csl.json"]) {
    const [first, second] = [
      await ask(`opinion.${format}`, "?wave=2017"),
      await ask(`opinion.${format}`, "?wave=2017"),
    ];
    expect(first.headers.get("content-disposition")).toBe(
      `attachment; filename="opinion_bbc-influence_2017_v2025.11.${format}"`,
    );
    expect(first.headers.get("etag")).toBe(second.headers.get("etag"));
    expect(Buffer.from(await bytesOf(first)).equals(Buffer.from(await bytesOf(second)))).toBe(true);
  }
});

test("an Office file loses the clock of the machine", () => {
  const made = (stamp: string) =>
    zipFiles(
      {
        "docProps/core.xml": `<x><dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created></x>`,
        "[Content_Types].xml": "<Types/>",
      },
      "2025-11-24",
    );
  const [one, two] = [made("2026-01-01T10:00:00Z"), made("2026-02-02T11:11:11Z")].map((file) =>
    withFixedDates(file, "2025-11-24"),
  );
  expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(true);
  expect(Object.keys(unzipSync(one ?? new Uint8Array()))[0]).toBe("[Content_Types].xml");
});

test("a bundle holds the rows, what they mean, the filters in words and how to cite", async () => {
  const files = unzipSync(await bytesOf(await ask("recognition-map.zip", "?year=1991&lang=fr")));
  const stem = "recognition-map_europe_1991_v2025.11";
  expect(Object.keys(files)).toEqual([
    `${stem}.csv`,
    `${stem}.csv-metadata.json`,
    "metadata.json",
    "README.txt",
    "citation.bib",
    "citation.ris",
    "citation.csl.json",
  ]);
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(read(`${stem}.csv`)).toBe(await (await ask("recognition-map.csv", "?year=1991&lang=fr")).text());
  expect(read("README.txt")).toContain("Année (year)\u00a0: 1991");
  expect(JSON.parse(read("metadata.json"))).toMatchObject({
    view: { year: "1991", region: "europe" },
    version: "2025.11",
  });
  const { url, tableSchema } = JSON.parse(read(`${stem}.csv-metadata.json`));
  expect(url).toBe(`${stem}.csv`);
  expect(tableSchema.columns.map((column: { name: string }) => column.name).join()).toBe(
    read(`${stem}.csv`).split("\r\n")[0],
  );
});

test("files to take away refuse what they cannot use, also another data version", async () => {
  for (const query of ["?year=1800", "?wave=2013", "?x=1", "?version=1999.1", "?version=", "?theme=dark"]) {
    for (const format of ["xlsx", "zip", "bib"]) {
      const answer = await ask(`recognition-map.${format}`, query);
      expect(answer.status, query).toBe(400);
      expect((await answer.json()).errors[0].allowed.length, query).toBeGreaterThan(0);
    }
  }
  expect((await ask("recognition-map.csv", "?version=2025.11")).status).toBe(200);
});
