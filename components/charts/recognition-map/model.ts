// Who has relations with North Korea at the end of a year: histories of states -> statuses, table rows, words.
// Runs on the server for pages and files, and in the browser while a reader moves the year.

import {
  dayOfYear,
  existsOn,
  firstDay,
  type History,
  type Status,
  type StatusOnDay,
  statusOn,
} from "../../../data/recognition/status";
import type { Words } from "../../words/en";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { nameInText } from "../../words/name-in-text";
import { semicolon } from "../../words/punctuation";
import type { Drawing, DrawnColumn, MarkLabel, SourceNote } from "../drawing";
import { citedSources } from "../parts/cited-sources";
import { formatDate, formatList } from "../parts/format";
import { asSentences } from "../parts/sentences";
import type { Region } from "../view-state";

/** A state on the map with all that its status, label and note need, in one language. */
export type MapState = History & {
  readonly name: string;
  readonly isUnMember: boolean;
  /** Sources of its first and last day. */
  readonly stateSource: readonly string[];
  readonly memberships: readonly {
    readonly joined: string;
    readonly left: string | null;
    readonly source: readonly string[];
  }[];
  /** Relations of states that are no more; they are told, never coloured. */
  readonly predecessors: readonly {
    readonly name: string;
    readonly since: string;
    readonly until: string | null;
    readonly source: readonly string[];
  }[];
};

export type MapInputs = {
  readonly region: Region;
  readonly language: Language;
  readonly words: Words["map"];
  readonly asOf: string;
  /** The states drawn, by name. */
  readonly states: readonly MapState[];
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly columns: readonly DrawnColumn[];
  /** Names of territories that follow a state, by their code. */
  readonly territories: Readonly<Record<string, string>>;
  /** The disputed lines and lines of control that are drawn, by the key of their words. */
  readonly lines: readonly string[];
  /** The viewBox of the drawing. */
  readonly width: number;
  readonly height: number;
  /** The longest texts of any year: their room is kept, so that the map stays in its place while the year moves. */
  readonly longest: { readonly title: string; readonly sentence: string };
};

export type MapMark = {
  readonly row: number;
  readonly country: string;
  readonly status: Status;
  readonly isMember: boolean;
  /** Another status than in the year compared with. */
  readonly isChanged: boolean;
};

export type MapChange = { readonly country: string; readonly text: string };

export type MapFigure = {
  readonly year: number;
  readonly sentence: string;
  readonly counts: Readonly<Record<Status, number>>;
  readonly hasUnion: boolean;
  /** States outside the Union are drawn muted: where there is a Union and the map is about it. */
  readonly hasMuted: boolean;
  /** North Korea itself is on the map, in a colour of its own. */
  readonly hasSelf: boolean;
  /** The year compared with, and what changed between it and the year shown; null without a comparison. */
  readonly comparison: {
    readonly year: number;
    readonly title: string;
    readonly changes: readonly MapChange[];
  } | null;
  readonly marks: readonly MapMark[];
};

/** Whether a state is a member of the EU (before 1993: of the Communities) on a day. */
export function isMemberOn(state: Pick<MapState, "memberships">, day: string): boolean {
  return state.memberships.some(
    ({ joined, left }) => firstDay(joined) <= day && (left === null || day <= left),
  );
}

type StateInYear = StatusOnDay & { readonly state: MapState; readonly isMember: boolean };

/** Each state with its status and membership at the end of a year, in the order of the inputs. */
export function statesInYear(inputs: Pick<MapInputs, "states" | "asOf">, year: number): StateInYear[] {
  const day = dayOfYear(year, inputs.asOf);
  return inputs.states.map((state) => ({ state, isMember: isMemberOn(state, day), ...statusOn(state, day) }));
}

/** What the texts about a year are made of. */
type MapTexts = Omit<MapInputs, "longest">;

