import type { DatasetId } from "./catalogue";
import type { AnyRow, Schema } from "./schema";
import type { Problem } from "./table";

/** A dataset as read for checking. `raw` has the text of each column, faulty rows included, so that one fault in a
 *  row does not make every row that refers to it look faulty too; it is null if the header is wrong. */
export type Table = {
  id: DatasetId;
  schema: Schema;
  rows: readonly AnyRow[];
  lines: readonly number[];
  raw: Map<string, string[]> | null;
};

/** A problem at a row of a table, by the index of the row among those without faults. */
export function problemAt(
  table: Table,
  index: number,
  column: string,
  expected: string,
  found: string,
): Problem {
  return { file: table.schema.file, line: table.lines[index] ?? 1, column, expected, found };
}

const UN_MEMBERS = 193;

/** The codes of the two Koreas are the easiest to mix up, and the costliest. */
const ISO_NUMERIC: Readonly<Record<string, string>> = { PRK: "408", KOR: "410" };

/** Published shares that do not add up to 100 ± 1, by poll, question and country, with the reason. */
export const SHARES_THAT_DO_NOT_ADD_UP: Readonly<Record<string, string>> = {
  "BBC2017 bbc_influence NGA":
    "The published row adds up to 96; one of its cells is wrong and we cannot tell which.",
};

/** Dataset, start and end: an end may not come before its start. */
const SPANS: readonly [DatasetId, string, string][] = [
  ["countries", "exists_from", "exists_to"],
  ["countries", "un_member_from", "un_member_to"],
  ["missions", "opened", "closed"],
  ["missions", "dprk_opened", "dprk_closed"],
  ["polls", "fieldwork_start", "fieldwork_end"],
  ["poll-waves", "fieldwork_start", "fieldwork_end"],
  ["events", "date", "end_date"],
];

/** After the event named first (null = no relations yet), the events that can follow. */
const CAN_FOLLOW: Readonly<Record<string, readonly string[]>> = {
  nothing: ["established", "never"],
  established: ["upgraded", "suspended", "severed"],
  upgraded: ["upgraded", "suspended", "severed"],
  restored: ["upgraded", "suspended", "severed"],
  suspended: ["severed", "restored"],
  severed: ["restored"],
  never: [],
};

/** Faults that no single cell shows: sums, sequences, completeness. Takes all tables, gives their problems. */
export function checkMeaning(tables: ReadonlyMap<DatasetId, Table>): Problem[] {
  const table = (id: DatasetId) => {
    const found = tables.get(id);
    if (!found) throw new Error(`The catalogue has no dataset ${id}`);
    return found;
  };
  return [
    ...SPANS.flatMap(([id, start, end]) => checkSpan(table(id), start, end)),
    ...checkUnMembers(table("countries"), table("recognition")),
    ...checkIsoNumeric(table("countries")),
    ...checkMembership(table("eu-membership")),
    ...checkRecognitionOrder(table("recognition")),
    ...checkShares(table("polls")),
    ...checkFactValues(table("facts")),
    ...checkAddresses(table("sources")),
    ...[...tables.values()].flatMap((one) => checkNotes(one, new Set(table("sources").raw?.get("source")))),
  ];
}

/** Problems of the rows for which `fault` tells column, expected and found. */
function eachRow(table: Table, fault: (row: AnyRow) => [string, string, string] | null): Problem[] {
  return table.rows.flatMap((row, index) => {
    const found = fault(row);
    return found ? [problemAt(table, index, ...found)] : [];
  });
}

function checkSpan(table: Table, start: string, end: string): Problem[] {
  return eachRow(table, (row) => {
    const [from, to] = [row[start], row[end]];
    if (typeof from !== "string" || typeof to !== "string") return null;
    // 2003 and 2003-05 are compared by what both of them say: the year.
    const precision = Math.min(from.length, to.length);
    if (from.slice(0, precision) <= to.slice(0, precision)) return null;
    return [end, `a date not before ${start} (${from})`, to];
  });
}

