"use client";

import { firstYear } from "../charts/view-state";
import { Choice } from "./choice";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** A second year to compare the map with; none is usual. */
export function CompareChoice() {
  const { limits, words } = usePageFacts();
  const { view, setView } = useView();
  const years = Array.from({ length: limits.lastYear - firstYear + 1 }, (_, index) =>
    String(limits.lastYear - index),
  );
  return (
    <Choice
      name="compare"
      label={words.controls.compare}
      value={view.compare === null ? "" : String(view.compare)}
      options={[
        { value: "", text: words.controls.noCompare },
        ...years.map((year) => ({ value: year, text: year })),
      ]}
      onChoose={(year) => setView({ compare: year === "" ? null : Number(year) })}
    />
  );
}
