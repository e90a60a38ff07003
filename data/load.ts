import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DatasetId, type DatasetRow, schemas } from "./catalogue";
import type { SourceRow } from "./sources/schema";
import { describeProblem, parseTable } from "./table";

const loaded = new Map<DatasetId, readonly unknown[]>();

/** Dataset id -> its rows, typed and frozen, in the order of the file. Reads below `data/` of the working directory,
 *  once per process. Throws an Error that lists every problem of the file. */
export function loadDataset<Id extends DatasetId>(id: Id): readonly DatasetRow<Id>[] {
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

let sources: ReadonlyMap<string, SourceRow> | undefined;

/** Source id -> its row. */
export function sourcesById(): ReadonlyMap<string, SourceRow> {
  sources ??= new Map(loadDataset("sources").map((row) => [row.source, row]));
  return sources;
}
