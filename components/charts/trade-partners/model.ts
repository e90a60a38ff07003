// France in proportion to North Korea's largest partners in 2005: totals and customs flows -> bars on a linear scale or
// dots on a log scale, table rows, words.

import { scaleLinear, scaleLog } from "d3";
import type { AnyRow, Bilingual } from "../../../data/schema";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { semicolon } from "../../words/punctuation";
import { nameOf } from "../../words/said";
import { words as allWords } from "../../words/words";
import type { ChartColumn, Drawing, MarkLabel, SourceNote } from "../drawing";
import { citedSources } from "../parts/cited-sources";
import { columnsIn } from "../parts/columns-in";
import { formatNumber } from "../parts/format";
import { along, type Frame } from "../parts/frame";
import type { Scale } from "../view-state";

type PartnerAmount = {
  readonly country: string;
  readonly partner: string;
  readonly usd: number;
  readonly note: string | null;
  readonly source: readonly string[];
};

/** Two-way trade in dollars, as the Korean agency KOTRA counts it, or derived from a share that it gives. */
export type PartnerTotal = PartnerAmount & { readonly isDerived: boolean };

/** One direction in dollars, as the partner's customs counted it (ITPD-E). */
export type PartnerFlow = PartnerAmount & { readonly flow: string };

export type PartnersInputs = {
  readonly totals: readonly PartnerTotal[];
  readonly customs: readonly PartnerFlow[];
  /** France's imports on the EU and IMF basis, euros. */
  readonly dispatch: { readonly eur: number; readonly source: readonly string[] } | null;
  /** The European Commission's total for the EU, euros. */
  readonly commission: { readonly eur: number; readonly source: readonly string[] } | null;
  /** KOTRA's total of North Korea's trade without South Korea, dollars. */
  readonly worldUsd: number | null;
  readonly rate: { readonly usdPerEur: number; readonly source: string };
  readonly subjectNote: string | null;
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly columns: readonly ChartColumn[];
};

export type Basis = "kotra" | "inter-korean" | "derived" | "customs";
type AltBasis = "customs" | "commission" | "dispatch";

type PartnerRow = AnyRow & {
  readonly country: string;
  readonly name: string;
  readonly value_usd_m: number;
  readonly basis: Basis;
  readonly alt_usd_m: number | null;
  readonly alt_basis: AltBasis | null;
  readonly alt_eur_m: number | null;
  readonly note: string | null;
  readonly source: readonly string[];
};

export type PartnersFigure = {
  readonly gutter: number;
  readonly height: number;
  readonly top: number;
  readonly scale: Scale;
  readonly axis: string;
  readonly axisX: string;
  readonly ticks: readonly { readonly x: string; readonly text: string }[];
  readonly legend: readonly {
    readonly kind: "kotra" | "inter-korean" | "customs" | "hatched" | "alternative";
    readonly text: string;
  }[];
  readonly marks: readonly {
    readonly row: number;
    readonly country: string;
    /** False for the European Union, which cannot be chosen as a country. */
    readonly isCountry: boolean;
    readonly name: string;
    readonly basis: Basis;
    readonly basisText: string;
    readonly hatched: boolean;
    readonly y: number;
    readonly height: number;
    readonly value: number;
    readonly x: string;
    /** Null on the log scale, where no mark has a length. */
    readonly width: string | null;
    readonly alternative: { readonly value: number; readonly x: string } | null;
    readonly text: string;
    readonly textX: string;
    readonly label: MarkLabel;
  }[];
};

const subject = "FRA";
const south = "KOR";
const north = "PRK";
const union = "EUU";
const headHeight = 40;
const footHeight = 8;
/** Room right of the plot for the number beside the longest bar. */
const textRoom = 0.22;

/** Dollars as millions, without the noise of adding and converting in binary. */
const millions = (usd: number) => Number((usd / 1e6).toPrecision(15));

