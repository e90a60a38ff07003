import { loadDataset } from "../../../data/load";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { tradeColumns } from "./columns";
import type { TradeInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadTrade(): TradeInputs {
  // The Commission's own total for the year, both ways, in millions of euros.
  const commission = loadDataset("trade-totals").find(
    (row) => row.country === "EUU" && row.year === 2005 && row.unit === "EUR",
  );
  return {
    rows: loadDataset("trade-2005"),
    names: loadNames(),
    sources: loadSourceNotes(),
    columns: tradeColumns,
    euTotal: commission?.source[0]
      ? { millions: (commission.value * commission.scale) / 1e6, source: commission.source[0] }
      : null,
  };
}
