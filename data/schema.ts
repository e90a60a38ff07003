// What a dataset promises: its columns, in order, with types, units, allowed values and meaning.
// From one schema come the row type, the checks, the headers of files, the table headings and the catalogue.

/** A text in the two languages that stand side by side wherever they are written. A further language of the site has its
 *  translations in one file, by the English text (components/words/said.ts). */
export type Bilingual = Readonly<Record<"en" | "fr", string>>;

export type Column = {
  readonly name: string;
  /** `date` is ISO text with only the precision known: 2003, 2003-12 or 2003-12-20. `code` is one of `values`. */
  readonly type: "text" | "code" | "number" | "integer" | "boolean" | "date";
  /** An empty cell is refused; otherwise it means "missing" or "does not apply", never zero. */
  readonly required?: true;
  /** Several values, separated by ";". An empty cell is an empty list. */
  readonly list?: true;
  readonly values?: readonly string[];
  /** "dataset.column": each value must stand there. */
  readonly references?: string;
  /** Values allowed beside those of `references`, with their meaning (aggregates of a poll, states without a row). */
  readonly alsoAllowed?: Readonly<Record<string, Bilingual>>;
  /** The column of the same dataset that this one says in another language: each text has one translation. */
  readonly translates?: string;
  readonly min?: number;
  readonly max?: number;
  /** A regular expression that the whole cell must match. */
  readonly pattern?: string;
  readonly unit?: string;
  readonly description: Bilingual;
};

export type Schema = {
  /** The id in addresses, e.g. "eu-membership". */
  readonly id: string;
  /** Path of the CSV below `data/`. */
  readonly file: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Licence of this compilation, as an SPDX id or a short text. */
  readonly licence: string;
  /** Columns whose values together name one row. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
};

type Base<C extends Column> = C["type"] extends "number" | "integer"
  ? number
  : C["type"] extends "boolean"
    ? boolean
    : C["values"] extends readonly string[]
      ? C["values"][number]
      : string;

type Cell<C extends Column> = C["list"] extends true
  ? readonly string[]
  : C["required"] extends true
    ? Base<C>
    : Base<C> | null;

/** The row type of a schema declared `as const satisfies Schema`. */
export type RowOf<S extends Schema> = {
  readonly [C in S["columns"][number] as C["name"]]: Cell<C>;
};

/** A value in a row of any dataset or chart. */
export type Value = string | number | boolean | null | readonly string[];
export type AnyRow = Readonly<Record<string, Value>>;
