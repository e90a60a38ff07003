// What a further language has to say beside its words: each text that stands in English and French side by side.

import { existsSync, readdirSync } from "node:fs";
import { limits, promises } from "@/components/about/accessibility";
import { reading } from "@/components/about/reading";
import { aboutSections } from "@/components/about/sections";
import { publishedVersions, readManifest } from "@/data/archive";
import { datasetIds, schemas } from "@/data/catalogue";
import { territories } from "@/data/geography/territories";
import { loadDataset } from "@/data/load";
import type { AnyRow, Schema } from "@/data/schema";
import { talk, talkTitle } from "@/data/talk/talk";
import { changes } from "@/data/version";

/** Each English text -> the first place where it stands. */
export async function everyText(): Promise<Map<string, string>> {
  const found: Found = new Map();
  addPairs(found, "components/about/sections", aboutSections);
  addPairs(found, "components/about/accessibility.ts", { promises, limits });
  addPairs(found, "components/about/reading.ts", reading);
  addPairs(found, "data/talk/talk.json", { talkTitle, talk });
  addPairs(found, "data/geography/territories.ts", territories);
  addPairs(found, "data/changes.json", changes);
  for (const version of publishedVersions())
    addPairs(found, `data/versions/${version}`, readManifest(version).redrawn);
  for (const chart of readdirSync("components/charts")) {
    const file = `components/charts/${chart}/columns.ts`;
    if (existsSync(file)) addPairs(found, file, await import(`../../${file}`));
  }
  for (const id of datasetIds) {
    const schema: Schema = schemas[id];
    addPairs(found, `data/${id}/schema.ts`, schema);
    for (const name of translatedColumns(schema)) {
      for (const row of loadDataset(id) as readonly AnyRow[])
        add(found, `data/${schema.file}, ${name}`, row[name]);
    }
  }
  return found;
}

/** The columns in English that have one in French beside them. */
const translatedColumns = ({ columns }: Schema): string[] =>
  columns.flatMap(
    ({ name, translates }) =>
      translates ??
      (columns.some((other) => other.name === name.replace(/_en$/, "_fr") && other.name !== name)
        ? name
        : []),
  );

type Found = Map<string, string>;

/** What has no letter, a date for instance, is the same in every language. */
function add(found: Found, where: string, english: unknown): void {
  if (typeof english === "string" && /\p{L}/u.test(english) && !found.has(english)) found.set(english, where);
}

/** Adds the English of every `{ en, fr }` in a thing, however deep it stands. */
function addPairs(found: Found, where: string, thing: unknown): void {
  if (typeof thing !== "object" || thing === null) return;
  if ("en" in thing && "fr" in thing) add(found, where, thing.en);
  for (const inner of Object.values(thing)) addPairs(found, where, inner);
}
