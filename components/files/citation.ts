import type { Edition } from "../../data/edition";
import { presentEdition } from "../../data/load";
import type { SourceRow } from "../../data/sources/schema";
import { isIsoDate } from "../../data/table";
import { rowsIn } from "../charts/parts/load-in";
import { fill } from "../words/fill";
import { type Language, pathIn } from "../words/language";
import { words } from "../words/words";
import type { ChartFile } from "./chart-file";
import { siteAddress } from "./site-address";

/** A record in the words of CSL-JSON, from which all other forms are written. */
export type Citation = {
  readonly id: string;
  readonly type:
    | "dataset"
    | "article-newspaper"
    | "article"
    | "report"
    | "entry-encyclopedia"
    | "webpage"
    | "document";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] } | { readonly literal: string };
  readonly publisher: string;
  readonly version?: string;
  readonly URL?: string;
  readonly note?: string;
  readonly language?: string;
};

/** Two kinds of record for one view of a chart: first this compilation, then each original source of its rows. */
export function chartCitations(file: ChartFile): Citation[] {
  const { edition, drawing, language } = file;
  const { version } = edition;
  const { files } = words[language];
  const settings = file.settings.map(({ key, value }) => `${key}=${value}`).join(", ");
  return [
    compilation({
      edition,
      id: `recognition-atlas-${file.stem.replace(/[^A-Za-z0-9]+/g, "-")}`,
      title: drawing.words.title,
      language,
      address: file.page,
      note: fill(files.citationNote, { version, address: file.frozen, view: settings || files.usualView }),
    }),
    ...rowsIn("sources", file.sources, language, edition).map(sourceCitation),
  ];
}

/** The record of the whole collection of datasets. */
export function collectionCitation(
  language: Language,
  siteUrl = process.env.SITE_URL ?? "",
  edition: Edition = presentEdition,
): Citation {
  const { version } = edition;
  const { files } = words[language];
  const address = siteAddress(`/api/datapackage.zip?version=${version}`, siteUrl);
  return compilation({
    edition,
    id: `recognition-atlas-${version.replace(".", "-")}`,
    title: files.collectionTitle,
    language,
    address: siteAddress(pathIn(language, "/data"), siteUrl),
    note: fill(files.collectionNote, { version, address }),
  });
}

function compilation(of: {
  edition: Edition;
  id: string;
  title: string;
  language: Language;
  address: string;
  note: string;
}): Citation {
  const { name } = words[of.language].site;
  return {
    id: of.id,
    type: "dataset",
    title: of.title,
    author: [{ literal: name }],
    issued: { "date-parts": [of.edition.date.split("-").map(Number)] },
    publisher: name,
    version: of.edition.version,
    URL: of.address,
    note: of.note,
    language: of.language,
  };
}

/** A row of the dataset `sources` as a record. What the row does not know is left out, never made up. */
export function sourceCitation(row: SourceRow): Citation {
  return {
    id: row.source,
    type: typeOf(row),
    title: row.title,
    ...(row.author ? { author: row.author.split(/;\s*/).map((literal) => ({ literal })) } : {}),
    ...(row.published ? { issued: issuedOf(row.published) } : {}),
    publisher: row.publisher,
    ...(row.url ? { URL: row.url } : {}),
  };
}

function typeOf({ kind, url }: SourceRow): Citation["type"] {
  if (/data ?set/.test(kind)) return "dataset";
  if (/press release|parliament|minister|committee/.test(kind)) return "document";
  if (/press|news/.test(kind)) return "article-newspaper";
  if (/academic/.test(kind)) return "article";
  if (/report|memorandum|note/.test(kind)) return "report";
  if (/encyclop/.test(kind)) return "entry-encyclopedia";
  return url ? "webpage" : "document";
}

const issuedOf = (published: string): NonNullable<Citation["issued"]> =>
  isIsoDate(published) ? { "date-parts": [published.split("-").map(Number)] } : { literal: published };