function checkUnMembers(countries: Table, recognition: Table): Problem[] {
  const kinds = countries.raw?.get("kind") ?? [];
  const members = (countries.raw?.get("country") ?? []).filter((_, i) => kinds[i] === "un-member");
  const problems: Problem[] = [];
  if (countries.raw && members.length !== UN_MEMBERS) {
    const expected = `${UN_MEMBERS} rows of kind un-member`;
    problems.push({
      file: countries.schema.file,
      line: 1,
      column: "kind",
      expected,
      found: `${members.length}`,
    });
  }
  const told = new Set(recognition.raw?.get("country") ?? members);
  for (const member of members.filter((one) => !told.has(one))) {
    const expected = "at least one row for every UN member";
    problems.push({
      file: recognition.schema.file,
      line: 1,
      column: "country",
      expected,
      found: `none for ${member}`,
    });
  }
  return problems;
}

function checkIsoNumeric(countries: Table): Problem[] {
  return eachRow(countries, (row) => {
    const expected = ISO_NUMERIC[String(row.country)];
    if (!expected || row.iso_numeric === expected) return null;
    return ["iso_numeric", `${expected} for ${row.country}`, String(row.iso_numeric ?? "")];
  });
}

function checkMembership(membership: Table): Problem[] {
  return eachRow(membership, ({ joined, left }) => {
    if (typeof joined !== "string" || typeof left !== "string" || joined < left) return null;
    return ["left", `a day after joined (${joined})`, left];
  });
}

function checkRecognitionOrder(recognition: Table): Problem[] {
  const last = new Map<string, string>();
  return eachRow(recognition, (row) => {
    const [country, event] = [String(row.country), String(row.event)];
    const before = last.get(country) ?? "nothing";
    last.set(country, event);
    if (!CAN_FOLLOW[before]?.includes(event)) {
      const allowed = CAN_FOLLOW[before]?.join(" or ") || "no other event";
      return ["event", `${allowed} after ${before} (${country})`, event];
    }
    if ((event === "never") === (row.date === null)) return null;
    const expected = event === "never" ? "no date for never" : `a date for ${event}`;
    return ["date", expected, String(row.date ?? "")];
  });
}

function checkShares(polls: Table): Problem[] {
  return eachRow(polls, (row) => {
    const shares = [row.positive_pct, row.negative_pct, row.neutral_pct];
    const hasMark = row.neutral_derived !== null;
    if ((row.neutral_pct !== null) !== hasMark) {
      return [
        "neutral_derived",
        "true or false exactly where neutral_pct has a value",
        String(row.neutral_derived ?? ""),
      ];
    }
    if (`${row.poll} ${row.question} ${row.country}` in SHARES_THAT_DO_NOT_ADD_UP) return null;
    if (shares.some((share) => typeof share !== "number")) return null;
    const sum = shares.reduce<number>((total, share) => total + Number(share), 0);
    if (Math.abs(sum - 100) <= 1) return null;
    return ["positive_pct,negative_pct,neutral_pct", "shares that add up to 100 ± 1", String(sum)];
  });
}

function checkFactValues(facts: Table): Problem[] {
  return eachRow(facts, ({ value, value_text }) => {
    if ((value === null) !== (value_text === null)) return null;
    return ["value,value_text", "exactly one of the two", value === null ? "" : `${value} and ${value_text}`];
  });
}

function checkAddresses(sources: Table): Problem[] {
  return eachRow(sources, ({ url }) => {
    if (url === null) return null;
    const address = URL.canParse(String(url)) ? new URL(String(url)) : null;
    if (address && (address.pathname !== "/" || address.search !== "")) return null;
    return ["url", "the address of a page, with a path", String(url)];
  });
}

/** Notes are read on pages and aloud, where an id of the sources dataset says nothing. */
function checkNotes(table: Table, sources: ReadonlySet<string>): Problem[] {
  return ["note", "note_fr"].flatMap((column) =>
    eachRow(table, (row) => {
      const found = String(row[column] ?? "")
        .match(/[\w-]+/g)
        ?.find((word) => sources.has(word));
      return found ? [column, "the source by its publisher or title, not by its id", found] : null;
    }),
  );
}
