import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const { BILL, LICENCES, licenceText, shippedParts } = await import("../../hosting/bill.mjs" as string);
const parts: { name: string; version: string; licence: string }[] = shippedParts();
const nameOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;

test("the licences served are those of the packages in the lock file (npm run bill)", () => {
  expect(readFileSync(LICENCES, "utf8") === licenceText(), LICENCES).toBe(true);
});

test("the bill of materials names every package that is shipped, with its hash, and no machine (npm run bill)", () => {
  const text = readFileSync(BILL, "utf8");
  const bill = JSON.parse(text) as {
    bomFormat: string;
    components: { name: string; version: string; hashes?: unknown[]; licenses?: unknown[] }[];
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  expect(bill.components.map(nameOf).sort()).toEqual([...new Set(parts.map(nameOf))].sort());
  for (const component of bill.components) expect(component.hashes, nameOf(component)).toHaveLength(1);
  expect(text).not.toMatch(/timestamp|serialNumber|registry\.|file:/);
});

test("nothing shipped is under a licence that would bind the code of this project", () => {
  const free =
    /\b(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|Unlicense|BlueOak-1\.0\.0|MPL-2\.0|CC-BY-4\.0|OFL-1\.1|Zlib)\b/;
  // A library of its own that Next would load for pictures, which this project does not let it make.
  const separate = /^@img\/sharp-/;
  const binding = parts.filter(({ name, licence }) => !free.test(licence) && !separate.test(name));
  expect(binding).toEqual([]);
});

test("every package is pinned: exact versions asked for, a hash for each in the lock file", () => {
  const asked = JSON.parse(readFileSync("package.json", "utf8"));
  for (const [name, version] of Object.entries({ ...asked.dependencies, ...asked.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { integrity?: string; resolved?: string; inBundle?: boolean }>;
  };
  for (const [folder, { integrity, resolved, inBundle }] of Object.entries(packages)) {
    if (folder === "" || inBundle) continue;
    expect(integrity, folder).toMatch(/^sha512-/);
    expect(resolved, folder).toBeUndefined();
  }
});
