/** What a long check says and finds: printed as it goes, and kept in docs/checks/<name>.txt when it ends. */

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";

/** Begins the record of a check. `settings` are the values of its environment variables, as they are in this run.
 *  `say` writes a line; `problem` writes one and makes the check fail; `end` writes the file and the exit code.
 *  @param {string} name @param {Record<string, unknown>} [settings] */
export function record(name, settings = {}) {
  const began = new Date();
  const load = os.loadavg()[0];
  /** @type {string[]} */
  const lines = [];
  let problems = 0;
  const say = (/** @type {string} */ line) => {
    const text = line.replaceAll(process.cwd(), ".").replaceAll(os.tmpdir(), "(temporary folder)");
    lines.push(text);
    console.log(text);
  };
  const given = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  say([...given, `npm run check:${name}`].join(" "));
  say(`${began.toISOString().slice(0, 16).replace("T", " ")} UTC, commit ${commit()}`);
  say(
    `${os.cpus().length} cores (${os.cpus()[0]?.model}), ${Math.round(os.totalmem() / 2 ** 30)} GB, ` +
      `Node ${process.version.slice(1)}, ${os.type()}`,
  );
  // A core that others use makes every time longer: such figures are upper bounds and say so.
  const isBusy = load > os.cpus().length / 4;
  const others = isBusy ? ", other work running: times are upper bounds" : "";
  say(`load before the start ${load.toFixed(2)}${others}\n`);

  return {
    say,
    problem(/** @type {string} */ line) {
      problems += 1;
      say(`PROBLEM: ${line}`);
    },
    end() {
      const minutes = ((Date.now() - began.getTime()) / 60_000).toFixed(1);
      say(`\n${problems === 0 ? "passed" : `FAILED: ${problems} problems`} after ${minutes} minutes`);
      mkdirSync("docs/checks", { recursive: true });
      writeFileSync(`docs/checks/${name}.txt`, `${lines.join("\n")}\n`);
      process.exitCode = problems === 0 ? 0 : 1;
    },
  };
}

/** A whole number from the environment, or the usual one. @param {string} key @param {number} usual */
export function setting(key, usual) {
  const text = process.env[key];
  if (text === undefined || text === "") return usual;
  if (!/^\d+$/.test(text)) throw new Error(`${key} is "${text}", expected a whole number.`);
  return Number(text);
}

function commit() {
  const git = (/** @type {string[]} */ ...words) => execFileSync("git", words, { encoding: "utf8" }).trim();
  try {
    // Records of earlier runs are no change of what is checked.
    const isChanged = git("status", "--porcelain", "--", ".", ":!docs/checks") !== "";
    return `${git("rev-parse", "--short", "HEAD")}${isChanged ? " with changes" : ""}`;
  } catch {
    return "unknown";
  }
}
