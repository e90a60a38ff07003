// Imports and exports of each EU state in 2005: rows of the dataset -> bars, table rows, words.

import { scaleLinear } from "d3";
import type { Bilingual } from "../../../data/schema";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { semicolon } from "../../words/punctuation";
import { nameOf } from "../../words/said";
import { words as allWords } from "../../words/words";
import type { ChartColumn, Drawing, MarkLabel, SourceNote } from "../drawing";
import { citedSources } from "../parts/cited-sources";
import { columnsIn } from "../parts/columns-in";
import { formatList, formatMillions } from "../parts/format";
import { along, type Frame } from "../parts/frame";

/** What the chart takes from a row of `trade-2005`; million euros, null = nothing recorded. */
export type TradeRow = {
  readonly country: string;
  readonly imports_eur_m: number | null;
  readonly exports_eur_m: number | null;
  readonly imports_flag: string | null;
  readonly imports_alt_eur_m: number | null;
  readonly imports_alt_basis: string | null;
  readonly imports_alt_source: readonly string[];
  readonly source: readonly string[];
  readonly note: string | null;
  readonly eu_status_2005: string;
};

export type TradeInputs = {
  readonly rows: readonly TradeRow[];
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly columns: readonly ChartColumn[];
  /** The European Commission's figure for the whole EU, both ways, and the source's id. */
  readonly euTotal: { readonly millions: number; readonly source: string } | null;
};

export type TradeSort = "total" | "imports" | "exports" | "name";

/** A bar from the zero line: lengths along the plot, the number beside it. */
type Bar = {
  readonly value: number;
  readonly x: string;
  readonly width: string;
  readonly text: string;
  readonly textX: string;
  readonly hatched: boolean;
  /** Where the same flow stands on another basis. */
  readonly alternative: { readonly x: string; readonly value: number } | null;
};

export type TradeFigure = {
  readonly gutter: number;
  readonly height: number;
  readonly zero: string;
  readonly ticks: readonly { readonly x: string; readonly text: string }[];
  readonly heads: { readonly imports: string; readonly exports: string; readonly y: number };
  readonly noRecord: string;
  readonly legend: readonly { readonly kind: "flagged" | "alternative" | "text"; readonly text: string }[];
  readonly marks: readonly {
    readonly row: number;
    readonly country: string;
    readonly name: string;
    readonly y: number;
    readonly barHeight: number;
    readonly imports: Bar | null;
    readonly exports: Bar | null;
    readonly label: MarkLabel;
  }[];
};

const headHeight = 46;
const footHeight = 8;
/** Of the plot, kept free at each end for the number beside the longest bar. */
const textRoom = 0.14;

const sourcesOf = (row: TradeRow) => [...new Set([...row.source, ...row.imports_alt_source])];
const total = (row: TradeRow) => (row.imports_eur_m ?? 0) + (row.exports_eur_m ?? 0);
const orders: Record<TradeSort, (a: TradeRow, b: TradeRow) => number> = {
  total: (a, b) => total(b) - total(a),
  imports: (a, b) => (b.imports_eur_m ?? -1) - (a.imports_eur_m ?? -1),
  exports: (a, b) => (b.exports_eur_m ?? -1) - (a.exports_eur_m ?? -1),
  name: () => 0,
};

