// One country: history of its relations, missions, trade, opinion, each item with its sources.

import type { History } from "../../data/recognition/status";
import type { MarkLabel, SourceNote } from "../charts/drawing";
import { formatDate } from "../charts/parts/format";
import type { MapState } from "../charts/recognition-map/model";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import type { Language } from "../words/language";

export type CountryItem = {
  readonly text: string;
  readonly note: string | null;
  readonly source: readonly string[];
};

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

export type MissionRow = {
  readonly embassy_in_pyongyang: string | null;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly dprk_embassy_in_capital: string | null;
  readonly dprk_opened: string | null;
  readonly dprk_closed: string | null;
  readonly source: readonly string[];
  readonly note: string | null;
};

export type CountryInputs = {
  readonly state: MapState;
  readonly missions: readonly MissionRow[];
  /** The country's label and sources on the trade chart, and for each wave on the opinion chart. */
  readonly trade: { readonly label: MarkLabel; readonly source: readonly string[] } | null;
  readonly opinion: readonly {
    readonly label: MarkLabel;
    readonly note: string | null;
    readonly source: readonly string[];
  }[];
  readonly sources: Readonly<Record<string, SourceNote>>;
};

/** The card of one country. Empty groups stay, so that "nothing in our data" can be said. */
export function countryCard(inputs: CountryInputs, words: Words, language: Language): CountryCard {
  const { state } = inputs;
  const date = (iso: string) => formatDate(iso, language);
  const groups = [
    { id: "history", title: words.card.history, items: [...memberItems(), ...historyItems(state)] },
    { id: "missions", title: words.card.missions, items: inputs.missions.flatMap(missionItems) },
    {
      id: "trade",
      title: words.card.trade,
      items: inputs.trade
        ? [
            {
              text: inputs.trade.label.lines.slice(0, 2).join(" · "),
              note: inputs.trade.label.lines[3] ?? null,
              source: inputs.trade.source,
            },
          ]
        : [],
    },
    {
      id: "opinion",
      title: words.card.opinion,
      items: inputs.opinion.map(({ label, note, source }) => {
        const lines = label.lines.filter((line) => line !== note);
        return { text: [lines.at(-1), ...lines.slice(0, -1)].join(" · "), note, source };
      }),
    },
  ];
  const cited = new Set(groups.flatMap((group) => group.items.flatMap((item) => item.source)));
  return {
    country: state.country,
    name: state.name,
    groups,
    sources: [...cited].map((id) => inputs.sources[id]).filter((note) => note !== undefined),
  };

  function memberItems(): CountryItem[] {
    return state.memberships.map(({ joined, left, source }) => ({
      text: left
        ? fill(words.card.memberFromTo, { from: date(joined), to: date(left) })
        : fill(words.card.memberSince, { date: date(joined) }),
      note: null,
      source,
    }));
  }
  function historyItems({ steps }: History): CountryItem[] {
    const old = state.predecessors.map((one) => ({
      text: one.until
        ? fill(words.map.predecessor, { name: one.name, since: date(one.since), until: date(one.until) })
        : fill(words.map.predecessorOpen, { name: one.name, since: date(one.since) }),
      note: null,
      source: one.source,
    }));
    const own = steps.map((step) => {
      const event = words.card[`event_${step.event}`];
      const what = step.date ? `${date(step.date)}: ${event}` : event;
      const level =
        step.confidence === "high"
          ? ""
          : ` (${fill(words.card.confidence, { level: words.card[`level_${step.confidence === "low" ? "low" : "medium"}`] })})`;
      return { text: `${what}${level}`, note: step.note, source: step.source };
    });
    return [...old, ...own];
  }
  function missionItems(row: MissionRow): CountryItem[] {
    const span = (kind: string | null, opened: string | null, closed: string | null) =>
      [missionWord(kind), opened && date(opened), closed && `– ${date(closed)}`]
        .filter((part) => part)
        .join(" ");
    return [
      {
        text: `${fill(words.card.embassyThere, { value: span(row.embassy_in_pyongyang, row.opened, row.closed) })} · ${fill(words.card.embassyHere, { value: span(row.dprk_embassy_in_capital, row.dprk_opened, row.dprk_closed) })}`,
        note: row.note,
        source: row.source,
      },
    ];
  }
  function missionWord(kind: string | null): string {
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
}