/** The date of a record: its parts as known, or the words of the source. */
const dateOf = ({ issued }: Citation): { parts: readonly number[]; words: string | undefined } => {
  if (!issued) return { parts: [], words: undefined };
  return "literal" in issued
    ? { parts: [], words: issued.literal }
    : { parts: issued["date-parts"][0] ?? [], words: undefined };
};

const two = (value: number) => String(value).padStart(2, "0");

/** Records as CSL-JSON. */
export const cslJson = (records: readonly Citation[]): string => `${JSON.stringify(records, null, 1)}\n`;

// BibTeX reads these as commands.
const bibText = (text: string) =>
  text.replace(/[\\{}&%$#_~^]/g, (sign) =>
    sign === "\\"
      ? "\\textbackslash{}"
      : sign === "~"
        ? "\\textasciitilde{}"
        : sign === "^"
          ? "\\textasciicircum{}"
          : `\\${sign}`,
  );

/** Records as BibTeX, in UTF-8; titles keep their capitals. */
export function bibTex(records: readonly Citation[]): string {
  return records
    .map((record) => {
      const { parts, words: dateWords } = dateOf(record);
      const fields: [string, string | undefined][] = [
        ["title", `{${bibText(record.title)}}`],
        ["author", record.author?.map(({ literal }) => `{${bibText(literal)}}`).join(" and ")],
        ["year", parts[0] === undefined ? dateWords && bibText(dateWords) : String(parts[0])],
        ["month", parts[1] === undefined ? undefined : String(parts[1])],
        ["publisher", bibText(record.publisher)],
        ["version", record.version],
        ["howpublished", record.type === "dataset" ? "Data set" : undefined],
        ["url", record.URL?.replace(/[{}\\]/g, encodeURIComponent)],
        ["note", record.note && bibText(record.note)],
        ["language", record.language],
      ];
      const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
      return `@misc{${record.id},\n${lines.join(",\n")}\n}\n`;
    })
    .join("\n");
}

const risTypes: Readonly<Record<Citation["type"], string>> = {
  dataset: "DATA",
  "article-newspaper": "NEWS",
  article: "JOUR",
  report: "RPRT",
  "entry-encyclopedia": "ENCYC",
  webpage: "ELEC",
  document: "GEN",
};

/** Records as RIS: one tag a line, lines ended by CRLF. */
export function ris(records: readonly Citation[]): string {
  const lines = records.flatMap((record) => {
    const { parts, words: dateWords } = dateOf(record);
    const [year, month, day] = parts;
    const date = [
      year,
      month === undefined ? "" : two(month),
      day === undefined ? "" : two(day),
      dateWords ?? "",
    ];
    const tags: [string, string | undefined][] = [
      ["TY", risTypes[record.type]],
      ["ID", record.id],
      ["TI", record.title],
      ...(record.author ?? []).map(({ literal }): [string, string] => ["AU", literal]),
      ["PY", year === undefined ? undefined : String(year)],
      ["DA", year === undefined && !dateWords ? undefined : date.map((part) => part ?? "").join("/")],
      ["PB", record.publisher],
      ["ET", record.version],
      ["UR", record.URL],
      ["N1", record.note],
      ["LA", record.language],
    ];
    const known = tags.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
    return [...known, "ER  - ", ""];
  });
  return lines.map((line) => `${line}\r\n`).join("");
}

/** A record as one line of text for a reader: author, year, title, version, address. */
export function citationText(record: Citation, language: Language): string {
  const { parts, words: dateWords } = dateOf(record);
  const who = record.author?.map(({ literal }) => literal).join(", ");
  const names = who && who !== record.publisher ? `${who}, ${record.publisher}` : record.publisher;
  const when = parts[0] ?? dateWords;
  const title = fill(words[language].files.quoted, { title: record.title });
  const edition = record.version && fill(words[language].files.versionOf, { version: record.version });
  const head = when === undefined ? names : `${names} (${when})`;
  return `${[head, title, edition, record.URL].filter(Boolean).join(". ")}.`;
}
