import type { DatasetId, DatasetRow } from "./catalogue";
import type { AnyRow, Schema } from "./schema";
import type { DataVersion } from "./version";

/** All data as they stood in one version. Whatever shows or writes data is made from an edition, so that an older one
 *  is told by the same models as the present one. */
export type Edition = {
  readonly version: string;
  /** The day of the version: the date inside every container. */
  readonly date: string;
  /** The day up to which sources were read. */
  readonly asOf: string;
  /** The last year that a reader can choose: the year of `asOf`. */
  readonly lastYear: number;
  /** The log of data versions up to this one, newest first. */
  readonly log: readonly DataVersion[];
  /** The datasets that this version has, in order. */
  readonly ids: readonly DatasetId[];
  /** Title, meaning, terms and columns of a dataset as this version published them. */
  readonly schema: (id: DatasetId) => Schema;
  /** The CSV file of a dataset as it is served. */
  readonly csv: (id: DatasetId) => string;
  /** The rows of a dataset for the models: a column that came later is empty, a dataset that came later has no rows. */
  readonly rows: <Id extends DatasetId>(id: Id) => readonly DatasetRow<Id>[];
};

/** Rows of a dataset with the columns that an edition published, and none that came later. */
export function publishedColumns(edition: Edition, id: DatasetId, rows: readonly AnyRow[]): AnyRow[] {
  const names = edition.schema(id).columns.map((column) => column.name);
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
}

/** What is worked out from an edition once and then kept with it. */
export function onceForEach<T extends object>(work: (edition: Edition) => T): (edition: Edition) => T {
  const known = new WeakMap<Edition, T>();
  return (edition) => {
    const before = known.get(edition);
    if (before) return before;
    const made = work(edition);
    known.set(edition, made);
    return made;
  };
}
