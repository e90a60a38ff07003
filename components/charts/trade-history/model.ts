// France's trade with North Korea over the years, and that of other EU states beside it: figures of all sources ->
// panels, table rows, words. Each method is a series of its own; nothing is joined, summed or converted.

import type { Bilingual } from "../../../data/schema";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { semicolon } from "../../words/punctuation";
import { nameOf } from "../../words/said";
import { words as allWords } from "../../words/words";
import type { ChartColumn, Drawing, MarkLabel, SourceNote } from "../drawing";
import { citedSources } from "../parts/cited-sources";
import { columnsIn } from "../parts/columns-in";
import { formatMillions, formatNumber } from "../parts/format";
import type { Frame } from "../parts/frame";
import { type Layout, layOut, singleSeries } from "./panels";
import { type Flow, type HistoryRow, historyRows, type Series, seriesIds, type TradeFigureRow } from "./rows";
import { historyTexts } from "./texts";

export type HistoryInputs = {
  readonly figures: readonly TradeFigureRow[];
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly columns: readonly ChartColumn[];
  /** The one rate between dollars and euros that the data document, and the year it holds for. */
  readonly rate: { readonly year: number; readonly usdPerEur: number };
};

export type HistoryView = {
  readonly window: readonly [from: number, to: number];
  /** Chosen countries: each is added to France, in this order. */
  readonly countries: readonly string[];
  /** A year to mark, or null. */
  readonly year: number | null;
  readonly query: string;
};

export type HistoryFigure = Layout & {
  readonly gutter: number;
  readonly legend: readonly {
    readonly key: string;
    readonly kind: "series" | "single" | "flow" | "flagged" | "gap";
    readonly series: Series | null;
    readonly flow: Flow | null;
    readonly text: string;
  }[];
};

/** Always drawn, and first. */
const subject = "FRA";
const gutter = 36;

