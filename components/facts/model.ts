// The standalone figures, in groups: rows of `facts` -> texts for a strip.

import type { SourceNote } from "../charts/drawing";
import { citedSources } from "../charts/parts/cited-sources";
import { formatNumber, formatSpan } from "../charts/parts/format";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { said } from "../words/said";
import { words as allWords } from "../words/words";

/** What the strip takes from a row of `facts`; exactly one of `value` and `value_text` is there. */
export type Fact = {
  readonly fact: string;
  readonly statement_en: string;
  readonly statement_fr: string;
  readonly value: number | null;
  readonly value_text: string | null;
  readonly unit: string;
  readonly year: number | null;
  readonly source: readonly string[];
  readonly confidence: string;
  readonly note: string | null;
};

/** The groups in reading order, and the facts of each: the first three are seen at once. */
export const factGroups = {
  relations: [
    "conditions-count",
    "letters-2000",
    "announcement-uk-germany",
    "eu-states-without-relations",
    "asem-seoul-dates",
    "uk-relations-date",
    "germany-relations-date",
    "eu-relations-date",
  ],
  offices: [
    "office-opening-date",
    "office-closing-date",
    "paris-delegation-status",
    "office-staff",
    "paris-office-year",
    "paris-delegation-year",
    "lang-visit-length",
    "last-north-korean-visit",
    "last-french-working-visit",
  ],
  trade: [
    "trade-imports-2005",
    "trade-exports-2005",
    "trade-total-2014",
    "trade-total-2016",
    "trade-2020",
    "trade-total-2005",
    "trade-balance-2005",
    "trade-share-2005",
    "lafarge-stake",
  ],
  people: [
    "north-koreans-in-france-2020",
    "french-in-north-korea-2023",
    "battalion-strength",
    "north-koreans-in-france-2005",
    "french-in-north-korea-2020",
    "battalion-dead",
    "hamhung-engineers",
  ],
  culture: ["unhasu-musicians", "olympians-2024"],
  aid: ["debt-owed", "eu-aid-2000", "french-ngos-2008", "kedo-2000", "debt-last-payment"],
  opinion: [
    "poll-2013-negative",
    "poll-2013-positive",
    "poll-2013-germany",
    "poll-2013-other",
    "poll-2013-balance",
    "poll-2013-sample",
    "poll-2013-world-negative",
    "poll-2007-france-negative",
  ],
  sanctions: ["sanctions-votes-2017", "veto-vote-2024", "msmt-members", "summits-2018-count"],
} as const;

const seenAtOnce = 3;

export type FactItem = {
  readonly fact: string;
  /** The value, large; null where it must not stand without the words around it. */
  readonly figure: string | null;
  readonly statement: string;
  readonly year: string;
  readonly note: string | null;
  readonly confidenceText: string | null;
  readonly source: readonly string[];
};

export type FactStrip = {
  readonly count: number;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly first: readonly FactItem[];
    readonly more: readonly FactItem[];
  }[];
  readonly sources: readonly SourceNote[];
};

/** The strip in one language. Facts that no group names are left out, which a test refuses for the real data. */
export function factStrip(
  facts: readonly Fact[],
  sources: Readonly<Record<string, SourceNote>>,
  language: Language,
  groups: Readonly<Record<string, readonly string[]>> = factGroups,
): FactStrip {
  const { facts: words, card } = allWords[language];
  const shown = Object.entries(groups)
    .map(([id, ids]) => {
      const items = ids
        .map((one) => facts.find((fact) => fact.fact === one))
        .filter((fact) => fact !== undefined)
        .map(itemOf);
      return {
        id,
        title: words[`group_${id}` as keyof typeof words] ?? id,
        first: items.slice(0, seenAtOnce),
        more: items.slice(seenAtOnce),
      };
    })
    .filter((group) => group.first.length > 0);
  const items = shown.flatMap((group) => [...group.first, ...group.more]);
  return { count: items.length, groups: shown, sources: citedSources(items, sources) };

  function itemOf(fact: Fact): FactItem {
    const level = fact.confidence === "low" ? card.level_low : card.level_medium;
    return {
      fact: fact.fact,
      figure: figureOf(fact),
      statement: said({ en: fact.statement_en, fr: fact.statement_fr }, language),
      year: fact.year === null ? words.undated : String(fact.year),
      note: fact.note,
      confidenceText: fact.confidence === "high" ? null : fill(card.confidence, { level }),
      source: fact.source,
    };
  }
  function figureOf(fact: Fact): string | null {
    if (restsOnDisputedImports(fact)) return null;
    const text = fact.value === null ? rangeOf(fact) : numberOf(fact.value, fact.unit);
    if (text === null) return null;
    return withUnit(text, fact.unit);
  }
  function numberOf(value: number, unit: string): string {
    // A year is a name, not an amount: no grouping.
    if (unit === "year") return String(value);
    return formatNumber(value, language, String(value).split(".")[1]?.length ?? 0);
  }
  function rangeOf({ value_text, unit }: Fact): string | null {
    if (value_text === null) return null;
    if (unit === "date") {
      const [start = "", end = null] = value_text.split("/");
      return formatSpan(start, end, allWords[language].timeline.dates, language);
    }
    // A word says nothing that the statement does not say better.
    return /^<?\d+(-\d+)?$/.test(value_text) ? value_text.replace("-", "–") : null;
  }
  function withUnit(text: string, unit: string): string {
    const told = unit.startsWith("%")
      ? fill(words.percent, { value: text })
      : unit.startsWith("million EUR")
        ? fill(words.millions, { value: text })
        : text;
    return unit.endsWith("(approx.)") ? fill(words.about, { value: told }) : told;
  }
}

/** Whether a fact is built on the French imports of 2005, 24 or about 1.2 million euros: it names the lower figure. */
export function restsOnDisputedImports({ statement_en, note }: Fact): boolean {
  return /\b1[.,]2\b/.test(`${statement_en} ${note ?? ""}`);
}
