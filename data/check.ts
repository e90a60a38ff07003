import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { csvParseRows } from "d3";
import { archiveFolder, openArchived, publishedVersions } from "./archive";
import { catalogue, type DatasetId, datasetIds } from "./catalogue";
import { checkMeaning, problemAt, type Table } from "./check-meaning";
import { presentEdition } from "./load";
import type { AnyRow, Column, Schema } from "./schema";
import { describeProblem, type Problem, parseTable, writeValue } from "./table";
import { asOf } from "./version";

const FIRST_YEAR = 1940;

/** Every fault in the data files as one line each, `data/<file>:<line>: <column>: expected …, found …`; none -> [].
 *  `read` gives the text of a file below `data/`; without it the files themselves are read. */
export function checkData(read: (file: string) => string = readFromDisk): string[] {
  const problems: Problem[] = [];
  const tables = new Map<DatasetId, Table>();
  for (const id of datasetIds) {
    const schema: Schema = catalogue[id].schema;
    const text = read(schema.file);
    const parsed = parseTable(text, schema);
    problems.push(...parsed.problems);
    const hasHeader = !parsed.problems.some((problem) => problem.column === "header");
    tables.set(id, { id, schema, ...parsed, raw: hasHeader ? rawColumns(text) : null });
  }
  for (const table of tables.values()) {
    problems.push(
      ...checkReferences(table, tables),
      ...checkOrder(table),
      ...checkTimes(table),
      ...checkTranslations(table),
    );
  }
  problems.push(...checkMeaning(tables));
  return problems.map(describeProblem);
}

/** Where the present files contradict what is published: rows or columns of a published version that were edited without
 *  a new version, and entries of the log that are gone or reworded. One line each; none -> []. */
export function checkPublished(folder = archiveFolder()): string[] {
  return publishedVersions(folder).flatMap((version) => {
    const archived = openArchived(join(folder, version));
    const logged = presentEdition.log.slice(-archived.log.length);
    const faults =
      JSON.stringify(logged) === JSON.stringify(archived.log)
        ? []
        : [`data/changes.json: expected the log of ${version} as it was published`];
    if (version !== presentEdition.version) return faults;
    const edited = datasetIds.filter(
      (id) => !archived.ids.includes(id) || archived.csv(id) !== presentEdition.csv(id),
    );
    return [
      ...faults,
      ...edited.map(
        (id) =>
          `data/${catalogue[id].schema.file}: expected the rows of ${version}, which is published; raise the version`,
      ),
    ];
  });
}

function readFromDisk(file: string): string {
  return readFileSync(join(process.cwd(), "data", file), "utf8");
}

function rawColumns(text: string): Map<string, string[]> {
  const [header = [], ...body] = csvParseRows(text.replace(/\n$/, ""));
  return new Map(header.map((name, i) => [name, body.map((cells) => cells[i] ?? "")]));
}

/** Values that stand nowhere in the column they refer to. The same unknown value is told once per column. */
function checkReferences(table: Table, tables: ReadonlyMap<DatasetId, Table>): Problem[] {
  const problems: Problem[] = [];
  for (const column of table.schema.columns) {
    const known = knownValues(column, tables);
    if (!known) continue;
    const unknown = new Map<string, number[]>();
    table.rows.forEach((row, index) => {
      for (const value of [row[column.name] ?? []].flat()) {
        const text = writeValue(value);
        if (!known.has(text)) unknown.set(text, [...(unknown.get(text) ?? []), index]);
      }
    });
    for (const [value, [first = 0, ...more]] of unknown) {
      const elsewhere = more.length > 0 ? ` (the same in ${more.length} more rows)` : "";
      const expected = `a value of ${column.references}${elsewhere}`;
      problems.push(problemAt(table, first, column.name, expected, value));
    }
  }
  return problems;
}

function knownValues(column: Column, tables: ReadonlyMap<DatasetId, Table>): Set<string> | null {
  const [id, name] = column.references?.split(".") ?? [];
  const values = name ? tables.get(id as DatasetId)?.raw?.get(name) : undefined;
  return values ? new Set([...values, ...Object.keys(column.alsoAllowed ?? {})]) : null;
}

/** Rows stand in the order of the key columns: empty first, numbers by size, text by code unit. */
function checkOrder(table: Table): Problem[] {
  const problems: Problem[] = [];
  const { key } = table.schema;
  for (let i = 1; i < table.rows.length; i++) {
    const [before, row] = [table.rows[i - 1], table.rows[i]];
    if (!before || !row || compareKeys(before, row, key) <= 0) continue;
    const name = (one: AnyRow) => key.map((column) => writeValue(one[column] ?? null)).join(" · ");
    problems.push(
      problemAt(table, i, key.join(), `rows sorted by key (this one before ${name(before)})`, name(row)),
    );
  }
  return problems;
}

function compareKeys(a: AnyRow, b: AnyRow, key: readonly string[]): number {
  for (const column of key) {
    const [left, right] = [a[column] ?? "", b[column] ?? ""];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Years and dates lie between 1940 and the day up to which sources were read. */
function checkTimes(table: Table): Problem[] {
  const problems: Problem[] = [];
  const expected = `a time from ${FIRST_YEAR} to ${asOf}`;
  for (const { name, type } of table.schema.columns) {
    if (type !== "date" && name !== "year" && name !== "wave") continue;
    table.rows.forEach((row, index) => {
      const text = writeValue(row[name] ?? null);
      if (text === "" || (Number(text.slice(0, 4)) >= FIRST_YEAR && text <= asOf.slice(0, text.length)))
        return;
      problems.push(problemAt(table, index, name, expected, text));
    });
  }
  return problems;
}

/** A text and its translation stand together or not at all, and one text has one translation. */
function checkTranslations(table: Table): Problem[] {
  const problems: Problem[] = [];
  for (const { name, translates } of table.schema.columns) {
    if (!translates) continue;
    const firstOf = new Map<string, number>();
    table.rows.forEach((row, index) => {
      const [text, translation] = [writeValue(row[translates] ?? null), writeValue(row[name] ?? null)];
      const first = firstOf.get(text) ?? index;
      firstOf.set(text, first);
      const expected = translationExpected(text, translation, writeValue(table.rows[first]?.[name] ?? null));
      if (expected === null) return;
      problems.push(problemAt(table, index, name, `${expected} (${translates}: ${text})`, translation));
    });
  }
  return problems;
}

function translationExpected(text: string, translation: string, first: string): string | null {
  if ((text === "") !== (translation === ""))
    return text === "" ? "no translation of nothing" : "a translation";
  return translation === first ? null : `the translation given before, ${JSON.stringify(first)},`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const problems = checkData();
  if (problems.length === 0) problems.push(...checkPublished());
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  const counts = datasetIds.map((id) => {
    const [, ...body] = csvParseRows(readFromDisk(catalogue[id].schema.file).replace(/\n$/, ""));
    return `${id} ${body.length}`;
  });
  console.log(`Data as of ${asOf}, no problem found. Rows: ${counts.join(", ")}.`);
}
