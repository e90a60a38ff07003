import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { limits, promises } from "@/components/about/accessibility";
import { frenchFaults } from "../french";

const sources = ["tests/unit", "tests/e2e"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".spec.ts") && !name.endsWith("accessibility.spec.ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
);

test("every promise of accessibility names tests, and each of them exists", () => {
  for (const { id, tests } of promises) {
    expect(tests.length, id).toBeGreaterThan(0);
    for (const title of tests) {
      const isThere = sources.some((source) => source.includes(title));
      expect(isThere, `${id}: ${title}`).toBe(true);
    }
  }
});

test("the French texts of the promises follow French typography", () => {
  const texts = [
    ...promises.flatMap(({ promise, check }) => [promise.fr, check.fr]),
    ...limits.map(({ text }) => text.fr),
  ];
  for (const text of texts) expect(text).not.toMatch(frenchFaults);
});
