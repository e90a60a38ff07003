import { csvParseRows } from "d3";
import type { AnyRow, Column, Schema, Value } from "./schema";

/** One fault in a data file: where it is, what was expected, what was found. */
export type Problem = { file: string; line: number; column: string; expected: string; found: string };

/** A problem as one line: `data/trade/trade.csv:88: partner: expected a country code, found "Holland"`. */
export function describeProblem({ file, line, column, expected, found }: Problem): string {
  return `data/${file}:${line}: ${column}: expected ${expected}, found ${JSON.stringify(found)}`;
}

/** A spreadsheet runs a cell that begins with one of these as a formula, or is confused by it. */
const RUNS_AS_FORMULA = /^[=+\-@\t\r]/;

/** ISO date with the precision known, and a day that exists: 2003, 2003-12, 2003-12-20. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const full = `${match[1]}-${match[2] ?? "01"}-${match[3] ?? "01"}`;
  const day = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full);
}

/** Text of one cell -> value, or what was expected instead. Empty -> null (or [] for a list). */
function parseCell(text: string, column: Column): { value: Value } | { expected: string } {
  if (text === "") {
    if (column.required) return { expected: "a value (the cell may not be empty)" };
    return { value: column.list ? Object.freeze([]) : null };
  }
  if (column.list) {
    const values = text.split(";");
    for (const one of values) {
      const parsed = parseOne(one, column);
      if ("expected" in parsed) return parsed;
    }
    if (new Set(values).size < values.length) return { expected: "each value once" };
    return { value: Object.freeze(values) };
  }
  return parseOne(text, column);
}

function parseOne(text: string, column: Column): { value: Value } | { expected: string } {
  switch (column.type) {
    case "number":
    case "integer": {
      if (!/^-?\d+(\.\d+)?$/.test(text))
        return { expected: `${column.type === "integer" ? "a whole" : "a"} number` };
      const value = Number(text);
      if (column.type === "integer" && !Number.isSafeInteger(value)) return { expected: "a whole number" };
      if (column.min !== undefined && value < column.min) return { expected: `at least ${column.min}` };
      if (column.max !== undefined && value > column.max) return { expected: `at most ${column.max}` };
      return { value };
    }
    case "boolean":
      if (text !== "true" && text !== "false") return { expected: "true or false" };
      return { value: text === "true" };
    case "date":
      return isIsoDate(text) ? { value: text } : { expected: "an ISO date (2003, 2003-12 or 2003-12-20)" };
    case "code":
      return column.values?.includes(text)
        ? { value: text }
        : { expected: `one of ${column.values?.join(", ")}` };
    case "text":
      if (RUNS_AS_FORMULA.test(text))
        return { expected: "text that a spreadsheet does not run as a formula" };
      if (/[\n\r\t]/.test(text) || text !== text.trim()) return { expected: "one line without outer spaces" };
      if (column.pattern && !new RegExp(`^(?:${column.pattern})$`).test(text))
        return { expected: `text like ${column.pattern}` };
      return { value: text };
  }
}

/** CSV text -> rows of the schema, frozen, and every fault found. Checks header, cell count, cells and the key;
 *  references between datasets are checked in `check.ts`. A faulty row is left out. */
export function parseTable(
  text: string,
  schema: Schema,
): { rows: AnyRow[]; lines: number[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: AnyRow[] = [];
  const lines: number[] = [];
  const [header = [], ...body] = csvParseRows(text.replace(/\n$/, ""));
  const names = schema.columns.map((column) => column.name);
  if (header.join() !== names.join()) {
    problems.push({
      file: schema.file,
      line: 1,
      column: "header",
      expected: names.join(),
      found: header.join(),
    });
    return { rows, lines, problems };
  }
  const seen = new Map<string, number>();
  body.forEach((cells, index) => {
    // No cell holds a line break (refused below), so the row number is the line number.
    const line = index + 2;
    const before = problems.length;
    if (cells.length !== names.length) {
      problems.push({
        file: schema.file,
        line,
        column: "row",
        expected: `${names.length} cells`,
        found: `${cells.length}`,
      });
      return;
    }
    const row: Record<string, Value> = {};
    schema.columns.forEach((column, i) => {
      const parsed = parseCell(cells[i] ?? "", column);
      if ("expected" in parsed) {
        problems.push({
          file: schema.file,
          line,
          column: column.name,
          expected: parsed.expected,
          found: cells[i] ?? "",
        });
      } else row[column.name] = parsed.value;
    });
    const key = schema.key.map((name) => writeValue(row[name] ?? null)).join(" · ");
    const first = seen.get(key);
    if (first !== undefined && problems.length === before) {
      problems.push({
        file: schema.file,
        line,
        column: schema.key.join(),
        expected: `a key not used before (line ${first} has it)`,
        found: key,
      });
    }
    seen.set(key, first ?? line);
    if (problems.length === before) {
      rows.push(Object.freeze(row));
      lines.push(line);
    }
  });
  return { rows, lines, problems };
}

/** A value as the text of a CSV cell: numbers in the shortest form that reads back, null as "", lists by ";". */
export function writeValue(value: Value): string {
  if (value === null) return "";
  return Array.isArray(value) ? value.join(";") : String(value);
}

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows -> CSV by RFC 4180: comma, CRLF, header first, quotes only where needed, empty cell = missing. */
export function writeCsv(columns: readonly { readonly name: string }[], rows: readonly AnyRow[]): string {
  const lines = [columns.map((column) => quote(column.name))];
  for (const row of rows) lines.push(columns.map((column) => quote(writeValue(row[column.name] ?? null))));
  return lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}
