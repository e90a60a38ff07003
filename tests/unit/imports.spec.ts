import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";

const layers = [
  "data",
  "components/words",
  "components/charts",
  "components/country",
  "components/about",
  "components/facts",
  "components/talk",
  "components/files",
  "components/views",
  "app",
];
const layerOf = (file: string) => layers.findIndex((layer) => file.startsWith(`${layer}/`));

const files = ["data", "components", "app"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .map((file) => path.posix.join(folder, file)),
);
const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/^import\s+(type\s)?[^"]*?"([^"]+)";/gms)].map(
    ([, type, from = ""]) => ({
      isType: type !== undefined,
      from: from.startsWith("@/")
        ? from.slice(2)
        : from.startsWith(".")
          ? path.posix.join(path.posix.dirname(file), from)
          : from,
    }),
  );
const resolve = (from: string) => [`${from}.ts`, `${from}.tsx`, from].find((file) => files.includes(file));

test("imports point from the app to the views to the charts to the data, never back", () => {
  const backwards = files.flatMap((file) =>
    importsOf(file)
      .filter(({ from, isType }) => !isType && layerOf(from) > layerOf(file))
      .map(({ from }) => `${file} imports ${from}`),
  );
  expect(backwards).toEqual([]);
});

test("models know no React, no file system and no loader", () => {
  const models = files.filter((file) => file.endsWith("model.ts"));
  expect(models.length).toBeGreaterThan(3);
  for (const file of models) {
    for (const { from } of importsOf(file)) expect(from, file).not.toMatch(/^react|^node:|\/load|registry/);
  }
});

test("what runs in the browser reaches no loader, no d3, no map file and no list of words", () => {
  const clients = files.filter((file) => readFileSync(file, "utf8").startsWith('"use client"'));
  const reached = new Set(clients);
  for (const file of reached) {
    for (const { from, isType } of importsOf(file)) {
      const target = isType ? undefined : resolve(from);
      if (target) reached.add(target);
      if (!isType) expect(from, file).not.toMatch(/^d3|^node:|^topojson|world-atlas|geography\/.*\.json/);
    }
  }
  expect(
    [...reached].filter((file) =>
      /^(load|load-names|load-geography|registry|table|schema|words|texts|said)\.ts$/.test(
        path.basename(file),
      ),
    ),
  ).toEqual([]);
});
