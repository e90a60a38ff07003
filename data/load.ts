import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DatasetId, type DatasetRow, datasetIds, schemas } from "./catalogue";
import { type Edition, onceForEach } from "./edition";
import type { AnyRow, Schema } from "./schema";
import type { SourceRow } from "./sources/schema";
import { describeProblem, parseTable, writeCsv } from "./table";
import { asOf, changes, lastYear, version } from "./version";

const loaded = new Map<DatasetId, readonly unknown[]>();

/** The rows of a present dataset. Reads below `data/` of the working directory, once per process. Throws an Error that
 *  lists every problem of the file. */
function readDataset<Id extends DatasetId>(id: Id): readonly DatasetRow<Id>[] {
  const known = loaded.get(id);
  if (known) return known as readonly DatasetRow<Id>[];
  const schema = schemas[id];
  const text = readFileSync(join(process.cwd(), "data", schema.file), "utf8");
  const { rows, problems } = parseTable(text, schema);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  loaded.set(id, Object.freeze(rows));
  // The schema was checked cell by cell above, which the type checker cannot see.
  return rows as unknown as readonly DatasetRow<Id>[];
}

/** The data as they stand in the files below `data/`. */
export const presentEdition: Edition = {
  version,
  date: changes[0]?.date ?? asOf,
  asOf,
  lastYear,
  log: changes,
  ids: datasetIds,
  schema: (id): Schema => schemas[id],
  csv: (id) => writeCsv(schemas[id].columns, readDataset(id) as readonly AnyRow[]),
  rows: readDataset,
};

/** Dataset id -> its rows, typed and frozen, in the order of the file. */
export function loadDataset<Id extends DatasetId>(
  id: Id,
  edition: Edition = presentEdition,
): readonly DatasetRow<Id>[] {
  return edition.rows(id);
}

const sourcesOf = onceForEach(
  (edition): ReadonlyMap<string, SourceRow> =>
    new Map(edition.rows("sources").map((row) => [row.source, row])),
);

/** Source id -> its row. */
export const sourcesById = (edition: Edition = presentEdition): ReadonlyMap<string, SourceRow> =>
  sourcesOf(edition);
