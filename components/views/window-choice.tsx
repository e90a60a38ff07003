"use client";

import { type ChartId, chartUses } from "../charts/chart-list";
import { firstYear, windowOf } from "../charts/view-state";
import { Choice } from "./choice";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** First and last year of what a chart shows. The chart's own ends are the default and never written. */
export function WindowChoice({ chart }: { chart: ChartId }) {
  const { words, limits } = usePageFacts();
  const { view, setView } = useView();
  const [first, last] = chartUses[chart].window ?? [firstYear, firstYear];
  const [from, to] = windowOf(chart, view, limits);
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const choose = (change: readonly [number, number]) =>
    setView({
      from: change[0] === first ? null : change[0],
      to: change[1] === last ? null : change[1],
    });
  const options = years.map((year) => ({ value: year, text: year }));
  // An end that would lie before the beginning lets go of the beginning, and the other way round.
  return (
    <>
      <Choice
        name="from"
        label={words.controls.from}
        value={String(from)}
        options={options}
        onChoose={(year) => choose([Number(year), Number(year) > to ? last : to])}
      />
      <Choice
        name="to"
        label={words.controls.to}
        value={String(to)}
        options={options}
        onChoose={(year) => choose([Number(year) < from ? first : from, Number(year)])}
      />
    </>
  );
}
