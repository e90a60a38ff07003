// Where everything of the chart stands: rows -> panels with axes, lines, gaps and marks. All places along the plot are
// fractions until `along` makes them lengths; all heights are px.

import { scaleLinear } from "d3";
import type { Words } from "../../words/en";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import type { MarkLabel } from "../drawing";
import { formatMillions, formatNumber } from "../parts/format";
import { along, type Frame } from "../parts/frame";
import { type Flow, gapsOf, type HistoryRow, panelOf, type Series } from "./rows";

export type Shape = "circle" | "square" | "diamond";

export type HistoryMark = {
  readonly row: number;
  readonly country: string;
  readonly flow: Flow;
  readonly series: Series;
  readonly year: number;
  readonly value: number;
  readonly x: string;
  /** The place of its year, where it stands beside it so as not to cover another. */
  readonly yearX: string | null;
  readonly y: number;
  readonly shape: Shape;
  readonly flagged: boolean;
  readonly label: MarkLabel;
};

export type Panel = {
  readonly key: string;
  readonly country: string;
  readonly title: string;
  readonly titleY: number;
  readonly top: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly xTicks: readonly { readonly x: string; readonly text: string }[];
  readonly gaps: readonly {
    readonly x: string;
    readonly width: string;
    readonly textX: string;
    readonly textY: number;
    readonly text: string | null;
  }[];
  /** Between the last year of one method and the first of the next. */
  readonly breakAt: { readonly x: string; readonly text: string } | null;
  /** The year of the view, if it is in the window. */
  readonly yearAt: string | null;
  /** One per pair of neighbouring years of one series: a line never crosses a year without a figure or a break. */
  readonly segments: readonly {
    readonly key: string;
    readonly flow: Flow;
    readonly series: Series;
    readonly x1: string;
    readonly x2: string;
    readonly y1: number;
    readonly y2: number;
  }[];
  readonly callouts: readonly {
    readonly x: string;
    readonly y: number;
    readonly anchor: "start" | "middle" | "end";
    readonly lines: readonly string[];
    /** Left out where there is little room. */
    readonly minor: boolean;
  }[];
};

export type Layout = {
  readonly height: number;
  readonly panels: readonly Panel[];
  readonly marks: readonly HistoryMark[];
};

const titleRoom = 40;
const axisRoom = 34;
/** Years stand this far from the ends of the plot, so that marks do not touch them. */
const inset = 0.045;
/** The width, in px, from which minor texts are shown: by it texts and marks are kept off each other. */
const usualWidth = 600;
/** Shares of that width that a letter and the space at a mark take. */
const letter = 6.4 / usualWidth;
const gap = 10 / usualWidth;
/** Places for a mark beside others of its year, px at that width: the first that is free. */
const steps = [0, -12, 12, -24, 24];
const reach = { flagged: 6.5, plain: 4.5 };
const shapes: Record<Flow, Shape> = { import: "circle", export: "square", total: "diamond" };
export const lined: readonly Series[] = ["itpde", "cow-to-1998", "cow-from-1999", "tradhist"];
export const singleSeries: readonly Series[] = ["quid", "customs", "ministry", "eurostat"];

/** What the layout needs beside the rows. `usd` and `eur` texts are already in the language of the reader. */
export type LayoutView = {
  readonly countries: readonly string[];
  readonly window: readonly [from: number, to: number];
  readonly year: number | null;
  readonly name: (country: string) => string;
  readonly label: (row: HistoryRow) => MarkLabel;
  readonly callout: (row: HistoryRow) => readonly string[] | null;
};

/** The panels of each country: imports and exports in dollars on one scale for all, then what was published in euros
 *  on one scale of its own. A country without figures in euros has no such panel. */
