import { createHash } from "node:crypto";
import type { DatasetId } from "../../data/catalogue";
import { type Edition, onceForEach } from "../../data/edition";
import { presentEdition, sourcesById } from "../../data/load";
import type { AnyRow, Schema } from "../../data/schema";
import type { SourceRow } from "../../data/sources/schema";

/** What can be said of a dataset beyond its schema, from the bytes that are served. */
export type DatasetFacts = {
  readonly id: DatasetId;
  readonly schema: Schema;
  readonly rows: readonly AnyRow[];
  readonly csv: string;
  readonly bytes: number;
  /** SHA-256 of the CSV file, in hexadecimal. */
  readonly sha256: string;
  /** First and last year that its rows name, or null. */
  readonly years: readonly [first: number, last: number] | null;
  /** How many countries its column `country` names, or null where there is no such column. */
  readonly countries: number | null;
  /** The sources that its rows cite. */
  readonly sources: readonly SourceRow[];
};

const factsOf = onceForEach(() => new Map<DatasetId, DatasetFacts>());

/** The facts of one dataset, worked out once per edition. */
export function datasetFacts(id: DatasetId, edition: Edition = presentEdition): DatasetFacts {
  const known = factsOf(edition);
  const before = known.get(id);
  if (before) return before;
  const schema = edition.schema(id);
  const rows = edition.rows(id) as readonly AnyRow[];
  const csv = edition.csv(id);
  const cited = new Set(rows.flatMap((row) => (id === "sources" ? [] : [row.source ?? []].flat())));
  const facts: DatasetFacts = {
    id,
    schema,
    rows,
    csv,
    bytes: Buffer.byteLength(csv),
    sha256: createHash("sha256").update(csv).digest("hex"),
    years: yearsOf(schema, rows),
    countries: schema.columns.some((column) => column.name === "country")
      ? new Set(rows.map((row) => row.country).filter(Boolean)).size
      : null,
    sources: [...sourcesById(edition).values()].filter((source) => cited.has(source.source)),
  };
  known.set(id, facts);
  return facts;
}

/** The facts of all datasets, in their order. */
export const allDatasetFacts = (edition: Edition = presentEdition): DatasetFacts[] =>
  edition.ids.map((id) => datasetFacts(id, edition));

/** Years in the columns `year` and `wave` and in every column of dates. */
function yearsOf(schema: Schema, rows: readonly AnyRow[]): DatasetFacts["years"] {
  const columns = schema.columns.filter(
    ({ name, type }) => type === "date" || ((name === "year" || name === "wave") && type === "integer"),
  );
  const years = rows
    .flatMap((row) => columns.map(({ name }) => row[name] ?? null))
    .filter((value) => value !== null)
    .map((value) => Number(String(value).slice(0, 4)));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
