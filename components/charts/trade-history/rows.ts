// Trade figures of all sources -> the rows of the chart: one per value, each in the series of its method.

import type { AnyRow } from "../../../data/schema";
import type { Language } from "../../words/language";
import { semicolon } from "../../words/punctuation";

/** A method of counting. Lines are drawn inside a series only; "cow" is two of them, because its French imports
 *  change basis in 1999. `customs`, `ministry`, `quid`, `kotra` and `eurostat` are single figures. */
export const seriesIds = [
  "itpde",
  "cow-to-1998",
  "cow-from-1999",
  "tradhist",
  "kotra",
  "quid",
  "customs",
  "ministry",
  "eurostat",
] as const;
export type Series = (typeof seriesIds)[number];
export type Flow = "import" | "export" | "total";
export type Flag = "disputed" | "probably-miscoded" | "doubtful" | "spike" | "differs";

/** One figure as its source gives it: value × scale units of `unit`. `eur` is the amount in euros where the data hold
 *  a conversion of a figure published in pounds. */
export type TradeFigureRow = {
  readonly country: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly year: number;
  readonly value: number;
  readonly unit: "USD" | "EUR" | "GBP";
  readonly scale: number;
  readonly eur: number | null;
  readonly valuation: string;
  readonly confidence: string;
  readonly note: string | null;
  /** The doubt that the note tells, or null. */
  readonly flag: Flag | null;
  readonly series: Series;
  readonly source: readonly string[];
};

export type HistoryRow = AnyRow & {
  readonly country: string;
  readonly flow: Flow;
  readonly year: number;
  readonly series: Series;
  readonly value_usd_m: number | null;
  readonly value_eur_m: number | null;
  readonly flag: Flag | null;
  readonly imports_alt_eur_m: number | null;
  readonly note: string | null;
  readonly source: readonly string[];
};

const flags: readonly (readonly [Flag, RegExp])[] = [
  ["disputed", /disputed/i],
  ["probably-miscoded", /probable (Korea )?miscoding/i],
  ["doubtful", /doubtful|conflicts with|does not add up|points to South Korean/i],
  ["spike", /outlier|spike/i],
  ["differs", /\bm here, \S+ m in COW/],
];

/** The doubt that the English note of a figure tells, or null. The data keep it in words only. */
export function flagOf(note: string | null): Flag | null {
  return flags.find(([, pattern]) => note !== null && pattern.test(note))?.[0] ?? null;
}

/** Million units without the noise of multiplying: 8985 thousands -> 8.985. */
const millions = (value: number, scale: number) => value / (1e6 / scale);

const levels = ["low", "medium", "high"];
const weakest = (a: string, b: string) => (levels.indexOf(a) <= levels.indexOf(b) ? a : b);
/** Of two doubts, the one that is looked for first. */
const strongest = (a: Flag | null, b: Flag | null) =>
  flags.find(([flag]) => flag === a || flag === b)?.[0] ?? null;
const joined = (notes: readonly (string | null)[], language: Language) =>
  [...new Set(notes.filter((note) => note !== null))].join(semicolon[language]) || null;

/** The same value by the same method from two sources is one row that cites both. */
function withoutCopies(rows: readonly TradeFigureRow[], language: Language): TradeFigureRow[] {
  const kept = new Map<string, TradeFigureRow>();
  for (const row of rows) {
    const key = [row.country, row.flow, row.year, row.series, row.value, row.unit, row.scale].join();
    const other = kept.get(key);
    if (!other) kept.set(key, row);
    else
      kept.set(key, {
        ...other,
        confidence: weakest(other.confidence, row.confidence),
        note: joined([other.note, row.note], language),
        flag: strongest(other.flag, row.flag),
        source: [...new Set([...other.source, ...row.source])],
      });
  }
  return [...kept.values()];
}

/** Where a row is drawn: imports and exports in dollars have a panel each, all figures in euros one of their own. */
export function panelOf(row: Pick<HistoryRow, "flow" | "value_usd_m">): "import" | "export" | "euro" {
  return row.value_usd_m === null || row.flow === "total" ? "euro" : row.flow;
}

const panels = ["import", "export", "euro"];
const flowOrder = ["import", "export", "total"];

/** The rows of some countries in a window of years, in reading order: country by country, panel by panel, series by
 *  series, year by year. Nothing is converted: dollars fill `value_usd_m`, euros `value_eur_m`. A figure for imports
 *  that the EU and IMF count by dispatch names their figure beside it and cites it. */
export function historyRows(
  figures: readonly TradeFigureRow[],
  countries: readonly string[],
  [from, to]: readonly [number, number],
  name: (country: string) => string,
  language: Language,
): HistoryRow[] {
  const isSwapped = figures.some((row) => row.partner !== "PRK" || row.country === "PRK");
  if (isSwapped) throw new Error("expected trade of a partner with PRK");
  const byDispatch = new Map(
    figures
      .filter((row) => row.series === "tradhist" && row.flow === "import")
      .map((row) => [`${row.country} ${row.year}`, row]),
  );
  const rows = withoutCopies(figures, language)
    .filter((row) => countries.includes(row.country) && row.year >= from && row.year <= to)
    .map((row): HistoryRow => {
      const counts =
        row.series === "itpde" ? row.flow === "import" : row.series === "quid" && row.flow !== "export";
      const other = counts ? byDispatch.get(`${row.country} ${row.year}`) : undefined;
      return {
        country: row.country,
        name: name(row.country),
        flow: row.flow,
        year: row.year,
        series: row.series,
        value_usd_m: row.unit === "USD" ? millions(row.value, row.scale) : null,
        value_eur_m:
          row.unit === "EUR"
            ? millions(row.value, row.scale)
            : row.eur === null
              ? null
              : millions(row.eur, 1),
        value: row.value,
        unit: row.unit,
        scale: row.scale,
        valuation: row.valuation,
        flag: row.flag,
        imports_alt_eur_m: other?.eur == null ? null : millions(other.eur, 1),
        confidence: row.confidence,
        note: row.note,
        source: [...new Set([...row.source, ...(other?.source ?? [])])],
      };
    });
  const place = (row: HistoryRow) => [
    countries.indexOf(row.country),
    panels.indexOf(panelOf(row)),
    seriesIds.indexOf(row.series),
    flowOrder.indexOf(row.flow),
    row.year,
  ];
  return rows.sort((a, b) => {
    const [p, q] = [place(a), place(b)];
    const first = p.findIndex((one, i) => one !== q[i]);
    return (p[first] ?? 0) - (q[first] ?? 0);
  });
}

/** Years as runs: 2011, 2013, 2014, 2015 -> [2011, 2011], [2013, 2015]. */
export function runsOf(years: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

/** The years of the window for which a country has no figure of this flow, in any currency, as runs. */
export function gapsOf(
  rows: readonly HistoryRow[],
  country: string,
  flow: Flow,
  [from, to]: readonly [number, number],
): [first: number, last: number][] {
  const known = new Set(
    rows.filter((row) => row.country === country && row.flow === flow).map((row) => row.year),
  );
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return runsOf(years.filter((year) => !known.has(year)));
}
