// The single things that are known of a country, each with its sources: the card and the page are made of them.

import type { Step } from "../../data/recognition/status";
import type { MarkLabel } from "../charts/drawing";
import { formatDate, formatList } from "../charts/parts/format";
import type { MapState } from "../charts/recognition-map/model";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { colon } from "../words/punctuation";

export type CountryItem = {
  readonly text: string;
  readonly note: string | null;
  readonly source: readonly string[];
};

/** An item with a date of its own, beside which it stands. */
export type DatedItem = CountryItem & {
  /** ISO date with the precision known, and the same for a reader; null where the item has none. */
  readonly iso: string | null;
  readonly when: string | null;
  /** More than the one line of `text`. */
  readonly more: string | null;
  /** How well the item stands: high, medium or low in the reader's words; null where the data do not say. */
  readonly confidence: string | null;
};

export type MissionRow = {
  readonly embassy_in_pyongyang: string | null;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly dprk_embassy_in_capital: string | null;
  readonly dprk_opened: string | null;
  readonly dprk_closed: string | null;
  readonly covers_from: string | null;
  readonly source: readonly string[];
  readonly note: string | null;
};

/** The country's mark on a chart: what its label says, the note of its row, its sources. */
export type MarkOf = {
  readonly label: MarkLabel;
  readonly note: string | null;
  readonly source: readonly string[];
};

/** The mark of a wave; `askedOnly` where the country was asked and no figure found. */
export type WaveMark = MarkOf & { readonly wave: number; readonly askedOnly: boolean };

/** Memberships of the EU, one item each. */
export function memberItems(state: MapState, words: Words, language: Language): CountryItem[] {
  return state.memberships.map(({ joined, left, source }) => ({
    text: left
      ? fill(words.card.memberFromTo, { from: formatDate(joined, language), to: formatDate(left, language) })
      : fill(words.card.memberSince, { date: formatDate(joined, language) }),
    note: null,
    source,
  }));
}

/** Relations of states that are no more; they do not carry over. */
export function predecessorItems(state: MapState, words: Words, language: Language): CountryItem[] {
  return state.predecessors.map((one) => {
    const values = { name: one.name, since: formatDate(one.since, language) };
    return {
      text: one.until
        ? fill(words.map.predecessor, { ...values, until: formatDate(one.until, language) })
        : fill(words.map.predecessorOpen, values),
      note: null,
      source: one.source,
    };
  });
}

/** One act of the history on one line, with its confidence where that is less than high. */
export function stepItem(step: Step, words: Words, language: Language): CountryItem {
  const event = words.card[`event_${step.event}`];
  const what = step.date ? `${formatDate(step.date, language)}${colon[language]}${event}` : event;
  const level =
    step.confidence === "high"
      ? ""
      : ` (${fill(words.card.confidence, { level: levelWord(step.confidence, words) })})`;
  return { text: `${what}${level}`, note: step.note, source: step.source };
}

/** The same act with its date apart, and its confidence always said. */
export function datedStep(step: Step, words: Words, language: Language): DatedItem {
  return {
    iso: step.date,
    when: step.date && formatDate(step.date, language),
    text: words.country[`event_${step.event}`],
    more: null,
    confidence: levelWord(step.confidence, words),
    note: step.note,
    source: step.source,
  };
}

/** A confidence as a reader's word. */
export function levelWord(confidence: string, words: Words): string {
  if (confidence === "high") return words.country.level_high;
  return confidence === "low" ? words.card.level_low : words.card.level_medium;
}

/** Both missions of a row: that in Pyongyang and the North Korean one. */
export function missionTexts(row: MissionRow, words: Words, language: Language): [string, string] {
  const date = (iso: string) => formatDate(iso, language);
  const span = (kind: string | null, opened: string | null, closed: string | null) =>
    [
      missionWord(kind, words),
      opened && fill(words.card.missionOpened, { date: date(opened) }),
      closed && fill(words.card.missionClosed, { date: date(closed) }),
    ]
      .filter((part) => part)
      .join(", ");
  return [
    fill(words.card.embassyThere, { value: span(row.embassy_in_pyongyang, row.opened, row.closed) }),
    fill(words.card.embassyHere, {
      value: span(row.dprk_embassy_in_capital, row.dprk_opened, row.dprk_closed),
    }),
  ];
}

function missionWord(kind: string | null, words: Words): string {
  switch (kind) {
    case "yes":
      return words.card.mission_yes;
    case "no":
      return words.card.mission_no;
    case "office":
      return words.card.mission_office;
    case "suspended":
      return words.card.mission_suspended;
    case "general-delegation":
      return words.card.mission_delegation;
    default:
      return kind ?? "";
  }
}

/** The trade of 2005 as the chart's label tells it: imports, exports, and what is doubtful. */
export function tradeItem({ label, source }: Pick<MarkOf, "label" | "source">): CountryItem {
  return { text: label.lines.slice(0, 2).join(" · "), note: label.lines[3] ?? null, source };
}

/** Waves of the usual question, each with its shares; those without a figure share one item, which comes last. */
export function waveItems(waves: readonly WaveMark[], words: Words, language: Language): CountryItem[] {
  const told = waves.filter((mark) => !mark.askedOnly);
  const items = told.map(({ label, note, source }) => {
    const lines = label.lines.filter((line) => line !== note);
    return { text: [lines.at(-1), ...lines.slice(0, -1)].join(" · "), note, source };
  });
  return [...items, ...askedItems(waves, words, language)];
}

/** The waves in which the country was asked and no figure found, as one item; none if there is no such wave. */
export function askedItems(waves: readonly WaveMark[], words: Words, language: Language): CountryItem[] {
  const asked = waves.filter((mark) => mark.askedOnly);
  if (asked.length === 0) return [];
  const when = formatList(
    asked.map(({ wave }) => String(wave)),
    language,
  );
  return [
    {
      text: `${when}${colon[language]}${words.opinion.asked}`,
      note: null,
      source: [...new Set(asked.flatMap(({ source }) => source))],
    },
  ];
}