/** The chart in one view, language and frame. Rows keep all decimals; only texts are rounded. */
export function historyModel(
  inputs: HistoryInputs,
  view: HistoryView,
  language: Language,
  frame: Frame,
): Drawing<HistoryFigure> {
  const words = allWords[language].tradeHistory;
  const flags = allWords[language].trade;
  const name = (country: string) => nameOf(country, inputs.names, language);
  const others = [...new Set(view.countries)].filter((country) => country !== subject);
  const isKnown = (country: string) => inputs.figures.some((row) => row.country === country);
  const countries = [subject, ...others.filter(isKnown)];
  const rows = historyRows(inputs.figures, countries, view.window, name, language);
  const [from, to] = view.window;
  const year = view.year !== null && view.year >= from && view.year <= to ? view.year : null;

  const millions = (value: number) => formatMillions(value, language);
  /** Whole millions stay whole: they were published so. */
  const amount = (value: number) =>
    Number.isInteger(value) ? formatNumber(value, language) : millions(value);
  const hasRate = (row: HistoryRow) => row.year === inputs.rate.year;
  /** "29.9, or 1.5 on the other basis": a disputed figure never stands without the other one. */
  const inDollars = (row: HistoryRow): string => {
    const value = amount(row.value_usd_m ?? 0);
    if (row.flag !== "disputed" || row.imports_alt_eur_m === null || !hasRate(row)) return value;
    const other = millions(row.imports_alt_eur_m * inputs.rate.usdPerEur);
    return fill(words.or, { value, other });
  };
  const inEuros = (row: HistoryRow): string => {
    const value = amount(row.value_eur_m ?? 0);
    if (row.flag !== "disputed" || row.imports_alt_eur_m === null || row.flow !== "import") return value;
    return fill(words.or, { value, other: millions(row.imports_alt_eur_m) });
  };
  /** The dollars of a year with a documented rate in euros. */
  const asEuros = (row: HistoryRow): string =>
    fill(words.or, {
      value: millions((row.value_usd_m ?? 0) / inputs.rate.usdPerEur),
      other: millions(row.imports_alt_eur_m ?? 0),
    });

  function callout(row: HistoryRow): readonly string[] | null {
    if (row.flag !== "disputed" || row.flow !== "import" || row.imports_alt_eur_m === null) return null;
    if (row.value_usd_m === null) return [fill(words.callout, { year: row.year, value: inEuros(row) })];
    const first = fill(words.callout, { year: row.year, value: inDollars(row) });
    return hasRate(row) ? [first, fill(words.calloutEuros, { value: asEuros(row) })] : [first];
  }
  function labelOf(row: HistoryRow): MarkLabel {
    const dollars = row.value_usd_m !== null;
    const value = dollars ? inDollars(row) : inEuros(row);
    const template = words[`label_${row.flow}`];
    const amount = fill(dollars ? words.unitUsd : words.unitEur, { value });
    const method = words[`series_${row.series}`];
    // The name of the label has the year already, except for totals.
    const lines = [fill(template, { amount }), row.flow === "total" ? `${row.year}. ${method}` : method];
    if (row.unit === "GBP") {
      lines.push(
        fill(words.labelPounds, {
          value: formatMillions((Number(row.value) * Number(row.scale)) / 1e6, language),
        }),
      );
    }
    if (row.flag) lines.push(row.flag === "spike" ? words.flag_spike : flags[`flag_${row.flag}`]);
    if (row.imports_alt_eur_m !== null) {
      lines.push(fill(words.labelOther, { value: millions(row.imports_alt_eur_m) }));
    }
    // The notes of the long series repeat how they were made; the table has them.
    if (row.note && (row.flag || singleSeries.includes(row.series))) lines.push(row.note);
    return {
      name:
        row.flow === "total"
          ? name(row.country)
          : fill(words.labelName, { name: name(row.country), year: row.year }),
      lines,
      source: row.source.map((id) => inputs.sources[id]?.title ?? id).join(semicolon[language]),
    };
  }

  const layout = layOut(
    rows,
    // Years chosen for another chart of the page can lie outside this one: nothing is drawn then.
    { countries: from > to ? [] : countries, window: view.window, year, name, label: labelOf, callout },
    words,
    language,
    frame,
  );
  return {
    chart: "trade-history",
    language,
    query: view.query,
    words: historyTexts(
      {
        rows,
        countries,
        unknown: others.filter((country) => !isKnown(country)),
        window: view.window,
        covered: coveredYears(),
        askedYear: view.year,
        rate: inputs.rate,
      },
      { name, inDollars, amount, millions },
      words,
      language,
    ),
    columns: columnsIn(inputs.columns, language),
    rows,
    sources: citedSources(rows, inputs.sources),
    figure: { gutter, ...layout, legend: legendOf() },
  };

  function coveredYears(): [first: number, last: number] {
    const years = inputs.figures.map((row) => row.year);
    return [Math.min(...years), Math.max(...years)];
  }
  function legendOf(): HistoryFigure["legend"] {
    const drawn = (series: Series) => rows.some((row) => row.series === series);
    const flows = (["import", "export", "total"] as const).filter((flow) =>
      rows.some((row) => row.flow === flow),
    );
    const singles = singleSeries.filter(drawn).map((series) => words[`series_${series}`]);
    return [
      ...flows.map((flow) => ({
        key: flow,
        kind: "flow" as const,
        series: null,
        flow,
        text: words[`flow_${flow}`],
      })),
      ...seriesIds
        .filter((series) => drawn(series) && !singleSeries.includes(series))
        .map((series) => ({
          key: series,
          kind: "series" as const,
          series,
          flow: null,
          text: words[`series_${series}`],
        })),
      ...(singles.length > 0
        ? [
            {
              key: "single",
              kind: "single" as const,
              series: null,
              flow: null,
              text: fill(words.legendSingle, { names: singles.join(semicolon[language]) }),
            },
          ]
        : []),
      ...(rows.some((row) => row.flag !== null)
        ? [{ key: "flagged", kind: "flagged" as const, series: null, flow: null, text: words.flagged }]
        : []),
      { key: "gap", kind: "gap" as const, series: null, flow: null, text: words.gapLegend },
    ];
  }
}
