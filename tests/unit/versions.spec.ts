import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { csvParse } from "d3";
import { strFromU8, unzipSync } from "fflate";
import { ask } from "@/app/api/_parts/ask";
import { changedAnswers, dataAddresses } from "@/app/api/_parts/frozen";
import { chartIds } from "@/components/charts/chart-list";
import { chartsOf, loadLimits } from "@/components/charts/registry";
import { defaultView } from "@/components/charts/view-state";
import { chartFile } from "@/components/files/chart-file";
import { bibTex, chartCitations } from "@/components/files/citation";
import { dataPackage } from "@/components/files/data-package";
import { editionOf, openArchived, publishedVersions, readManifest } from "@/data/archive";
import { type DatasetId, schemas } from "@/data/catalogue";
import { checkPublished } from "@/data/check";
import type { Edition } from "@/data/edition";
import { presentEdition } from "@/data/load";
import type { AnyRow, Schema } from "@/data/schema";
import { writeCsv } from "@/data/table";
import { writeArchive } from "@/data/write-archive";

/** The present data without what a later version added: a column of `polls`, a state's row in `recognition` and a whole
 *  dataset; and with another value for French exports. */
const gone = { column: "note", country: "PLW", dataset: "trade-products-2016" } as const;
const schemaThen = (id: DatasetId): Schema =>
  id === "polls"
    ? { ...schemas.polls, columns: schemas.polls.columns.filter(({ name }) => name !== gone.column) }
    : schemas[id];
function rowsThen(id: DatasetId): readonly AnyRow[] {
  const rows: readonly AnyRow[] = presentEdition.rows(id);
  if (id === gone.dataset) return [];
  if (id === "polls") return rows.map((row) => ({ ...row, [gone.column]: null }));
  if (id === "recognition") return rows.filter((row) => row.country !== gone.country);
  if (id !== "trade-2005") return rows;
  return rows.map((row) => (row.country === "FRA" ? { ...row, exports_eur_m: 7.5 } : row));
}
const older: Edition = {
  version: "2025.2",
  date: "2025-02-03",
  asOf: "2025-02-01",
  lastYear: 2025,
  log: [{ version: "2025.2", date: "2025-02-03", title: { en: "Before", fr: "Avant" }, changes: [] }],
  ids: presentEdition.ids.filter((id) => id !== gone.dataset),
  schema: schemaThen,
  csv: (id) => writeCsv(schemaThen(id).columns, rowsThen(id)),
  rows: (id) => rowsThen(id) as ReturnType<Edition["rows"]> as never,
};

