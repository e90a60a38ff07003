/** Tables as programs read them, and whether two are the same. */

/** @typedef {string | number | boolean | null} Cell */
/** @typedef {{ header: string[], rows: Cell[][] }} Table */

/** A CSV text by the letter of RFC 4180, every cell as text and nothing as null. @param {string} text @returns {Table} */
export function readCsv(text) {
  const rows = [];
  let row = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, written, end] = cell.exec(text) ?? failAt(text, at);
    const value = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
    row.push(value === "" ? null : value);
    if (end !== ",") {
      rows.push(row);
      row = [];
    }
  }
  const [header, ...rest] = rows;
  return { header, rows: rest };
}

/** @param {string} text @param {number} at @returns {never} */
function failAt(text, at) {
  throw new Error(`no CSV at ${at}: ${text.slice(at, at + 60)}`);
}

/** The first difference between what a program read and the rows of the JSON file, or null. Where the row has a number,
 *  a number has to come out, to the last digit; elsewhere the same text; nothing where there is nothing.
 *  @param {Table} read @param {{ columns: { name: string }[], rows: Record<string, Cell>[] }} truth
 *  @returns {string | null} */
export function difference(read, { columns, rows }) {
  const names = columns.map(({ name }) => name);
  if (JSON.stringify(read.header) !== JSON.stringify(names)) return `columns ${read.header.join(", ")}`;
  if (read.rows.length !== rows.length) return `${read.rows.length} rows instead of ${rows.length}`;
  for (const [index, row] of rows.entries()) {
    for (const [column, name] of names.entries()) {
      const expected = row[name] === "" ? null : (row[name] ?? null);
      const got = read.rows[index]?.[column] ?? null;
      if (!isSame(expected, got))
        return `row ${index + 1}, ${name}: ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`;
    }
  }
  return null;
}

/** @param {Cell} expected @param {Cell} got */
function isSame(expected, got) {
  if (expected === null || got === null) return expected === got;
  if (typeof expected === "number") return Number(got) === expected && String(got).trim() !== "";
  // Programs that guess take ISO 3166's numbers ("004") for numbers and drop their zeros.
  if (/^0\d+$/.test(String(expected)) && /^\d+$/.test(String(got))) return Number(got) === Number(expected);
  // A column of text with digits alone is a number to a program that guesses; its value is the same.
  if (typeof got === "number") return String(got) === String(expected) || Number(expected) === got;
  return (
    String(got).toLowerCase() === String(expected).toLowerCase() &&
    (typeof expected === "boolean" || String(got) === expected)
  );
}