const isLastYear = (inputs: MapTexts, year: number) => String(year) === inputs.asOf.slice(0, 4);
const withStatus = (states: readonly StateInYear[], status: Status) =>
  states.filter((one) => one.status === status);
const namesOf = (states: readonly StateInYear[], { language }: Pick<MapInputs, "language">) =>
  formatList(
    states.map(({ state }) => nameInText(state.country, state.name, language)),
    language,
  );

/** The count that the year comes down to, as one sentence. Europe counts the members of that year; before there
 *  were any, the states on the map. The world counts today's UN members that existed, North Korea left out. */
export function sentenceOf(inputs: MapTexts, year: number, states = statesInYear(inputs, year)): string {
  const { words } = inputs;
  const now = isLastYear(inputs, year);
  const members = states.filter((one) => one.isMember);
  if (inputs.region === "world") {
    const counted = unStates(states);
    const values = {
      year,
      states: counted.length,
      with: withStatus(counted, "relations").length,
      ended: withStatus(counted, "ended").length,
    };
    return `${fill(now ? words.sentenceWorldNow : words.sentenceWorldThen, values)}.`;
  }
  if (members.length === 0) {
    const counted = states.filter((one) => one.status !== "not-applicable");
    const values = { year, states: counted.length, with: withStatus(counted, "relations").length };
    return `${fill(words.sentenceBefore, values)}.`;
  }
  const none = withStatus(members, "never");
  const ended = withStatus(members, "ended");
  const parts = [
    fill(now ? words.sentenceNow : words.sentenceThen, {
      year,
      members: members.length,
      with: withStatus(members, "relations").length,
    }),
  ];
  const noneWords = now ? (none.length === 1 ? words.noneNow_one : words.noneNow_other) : words.noneThen;
  if (none.length > 0) parts.push(fill(noneWords, { names: namesOf(none, inputs) }));
  if (ended.length > 0)
    parts.push(fill(now ? words.endedNow : words.endedThen, { names: namesOf(ended, inputs) }));
  return `${parts.join(semicolon[inputs.language])}.`;
}

/** The longest title and sentence of all the years given. */
export function longestTexts(inputs: MapTexts, years: readonly number[]): MapInputs["longest"] {
  const longest = (texts: string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a), "");
  return {
    title: longest(years.map((year) => titleOf(inputs, year))),
    sentence: longest(years.map((year) => sentenceOf(inputs, year))),
  };
}

const unStates = (states: readonly StateInYear[]) =>
  states.filter((one) => one.state.isUnMember && one.status !== "not-applicable");

/** How many drawn states have each status; what does not exist is "not-applicable", and North Korea is in no count. */
export function countsOf(states: readonly StateInYear[]): Record<Status, number> {
  const counts: Record<Status, number> = { relations: 0, ended: 0, never: 0, "not-applicable": 0 };
  for (const { state, status } of states) if (state.country !== "PRK") counts[status] += 1;
  return counts;
}

/** Status in a reader's words: "never" is "none yet" where relations came later. */
export function statusWord(one: StateInYear, words: Words["map"]): string {
  if (one.status !== "never") return words[one.status];
  return one.decidedBy?.date ? words.neverYet : words.never;
}

/** What is said of a state when it is pointed at or focused: status, since when, member or not, source. A territory
 *  says which state it follows. */
