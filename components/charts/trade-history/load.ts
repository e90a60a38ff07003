import { type Edition, onceForEach } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Language } from "../../words/language";
import { rowsIn } from "../parts/load-in";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { historyColumns } from "./columns";
import type { HistoryInputs } from "./model";
import { flagOf, type Series, type TradeFigureRow } from "./rows";

const seriesBySource: Readonly<Record<string, Series>> = {
  itpde_r01: "itpde",
  tradhist: "tradhist",
  kotra_chosun_2001: "kotra",
  quid_wp_en: "quid",
  wp_fr: "quid",
  bfm_2017: "customs",
  europe1_2017: "customs",
  mae_2010: "ministry",
  mae_2014: "ministry",
  mae_2016: "ministry",
};

/** All other sources of flows quote Eurostat or the European Commission. */
const seriesOf = (source: string | undefined, year: number): Series =>
  source === "cow_trade_v4"
    ? year < 1999
      ? "cow-to-1998"
      : "cow-from-1999"
    : (seriesBySource[source ?? ""] ?? "eurostat");

/** The mean of the 257 daily rates of the European Central Bank: the only conversion that the data document. */
const rate = { year: 2005, usdPerEur: 1.2441 };

/** Everything that the chart is drawn from: flows of the states that are or were EU members, France's two-way totals. */
export function loadHistory(language: Language, edition: Edition = presentEdition): HistoryInputs {
  const known = histories(edition);
  const inputs = known.get(language) ?? makeHistory(language, edition);
  known.set(language, inputs);
  return inputs;
}

const histories = onceForEach(() => new Map<Language, HistoryInputs>());

function makeHistory(language: Language, edition: Edition): HistoryInputs {
  const members = [...new Set(edition.rows("eu-membership").map((row) => row.country))];
  const pounds = new Map(
    edition.rows("trade-gbp").map((row) => [`${row.country} ${row.flow} ${row.year}`, row]),
  );
  const [flows, totals] = [edition.rows("trade"), edition.rows("trade-totals")];
  const told = [
    ...rowsIn("trade", flows, language, edition),
    ...rowsIn("trade-totals", totals, language, edition),
  ];
  // What a note doubts is read from the English one, whatever language it is told in.
  const doubts = [...flows, ...totals].map((row) => flagOf(row.note));
  const doubted = told.map((row, i) => ({ ...row, flag: doubts[i] ?? null }));
  const ofMembers = doubted.filter((row) => members.includes(row.country));
  const figures = ofMembers.map((row): TradeFigureRow => {
    const series = seriesOf(row.source[0], row.year);
    const figure = { ...row, series, eur: null };
    if (series !== "tradhist") return figure;
    // Published in pounds; the euros of the trade dataset are a conversion, so both are kept.
    const original = pounds.get(`${row.country} ${row.flow} ${row.year}`);
    if (!original) throw new Error(`trade-gbp has no ${row.country} ${row.flow} ${row.year}`);
    return {
      ...figure,
      value: original.value,
      unit: "GBP",
      scale: original.scale,
      eur: row.value * row.scale,
    };
  });
  return {
    figures,
    names: loadNames(edition),
    sources: loadSourceNotes(language, edition),
    columns: historyColumns,
    rate,
  };
}

/** The states that can be added to France, as codes: those with more than one year on the main line. */
export function loadHistoryCountries(): string[] {
  const years = new Map<string, Set<number>>();
  for (const { country, year, series } of loadHistory("en").figures) {
    if (series === "itpde") years.set(country, (years.get(country) ?? new Set()).add(year));
  }
  return [...years].filter(([code, known]) => code !== "FRA" && known.size > 1).map(([code]) => code);
}
