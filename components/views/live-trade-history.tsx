"use client";

import { chartUses } from "../charts/chart-list";
import type { Drawing } from "../charts/drawing";
import { HistoryFigure, HistoryLegend } from "../charts/trade-history/figure";
import type { HistoryFigure as Figure } from "../charts/trade-history/model";
import { AddCountry } from "./add-country";
import { Choice } from "./choice";
import { LiveDrawing } from "./live-drawing";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";
import { WindowChoice } from "./window-choice";

type HistoryWords = {
  readonly addCountry: string;
  readonly choose: string;
  readonly remove: string;
  readonly markYear: string;
  readonly noYear: string;
};

export function LiveTradeHistory({
  name,
  first,
  countries,
  words,
}: {
  name: string;
  first: Drawing<Figure>;
  /** Those that can be added to France. */
  countries: readonly { code: string; name: string }[];
  words: HistoryWords;
}) {
  return (
    <LiveDrawing
      name={name}
      first={first}
      figure={HistoryFigure}
      legend={HistoryLegend}
      controls={
        <>
          <AddCountry countries={countries} words={words} />
          <WindowChoice chart="trade-history" />
          <MarkYear words={words} />
        </>
      }
    />
  );
}

/** The year to mark; the default year of the site is none of this chart's and stands for no mark. */
function MarkYear({ words }: { words: HistoryWords }) {
  const { limits } = usePageFacts();
  const { view, setView } = useView();
  const [first, last] = chartUses["trade-history"].window ?? [view.year, view.year];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const other = view.year < first || (view.year > last && view.year !== limits.lastYear);
  return (
    <Choice
      name="year"
      label={words.markYear}
      value={String(view.year)}
      options={[
        { value: String(limits.lastYear), text: words.noYear },
        ...(other ? [{ value: String(view.year), text: String(view.year) }] : []),
        ...years.map((year) => ({ value: year, text: year })),
      ]}
      onChoose={(year) => setView({ year: Number(year) })}
    />
  );
}