export function labelInYear(
  inputs: MapInputs,
  one: StateInYear,
  year: number,
  territory?: string,
): MarkLabel {
  const { words, language } = inputs;
  const name = territory
    ? fill(words.labelTerritory, {
        territory: inputs.territories[territory] ?? territory,
        name: one.state.name,
      })
    : one.state.name;
  const lines = [statusLine(), String(year)];
  if (one.isMember && !territory) lines.push(words.labelMember);
  lines.push(...predecessorNotes(inputs, one.state, year));
  return {
    name,
    lines,
    source: sourceIds(one, year, inputs)
      .map((id) => inputs.sources[id]?.title ?? id)
      .join(semicolon[language]),
  };

  function statusLine(): string {
    const date = (iso: string | null) => (iso === null ? "" : formatDate(iso, language));
    switch (one.status) {
      case "relations":
        return fill(words.labelRelations, { since: date(one.since) });
      case "ended":
        return fill(words.labelEnded, { since: date(one.since), until: date(one.until) });
      case "never":
        return one.decidedBy?.date
          ? fill(words.labelNeverYet, { year: one.decidedBy.date.slice(0, 4) })
          : words.labelNever;
      case "not-applicable":
        return absence(inputs, one.state, year) ?? words.labelSelf;
    }
  }
}

/** Why a state has no status in a year: not yet there, no longer there; null for North Korea itself. */
function absence(inputs: MapInputs, state: MapState, year: number): string | null {
  const { words, language } = inputs;
  const day = dayOfYear(year, inputs.asOf);
  if (existsOn(state, day)) return null;
  if (state.existsFrom !== null && day < firstDay(state.existsFrom)) {
    return fill(words.labelNotYet, { date: formatDate(state.existsFrom, language) });
  }
  return fill(words.labelNoLonger, { date: formatDate(state.existsTo ?? "", language) });
}

function predecessorNotes(inputs: MapInputs, state: MapState, year: number): string[] {
  const day = dayOfYear(year, inputs.asOf);
  return state.predecessors
    .filter((one) => firstDay(one.since) <= day)
    .map((one) => {
      const values = { name: one.name, since: formatDate(one.since, inputs.language) };
      return one.until !== null && firstDay(one.until) <= day
        ? fill(inputs.words.predecessor, { ...values, until: formatDate(one.until, inputs.language) })
        : fill(inputs.words.predecessorOpen, values);
    });
}

function sourceIds(one: StateInYear, year: number, inputs: MapInputs): string[] {
  const day = dayOfYear(year, inputs.asOf);
  return [
    ...new Set([
      ...(one.decidedBy?.source ?? one.state.stateSource),
      ...one.state.predecessors.filter((old) => firstDay(old.since) <= day).flatMap((old) => old.source),
      ...(one.isMember ? one.state.memberships.flatMap((membership) => membership.source) : []),
    ]),
  ];
}

/** The marks of a year, in the order of the states; with a year to compare with, what differs from it is marked. */
export function marksInYear(
  inputs: Pick<MapInputs, "states" | "asOf">,
  year: number,
  compare: number | null,
  states = statesInYear(inputs, year),
): MapMark[] {
  const other = compare === null ? states : statesInYear(inputs, compare);
  return states.map(({ state, status, isMember }, row) => ({
    row,
    country: state.country,
    status,
    isMember,
    isChanged: other[row]?.status !== status,
  }));
}

/** What follows the year while a reader moves it: the looks of the shapes, the texts of the finding, the counts. */
export type MapYear = {
  readonly marks: readonly MapMark[];
  readonly title: string;
  readonly sentence: string;
  readonly counts: Readonly<Record<Status, number>>;
};

/** The map of a year without its rows and labels. */
export function mapYear(
  inputs: MapInputs,
  year: number,
  compare: number | null,
  states = statesInYear(inputs, year),
): MapYear {
  return {
    marks: marksInYear(inputs, year, compare, states),
    title: titleOf(inputs, year, states),
    sentence: sentenceOf(inputs, year, states),
    counts: countsOf(states),
  };
}