/** The chart on one scale, in one language and frame. Rows keep all decimals; only texts are rounded. Throws if a
 *  total is North Korea's own or not trade with it: the two Koreas must not be swapped. */
export function partnersModel(
  inputs: PartnersInputs,
  view: { readonly scale: Scale; readonly query: string },
  language: Language,
  frame: Frame,
): Drawing<PartnersFigure> {
  const words = allWords[language].tradePartners;
  const name = (country: string) => nameOf(country, inputs.names, language);
  for (const { country, partner } of [...inputs.totals, ...inputs.customs]) {
    if (country === north || partner !== north)
      throw new Error(`expected trade with PRK, got ${country}–${partner}`);
  }
  const { usdPerEur } = inputs.rate;
  const flowsOf = (country: string) => inputs.customs.filter((row) => row.country === country);
  /** Both directions together, or null where one of them is missing: half is not the whole. */
  const customsOf = (country: string): number | null => {
    const flows = flowsOf(country);
    const of = (flow: string) => flows.find((row) => row.flow === flow)?.usd;
    const [imports, exports] = [of("import"), of("export")];
    return imports === undefined || exports === undefined ? null : imports + exports;
  };
  const flow = (direction: string) => flowsOf(subject).find((row) => row.flow === direction)?.usd ?? null;
  const subjectExports = flow("export");
  const subjectImports = flow("import");

  const rows: readonly PartnerRow[] = [
    ...inputs.totals.filter((row) => row.country !== subject).map(totalRow),
    ...subjectRows(),
  ].sort((a, b) => b.value_usd_m - a.value_usd_m || a.name.localeCompare(b.name, language));
  const own = rows.find((row) => row.country === subject);
  const top = rows[0];

  function totalRow(row: PartnerTotal): PartnerRow {
    const customs = row.country === south ? null : customsOf(row.country);
    const commission = row.country === union ? inputs.commission : null;
    const flows = customs === null ? [] : flowsOf(row.country);
    const other = commission
      ? { usd: commission.eur * usdPerEur, basis: "commission" as const, eur: commission.eur / 1e6 }
      : customs === null
        ? null
        : { usd: customs, basis: "customs" as const, eur: null };
    return {
      country: row.country,
      name: name(row.country),
      value_usd_m: millions(row.usd),
      basis: row.country === south ? "inter-korean" : row.isDerived ? "derived" : "kotra",
      alt_usd_m: other ? millions(other.usd) : null,
      alt_basis: other?.basis ?? null,
      alt_eur_m: other?.eur ?? null,
      note: row.note,
      source: [
        ...new Set([
          ...row.source,
          ...flows.flatMap((one) => one.source),
          ...(commission ? [...commission.source, inputs.rate.source] : []),
        ]),
      ],
    };
  }
  function subjectRows(): PartnerRow[] {
    const total = customsOf(subject);
    if (total === null) return [];
    const { dispatch } = inputs;
    return [
      {
        country: subject,
        name: name(subject),
        value_usd_m: millions(total),
        basis: "customs",
        alt_usd_m: dispatch ? millions((subjectExports ?? 0) + dispatch.eur * usdPerEur) : null,
        alt_basis: dispatch ? "dispatch" : null,
        alt_eur_m: dispatch ? dispatch.eur / 1e6 : null,
        note: inputs.subjectNote,
        source: [
          ...new Set([
            ...flowsOf(subject).flatMap((row) => row.source),
            ...(dispatch ? [...dispatch.source, inputs.rate.source] : []),
          ]),
        ],
      },
    ];
  }

  const amount = (value: number) => formatNumber(value, language, value < 99.95 ? 1 : 0);
  const times = (row: PartnerRow, by: number) => {
    const ratio = row.value_usd_m / by;
    return formatNumber(ratio, language, ratio < 10 ? 1 : 0);
  };

  const values = rows.flatMap((row) => [row.value_usd_m, row.alt_usd_m ?? row.value_usd_m]);
  const highest = Math.max(1, ...values);
  const lowest = Math.min(highest, ...values.filter((value) => value > 0));
  const linear = scaleLinear([0, highest], [0, 1 - textRoom]);
  const log = scaleLog(
    [10 ** Math.floor(Math.log10(lowest)), highest],
    // A dot at the lowest value must not touch the names.
    [0.03, 1 - textRoom],
  );
  const isLog = view.scale === "log";
  // Nothing is no place on a log scale: it stands at the start, and its number says so.
  const xOf = (value: number) => (isLog ? (value > 0 ? log(value) : 0) : linear(value));
  const ticks = isLog ? log.ticks(4).filter((value) => Number.isInteger(Math.log10(value))) : linear.ticks(4);
  const rowHeight = Math.round(frame.rowHeight * 1.65);

  return {
    chart: "trade-partners",
    language,
    query: view.query,
    words: {
      title: titleOf(),
      subtitle: isLog ? words.subtitleLog : words.subtitle,
      alt: fill(words.alt, { n: rows.length, list: altList() }),
      howToRead: words.howToRead,
      notes: [disputeNote(), shareNote(), interKoreanNote(), unionNote(), mixedNote()].filter(
        (note) => note !== null,
      ),
    },
    columns: columnsIn(inputs.columns, language),
    rows,
    sources: citedSources(rows, inputs.sources),
    figure: {
      gutter: frame.gutter,
      height: headHeight + rows.length * rowHeight + footHeight,
      top: headHeight - 6,
      scale: view.scale,
      axis: words.axis,
      axisX: along(frame, 1),
      ticks: ticks.map((value) => ({ x: along(frame, xOf(value)), text: formatNumber(value, language) })),
      legend: legendOf(),
      marks: rows.map((row, index) => ({
        row: index,
        country: row.country,
        isCountry: row.country !== union,
        name: row.name,
        basis: row.basis,
        basisText: words[`basis_${row.basis}`],
        hatched: row.basis === "derived" || row.alt_basis === "dispatch",
        y: headHeight + index * rowHeight,
        height: rowHeight,
        value: row.value_usd_m,
        x: along(frame, isLog ? xOf(row.value_usd_m) : 0),
        width: isLog ? null : along(frame, linear(row.value_usd_m)),
        alternative:
          row.alt_usd_m === null ? null : { value: row.alt_usd_m, x: along(frame, xOf(row.alt_usd_m)) },
        text: textOf(row),
        textX: along(frame, xOf(Math.max(row.value_usd_m, row.alt_usd_m ?? 0))),
        label: labelOf(row),
      })),
    },
  };

  /** The disputed figure never stands without the other one. */
  function textOf(row: PartnerRow): string {
    const value = amount(row.value_usd_m);
    return row.alt_basis === "dispatch" && row.alt_usd_m !== null
      ? fill(words.or, { value, other: amount(row.alt_usd_m) })
      : value;
  }
  function labelOf(row: PartnerRow): MarkLabel {
    const lines = [
      fill(words.label, { value: textOf(row) }),
      fill(words.labelBasis, { basis: words[`basis_${row.basis}`] }),
    ];
    if (row.alt_usd_m !== null && row.alt_basis !== null) {
      const basis = words[`alt_${row.alt_basis}`];
      const value = amount(row.alt_usd_m);
      lines.push(
        row.alt_basis === "commission" && row.alt_eur_m !== null
          ? fill(words.labelAltEur, {
              value,
              basis,
              euros: amount(row.alt_eur_m),
              rate: formatNumber(usdPerEur, language, 4),
            })
          : fill(words.labelAlt, { value, basis }),
      );
    }
    if (row.country === subject) {
      const detail = disputeNote();
      if (detail) lines.push(detail);
    } else if (own) {
      const ratio = { times: times(row, own.value_usd_m), subject: own.name };
      lines.push(
        own.alt_usd_m === null
          ? fill(words.labelTimes, ratio)
          : fill(words.labelTimesOr, { ...ratio, other: times(row, own.alt_usd_m) }),
      );
    }
    lines.push("2005");
    if (row.note) lines.push(row.note);
    return {
      name: row.name,
      lines,
      source: row.source.map((id) => inputs.sources[id]?.title ?? id).join(semicolon[language]),
    };
  }
  function titleOf(): string {
    if (!top || !own || top === own) return words.titleEmpty;
    const texts = { top: top.name, subject: own.name, times: times(top, own.value_usd_m) };
    return own.alt_usd_m === null
      ? fill(words.title, texts)
      : fill(words.titleOr, { ...texts, other: times(top, own.alt_usd_m) });
  }
  function disputeNote(): string | null {
    if (!own || own.alt_eur_m === null || subjectImports === null || subjectExports === null) return null;
    return fill(words.noteDisputed, {
      subject: own.name,
      dollars: amount(subjectImports / 1e6),
      euros: amount(subjectImports / 1e6 / usdPerEur),
      otherDollars: amount(own.alt_eur_m * usdPerEur),
      otherEuros: amount(own.alt_eur_m),
      exports: amount(subjectExports / 1e6),
    });
  }
  function shareNote(): string | null {
    const korea = rows.find((row) => row.country === south);
    if (!own || !korea || inputs.worldUsd === null) return null;
    const without = inputs.worldUsd / 1e6;
    const total = without + korea.value_usd_m;
    const share = (value: number, of: number) => formatNumber((value / of) * 100, language, 1);
    const texts = {
      subject: own.name,
      with: share(own.value_usd_m, total),
      without: share(own.value_usd_m, without),
      totalWith: amount(total),
      totalWithout: amount(without),
    };
    if (own.alt_usd_m === null) return fill(words.noteShare, texts);
    return fill(words.noteShareOr, {
      ...texts,
      otherWith: share(own.alt_usd_m, total),
      otherWithout: share(own.alt_usd_m, without),
    });
  }
  function interKoreanNote(): string | null {
    const korea = rows.find((row) => row.country === south);
    return korea ? fill(words.noteInterKorean, { value: amount(korea.value_usd_m) }) : null;
  }
  function unionNote(): string | null {
    return own && rows.some((row) => row.country === union)
      ? fill(words.noteUnion, { subject: own.name })
      : null;
  }
  function mixedNote(): string | null {
    if (top?.alt_basis !== "customs" || top.alt_usd_m === null) return null;
    return fill(words.noteMixed, {
      top: top.name,
      kotra: amount(top.value_usd_m),
      customs: amount(top.alt_usd_m),
    });
  }
  function altList(): string {
    const told = rows.map((row) =>
      fill(words.altRow, { name: row.name, value: textOf(row), basis: words[`basis_${row.basis}`] }),
    );
    return told.join(semicolon[language]) || words.none;
  }
  function legendOf(): PartnersFigure["legend"] {
    const has = (basis: Basis) => rows.some((row) => row.basis === basis);
    return [
      { kind: "kotra" as const, text: words.legendKotra, isShown: has("kotra") || has("derived") },
      { kind: "inter-korean" as const, text: words.legendInterKorean, isShown: has("inter-korean") },
      { kind: "customs" as const, text: words.legendCustoms, isShown: has("customs") },
      {
        kind: "hatched" as const,
        text: words.legendHatched,
        isShown: rows.some((row) => row.basis === "derived" || row.alt_basis === "dispatch"),
      },
      {
        kind: "alternative" as const,
        text: words.legendAlt,
        isShown: rows.some((row) => row.alt_usd_m !== null),
      },
    ]
      .filter((entry) => entry.isShown)
      .map(({ kind, text }) => ({ kind, text }));
  }
}
