import { expect, test } from "@playwright/test";
import { citedSources } from "@/components/charts/parts/cited-sources";
import type { AnyRow } from "@/data/schema";

const note = (source: string) => ({
  source,
  title: source,
  publisher: null,
  published: null,
  url: null,
  reliability: null,
});
const known = { A: note("A"), B: note("B"), C: note("C") };

test("sources are listed once, in the order of first citation; a row may cite one, several or none", () => {
  const rows: AnyRow[] = [{ source: ["B", "C"] }, { source: null }, {}, { source: "A" }, { source: ["C"] }];
  expect(citedSources(rows, known).map(({ source }) => source)).toEqual(["B", "C", "A"]);
});

test("a source that is not known is an error that names it and its column", () => {
  expect(() => citedSources([{ source: "A", other: "X" }], known, ["source", "other"])).toThrow(
    'unknown source "X" in column other',
  );
});