export function layOut(
  rows: readonly HistoryRow[],
  view: LayoutView,
  words: Words["tradeHistory"],
  language: Language,
  frame: Frame,
): Layout {
  const [from, to] = view.window;
  const dollarHeight = view.countries.length > 1 ? 116 : 150;
  // In euros several publishers give a figure each for one year.
  const euroHeight = Math.round((dollarHeight * 4) / 3);
  // A single year stands in the middle.
  const xOf = scaleLinear([from, to], [inset, 1 - inset]);
  const highest = (values: (number | null)[]) => Math.max(1, ...values.map((value) => value ?? 0));
  const tops = {
    dollars: highest(rows.map((row) => (panelOf(row) === "euro" ? null : row.value_usd_m))),
    euros: highest(rows.map((row) => row.value_eur_m)),
  };
  const hasDollars = rows.some((row) => panelOf(row) !== "euro");
  const amountOf = (row: HistoryRow) => row.value_usd_m ?? row.value_eur_m ?? 0;
  const half = (xOf(from + 1) - xOf(from)) / 2;

  const panels: Panel[] = [];
  const marks: HistoryMark[] = [];
  let y = 0;
  for (const country of view.countries) {
    for (const key of ["import", "export", "euro"] as const) {
      const inPanel = rows
        .map((row, index) => ({ row, index }))
        .filter(({ row }) => row.country === country && panelOf(row) === key);
      if (key === "euro" && inPanel.length === 0) continue;
      const top = y + titleRoom;
      const bottom = top + (key === "euro" ? euroHeight : dollarHeight);
      const yOf = scaleLinear([0, key === "euro" ? tops.euros : tops.dollars], [bottom, top]);
      const besideYear = besideYearIn(
        inPanel.map(({ row }) => row),
        yOf,
      );
      const placeOf = (row: HistoryRow) => besideYear.get(row) ?? xOf(row.year);
      const gaps = key === "euro" ? [] : gapsOf(rows, country, key, view.window);
      panels.push({
        key: `${country}-${key}`,
        country,
        title: fill(words[`panel_${key}`], { name: view.name(country) }),
        titleY: y + 14,
        top,
        bottom,
        // Without a figure there is no scale to show.
        yTicks: (key === "euro" || hasDollars ? yOf.ticks(4) : []).map((value) => ({
          y: round(yOf(value)),
          text: tick(value),
        })),
        xTicks: yearTicks(),
        gaps: gaps.map(([first, last]) => {
          const [start, end] =
            from === to ? [0, 1] : [Math.max(0, xOf(first) - half), Math.min(1, xOf(last) + half)];
          return {
            x: along(frame, start),
            width: along(frame, end - start),
            textX: along(frame, (start + end) / 2),
            // Above the middle: on a phone the call-out of 2005 reaches into the gap.
            textY: top + (bottom - top) / 4,
            // A shorter gap is hatched only; all are listed in the notes.
            text: end - start > 0.16 ? words.noFigure : null,
          };
        }),
        breakAt: breakOf(inPanel.map(({ row }) => row)),
        yearAt: view.year === null ? null : along(frame, xOf(view.year)),
        segments: segmentsOf(
          inPanel.map(({ row }) => row),
          yOf,
        ),
        callouts: calloutsOf(
          inPanel.map(({ row }) => row),
          yOf,
          top,
          placeOf,
        ),
      });
      for (const { row, index } of inPanel) {
        marks.push({
          row: index,
          country,
          flow: row.flow,
          series: row.series,
          year: row.year,
          value: amountOf(row),
          x: along(frame, placeOf(row)),
          yearX: besideYear.has(row) ? along(frame, xOf(row.year)) : null,
          y: round(yOf(amountOf(row))),
          shape: shapes[row.flow],
          flagged: row.flag !== null,
          label: view.label(row),
        });
      }
      y = bottom + axisRoom;
    }
  }
  return { height: Math.max(y, 1), panels, marks };

  function tick(value: number): string {
    return Number.isInteger(value) ? formatNumber(value, language) : formatMillions(value, language);
  }
  function yearTicks(): { x: string; text: string }[] {
    const years = xOf.ticks(6).filter(Number.isInteger);
    return years.map((year) => ({ x: along(frame, xOf(year)), text: String(year) }));
  }
  function breakOf(inPanel: readonly HistoryRow[]): Panel["breakAt"] {
    const has = (series: Series) => inPanel.some((row) => row.series === series);
    if (!has("cow-to-1998") || !has("cow-from-1999")) return null;
    return { x: along(frame, xOf(1998.5)), text: words.breakText };
  }
  function segmentsOf(inPanel: readonly HistoryRow[], yOf: (value: number) => number): Panel["segments"] {
    return inPanel.flatMap((row) => {
      if (!lined.includes(row.series)) return [];
      const next = inPanel.find(
        (one) => one.series === row.series && one.flow === row.flow && one.year === row.year + 1,
      );
      if (!next) return [];
      return [
        {
          key: `${row.series} ${row.flow} ${row.year}`,
          flow: row.flow,
          series: row.series,
          x1: along(frame, xOf(row.year)),
          x2: along(frame, xOf(next.year)),
          y1: round(yOf(amountOf(row))),
          y2: round(yOf(amountOf(next))),
        },
      ];
    });
  }
  /** Figures without a line stand side by side where they would cover each other: the places of those beside their year. */
  function besideYearIn(
    inPanel: readonly HistoryRow[],
    yOf: (value: number) => number,
  ): ReadonlyMap<HistoryRow, number> {
    const placed: { x: number; y: number; reach: number }[] = [];
    const beside = new Map<HistoryRow, number>();
    for (const row of highestFirst(inPanel.filter((one) => singleSeries.includes(one.series)))) {
      const year = xOf(row.year) * usualWidth;
      const y = yOf(amountOf(row));
      const own = row.flag === null ? reach.plain : reach.flagged;
      const isFree = (step: number) =>
        placed.every((one) => Math.hypot(one.x - year - step, one.y - y) >= one.reach + own);
      const step = steps.find(isFree) ?? 0;
      placed.push({ x: year + step, y, reach: own });
      if (step !== 0) beside.set(row, (year + step) / usualWidth);
    }
    return beside;
  }
  function highestFirst(of: readonly HistoryRow[]): HistoryRow[] {
    return [...of].sort((p, q) => amountOf(q) - amountOf(p) || p.year - q.year);
  }
  /** Disputed figures say both values at any width; other flagged years say the year, single figures who gives them. */
  function calloutsOf(
    inPanel: readonly HistoryRow[],
    yOf: (value: number) => number,
    top: number,
    placeOf: (row: HistoryRow) => number,
  ): Panel["callouts"] {
    const callouts: Panel["callouts"][number][] = [];
    const points = inPanel.map((row) => ({ x: placeOf(row), y: yOf(amountOf(row)) }));
    const taken: { left: number; right: number; y: number }[] = [];
    const spanAt = (x: number, anchor: "start" | "end", lines: readonly string[]) => {
      const width = Math.max(...lines.map((line) => line.length)) * letter + gap;
      return anchor === "start" ? { left: x, right: x + width } : { left: x - width, right: x };
    };
    const isFree = ({ left, right }: { left: number; right: number }, y: number) =>
      left > -0.02 &&
      right < 1.02 &&
      !taken.some((other) => left < other.right && other.left < right && Math.abs(other.y - y) < 14) &&
      !points.some((point) => point.x > left && point.x < right && Math.abs(point.y - y) < 13);
    const add = (
      row: HistoryRow,
      anchor: "start" | "end",
      lines: readonly string[],
      minor: boolean,
      lift: number,
    ) => {
      const y = yOf(amountOf(row)) - lift;
      taken.push({ ...spanAt(placeOf(row), anchor, lines), y });
      callouts.push({ x: along(frame, placeOf(row)), y: round(y), anchor, lines, minor });
    };
    const rest: HistoryRow[] = [];
    for (const row of inPanel) {
      const lines = view.callout(row);
      if (!lines) rest.push(row);
      // Two lines beside a low mark would lie on the curve.
      else {
        const lift = lines.length > 1 && yOf(amountOf(row)) - top > 24 ? 26 : 0;
        add(row, xOf(row.year) > 0.6 ? "end" : "start", lines, false, lift);
      }
    }
    const single = rest.filter((row) => singleSeries.includes(row.series));
    // Who said it is told once for a year: figures of one publisher lie close together.
    const told = new Set<string>();
    for (const row of highestFirst(single)) {
      if (told.has(`${row.series} ${row.year}`)) continue;
      const lines = [words[`who_${row.series}` as "who_quid"]];
      const y = yOf(amountOf(row));
      const anchor = (["start", "end"] as const).find((side) => isFree(spanAt(placeOf(row), side, lines), y));
      if (!anchor) continue;
      add(row, anchor, lines, true, 0);
      told.add(`${row.series} ${row.year}`);
    }
    for (const row of rest) {
      if (row.flag === null || singleSeries.includes(row.series)) continue;
      callouts.push({
        x: along(frame, xOf(row.year)),
        y: round(yOf(amountOf(row))) - 16,
        anchor: "middle",
        lines: [String(row.year)],
        minor: true,
      });
    }
    return callouts;
  }
}

const round = (px: number) => Number(px.toFixed(1));
