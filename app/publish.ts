// `npm run data:publish`: freezes the present data version. data/README.md says when, and what then holds.

import { parseArgs } from "node:util";
import { archiveFolder, editionOf, publishedVersions, readManifest } from "@/data/archive";
import { checkData } from "@/data/check";
import { presentEdition } from "@/data/load";
import type { Bilingual } from "@/data/schema";
import { writeArchive, writeManifest } from "@/data/write-archive";
import { answerSums, changedAnswers, frozenAnswers } from "./api/_parts/frozen";

// What is promised must not depend on where the site stands.
delete process.env.SITE_URL;

const { redrawn: en, fr } = parseArgs({
  options: { redrawn: { type: "string" }, fr: { type: "string" } },
}).values;
if (en === undefined) await publish();
else if (fr) await redraw({ en, fr });
else throw new Error("Say why in French too: --fr");

async function publish() {
  const { version } = presentEdition;
  const problems = checkData();
  if (problems.length > 0) throw new Error(problems.join("\n"));
  if (publishedVersions().includes(version)) {
    throw new Error(`${version} is published and stays as it is. Raise the version in data/version.ts.`);
  }
  await checkOlder();
  writeArchive(presentEdition, await frozenAnswers(presentEdition), archiveFolder());
  console.log(`Published ${version} in ${archiveFolder()}.`);
}

/** What was published before still answers as it did then. */
async function checkOlder() {
  for (const version of publishedVersions()) {
    const edition = editionOf(version);
    const changed = edition ? await changedAnswers(edition, readManifest(version)) : [version];
    if (changed.length > 0) throw new Error(`${version} would change: ${changed.join(", ")}`);
    console.log(`${version} answers as it did when it was published.`);
  }
}

/** Charts of published versions are drawn or worded in another way from now on: the new sums, and why. */
async function redraw(reason: Bilingual) {
  const date = new Date().toISOString().slice(0, 10);
  for (const version of publishedVersions()) {
    const edition = editionOf(version);
    const manifest = readManifest(version);
    if (!edition) continue;
    const changed = await changedAnswers(edition, manifest);
    const data = changed.filter((address) => address in manifest.data);
    if (data.length > 0) throw new Error(`Data of ${version} may never change: ${data.join(", ")}`);
    if (changed.length === 0) continue;
    const charts = await answerSums(edition, Object.keys(manifest.charts));
    writeManifest({ ...manifest, charts, redrawn: [...manifest.redrawn, { date, reason }] }, archiveFolder());
    console.log(`${version}: ${changed.length} files of charts are made in another way.`);
  }
}