/** The chart in one language, order and frame. Rows keep all decimals; only texts are rounded. */
export function tradeModel(
  inputs: TradeInputs,
  view: { readonly sort: TradeSort; readonly query: string },
  language: Language,
  frame: Frame,
): Drawing<TradeFigure> {
  const words = allWords[language].trade;
  const name = (country: string) => nameOf(country, inputs.names, language);
  const sorted = [...inputs.rows].sort(
    (a, b) => orders[view.sort](a, b) || name(a.country).localeCompare(name(b.country), language),
  );
  const imports = sorted.map((row) => row.imports_eur_m ?? 0);
  const exports = sorted.map((row) => row.exports_eur_m ?? 0);
  // One scale for both directions, so that a bar to the left compares with a bar to the right.
  const scale = scaleLinear([-Math.max(1, ...imports), Math.max(1, ...exports)], [textRoom, 1 - textRoom]);
  const zero = scale(0);
  const millions = (value: number) => formatMillions(value, language);

  const marks = sorted.map((row, index) => {
    const shown =
      row.eu_status_2005 === "EU-25"
        ? name(row.country)
        : fill(words.joinedLater, { name: name(row.country) });
    return {
      row: index,
      country: row.country,
      name: shown,
      y: headHeight + index * frame.rowHeight,
      barHeight: frame.rowHeight - 10,
      imports: row.imports_eur_m === null ? null : importBar(row, row.imports_eur_m),
      exports: row.exports_eur_m === null ? null : exportBar(row.exports_eur_m),
      label: labelOf(row, shown),
    };
  });

  function importBar(row: TradeRow, value: number): Bar {
    const x = scale(-value);
    const other = row.imports_alt_eur_m;
    return {
      value,
      x: along(frame, x),
      width: along(frame, zero - x),
      // A disputed figure never stands without the other one.
      text:
        other === null ? millions(value) : fill(words.or, { value: millions(value), other: millions(other) }),
      textX: along(frame, x),
      hatched: row.imports_flag !== null,
      alternative: other === null ? null : { x: along(frame, scale(-other)), value: other },
    };
  }
  function exportBar(value: number): Bar {
    return {
      value,
      x: along(frame, zero),
      width: along(frame, scale(value) - zero),
      text: millions(value),
      textX: along(frame, scale(value)),
      hatched: false,
      alternative: null,
    };
  }
  function importLine(row: TradeRow): string {
    if (row.imports_eur_m === null) return words.labelNoImports;
    const value = millions(row.imports_eur_m);
    if (row.imports_flag === null) return fill(words.labelImports, { value });
    const flag = flagWord(row.imports_flag);
    if (row.imports_alt_eur_m === null) return fill(words.labelImportsFlag, { value, flag });
    const other = millions(row.imports_alt_eur_m);
    return fill(words.labelImportsAlt, { value, flag, other, basis: row.imports_alt_basis ?? "" });
  }
  function flagWord(flag: string): string {
    return words[`flag_${flag}` as keyof typeof words] ?? flag;
  }
  function labelOf(row: TradeRow, shown: string): MarkLabel {
    const exportLine =
      row.exports_eur_m === null
        ? words.labelNoExports
        : fill(words.labelExports, { value: millions(row.exports_eur_m) });
    const lines = [importLine(row), exportLine, "2005"];
    if (row.note) lines.push(row.note);
    const ids = sourcesOf(row);
    return {
      name: shown,
      lines,
      source: ids.map((id) => inputs.sources[id]?.title ?? id).join(semicolon[language]),
    };
  }

  const rows = sorted.map((row) => ({
    country: row.country,
    name: name(row.country),
    imports_eur_m: row.imports_eur_m,
    exports_eur_m: row.exports_eur_m,
    imports_flag: row.imports_flag,
    imports_alt_eur_m: row.imports_alt_eur_m,
    imports_alt_basis: row.imports_alt_basis,
    note: row.note,
    source: sourcesOf(row),
  }));
  const disputed = sorted.filter((row) => row.imports_alt_eur_m !== null);
  return {
    chart: "trade-2005",
    language,
    query: view.query,
    words: {
      title: titleOf(),
      subtitle: words.subtitle,
      alt: altText(),
      howToRead: words.howToRead,
      notes: [...disputed.map(disputeNote), sumNote(), words.noteBasis].filter((note) => note !== null),
    },
    columns: columnsIn(inputs.columns, language),
    rows,
    sources: citedSources(rows, inputs.sources),
    figure: {
      gutter: frame.gutter,
      height: headHeight + sorted.length * frame.rowHeight + footHeight,
      zero: along(frame, zero),
      ticks: scale.ticks(6).map((value) => ({
        x: along(frame, scale(value)),
        text: millions(Math.abs(value)).replace(/[.,]0$/, ""),
      })),
      heads: { imports: words.imports, exports: words.exports, y: 14 },
      noRecord: words.noRecord,
      legend: [
        { kind: "flagged", text: words.flagged },
        { kind: "alternative", text: words.alternative },
        { kind: "text", text: words.noRecordLegend },
        ...(sorted.some((row) => row.eu_status_2005 !== "EU-25")
          ? [{ kind: "text", text: words.joinedLaterLegend } as const]
          : []),
      ],
      marks,
    },
  };

  function titleOf(): string {
    const first = [...sorted].sort(orders.total)[0];
    if (!first || total(first) === 0) return words.titleEmpty;
    if (disputed.length === 0) return fill(words.title, { name: name(first.country) });
    const names = formatList(
      disputed.map((row) => name(row.country)),
      language,
    );
    return fill(words.titleDisputed, { name: name(first.country), disputed: names });
  }
  function disputeNote(row: TradeRow): string {
    return fill(words.noteDisputed, {
      name: name(row.country),
      value: millions(row.imports_eur_m ?? 0),
      other: millions(row.imports_alt_eur_m ?? 0),
      basis: row.imports_alt_basis ?? "",
    });
  }
  function sumNote(): string | null {
    const members = sorted.filter((row) => row.eu_status_2005 === "EU-25");
    if (members.length === 0) return null;
    if (!inputs.euTotal) return words.noteSumOnly;
    return fill(words.noteSum, {
      n: members.length,
      sum: Math.round(members.reduce((sum, row) => sum + total(row), 0)),
      total: inputs.euTotal.millions,
      source: inputs.sources[inputs.euTotal.source]?.title ?? inputs.euTotal.source,
    });
  }
  function altText(): string {
    const top = (order: TradeSort, line: (row: TradeRow) => string | null) =>
      [...sorted]
        .sort(orders[order])
        .slice(0, 3)
        .map(line)
        .filter((text) => text !== null)
        .join(semicolon[language]) || words.none;
    const value = (row: TradeRow, millionsOrNull: number | null, other: number | null) => {
      if (millionsOrNull === null) return null;
      const text = millions(millionsOrNull);
      return `${name(row.country)} ${other === null ? text : fill(words.or, { value: text, other: millions(other) })}`;
    };
    const nothing = sorted.filter((row) => row.imports_eur_m === null && row.exports_eur_m === null);
    return fill(words.alt, {
      n: sorted.length,
      imports: top("imports", (row) => value(row, row.imports_eur_m, row.imports_alt_eur_m)),
      exports: top("exports", (row) => value(row, row.exports_eur_m, null)),
      nothing:
        nothing.length === 0
          ? words.none
          : formatList(
              nothing.map((row) => name(row.country)),
              language,
            ),
    });
  }
}
