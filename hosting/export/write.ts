// What `npm run export` adds to the pages that Next has written to out/: every whole file below /api in both languages,
// the scripts that make the files of views in the browser, and the security policy in each page.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ask, singleRoutes } from "@/app/api/_parts/ask";
import { chartIds } from "@/components/charts/chart-list";
import { loadLimits } from "@/components/charts/registry";
import { robots, sitemap } from "@/components/files/sitemap";
import { type Language, languages } from "@/components/words/language";
import { datasetIds } from "@/data/catalogue";
import { packFiles } from "../pack-files.mjs";
import { asServed } from "./as-served";
import { bundleExport } from "./bundle";

const out = "out";
const chartFormats = ["csv", "json", "svg", "png", "xlsx", "zip", "bib", "ris", "csl.json"];

/** Every address whose answer depends on nothing but the language. An answer of oEmbed needs an address. */
const addresses: readonly string[] = [
  ...Object.keys(singleRoutes).filter((address) => address !== "/api/oembed"),
  ...datasetIds.flatMap((id) => ["csv", "json"].map((format) => `/api/datasets/${id}.${format}`)),
  ...chartIds.flatMap((id) => chartFormats.map((format) => `/api/charts/${id}.${format}`)),
  ...loadLimits().countries.map((code) => `/api/countries/${code}.json`),
  ...["europe", "world"].map((region) => `/api/map/${region}.json`),
];

function write(address: string, content: string | Uint8Array): void {
  const file = join(out, address);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The files of one language: English where the server has them, French in a folder of its own. */
async function writeFiles(language: Language): Promise<number> {
  // Health says the same in every language.
  const written = addresses.filter((address) => language === "en" || address !== "/api/health");
  for (const address of written) {
    const answer = await ask(language === "en" ? address : `${address}?lang=${language}`);
    if (answer.status !== 200)
      throw new Error(`${address}, ${language}: expected 200, found ${answer.status}`);
    // A list is called like the folder of what it lists: an ending keeps them apart.
    const file = address.includes(".") ? address : `${address}.json`;
    const place = language === "en" ? file : file.replace("/api/", `/api/${language}/`);
    write(place, new Uint8Array(await answer.arrayBuffer()));
  }
  return written.length;
}

async function finish(): Promise<void> {
  if (!existsSync(`${out}/index.html`)) throw new Error(`${out}: expected the pages of a build, found none`);
  const { files, page } = await bundleExport(process.env.SITE_URL ?? "");
  for (const [address, text] of Object.entries(files)) write(address, text);
  write("sitemap.xml", sitemap());
  write("robots.txt", robots());
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  for (const file of pages) write(file, asServed(readFileSync(join(out, file), "utf8"), page));
  const counts: string[] = [];
  for (const language of languages) counts.push(`${await writeFiles(language)} files in ${language}`);
  const packed = await packFiles(out);
  console.log(`${out}: ${pages.length} pages, ${counts.join(", ")}, ${packed} packed`);
}

finish().then(
  // The child that draws pictures would be waited for.
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
