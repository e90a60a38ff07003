import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DatasetId, type DatasetRow, datasetIds, schemas } from "./catalogue";
import type { Edition } from "./edition";
import { presentEdition } from "./load";
import type { Bilingual, Schema, Value } from "./schema";
import { describeProblem, parseTable } from "./table";
import type { DataVersion } from "./version";

/** What is written down of a version when it is published. */
export type Manifest = {
  readonly version: string;
  readonly date: string;
  readonly as_of: string;
  /** SHA-256 of what was published, by address without `version=`: data, descriptors, citations. They never change. */
  readonly data: Readonly<Record<string, string>>;
  /** The same of the charts' files, which a later program may draw or word in another way, and then says so. */
  readonly charts: Readonly<Record<string, string>>;
  readonly redrawn: readonly { readonly date: string; readonly reason: Bilingual }[];
};

// The archive is read where it lies and is no part of the build.

/** Where published versions are kept, a folder for each. Tests have an archive of their own. */
export const archiveFolder = () => process.env.DATA_VERSIONS || join(process.cwd(), "data/versions");

const byNumber = new Intl.Collator("en", { numeric: true });

/** The versions published so far, newest first. */
export function publishedVersions(folder = archiveFolder()): string[] {
  if (!existsSync(/* turbopackIgnore: true */ folder)) return [];
  return readdirSync(/* turbopackIgnore: true */ folder)
    .filter((name) => existsSync(/* turbopackIgnore: true */ join(folder, name, "manifest.json")))
    .sort((a, b) => byNumber.compare(b, a));
}

/** The versions that an address can name, newest first: the present one, and every one published before. */
export const knownVersions = (folder = archiveFolder()): string[] => [
  presentEdition.version,
  ...publishedVersions(folder).filter((version) => version !== presentEdition.version),
];

/** What was written down of a published version. */
export const readManifest = (version: string, folder = archiveFolder()): Manifest =>
  readJson(join(folder, version, "manifest.json"));

const readJson = <T>(path: string): T =>
  JSON.parse(readFileSync(/* turbopackIgnore: true */ path, "utf8")) as T;

const opened = new Map<string, Edition>();

/** The data of a version; undefined where it is not known. Each is read once per process. */
export function editionOf(version: string, folder = archiveFolder()): Edition | undefined {
  if (version === presentEdition.version) return presentEdition;
  if (!publishedVersions(folder).includes(version)) return undefined;
  const path = join(/* turbopackIgnore: true */ folder, version);
  const edition = opened.get(path) ?? openArchived(path);
  opened.set(path, edition);
  return edition;
}

/** A version as it was archived: its own schemas and its own bytes, whatever the present ones say. */
export function openArchived(path: string): Edition {
  const { version, date, as_of: asOf } = readJson<Manifest>(join(path, "manifest.json"));
  const archived = readJson<Partial<Record<DatasetId, Schema>>>(join(path, "schemas.json"));
  const log = readJson<DataVersion[]>(join(path, "changes.json"));
  const csv = (id: DatasetId) =>
    readFileSync(/* turbopackIgnore: true */ join(path, "datasets", `${id}.csv`), "utf8");
  const schema = (id: DatasetId): Schema => archived[id] ?? schemas[id];
  const loaded = new Map<DatasetId, readonly unknown[]>();
  return {
    version,
    date,
    asOf,
    lastYear: Number(asOf.slice(0, 4)),
    log,
    ids: datasetIds.filter((id) => archived[id]),
    schema,
    csv,
    rows: <Id extends DatasetId>(id: Id) => {
      const rows = loaded.get(id) ?? (archived[id] ? readRows(id, schema(id), csv(id)) : []);
      loaded.set(id, rows);
      return rows as readonly DatasetRow<Id>[];
    },
  };
}

/** Archived rows with every column that the models know today. */
function readRows(id: DatasetId, schema: Schema, text: string): readonly unknown[] {
  const { rows, problems } = parseTable(text, schema);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  const present: Schema = schemas[id];
  const later = present.columns
    .filter(({ name }) => !schema.columns.some((column) => column.name === name))
    .map(({ name, list }): [string, Value] => [name, list ? [] : null]);
  return Object.freeze(rows.map((row) => Object.freeze({ ...row, ...Object.fromEntries(later) })));
}
