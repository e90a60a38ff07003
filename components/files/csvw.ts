import type { Column } from "../../data/schema";
import type { Language } from "../words/language";
import { compilationLicence } from "./licence";

/** A column as CSVW describes it: `description` in one language, `list` where a cell holds several values. */
export type CsvwColumn = Pick<Column, "name" | "type" | "unit"> & {
  readonly description: string;
  readonly required?: boolean;
  readonly list?: boolean;
};

const datatypes = {
  text: "string",
  code: "string",
  number: "number",
  integer: "integer",
  boolean: { base: "boolean", format: "true|false" },
  // A date has only the precision known, which no date type of CSVW allows.
  date: { base: "string", format: "\\d{4}(-\\d{2}(-\\d{2})?)?" },
} as const satisfies Record<Column["type"], unknown>;

/** Metadata of one CSV file by the W3C standard "CSV on the Web", to be laid beside it. */
export function csvwMetadata(table: {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** The day of the data version. */
  readonly modified: string;
  readonly sources: readonly string[];
  readonly columns: readonly CsvwColumn[];
  readonly key?: readonly string[];
}) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": table.language }],
    url: table.url,
    "dc:title": table.title,
    "dc:description": table.description,
    "dc:license": { "@id": compilationLicence.path },
    "dc:modified": { "@value": table.modified, "@type": "xsd:date" },
    "dc:source": table.sources,
    dialect: { encoding: "utf-8", header: true, delimiter: ",", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: table.columns.map(({ name, type, unit, description, required, list }) => ({
        name,
        titles: name,
        "dc:description": unit ? `${description} (${unit})` : description,
        datatype: datatypes[type],
        ...(required ? { required: true } : {}),
        ...(list ? { separator: ";" } : {}),
      })),
      ...(table.key ? { primaryKey: table.key } : {}),
    },
  };
}
