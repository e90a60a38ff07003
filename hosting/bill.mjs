/** What is shipped beside our own code: `npm run bill` writes the bill of materials (CycloneDX) and the licences anew,
 *  both from the lock file, so that they are the same on every machine. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const BILL = "hosting/sbom.cdx.json";
export const LICENCES = "public/licences.txt";

/** @typedef {{ name: string, version: string, licence: string, folder: string, isOptional: boolean }} Part */

// Its licence stands in its files only.
const LICENCE_OF = new Map([["png-js", "MIT"]]);

/** The packages that run in the server or reach the browser, by name: those for development are left out.
 *  Throws an Error where one says nothing of its licence. @returns {Part[]} */
export function shippedParts() {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return Object.entries(packages)
    .filter(([folder, part]) => folder !== "" && !part.dev && !part.devOptional)
    .map(([folder, { version, license, optional }]) => {
      const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
      const licence = license ?? LICENCE_OF.get(name);
      if (!licence) throw new Error(`${folder}: expected a licence in package-lock.json, found none`);
      return { name, version, licence, folder, isOptional: optional === true };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** All licences as one text: what each part is under, then each text once, with the parts it is of. Parts that only
 *  some machines install are listed without a text: it comes with them. @returns {string} */
export function licenceText() {
  const parts = shippedParts();
  /** @type {Map<string, string[]>} */
  const texts = new Map();
  for (const { name, version, folder, isOptional } of parts) {
    const text = isOptional ? "" : licenceFiles(folder);
    if (text) texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  const rule = "-".repeat(80);
  return [
    "Recognition Atlas: licences of what it is made of",
    "",
    "Code: MIT (LICENSE). Data compilation: CC BY 4.0, facts from the sources that each row names.",
    "Shapes of countries: Natural Earth, public domain, by way of world-atlas.",
    "Typefaces: Source Serif 4 and Source Sans 3, SIL Open Font License 1.1.",
    "",
    "Packages that run in the server or reach the browser. Those marked with * are installed on some machines only.",
    "",
    ...parts.map(
      ({ name, version, licence, isOptional }) => `${name} ${version}${isOptional ? "*" : ""}: ${licence}`,
    ),
    ...[...texts].flatMap(([text, names]) => ["", rule, names.join(", "), rule, "", text]),
    "",
  ].join("\n");
}

/** @param {string} folder */
function licenceFiles(folder) {
  if (!existsSync(folder)) throw new Error(`${folder}: expected to be installed (npm ci), found nothing`);
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) =>
      readFileSync(`${folder}/${file}`, "utf8")
        .replace(/\r/g, "")
        .split("\n")
        .map((line) => line.trimEnd())
        .join("\n")
        .trim(),
    )
    .join("\n\n");
}

/** The bill of materials without the moment, the machine and the tool that wrote it down. What is for development is
 *  left out here, because npm's own --omit also leaves out what both need. @returns {string} */
export function billText() {
  const { status, stdout } = spawnSync("npm", ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"], {
    encoding: "utf8",
    maxBuffer: 64e6,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`npm sbom: expected to end with 0, found ${status}`);
  const { $schema, bomFormat, specVersion, version, metadata, components, dependencies } = JSON.parse(stdout);
  const { name } = JSON.parse(readFileSync("package.json", "utf8"));
  const shipped = new Set(shippedParts().map((part) => `${part.name}@${part.version}`));
  const own = metadata.component["bom-ref"];
  const bill = {
    $schema,
    bomFormat,
    specVersion,
    version,
    metadata: {
      lifecycles: metadata.lifecycles,
      component: { ...metadata.component, type: "application", name, externalReferences: undefined },
    },
    components: components
      .filter((/** @type {{ name: string, version: string }} */ one) =>
        shipped.has(`${one.name}@${one.version}`),
      )
      .map((/** @type {object} */ one) => ({ ...one, externalReferences: undefined })),
    dependencies: dependencies
      .filter((/** @type {{ ref: string }} */ { ref }) => ref === own || shipped.has(ref))
      .map((/** @type {{ ref: string, dependsOn: string[] }} */ { ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((one) => shipped.has(one)),
      })),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(BILL, billText());
  writeFileSync(LICENCES, licenceText());
  console.log(`${BILL} and ${LICENCES}: ${shippedParts().length} parts`);
}
