// Everything that is known of one country, for its page: from the same items as the card, and in full.

import type { Status } from "../../data/recognition/status";
import type { SourceNote } from "../charts/drawing";
import { formatDate, formatMillions, formatSpan } from "../charts/parts/format";
import type { MapState } from "../charts/recognition-map/model";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { colon } from "../words/punctuation";
import {
  askedItems,
  type CountryItem,
  type DatedItem,
  datedStep,
  levelWord,
  type MarkOf,
  type MissionRow,
  memberItems,
  missionTexts,
  predecessorItems,
  tradeItem,
  type WaveMark,
} from "./items";
import { citedBy } from "./model";

/** A customs record of 2005: what one source has of the trade between this country and North Korea. */
export type FlowRow = {
  readonly flow: string;
  readonly value: number;
  readonly unit: string;
  readonly scale: number;
  readonly source: readonly string[];
  readonly confidence: string;
  readonly note: string | null;
};

/** A question that was asked in this country: its marks on the opinion chart, one for each wave. */
export type QuestionInputs = {
  readonly question: string;
  readonly wording: string;
  readonly pollster: string;
  readonly positiveMeans: string | null;
  readonly negativeMeans: string | null;
  readonly waves: readonly WaveMark[];
};

export type EventRow = {
  readonly date: string;
  readonly end_date: string | null;
  readonly title: string;
  readonly summary: string;
  readonly source: readonly string[];
  readonly confidence: string;
  readonly note: string | null;
};

export type CountryPageInputs = {
  readonly state: MapState;
  /** The status on the data's last day, in the words of the map's label. */
  readonly status: { readonly kind: Status; readonly text: string; readonly source: readonly string[] };
  readonly asOf: string;
  readonly kind: string;
  readonly unMemberFrom: string | null;
  readonly stateNote: string | null;
  readonly missions: readonly MissionRow[];
  /** Its mark on the chart of EU states; for other countries what the sources have for 2005. */
  readonly trade: MarkOf | null;
  readonly flows: readonly FlowRow[];
  readonly opinion: readonly QuestionInputs[];
  readonly events: readonly EventRow[];
  /** Addresses of pages where the country is chosen, each with what it shows. */
  readonly links: readonly CountryLink[];
  /** All countries that have a page, by name. */
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly sources: Readonly<Record<string, SourceNote>>;
};

export type CountryLink = { readonly group: string; readonly path: string; readonly text: string };

export type CountryPart = {
  /** A question, in the language of the data; null where the group needs no parts. */
  readonly title: string | null;
  readonly hint: string | null;
  readonly items: readonly DatedItem[];
};

export type CountryGroup = {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly CountryPart[];
  readonly links: readonly CountryLink[];
  /** What is said where nothing is known. */
  readonly empty: string;
};

type Named = { readonly code: string; readonly name: string };

export type CountryPage = {
  readonly country: string;
  readonly name: string;
  readonly status: {
    readonly kind: Status;
    readonly text: string;
    readonly asOf: string;
    readonly source: readonly string[];
  };
  readonly groups: readonly CountryGroup[];
  readonly links: readonly CountryLink[];
  readonly sources: readonly SourceNote[];
  readonly previous: Named | null;
  readonly next: Named | null;
  readonly letters: readonly { readonly letter: string; readonly countries: readonly Named[] }[];
};

const plain = (item: CountryItem): DatedItem => ({
  ...item,
  iso: null,
  when: null,
  more: null,
  confidence: null,
});

/** The page of one country. Empty groups stay, so that "nothing in our data" can be said; left out are only
 *  predecessors, which most states do not have, and of North Korea empty groups on relations with it. */
