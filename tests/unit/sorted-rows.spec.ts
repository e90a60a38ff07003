import { expect, test } from "@playwright/test";
import { sortedRows } from "@/components/views/sorted-rows";
import type { AnyRow } from "@/data/schema";

const rows = [
  { name: "Émirats", value: 9 },
  { name: "Autriche", value: null },
  { name: "France", value: 10 },
  { name: "Estonie", value: -1 },
];
const names = (column: string, direction: "ascending" | "descending") =>
  sortedRows(rows, { column, direction }, "fr").map((row) => row.name);

test("numbers are ordered by value, and what is missing comes last in both directions", () => {
  expect(names("value", "ascending")).toEqual(["Estonie", "Émirats", "France", "Autriche"]);
  expect(names("value", "descending")).toEqual(["France", "Émirats", "Estonie", "Autriche"]);
});

test("words are ordered by the alphabet of the language", () => {
  expect(names("name", "ascending")).toEqual(["Autriche", "Émirats", "Estonie", "France"]);
});

test("without an order the rows stay as they are, and ordering leaves the given rows alone", () => {
  expect(sortedRows(rows, null, "fr")).toBe(rows);
  sortedRows(rows, { column: "value", direction: "ascending" }, "fr");
  expect(rows[0]?.name).toBe("Émirats");
});

test("numbers within words are ordered by value, equal rows stay in their order, a missing column is missing", () => {
  const given: AnyRow[] = [
    { id: "a", date: "10 May", value: 1 },
    { id: "b", date: "2 May", value: 1 },
    { id: "c", value: 1 },
    { id: "d", date: "2 May", value: 0 },
  ];
  const ids = (column: string, direction: "ascending" | "descending") =>
    sortedRows(given, { column, direction }, "en")
      .map(({ id }) => id)
      .join("");
  expect([ids("date", "ascending"), ids("date", "descending")]).toEqual(["bdac", "abdc"]);
  expect([ids("value", "ascending"), ids("value", "descending")]).toEqual(["dabc", "abcd"]);
});
