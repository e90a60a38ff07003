"use client";

import { type ChartId, chartUses } from "../charts/chart-list";
import { sortOf } from "../charts/view-state";
import { Choice } from "./choice";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** The orders of a chart; the first is the default and is never written into the address. */
export function SortChoice({ chart }: { chart: ChartId }) {
  const { words } = usePageFacts();
  const { view, setView } = useView();
  const { sorts } = chartUses[chart];
  return (
    <Choice
      name="sort"
      label={words.controls.sort}
      value={sortOf(chart, view)}
      options={sorts.map((sort) => ({ value: sort, text: words.sorts[chart]?.[sort] ?? sort }))}
      onChoose={(sort) => setView({ sort: sort === sorts[0] ? null : sort })}
    />
  );
}
