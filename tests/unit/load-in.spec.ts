import { expect, test } from "@playwright/test";
import { loadIn } from "@/components/charts/parts/load-in";
import { type DatasetId, datasetIds, schemas } from "@/data/catalogue";
import { loadDataset } from "@/data/load";
import type { AnyRow, Schema } from "@/data/schema";

test("rows in French say in their plain columns what the French ones say, and nothing else changes", () => {
  let translated = 0;
  for (const id of datasetIds) {
    const columns = (schemas[id] as Schema).columns;
    const rows = loadDataset(id as DatasetId) as readonly AnyRow[];
    const french = new Map(columns.map(({ name, translates }) => [translates, name]));
    const expected = rows.map((row) =>
      Object.fromEntries(columns.map(({ name }) => [name, row[french.get(name) ?? name] ?? null])),
    );
    translated += rows.length * columns.filter(({ translates }) => translates).length;
    expect(loadIn(id as DatasetId, "fr"), id).toEqual(expected);
    expect(loadIn(id as DatasetId, "en")).toEqual(rows);
  }
  expect(translated).toBeGreaterThan(2000);
});

test("every note has its French, whatever the dataset", () => {
  for (const id of datasetIds) {
    const columns = (schemas[id] as Schema).columns;
    if (!columns.some(({ name }) => name === "note")) continue;
    expect(
      columns.some(({ translates }) => translates === "note"),
      id,
    ).toBe(true);
  }
});