test.describe("with an older version in the archive", () => {
  const folder = mkdtempSync(join(tmpdir(), "versions-"));
  test.beforeAll(() => {
    writeArchive(older, { data: {}, charts: {} }, folder);
    process.env.DATA_VERSIONS = folder;
  });
  test.afterAll(() => {
    delete process.env.DATA_VERSIONS;
    rmSync(folder, { recursive: true });
  });
  const then = "version=2025.2";
  const textOf = async (address: string) => (await ask(address)).text();

  test("its datasets are answered byte for byte, under a name that says the version, for a year", async () => {
    for (const id of older.ids) {
      const answer = await ask(`/api/datasets/${id}.csv?${then}`);
      expect(await answer.text(), id).toBe(older.csv(id));
      expect(answer.headers.get("content-disposition"), id).toContain(`"${id}_v2025.2.csv"`);
      expect(answer.headers.get("cache-control"), id).toBe("public, max-age=31536000, immutable");
    }
  });

  test("a column, a row and a value that came later are not in it, and are in the present data", async () => {
    const polls = await (await ask(`/api/datasets/polls.json?${then}`)).json();
    expect(polls.columns.map(({ name }: { name: string }) => name)).not.toContain(gone.column);
    expect(Object.keys(polls.rows[0])).not.toContain(gone.column);
    expect(await textOf("/api/datasets/polls.csv")).toContain(`,${gone.column}`);
    const palau = `/api/datasets/recognition.csv?country=${gone.country}`;
    expect(csvParse(await textOf(`${palau}&${then}`))).toHaveLength(0);
    expect(csvParse(await textOf(palau)).length).toBeGreaterThan(0);
    const exportsOf = async (query: string) =>
      csvParse(await textOf(`/api/charts/trade-2005.csv${query}`)).find((row) => row.country === "FRA")
        ?.exports_eur_m;
    expect(await exportsOf(`?${then}`)).toBe("7.5");
    expect(await exportsOf("")).toBe("5.96");
    expect(await exportsOf("?version=2025.11")).toBe("5.96");
  });

  test("a dataset that came later is unknown to it", async () => {
    const answer = await ask(`/api/datasets/${gone.dataset}.csv?${then}`);
    expect(answer.status).toBe(404);
    expect((await answer.json()).known).toEqual([...older.ids]);
    expect((await ask(`/api/datasets/${gone.dataset}.csv`)).status).toBe(200);
  });

  test("every chart is drawn from its rows by the same models", async () => {
    for (const id of chartIds) {
      const drawing = chartsOf(older)[id].draw(defaultView(loadLimits(older)), "en");
      expect(await textOf(`/api/charts/${id}.csv?${then}`), id).toBe(writeCsv(drawing.columns, drawing.rows));
      expect(await textOf(`/api/charts/${id}.svg?${then}`), id).toContain('data-version="2025.2"');
    }
  });

  test("its package and bundles describe its own files", async () => {
    const descriptor = await (await ask(`/api/datapackage.json?${then}`)).json();
    expect(descriptor).toEqual(JSON.parse(JSON.stringify(dataPackage("en", "", older))));
    expect(descriptor).toMatchObject({ version: "2025.2", created: "2025-02-03T00:00:00Z" });
    const answer = await ask(`/api/datapackage.zip?${then}`);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(strFromU8(files["datasets/polls.csv"] ?? new Uint8Array())).toBe(older.csv("polls"));
    const bundle = unzipSync(
      new Uint8Array(await (await ask(`/api/charts/opinion.zip?${then}`)).arrayBuffer()),
    );
    expect(Object.keys(bundle)[0]).toContain("_v2025.2.csv");
    expect(JSON.parse(strFromU8(bundle["metadata.json"] ?? new Uint8Array())).as_of).toBe("2025-02-01");
  });

  test("its citations name it, its date and its frozen address", async () => {
    const text = await textOf(`/api/charts/trade-2005.bib?${then}`);
    const file = chartFile("trade-2005", defaultView(loadLimits(older)), "en", "", older);
    expect(text).toBe(bibTex(chartCitations(file)));
    expect(text).toContain("version = {2025.2}");
    expect(text).toContain("/api/charts/trade-2005.zip?version=2025.2");
    expect(text).toMatch(/month = \{2\}/);
  });

  test("versions are listed newest first, and each link leads to the data of that version", async () => {
    const { versions } = await (await ask("/api/versions?lang=fr")).json();
    expect(versions.map((one: { version: string }) => one.version)).toEqual(["2025.11", "2025.2"]);
    expect(versions[1]).toMatchObject({ title: "Avant", date: "2025-02-03", published: true, changes: 0 });
    for (const { version, links } of versions) {
      for (const address of [links.datasets, links.datapackage, links.changes]) {
        expect(JSON.parse(await textOf(address)).version, address).toBe(version);
      }
    }
  });

  test("an address that names no version gives the newest data and is asked for again after an hour", async () => {
    const answer = await ask("/api/datasets/facts.csv");
    expect(answer.headers.get("cache-control")).toContain("max-age=3600");
    expect(answer.headers.get("content-disposition")).toContain("_v2025.11.csv");
  });

  test("a version that never was is refused with the list of those that were", async () => {
    for (const address of [...dataAddresses(presentEdition), "/api/charts/opinion.png"]) {
      const answer = await ask(`${address}${address.includes("?") ? "&" : "?"}version=1999.1`);
      expect(answer.status, address).toBe(400);
      expect((await answer.json()).errors, address).toEqual([
        { parameter: "version", value: "1999.1", allowed: "2025.11, 2025.2" },
      ]);
    }
  });

  test("what is made from the present data only refuses to be made for an older version", async () => {
    for (const address of ["/api/talk.html", "/api/map/world.json", "/api/countries/FRA.json"]) {
      expect((await ask(`${address}?${then}`)).status, address).toBe(400);
      expect((await ask(`${address}?version=2025.11`)).status, address).toBe(200);
    }
  });
});

