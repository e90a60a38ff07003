/** Which mutants could not have come in, because the type checker refuses them. */

import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The ids of those refused: each mutant is a file of its own beside the real one, in a copy of the project, all checked
 *  in one run. @param {import("./mutants.mjs").Mutant[]} mutants @param {string} copy a folder that does not exist yet */
export function refusedByTypes(mutants, copy) {
  const filter = (/** @type {string} */ from) => from !== path.join("data", "versions");
  for (const root of ["components", "data"]) cpSync(root, path.join(copy, root), { recursive: true, filter });
  cpSync("package.json", path.join(copy, "package.json"));
  symlinkSync(path.resolve("node_modules"), path.join(copy, "node_modules"));
  const names = mutants.map(({ id, fileName, location, replacement }) => {
    const name = fileName.replace(/\.ts$/, `.mutant-${id}.ts`);
    const text = readFileSync(fileName, "utf8");
    const [from, to] = [location.start, location.end].map((place) => offsetOf(text, place));
    writeFileSync(path.join(copy, name), text.slice(0, from) + replacement + text.slice(to));
    return name;
  });
  const { compilerOptions } = JSON.parse(readFileSync("tsconfig.json", "utf8"));
  const check = (/** @type {string[]} */ files) => {
    const options = { ...compilerOptions, incremental: false };
    writeFileSync(path.join(copy, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files }));
    const tsc = path.resolve("node_modules/.bin/tsc");
    return spawnSync(tsc, ["-p", copy, "--pretty", "false"], {
      cwd: copy,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    }).stdout;
  };
  // Errors of syntax hide those of types. They are Stryker's (`a as b.c` without brackets), so these mutants stay.
  const broken = new Set(namesIn(check(names), /error TS1\d{3}:/));
  const told = namesIn(check(names.filter((name) => !broken.has(name))), /error TS/);
  return new Set(told.map((name) => name.match(/\.mutant-(\d+)\.ts$/)?.[1]));
}

/** @param {string} output @param {RegExp} error */
const namesIn = (output, error) =>
  output
    .split("\n")
    .filter((line) => error.test(line))
    .flatMap((line) => line.match(/^\S+\.mutant-\d+\.ts/) ?? []);

/** @param {string} text @param {{ line: number, column: number }} place */
const offsetOf = (text, { line, column }) =>
  text
    .split("\n")
    .slice(0, line)
    .reduce((sum, one) => sum + one.length + 1, column);
