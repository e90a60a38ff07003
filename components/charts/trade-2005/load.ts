import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Language } from "../../words/language";
import { loadIn } from "../parts/load-in";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { tradeColumns } from "./columns";
import type { TradeInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadTrade(language: Language, edition: Edition = presentEdition): TradeInputs {
  // The Commission's own total for the year, both ways, in millions of euros.
  const commission = edition
    .rows("trade-totals")
    .find((row) => row.country === "EUU" && row.year === 2005 && row.unit === "EUR");
  return {
    rows: loadIn("trade-2005", language, edition),
    names: loadNames(edition),
    sources: loadSourceNotes(language, edition),
    columns: tradeColumns,
    euTotal: commission?.source[0]
      ? { millions: (commission.value * commission.scale) / 1e6, source: commission.source[0] }
      : null,
  };
}
