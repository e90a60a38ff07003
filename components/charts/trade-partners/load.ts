import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Language } from "../../words/language";
import { loadIn, rowsIn } from "../parts/load-in";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { partnersColumns } from "./columns";
import type { PartnersInputs } from "./model";

const year = 2005;

/** Everything that the chart is drawn from: KOTRA's two-way totals of 2005, customs figures of the same partners and
 *  of France, what the EU and the IMF count instead, and the mean rate of the year. */
export function loadPartners(language: Language, edition: Edition = presentEdition): PartnersInputs {
  const totals = edition.rows("trade-totals").filter((row) => row.year === year && row.partner === "PRK");
  const flows = edition.rows("trade").filter((row) => row.year === year);
  const kotra = totals.filter((row) => row.unit === "USD");
  const countries = [...kotra.map((row) => row.country), "FRA"];
  const commission = totals.find((row) => row.country === "EUU" && row.unit === "EUR");
  const byDispatch = flows.find(
    (row) => row.country === "FRA" && row.flow === "import" && row.source.includes("tradhist"),
  );
  const world = flows.filter((row) => row.country === "PRK" && row.partner === "WLD");
  return {
    // What is derived is read from the English note, whatever language it is told in.
    totals: rowsIn("trade-totals", kotra, language, edition).map((row, i) => ({
      ...row,
      usd: row.value * row.scale,
      isDerived: /derived/i.test(kotra[i]?.note ?? ""),
    })),
    customs: rowsIn("trade", flows, language, edition)
      .filter(
        (row) => countries.includes(row.country) && row.partner === "PRK" && row.source.includes("itpde_r01"),
      )
      .map((row) => ({ ...row, usd: row.value * row.scale })),
    dispatch: byDispatch ? { eur: byDispatch.value * byDispatch.scale, source: byDispatch.source } : null,
    commission: commission ? { eur: commission.value * commission.scale, source: commission.source } : null,
    worldUsd: world.length === 2 ? world.reduce((sum, row) => sum + row.value * row.scale, 0) : null,
    rate: { usdPerEur: 1.2441, source: "ecb_fx" },
    subjectNote: loadIn("trade-2005", language, edition).find((row) => row.country === "FRA")?.note ?? null,
    names: loadNames(edition),
    sources: loadSourceNotes(language, edition),
    columns: partnersColumns,
  };
}
