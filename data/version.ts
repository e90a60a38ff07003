import log from "./changes.json" with { type: "json" };
import type { Bilingual } from "./schema";

/** The version of the data, raised with every change to a CSV file. */
export const version = "2025.11";

/** The day up to which sources were read; the state of things shown for the last year. */
export const asOf = "2025-11-24";

/** The last year that a reader can choose: the year of `asOf`, never of the clock. */
export const lastYear = Number(asOf.slice(0, 4));

/** One change of one cell or row. `row`, `column`, `old` and `new` are words for a reader, or null: a row left out
 *  has no column, and a text left out to protect a person is not repeated as `old`. */
export type Change = {
  readonly dataset: string;
  readonly row: string;
  readonly column: string | null;
  readonly old: string | null;
  readonly new: string | null;
  readonly reason: Bilingual;
  /** Ids of the sources dataset, or null where no source decides. */
  readonly source: string | null;
};

export type DataVersion = {
  readonly version: string;
  readonly date: string;
  readonly title: Bilingual;
  readonly changes: readonly Change[];
};

/** The log of data versions, newest first. */
export const changes: readonly DataVersion[] = log;