test("every published version answers as it did when it was published (data/README.md, Publishing)", async () => {
  test.setTimeout(120_000);
  for (const version of publishedVersions()) {
    const edition = editionOf(version);
    expect(edition, version).toBeDefined();
    if (edition) expect(await changedAnswers(edition, readManifest(version)), version).toEqual([]);
  }
  expect(checkPublished()).toEqual([]);
});

test("an edit of published rows and a log that forgets are told", () => {
  const folder = mkdtempSync(join(tmpdir(), "versions-"));
  writeArchive(presentEdition, { data: {}, charts: {} }, folder);
  const path = join(folder, presentEdition.version);
  expect(checkPublished(folder)).toEqual([]);
  writeFileSync(join(path, "datasets/facts.csv"), "fact\r\n");
  writeFileSync(
    join(path, "changes.json"),
    JSON.stringify([{ ...presentEdition.log[0], date: "2025-11-23" }]),
  );
  expect(checkPublished(folder)).toEqual([
    "data/changes.json: expected the log of 2025.11 as it was published",
    "data/facts/facts.csv: expected the rows of 2025.11, which is published; raise the version",
  ]);
  rmSync(folder, { recursive: true });
});

test("a second version, with a new column, row and value, leaves the first as it was published", () => {
  test.setTimeout(240_000);
  const copy = mkdtempSync(join(tmpdir(), "atlas-"));
  for (const name of ["app", "components", "data", "package.json", "tsconfig.json"]) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  rmSync(join(copy, "data/versions"), { recursive: true, force: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  const edit = (file: string, change: (text: string) => string) => {
    const before = readFileSync(join(copy, file), "utf8");
    const after = change(before);
    expect(after, file).not.toBe(before);
    writeFileSync(join(copy, file), after);
  };
  const publish = () =>
    execFileSync(process.execPath, ["--import", "tsx", "app/publish.ts"], { cwd: copy, encoding: "utf8" });

  expect(publish()).toContain("Published 2025.11");
  edit("data/trade-2005/trade-2005.csv", (text) => text.replace(/^(FRA,[\d.]+),5\.96,/m, "$1,5.97,"));
  edit("data/poll-waves/poll-waves.csv", (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line, index) => `${line},${index === 0 ? "later" : ""}`)
      .join("\n")
      .concat("\n"),
  );
  edit("data/poll-waves/schema.ts", (text) =>
    text.replace(
      /,?\s*\],\s*\} as const/,
      ', { name: "later", type: "text", description: { en: "Later", fr: "Ensuite" } }] } as const',
    ),
  );
  edit("data/recognition/recognition.csv", (text) => {
    const [, row = ""] = /^(ZWE,[^\n]*)$/m.exec(text) ?? [];
    return `${text.trimEnd()}\n${row.replace(/^ZWE,\w+,[\d-]*/, "ZWE,upgraded,2025-11-20")}\n`;
  });
  edit("data/version.ts", (text) => text.replace('"2025.11"', '"2026.1"'));
  edit("data/changes.json", (text) =>
    JSON.stringify([
      { version: "2026.1", date: "2026-01-05", title: { en: "Second", fr: "Deuxième" }, changes: [] },
      ...JSON.parse(text),
    ]),
  );
  const told = publish();
  expect(told).toContain("2025.11 answers as it did when it was published.");
  expect(told).toContain("Published 2026.1");
  const [first, second] = ["2025.11", "2026.1"].map((name) =>
    openArchived(join(copy, "data/versions", name)),
  );
  expect(first?.csv("trade-2005")).toBe(presentEdition.csv("trade-2005"));
  expect(second?.csv("trade-2005")).toContain(",5.97,");
  expect(second?.csv("poll-waves").split("\r\n")[0]).toMatch(/,later$/);
  expect(second?.rows("recognition").length).toBe(presentEdition.rows("recognition").length + 1);
  rmSync(copy, { recursive: true });
});
