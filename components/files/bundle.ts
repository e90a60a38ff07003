import { publishedColumns } from "../../data/edition";
import { writeCsv } from "../../data/table";
import { formatDate } from "../charts/parts/format";
import { fill } from "../words/fill";
import { words } from "../words/words";
import type { ChartFile } from "./chart-file";
import { bibTex, chartCitations, citationText, cslJson, ris } from "./citation";
import { typeText, unitText } from "./column-words";
import { csvwMetadata } from "./csvw";
import { compilationLicence } from "./licence";
import { zipFiles } from "./zip";

/** A chart as a ZIP that still explains itself in a year: the rows, what they mean, how they were chosen, how to cite. */
export function bundle(file: ChartFile): Uint8Array<ArrayBuffer> {
  const csv = `${file.stem}.csv`;
  const records = chartCitations(file);
  return zipFiles(
    {
      [csv]: writeCsv(file.drawing.columns, file.drawing.rows),
      [`${csv}-metadata.json`]: json(csvwOf(file, csv)),
      "metadata.json": json(metadata(file, csv)),
      "README.txt": readme(file, csv),
      "citation.bib": bibTex(records),
      "citation.ris": ris(records),
      "citation.csl.json": cslJson(records),
    },
    file.edition.date,
  );
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const csvwOf = ({ edition, drawing, language, sources }: ChartFile, url: string) =>
  csvwMetadata({
    url,
    title: drawing.words.title,
    description: drawing.words.alt,
    language,
    modified: edition.date,
    sources: sources.map((source) => source.url ?? source.title),
    columns: drawing.columns.map((column) => ({
      ...column,
      list: drawing.rows.some((row) => Array.isArray(row[column.name])),
    })),
  });

function metadata({ drawing, ...file }: ChartFile, csv: string) {
  return {
    chart: file.chart,
    name: file.name,
    ...drawing.words,
    language: file.language,
    version: file.edition.version,
    as_of: file.edition.asOf,
    view: Object.fromEntries(file.settings.map(({ key, value }) => [key, value])),
    page: file.page,
    frozen: file.frozen,
    file: csv,
    rows: drawing.rows.length,
    licence: compilationLicence,
    columns: drawing.columns,
    sources: publishedColumns(file.edition, "sources", file.sources),
  };
}

function readme(file: ChartFile, csv: string): string {
  const { drawing, language, edition } = file;
  const { files, site } = words[language];
  const pair = (label: string, value: string | number) => `- ${fill(files.pair, { label, value })}`;
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", title, "-".repeat(title.length), ...lines];
  const [own, ...originals] = chartCitations(file);
  return [
    drawing.words.title,
    "=".repeat(drawing.words.title.length),
    drawing.words.subtitle,
    "",
    `${site.name}. ${fill(site.version, { version: edition.version, date: formatDate(edition.asOf, language) })}.`,
    ...part(files.readmeView, [
      ...file.settings.map(({ key, label, value }) => pair(`${label} (${key})`, value)),
      pair(files.rows, drawing.rows.length),
      pair(files.page, file.page),
      pair(files.frozen, file.frozen),
    ]),
    ...part(files.readmeFiles, [
      pair(csv, files.readmeCsv),
      pair(`${csv}-metadata.json`, files.readmeCsvw),
      pair("metadata.json", files.readmeMetadata),
      pair("citation.bib, citation.ris, citation.csl.json", files.readmeCitation),
    ]),
    ...part(
      files.readmeColumns,
      drawing.columns.map(({ name, type, unit, description }) =>
        pair(
          `${name} (${[typeText(type, language), unitText(unit, language)].filter(Boolean).join(", ")})`,
          description,
        ),
      ),
    ),
    ...part(words[language].chart.howToRead, [drawing.words.howToRead]),
    ...part(
      files.readmeNotes,
      drawing.words.notes.map((note) => `- ${note}`),
    ),
    ...part(files.readmeLicence, [files.readmeLicenceText, compilationLicence.path]),
    ...part(files.cite, own ? [citationText(own, language)] : []),
    ...part(
      words[language].chart.sources,
      originals.map((record) => pair(record.id, citationText(record, language))),
    ),
    "",
  ].join("\n");
}
