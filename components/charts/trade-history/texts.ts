// What the chart says in sentences, each computed from the rows.

import type { Words } from "../../words/en";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { semicolon } from "../../words/punctuation";
import type { Drawing } from "../drawing";
import { formatList, formatNumber } from "../parts/format";
import { type Flow, gapsOf, type HistoryRow, runsOf } from "./rows";

type Shown = {
  readonly rows: readonly HistoryRow[];
  /** The subject first. */
  readonly countries: readonly string[];
  /** Chosen countries of which the chart has nothing. */
  readonly unknown: readonly string[];
  readonly window: readonly [from: number, to: number];
  /** First and last year of which any figure is known. */
  readonly covered: readonly [first: number, last: number];
  readonly askedYear: number | null;
  readonly rate: { readonly year: number; readonly usdPerEur: number };
};

type Spelling = {
  readonly name: (country: string) => string;
  /** A row's dollars, with the other figure where it is disputed. */
  readonly inDollars: (row: HistoryRow) => string;
  readonly amount: (value: number) => string;
  readonly millions: (value: number) => string;
};

const flows = ["import", "export"] as const;

/** Title, subtitle, text alternative and notes of the rows shown. */
export function historyTexts(
  shown: Shown,
  { name, inDollars, amount, millions }: Spelling,
  words: Words["tradeHistory"],
  language: Language,
): Drawing["words"] {
  const { rows, countries, window } = shown;
  const [from, to] = window;
  const years = from === to ? String(from) : `${from}–${to}`;
  const subject = countries[0] ?? "";
  const own = rows.filter((row) => row.country === subject);
  const runs = (years: readonly number[]) => spell(runsOf(years));
  const spell = (list: readonly (readonly [number, number])[]) =>
    list.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
  const highest = (country: string, flow: Flow) =>
    rows
      .filter((row) => row.country === country && row.flow === flow && row.value_usd_m !== null)
      .reduce<HistoryRow | null>(
        (best, row) => (best && (best.value_usd_m ?? 0) >= (row.value_usd_m ?? 0) ? best : row),
        null,
      );

  return {
    title: titleOf(),
    subtitle: countries.length > 1 ? `${words.subtitle} ${words.subtitleShared}` : words.subtitle,
    alt: altText(),
    howToRead: words.howToRead,
    notes: [
      yearNote(),
      unknownNote(),
      ...rows
        .filter((row) => row.flag === "disputed" && row.flow === "import" && row.series === "itpde")
        .map(disputeNote),
      flagNote(),
      breakNote(),
      gapNote(),
      rows.some((row) => row.value_eur_m !== null)
        ? fill(words.noteEuros, {
            rate: formatNumber(shown.rate.usdPerEur, language, 4),
            year: shown.rate.year,
          })
        : null,
      words.noteBasis,
    ].filter((note) => note !== null),
  };

  function titleOf(): string {
    const values = { name: name(subject), window: years };
    if (from > to) {
      return fill(words.titleOutside, { ...values, first: shown.covered[0], last: shown.covered[1] });
    }
    if (own.length === 0) return fill(words.titleEmpty, values);
    const [imports, exports] = [highest(subject, "import"), highest(subject, "export")];
    if (imports && exports) {
      return fill(words.title, { ...values, imports: inDollars(imports), exports: inDollars(exports) });
    }
    const one = imports ?? exports;
    if (one)
      return fill(words[one.flow === "import" ? "titleImports" : "titleExports"], {
        ...values,
        value: inDollars(one),
      });
    return fill(words.titleEuros, { ...values, years: runs(own.map((row) => row.year)) });
  }
  /** The main line's figures of the year asked for, or that there are none. */
  function yearNote(): string | null {
    const year = shown.askedYear;
    if (year === null) return null;
    if (from > to) return null;
    if (year < from || year > to) return fill(words.noteYearOutside, { year, from, to });
    const told = rows
      .filter((row) => row.year === year && row.value_usd_m !== null && row.series !== "cow-from-1999")
      .map((row) =>
        fill(words.yearValue, {
          name: name(row.country),
          flow: words[`flow_${row.flow}`].toLocaleLowerCase(language),
          value: inDollars(row),
          series: words[`short_${row.series}` as "short_itpde"],
        }),
      );
    if (told.length === 0) return fill(words.noteYearEmpty, { year });
    return fill(words.noteYear, { year, values: told.join(semicolon[language]) });
  }
  function unknownNote(): string | null {
    if (shown.unknown.length === 0) return null;
    return fill(words.noteUnknown, { names: formatList(shown.unknown.map(name), language) });
  }
  function disputeNote(row: HistoryRow): string {
    const other = row.imports_alt_eur_m;
    const values = {
      name: name(row.country),
      year: row.year,
      dollars: millions(row.value_usd_m ?? 0),
      euros: millions((row.value_usd_m ?? 0) / shown.rate.usdPerEur),
      other: other === null ? "" : millions(other),
    };
    return fill(
      other !== null && row.year === shown.rate.year ? words.noteDisputed : words.noteDisputedOnly,
      values,
    );
  }
  function flagNote(): string | null {
    const parts = countries.flatMap((country) =>
      flows.flatMap((flow) => {
        const flagged = rows.filter(
          (row) =>
            row.country === country && row.flow === flow && row.flag !== null && row.value_usd_m !== null,
        );
        if (flagged.length === 0) return [];
        return [
          fill(words.countryYears, {
            name: name(country),
            flow: words[`flow_${flow}`].toLocaleLowerCase(language),
            years: runs(flagged.map((row) => row.year)),
          }),
        ];
      }),
    );
    return parts.length === 0 ? null : fill(words.noteFlagged, { list: parts.join(semicolon[language]) });
  }
  function breakNote(): string | null {
    const imports = own.filter((row) => row.flow === "import");
    const before = imports.find((row) => row.series === "cow-to-1998" && row.year === 1998)?.value_usd_m;
    const after = imports.find((row) => row.series === "cow-from-1999" && row.year === 1999)?.value_usd_m;
    if (before == null || after == null) return null;
    const values = { before: amount(before), after: amount(after) };
    const kotra = (year: number) =>
      imports.find((row) => row.series === "kotra" && row.year === year)?.value_usd_m;
    const [otherBefore, otherAfter] = [kotra(1998), kotra(1999)];
    if (otherBefore == null || otherAfter == null) return fill(words.noteBreak, values);
    return fill(words.noteBreakOther, {
      ...values,
      otherBefore: amount(otherBefore),
      otherAfter: amount(otherAfter),
    });
  }
  function gapNote(): string | null {
    const parts = countries.flatMap((country) =>
      flows.flatMap((flow) => {
        const gaps = gapsOf(rows, country, flow, window);
        if (gaps.length === 0) return [];
        return [
          fill(words.countryYears, {
            name: name(country),
            flow: words[`flow_${flow}`].toLocaleLowerCase(language),
            years: spell(gaps),
          }),
        ];
      }),
    );
    return parts.length === 0 ? null : fill(words.noteGaps, { list: parts.join(semicolon[language]) });
  }
  function altText(): string {
    const peaks = countries.flatMap((country) =>
      flows.flatMap((flow) => {
        const row = highest(country, flow);
        if (!row) return [];
        return [
          fill(words.altPeak, {
            name: name(country),
            flow: words[`flow_${flow}`].toLocaleLowerCase(language),
            value: inDollars(row),
            year: row.year,
          }),
        ];
      }),
    );
    return fill(words.alt, {
      window: years,
      names: formatList(countries.map(name), language),
      n: rows.length,
      peaks: peaks.length === 0 ? words.none : peaks.join(semicolon[language]),
      gaps: gapNote() ?? "",
    }).trim();
  }
}
