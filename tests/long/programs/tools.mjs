/** The programs that readers use, as Debian packages them. */

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const packages =
  "curl unzip python3 python3-pandas python3-bibtexparser python3-pil r-base-core libreoffice-calc libreoffice-impress librsvg2-bin poppler-utils".split(
    " ",
  );
const duckDb = "@duckdb/node-api@1.5.6-r.1";

/** Installs what is missing of the Debian packages (as root), and DuckDB into the folder: it is 70 MB, too large to come
 *  with every `npm ci`. Throws with what to do where that is not possible. @param {string} folder */
export function installTools(folder) {
  if (!existsSync("/usr/bin/dpkg-query")) {
    throw new Error(`This check needs a Debian system with the packages: ${packages.join(" ")}`);
  }
  const isMissing = (/** @type {string} */ name) =>
    !/^Status: .* installed$/m.test(spawnSync("dpkg-query", ["-s", name], { encoding: "utf8" }).stdout);
  const missing = packages.filter(isMissing);
  if (missing.length > 0 && process.getuid?.() !== 0) {
    throw new Error(`Packages are missing. As root: apt-get install ${missing.join(" ")}`);
  }
  if (missing.length > 0) {
    execFileSync("apt-get", ["update"], { stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...missing], { stdio: "inherit" });
  }
  execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--silent", duckDb]);
}

/** What was used, for the record. */
export function versions() {
  const first = (/** @type {string} */ command, /** @type {string[]} */ ...words) => {
    const { stdout, stderr } = spawnSync(command, words, { encoding: "utf8" });
    return `${stdout}${stderr}`.trim().split("\n")[0];
  };
  return [
    first(
      "/usr/bin/python3",
      "-c",
      "import sys, pandas; print('Python', sys.version.split()[0], 'pandas', pandas.__version__)",
    ),
    first("Rscript", "--version"),
    first("soffice", "--version").replace(/ \w{20,}.*$/, ""),
    first("rsvg-convert", "--version"),
    first("pdftotext", "-v"),
    first("curl", "--version").split(" (")[0],
    `DuckDB ${duckDb.split("@").at(-1)}`,
  ];
}

/** Runs a program; whatever it writes to its error output counts as a warning and throws.
 *  @param {string} command @param {string[]} words @param {import('node:child_process').SpawnSyncOptions} [options]
 *  @returns {string} */
export function quietly(command, words, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: 300_000,
    ...options,
  });
  if (error) throw error;
  if (status !== 0 || String(stderr).trim())
    throw new Error(`${command} ended with ${status}: ${stderr}${status ? stdout : ""}`);
  return String(stdout);
}