/** What changed between two years, the earlier one first, whichever is shown: a headline and a line per state. */
function comparisonOf(
  inputs: MapInputs,
  year: number,
  compare: number,
): NonNullable<MapFigure["comparison"]> {
  const { words, language } = inputs;
  const from = Math.min(year, compare);
  const to = Math.max(year, compare);
  const before = statesInYear(inputs, from);
  const word = (one: StateInYear) => {
    if (one.status === "not-applicable") return words.noState;
    const date = one.status === "ended" ? one.until : one.since;
    const text = statusWord(one, words).toLocaleLowerCase(language);
    return date === null ? text : `${text} (${formatDate(date, language)})`;
  };
  const changes = statesInYear(inputs, to).flatMap((after, row) => {
    const old = before[row];
    if (!old || old.status === after.status) return [];
    return [
      {
        country: after.state.country,
        text: fill(words.change, { name: after.state.name, before: word(old), after: word(after) }),
      },
    ];
  });
  const template =
    changes.length === 0 ? words.changesNone : changes.length === 1 ? words.changes_one : words.changes_other;
  return { year: compare, title: fill(template, { from, to, n: changes.length }), changes };
}

/** The chart of one region and year: one row and one mark per state drawn. With a year to compare with, each row
 *  also has the status of that year. */
export function mapModel(
  inputs: MapInputs,
  view: { readonly year: number; readonly compare?: number | null; readonly query: string },
): Drawing<MapFigure> {
  const { words, language } = inputs;
  const { year, compare = null } = view;
  const states = statesInYear(inputs, year);
  const hasUnion = states.some((one) => one.isMember);
  const compared = compare === null ? null : statesInYear(inputs, compare);
  const { marks, title, sentence, counts } = mapYear(inputs, year, compare, states);
  const rows = states.map((one, index) => {
    const notes = [
      one.state.country === "PRK" ? words.self : absence(inputs, one.state, year),
      ...predecessorNotes(inputs, one.state, year),
      one.decidedBy?.note ?? null,
    ].filter((note): note is string => note !== null && note !== "");
    return {
      country: one.state.country,
      name: one.state.name,
      status: one.status,
      since: one.since,
      until: one.until,
      eu_member: one.isMember,
      // One note stands as it was written.
      note: notes.length > 1 ? asSentences(notes, language) : (notes[0] ?? null),
      source: sourceIds(one, year, inputs),
      ...(compared ? { compare_status: compared[index]?.status ?? null } : {}),
    };
  });
  return {
    chart: "recognition-map",
    language,
    query: view.query,
    words: {
      title,
      subtitle: sentence,
      alt: fill(words.alt, {
        region: inputs.region === "world" ? words.world : words.europe,
        sentence,
        relations: counts.relations,
        ended: counts.ended,
        never: counts.never,
        na: counts["not-applicable"],
      }),
      howToRead: fill(words.howToRead, { date: formatDate(inputs.asOf, language) }),
      notes: [],
    },
    columns: compared ? inputs.columns : inputs.columns.filter((column) => column.name !== "compare_status"),
    rows,
    sources: citedSources(rows, inputs.sources),
    figure: {
      year,
      sentence,
      counts,
      hasUnion,
      hasMuted: hasUnion && inputs.region === "europe",
      hasSelf: states.some((one) => one.state.country === "PRK"),
      comparison: compare === null ? null : comparisonOf(inputs, year, compare),
      marks,
    },
  };
}

/** The finding of a year as a headline: of how many counted states how many have relations. */
export function titleOf(inputs: MapTexts, year: number, states = statesInYear(inputs, year)): string {
  const { words } = inputs;
  const now = isLastYear(inputs, year);
  const members = states.filter((one) => one.isMember);
  const drawn = states.filter((one) => one.status !== "not-applicable");
  const counted = inputs.region === "world" ? unStates(states) : members.length > 0 ? members : drawn;
  const values = {
    year,
    with: counted.filter((one) => one.status === "relations").length,
    members: counted.length,
    states: counted.length,
    body: year < 1993 ? words.ec : words.eu,
  };
  if (inputs.region === "world") return fill(now ? words.titleWorldNow : words.titleWorldThen, values);
  if (members.length === 0) return fill(words.titleBefore, values);
  return fill(now ? words.titleNow : words.titleThen, values);
}
