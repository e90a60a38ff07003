import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest } from "./archive";
import type { Edition } from "./edition";

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Lays the data of an edition into the archive: every CSV file as it is served, the schemas that describe them, the
 *  log up to it, and what its addresses answer. `folder` is the archive. */
export function writeArchive(edition: Edition, answers: Pick<Manifest, "data" | "charts">, folder: string) {
  const path = join(folder, edition.version);
  mkdirSync(join(path, "datasets"), { recursive: true });
  for (const id of edition.ids) writeFileSync(join(path, "datasets", `${id}.csv`), edition.csv(id));
  const schemas = Object.fromEntries(edition.ids.map((id) => [id, edition.schema(id)]));
  writeFileSync(join(path, "schemas.json"), json(schemas));
  writeFileSync(join(path, "changes.json"), json(edition.log));
  const { version, date, asOf } = edition;
  writeManifest({ version, date, as_of: asOf, ...answers, redrawn: [] }, folder);
}

/** The manifest comes last: a folder without one is no version. */
export const writeManifest = (manifest: Manifest, folder: string) =>
  writeFileSync(join(folder, manifest.version, "manifest.json"), json(manifest));
