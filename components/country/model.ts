// One country: history of its relations, missions, trade, opinion, each item with its sources.

import type { SourceNote } from "../charts/drawing";
import type { MapState } from "../charts/recognition-map/model";
import type { Words } from "../words/en";
import type { Language } from "../words/language";
import {
  type CountryItem,
  type MarkOf,
  type MissionRow,
  memberItems,
  missionTexts,
  predecessorItems,
  stepItem,
  tradeItem,
  type WaveMark,
  waveItems,
} from "./items";

export type CountryCard = {
  readonly country: string;
  readonly name: string;
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly items: readonly CountryItem[];
  }[];
  readonly sources: readonly SourceNote[];
};

export type CountryInputs = {
  readonly state: MapState;
  readonly missions: readonly MissionRow[];
  /** The country's mark on the trade chart, and for each wave on the opinion chart. */
  readonly trade: MarkOf | null;
  readonly opinion: readonly WaveMark[];
  readonly sources: Readonly<Record<string, SourceNote>>;
};

/** The card of one country. Empty groups stay, so that "nothing in our data" can be said. */
export function countryCard(inputs: CountryInputs, words: Words, language: Language): CountryCard {
  const { state } = inputs;
  const groups = [
    {
      id: "history",
      title: words.card.history,
      items: [
        ...memberItems(state, words, language),
        ...predecessorItems(state, words, language),
        ...state.steps.map((step) => stepItem(step, words, language)),
      ],
    },
    {
      id: "missions",
      title: words.card.missions,
      items: inputs.missions.map((row) => ({
        text: missionTexts(row, words, language).join(" · "),
        note: row.note,
        source: row.source,
      })),
    },
    { id: "trade", title: words.card.trade, items: inputs.trade ? [tradeItem(inputs.trade)] : [] },
    {
      id: "opinion",
      title: words.card.opinion,
      items: waveItems(inputs.opinion, words, language),
    },
  ];
  return {
    country: state.country,
    name: state.name,
    groups,
    sources: citedBy(
      groups.flatMap((group) => group.items),
      inputs.sources,
    ),
  };
}

/** The sources that items cite, each once, in the order of first citation. */
export function citedBy(
  items: readonly { readonly source: readonly string[] }[],
  known: Readonly<Record<string, SourceNote>>,
): SourceNote[] {
  return [...new Set(items.flatMap((item) => item.source))]
    .map((id) => known[id])
    .filter((note) => note !== undefined);
}
