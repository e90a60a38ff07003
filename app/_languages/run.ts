// `npm run languages` writes whatever follows from the files of the languages, and says what they lack. `-- de` begins
// the file of a language. `--check` writes nothing and fails where something is not as it would be written: with it
// every build begins.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { languageFiles, written } from "./written";

/** The files that are not as they would be written, and those that would not be there; none -> []. */
export async function notAsWritten(): Promise<string[]> {
  const files = await written(languageFiles());
  const others = foldersOfLanguages()
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => file.endsWith(".tsx") && !files.has(file));
  const changed = [...files].filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text,
  );
  return [...changed.map(([file]) => file), ...others];
}

const foldersOfLanguages = () =>
  readdirSync("app")
    .filter((name) => /^\([a-z]{2}\)$/.test(name) && name !== "(en)")
    .map((name) => `app/${name}`);

async function writeAll(): Promise<void> {
  const languages = languageFiles();
  const files = await written(languages);
  for (const folder of foldersOfLanguages()) rmSync(folder, { recursive: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${files.size} files written for ${languages.join(", ")}`);
}

async function begin(language: string): Promise<void> {
  const file = `components/words/${language}.ts`;
  if (!/^[a-z]{2}$/.test(language)) throw new Error(`expected a code of two letters, got "${language}"`);
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const { languageFile } = await import("./begun");
  writeFileSync(file, await languageFile(language, () => ""));
  execFileSync("npx", ["biome", "format", "--write", file], { stdio: "inherit" });
}

async function run(argument: string | undefined): Promise<void> {
  if (argument && argument !== "--check") return begin(argument);
  if (argument === undefined) await writeAll();
  const problems = argument ? (await notAsWritten()).map((file) => `${file}: run "npm run languages"`) : [];
  // Only now can what imports the lists of languages be loaded.
  if (problems.length === 0) {
    const { missingIn } = await import("./missing");
    for (const language of languageFiles().slice(1)) problems.push(...(await missingIn(language)));
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await run(process.argv[2]);
