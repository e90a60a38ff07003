import type { Edition } from "../../data/edition";
import { presentEdition } from "../../data/load";
import type { AnyRow, Column, Schema } from "../../data/schema";
import { writeValue } from "../../data/table";
import type { Language } from "../words/language";
import { said } from "../words/said";
import { words } from "../words/words";
import { bibTex, collectionCitation, cslJson, ris } from "./citation";
import { csvwMetadata } from "./csvw";
import { allDatasetFacts, type DatasetFacts, datasetFacts } from "./dataset-facts";
import { compilationLicence } from "./licence";
import { siteHome } from "./site-address";
import { type ZipFiles, zipFiles } from "./zip";

/** The Frictionless Data Package (2.0) of all datasets. Its paths lead to the files from where it is served, and in the
 *  ZIP; they are the same. `siteUrl` adds the home page. */
export function dataPackage(
  language: Language,
  siteUrl = process.env.SITE_URL ?? "",
  edition: Edition = presentEdition,
) {
  const facts = allDatasetFacts(edition);
  const home = siteHome(siteUrl);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "recognition-atlas",
    title: words[language].files.collectionTitle,
    description: words[language].site.tagline,
    ...(home ? { homepage: home } : {}),
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    licenses: [compilationLicence],
    contributors: [{ title: words[language].site.name, roles: ["creator"] }],
    sources: sourcesOf(datasetFacts("sources", edition).rows as readonly SourceLike[]),
    resources: facts.map((one) => resource(one, language, edition)),
  };
}

type SourceLike = { readonly title: string; readonly url: string | null };

const sourcesOf = (rows: readonly SourceLike[]) =>
  rows.map(({ title, url }) => ({ title, ...(url ? { path: url } : {}) }));

/** Where the CSV file of a dataset is, seen from the descriptor. */
const pathOf = (id: string) => `datasets/${id}.csv`;

function resource(
  { id, schema, rows, bytes, sha256, sources }: DatasetFacts,
  language: Language,
  edition: Edition,
) {
  return {
    name: id,
    path: pathOf(id),
    title: said(schema.title, language),
    description: said(schema.description, language),
    type: "table",
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", header: true },
    bytes,
    hash: `sha256:${sha256}`,
    licenses: [compilationLicence],
    ...(sources.length > 0 ? { sources: sourcesOf(sources) } : {}),
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: schema.columns.map((column) => field(column, language)),
      missingValues: [""],
      ...(primaryKey(schema, rows) ? { primaryKey: schema.key } : {}),
      ...foreignKeys(id, schema, rows, edition),
    },
  };
}

const partialDate = "\\d{4}(-\\d{2}(-\\d{2})?)?";

function field(column: Column, language: Language) {
  const { name, type, unit, description, list, values, required, min, max, pattern, references } = column;
  const constraints = {
    ...(required ? { required: true } : {}),
    // A list in a cell is one text for Table Schema, so what holds for each value cannot be said of the cell.
    ...(values && !list ? { enum: values } : {}),
    ...(min !== undefined ? { minimum: min } : {}),
    ...(max !== undefined ? { maximum: max } : {}),
    ...(pattern && !list ? { pattern: `^(?:${pattern})$` } : {}),
    ...(type === "date" && !list ? { pattern: `^${partialDate}$` } : {}),
  };
  return {
    name,
    // A date has only the precision known (2003, 2003-12), which no date type allows: it is text with a pattern.
    type: list || type === "text" || type === "code" || type === "date" ? "string" : type,
    title: name,
    description: said(description, language),
    ...(unit ? { unit } : {}),
    ...(list ? { separator: ";" } : {}),
    ...(references ? { references } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Table Schema wants every part of a key to be there; a key with empty cells is only ours. */
const primaryKey = (schema: Schema, rows: readonly AnyRow[]) =>
  rows.every((row) => schema.key.every((name) => writeValue(row[name] ?? null) !== ""));

/** References that Table Schema can state: one value in each cell, all of them in the other dataset. Lists, and codes
 *  for aggregates without a row, stay with `references` of the field. */
function foreignKeys(id: string, schema: Schema, rows: readonly AnyRow[], edition: Edition) {
  const keys = schema.columns.flatMap(({ name, references }) => {
    const [dataset, column] = references?.split(".") ?? [];
    const target = allDatasetFacts(edition).find((one) => one.id === dataset);
    if (!target || !column) return [];
    const possible = new Set(target.rows.map((row) => writeValue(row[column] ?? null)));
    const holds = rows
      .map((row) => writeValue(row[name] ?? null))
      .every((text) => text === "" || possible.has(text));
    return holds
      ? [{ fields: [name], reference: { resource: dataset === id ? "" : (dataset ?? ""), fields: [column] } }]
      : [];
  });
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

/** The files of the ZIP: descriptor, every CSV file with its CSVW metadata, and how to cite. */
export function dataPackageFiles(
  language: Language,
  siteUrl = process.env.SITE_URL ?? "",
  edition: Edition = presentEdition,
): ZipFiles {
  const cite = [collectionCitation(language, siteUrl, edition)];
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  return {
    "datapackage.json": json(dataPackage(language, siteUrl, edition)),
    ...Object.fromEntries(
      allDatasetFacts(edition).flatMap(({ id, schema, csv, sources }) => [
        [pathOf(id), csv],
        [
          `${pathOf(id)}-metadata.json`,
          json(
            csvwMetadata({
              url: `${id}.csv`,
              title: said(schema.title, language),
              description: said(schema.description, language),
              language,
              modified: edition.date,
              sources: sources.map((source) => source.url ?? source.title),
              columns: schema.columns.map((column) => ({
                ...column,
                description: said(column.description, language),
              })),
            }),
          ),
        ],
      ]),
    ),
    "citation.bib": bibTex(cite),
    "citation.ris": ris(cite),
    "citation.csl.json": cslJson(cite),
  };
}

/** The package as one ZIP. Same data, same bytes. */
export const dataPackageZip = (language: Language, edition: Edition = presentEdition) =>
  zipFiles(dataPackageFiles(language, undefined, edition), edition.date);