export function countryPage(inputs: CountryPageInputs, words: Words, language: Language): CountryPage {
  const { state } = inputs;
  const isSelf = state.country === "PRK";
  const date = (iso: string) => formatDate(iso, language);
  const one = (items: readonly DatedItem[]): CountryPart[] =>
    items.length === 0 ? [] : [{ title: null, hint: null, items }];
  const predecessors = predecessorItems(state, words, language).map(plain);
  const group = (id: string, title: string, parts: readonly CountryPart[], empty = words.card.nothing) => ({
    id,
    title,
    parts,
    empty,
    links: inputs.links.filter((link) => link.group === id),
  });
  const groups: CountryGroup[] = [
    group(
      "history",
      words.country.history,
      isSelf ? [] : one(state.steps.map((step) => datedStep(step, words, language))),
      isSelf ? words.country.noHistorySelf : words.card.nothing,
    ),
    ...(predecessors.length > 0
      ? [group("predecessors", words.country.predecessors, one(predecessors))]
      : []),
    group("state", words.country.state, one(stateItems())),
    ...withNorthKorea().filter(({ parts }) => !isSelf || parts.length > 0),
    group("events", words.country.events, one(inputs.events.map(eventItem)), words.country.noEvents),
  ];
  const at = inputs.countries.findIndex(({ code }) => code === state.country);
  return {
    country: state.country,
    name: state.name,
    status: { ...inputs.status, asOf: fill(words.country.asOf, { date: date(inputs.asOf) }) },
    groups,
    links: inputs.links.filter((link) => link.group === "map"),
    sources: citedBy(
      [inputs.status, ...groups.flatMap(({ parts }) => parts.flatMap((part) => part.items))],
      inputs.sources,
    ),
    previous: inputs.countries[at - 1] ?? null,
    next: inputs.countries[at + 1] ?? null,
    letters: byLetter(inputs.countries),
  };

  function withNorthKorea(): CountryGroup[] {
    const { card, country } = words;
    return [
      group("missions", card.missions, one(inputs.missions.flatMap(missionItems)), country.noMissions),
      group("trade", card.trade, tradeParts(), country.noTrade),
      group("opinion", card.opinion, inputs.opinion.map(questionPart), country.noOpinion),
    ];
  }
  function stateItems(): DatedItem[] {
    const texts = [
      state.existsFrom && fill(words.map.existsFrom, { date: date(state.existsFrom) }),
      inputs.unMemberFrom
        ? fill(words.country.unMember, { date: date(inputs.unMemberFrom) })
        : inputs.kind === "un-observer"
          ? words.country.unObserver
          : words.country.noUnMember,
    ].filter((text) => text !== null);
    const existence = texts.map((text, i) => ({
      text,
      note: i === texts.length - 1 ? inputs.stateNote : null,
      source: state.stateSource,
    }));
    return [...existence, ...memberItems(state, words, language)].map(plain);
  }
  function missionItems(row: MissionRow): DatedItem[] {
    const [there, here] = missionTexts(row, words, language);
    const city = row.covers_from;
    const texts = [there, ...(city ? [fill(words.country.coversFrom, { city: cityName(city) })] : []), here];
    const { note, source } = row;
    // A note can be on either mission or on both.
    const remark = note ? [{ text: words.country.missionsNote, note, source }] : [];
    return [...texts.map((text) => ({ text, note: null, source })), ...remark].map(plain);
  }
  function cityName(city: string): string {
    return words.country[`city_${city}` as keyof Words["country"]] ?? city;
  }
  function tradeParts(): CountryPart[] {
    if (inputs.trade) {
      const { label, source } = inputs.trade;
      const [imports = "", exports = ""] = label.lines;
      const { note } = tradeItem(inputs.trade);
      return one([plain({ text: imports, note, source }), plain({ text: exports, note: null, source })]);
    }
    if (inputs.flows.length === 0) return [];
    return [{ title: null, hint: words.country.flowsHint, items: sortedFlows().map(flowItem) }];
  }
  function sortedFlows(): FlowRow[] {
    const order = ["import", "export", "total"];
    return [...inputs.flows].sort((a, b) => order.indexOf(a.flow) - order.indexOf(b.flow));
  }
  function flowItem(row: FlowRow): DatedItem {
    const value = formatMillions((row.value * row.scale) / 1e6, language);
    const template =
      row.flow === "import"
        ? words.country.flowImport
        : row.flow === "export"
          ? words.country.flowExport
          : words.country.flowTotal;
    const { millionEuros, millionDollars } = words.country;
    const amount = fill(row.unit === "EUR" ? millionEuros : millionDollars, { value });
    return {
      ...plain({ text: fill(template, { amount }), note: row.note, source: row.source }),
      confidence: levelWord(row.confidence, words),
    };
  }
  function questionPart(question: QuestionInputs): CountryPart {
    const sides = [
      [words.opinion.negative, question.negativeMeans],
      [words.opinion.positive, question.positiveMeans],
    ] as const;
    return {
      title: `${question.pollster.split(/[,(]/)[0]?.trim()}${colon[language]}${question.wording}`,
      hint: sides
        .filter(([, meaning]) => meaning !== null)
        .map(([side, meaning]) => fill(words.opinion.columnMeans, { side, meaning: meaning ?? "" }))
        .join(" · "),
      items: [
        ...question.waves
          .filter((mark) => !mark.askedOnly)
          .map(({ wave, label, note, source }) => ({
            ...plain({
              text: label.lines.filter((line) => line !== String(wave) && line !== note).join(" · "),
              note,
              source,
            }),
            iso: String(wave),
            when: String(wave),
          })),
        ...askedItems(question.waves, words, language).map(plain),
      ],
    };
  }
  function eventItem(row: EventRow): DatedItem {
    return {
      iso: row.date,
      when: formatSpan(row.date, row.end_date, words.opinion.to, language),
      text: row.title,
      more: row.summary,
      confidence: levelWord(row.confidence, words),
      note: row.note,
      source: row.source,
    };
  }
}

/** Countries by the first letter of their name, accents aside: "Égypte" stands under E. */
function byLetter(countries: readonly Named[]): CountryPage["letters"] {
  const letters = new Map<string, Named[]>();
  for (const country of countries) {
    const letter = country.name.normalize("NFD").charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), country]);
  }
  return [...letters].map(([letter, found]) => ({ letter, countries: found }));
}
