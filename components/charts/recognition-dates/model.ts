// When each state that is or was in the EU opened relations with North Korea: histories -> points on a time axis,
// table rows, words.

import { scaleLinear } from "d3";
import { dayOfYear, firstDay, type Step, statusOn } from "../../../data/recognition/status";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { nameInText } from "../../words/name-in-text";
import { semicolon } from "../../words/punctuation";
import { words as allWords } from "../../words/words";
import type { ChartColumn, Drawing, MarkLabel, SourceNote } from "../drawing";
import { citedSources } from "../parts/cited-sources";
import { columnsIn } from "../parts/columns-in";
import { formatDate, formatList, formatSpan } from "../parts/format";
import { along, type Frame } from "../parts/frame";
import { asSentences } from "../parts/sentences";
import { isMemberOn, type MapState, statesInYear } from "../recognition-map/model";
import { firstYear } from "../view-state";
import { timeOf, wavesOf } from "./waves";

export type DatesInputs = {
  readonly asOf: string;
  /** Members of any year, in one language. */
  readonly states: readonly MapState[];
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly columns: readonly ChartColumn[];
};

export type DatesSort = "date" | "name";
export type Precision = "day" | "month" | "year";

/** A date on the axis: its middle, the time it can mean, its text and the side on which that stands. */
type Point = {
  readonly date: string;
  readonly precision: Precision;
  readonly x: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly side: "left" | "right";
};

export type DatesFigure = {
  readonly gutter: number;
  readonly height: number;
  /** Top and foot of the rows. */
  readonly top: number;
  readonly foot: number;
  readonly ticks: readonly { readonly x: string; readonly text: string; readonly isMinor: boolean }[];
  readonly waves: readonly {
    readonly x: string;
    readonly width: string;
    readonly textX: string;
    readonly anchor: "start" | "middle";
    readonly textY: number;
    readonly text: string;
  }[];
  readonly yearLine: {
    readonly x: string;
    readonly text: string;
    readonly anchor: "start" | "middle" | "end";
  };
  readonly none: string;
  readonly legend: readonly {
    readonly kind: "day" | "month" | "year" | "ended" | "none" | "later" | "wave" | "text";
    readonly text: string;
  }[];
  readonly marks: readonly {
    readonly row: number;
    readonly country: string;
    readonly name: string;
    readonly y: number;
    readonly barHeight: number;
    readonly kind: "open" | "ended" | "none";
    /** Opened after the year shown. */
    readonly isLater: boolean;
    readonly since: Point | null;
    readonly until: Point | null;
    /** How long relations last; for a state without, how long there was a state. */
    readonly line: { readonly x1: string; readonly x2: string };
    readonly label: MarkLabel;
  }[];
};

const headHeight = 60;
const footHeight = 26;
const dayMs = 86_400_000;
/** States younger than this when they opened relations are told as new, days. */
const young = 731;
/** Right of this part of the plot a date stands left of its point. */
const turn = 0.35;

const precisionOf = (date: string): Precision =>
  date.length === 4 ? "year" : date.length === 7 ? "month" : "day";

/** The last day that a date of any precision can mean: 2003-12 -> 2003-12-31. */
function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}

type Line = {
  readonly state: MapState;
  readonly since: string | null;
  readonly until: string | null;
  /** The act that opened relations, or the row that says that there are none. */
  readonly act: Step | undefined;
};

/** The chart in one language, order and frame. All dates are drawn in every year: the year only marks its place. */
export function datesModel(
  inputs: DatesInputs,
  view: { readonly year: number; readonly sort: DatesSort; readonly query: string },
  language: Language,
  frame: Frame,
): Drawing<DatesFigure> {
  const words = allWords[language].dates;
  const { map: mapWords, card: cardWords } = allWords[language];
  const date = (iso: string) => formatDate(iso, language);
  const { asOf } = inputs;

  const lines: Line[] = inputs.states.map((state) => {
    const { since, until } = statusOn(state, asOf);
    // What says that there are none has no date.
    return { state, since, until, act: state.steps.find((step) => step.date === since) };
  });
  const byName = (a: Line, b: Line) => a.state.name.localeCompare(b.state.name, language);
  const orders: Record<DatesSort, (a: Line, b: Line) => number> = {
    // What never opened comes last: it has no date, not a late one.
    date: (a, b) => (sortDay(a) < sortDay(b) ? -1 : sortDay(a) > sortDay(b) ? 1 : 0),
    name: () => 0,
  };
  const sortDay = (line: Line) => (line.since === null ? "9999" : firstDay(line.since));
  const sorted = [...lines].sort((a, b) => orders[view.sort](a, b) || byName(a, b));

  const lastYear = Number(asOf.slice(0, 4));
  const time = scaleLinear([Date.UTC(firstYear, 0, 1), Date.UTC(lastYear + 1, 0, 1)], [0.015, 0.985]);
  const place = (day: string) => time(timeOf(day));
  const pointAt = (iso: string, side?: "left"): Point => {
    const from = place(firstDay(iso));
    const to = time(timeOf(lastDay(iso)) + dayMs);
    const middle = (from + to) / 2;
    return {
      date: iso,
      precision: precisionOf(iso),
      x: along(frame, middle),
      from: along(frame, from),
      to: along(frame, to),
      text: date(iso),
      side: side ?? (middle > turn ? "left" : "right"),
    };
  };

  const inYear = new Map(statesInYear(inputs, view.year).map((one) => [one.state.country, one]));
  const isFormer = (state: MapState) => !isMemberOn(state, asOf);
  const shownName = (state: MapState) =>
    isFormer(state) ? fill(words.formerMember, { name: state.name }) : state.name;

  const rows = sorted.map(({ state, since, until, act }) => {
    const remarks = state.steps.flatMap((step) => step.note || []).join(semicolon[language]);
    const notes = [...predecessorTexts(state), remarks].filter((note) => note !== "");
    const membership = state.memberships.at(-1);
    return {
      country: state.country,
      name: state.name,
      since,
      precision: since === null ? null : precisionOf(since),
      until,
      status: inYear.get(state.country)?.status ?? null,
      // One note stands as it was written.
      note: notes.length > 1 ? asSentences(notes, language) : (notes[0] ?? null),
      source: sourceIds(state),
      eu_joined: membership?.joined ?? null,
      eu_left: membership?.left ?? null,
      confidence: act?.confidence ?? null,
    };
  });

  const marks = sorted.map(({ state, since, until, act }, index): DatesFigure["marks"][number] => {
    const start = since ?? (state.existsFrom === null ? `${firstYear}` : state.existsFrom);
    const status = inYear.get(state.country)?.status;
    return {
      row: index,
      country: state.country,
      name: shownName(state),
      y: headHeight + index * frame.rowHeight,
      barHeight: frame.rowHeight - 10,
      kind: since === null ? "none" : until === null ? "open" : "ended",
      isLater: since !== null && (status === "never" || status === "not-applicable"),
      // An end takes the room on the right.
      since: since === null ? null : pointAt(since, until === null ? undefined : "left"),
      until: until === null ? null : pointAt(until, "left"),
      line: {
        x1:
          since === null
            ? along(frame, Math.max(place(firstDay(start)), time.range()[0] ?? 0))
            : pointAt(since).x,
        x2: until === null ? along(frame, place(asOf)) : pointAt(until).x,
      },
      label: labelOf({ state, since, until, act }),
    };
  });

  function sourceIds(state: MapState): string[] {
    return [
      ...new Set([
        ...state.steps.flatMap((step) => step.source),
        ...state.predecessors.flatMap((old) => old.source),
        ...state.memberships.flatMap((membership) => membership.source),
      ]),
    ];
  }
  function predecessorTexts(state: MapState): string[] {
    return state.predecessors.map(({ name, since, until }) =>
      until === null
        ? fill(mapWords.predecessorOpen, { name, since: date(since) })
        : fill(mapWords.predecessor, { name, since: date(since), until: date(until) }),
    );
  }
  function labelOf({ state, since, until, act }: Line): MarkLabel {
    const texts: string[] = [];
    if (since === null) texts.push(mapWords.labelNever);
    else if (until === null) texts.push(fill(mapWords.labelRelations, { since: date(since) }));
    else texts.push(fill(mapWords.labelEnded, { since: date(since), until: date(until) }));
    if (since !== null) {
      const level = act?.confidence === "low" ? "low" : act?.confidence === "medium" ? "medium" : null;
      const exact = words[`precision_${precisionOf(since)}`];
      texts.push(
        level === null
          ? exact
          : `${exact} (${fill(cardWords.confidence, { level: cardWords[`level_${level}`] })})`,
      );
    }
    for (const { joined, left } of state.memberships) {
      texts.push(
        left === null
          ? fill(cardWords.memberSince, { date: date(joined) })
          : fill(cardWords.memberFromTo, { from: date(joined), to: date(left) }),
      );
    }
    texts.push(...predecessorTexts(state));
    for (const step of state.steps) if (step.note) texts.push(step.note);
    return {
      name: state.name,
      lines: [...new Set(texts)],
      source: sourceIds(state)
        .map((id) => inputs.sources[id]?.title ?? id)
        .join(semicolon[language]),
    };
  }

  // What is said does not depend on the order shown.
  const byDate = [...lines].sort((a, b) => orders.date(a, b) || byName(a, b));
  const openings = byDate.flatMap(({ state, since }) => (since === null ? [] : [{ state, date: since }]));
  const waves = wavesOf(openings).map((wave) => {
    const from = wave[0]?.date ?? "";
    const to = wave.at(-1)?.date ?? "";
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return { wave, from, to, years: first === last ? first : `${first}–${last}` };
  });
  const largest = [...waves].sort((a, b) => b.wave.length - a.wave.length)[0];
  const names = (states: readonly MapState[]) =>
    formatList(
      states.map((state) => nameInText(state.country, state.name, language)),
      language,
    );

  const day = dayOfYear(view.year, asOf);
  const yearPlace = place(day);
  return {
    chart: "recognition-dates",
    language,
    query: view.query,
    words: {
      title: titleOf(),
      subtitle: subtitleOf(),
      alt: altText(),
      howToRead: fill(words.howToRead, { date: date(asOf) }),
      notes: [
        ...waves.map(waveText),
        othersText(),
        noneText(),
        ...byDate.map(endText),
        predecessorsText(),
        words.noteRelations,
      ].filter((note) => note !== null),
    },
    columns: columnsIn(inputs.columns, language),
    rows,
    sources: citedSources(rows, inputs.sources),
    figure: {
      gutter: frame.gutter,
      height: headHeight + rows.length * frame.rowHeight + footHeight,
      top: headHeight - 6,
      foot: headHeight + rows.length * frame.rowHeight + 4,
      ticks: decades().map((year) => ({
        x: along(frame, place(`${year}-01-01`)),
        text: String(year),
        isMinor: year % 20 !== 0,
      })),
      waves: waves.map(({ wave, from, to, years }, index) => {
        const start = place(firstDay(from));
        const end = time(timeOf(lastDay(to)) + dayMs);
        const isFirst = start < 0.1;
        return {
          x: along(frame, start),
          width: along(frame, end - start),
          textX: along(frame, isFirst ? start : (start + end) / 2),
          anchor: isFirst ? "start" : "middle",
          // Two lines in turn: close waves would write over each other on a phone.
          textY: index % 2 === 0 ? 12 : 28,
          text: fill(words.band, { years, n: wave.length }),
        };
      }),
      yearLine: {
        x: along(frame, yearPlace),
        text: String(view.year),
        anchor: yearPlace < 0.06 ? "start" : yearPlace > 0.94 ? "end" : "middle",
      },
      none: words.none,
      legend: legendOf(),
      marks,
    },
  };

  function decades(): number[] {
    const first = Math.ceil(firstYear / 10) * 10;
    return Array.from({ length: Math.floor((lastYear - first) / 10) + 1 }, (_, index) => first + index * 10);
  }
  function legendOf(): DatesFigure["legend"] {
    const has = (precision: Precision) =>
      marks.some((mark) => mark.since?.precision === precision || mark.until?.precision === precision);
    const precisions = (["day", "month", "year"] as const).filter(has);
    return [
      ...precisions.map((kind) => ({ kind, text: words[`legend_${kind}`] })),
      ...(marks.some((mark) => mark.kind === "ended")
        ? [{ kind: "ended", text: words.legendEnded } as const]
        : []),
      ...(marks.some((mark) => mark.kind === "none")
        ? [{ kind: "none", text: words.legendNone } as const]
        : []),
      ...(marks.some((mark) => mark.isLater)
        ? [{ kind: "later", text: fill(words.legendLater, { year: view.year }) } as const]
        : []),
      ...(waves.length > 0 ? [{ kind: "wave", text: words.legendWave } as const] : []),
      ...(sorted.some(({ state }) => isFormer(state))
        ? [{ kind: "text", text: words.legendFormer } as const]
        : []),
    ];
  }
  function titleOf(): string {
    if (sorted.length === 0) return words.titleEmpty;
    const values = { opened: openings.length, states: sorted.length };
    if (!largest) return fill(words.titleNoWave, values);
    return fill(words.title, { ...values, n: largest.wave.length, years: largest.years });
  }
  function subtitleOf(): string {
    const shown = [...inYear.values()];
    const members = shown.filter((one) => one.isMember);
    const having = (list: typeof shown) => list.filter((one) => one.status === "relations").length;
    const then = view.year === lastYear ? words.subtitleNow : words.subtitle;
    return fill(members.length === 0 ? words.subtitleBefore : then, {
      date: date(day),
      body: view.year < 1993 ? words.body_ec : words.body_eu,
      with: having(members),
      members: members.length,
      all: having(shown),
      states: shown.length,
    });
  }
  function waveText({ wave, from, to, years }: (typeof waves)[number]): string {
    const members = wave.filter((one) => isMemberOn(one.state, firstDay(one.date))).length;
    const fresh = wave.filter(
      ({ state, date: opened }) =>
        state.existsFrom !== null &&
        timeOf(firstDay(opened)) - timeOf(firstDay(state.existsFrom)) < young * dayMs,
    ).length;
    const text = fill(words.noteWave, {
      years,
      n: wave.length,
      span: formatSpan(from.slice(0, 7), to.slice(0, 7), words.waveSpan, language),
      names: names(wave.map((one) => one.state)),
      members,
    });
    return fresh === 0 ? text : `${text} ${fill(words.noteWaveYoung, { young: fresh, n: wave.length })}`;
  }
  function othersText(): string | null {
    const inWaves = new Set(waves.flatMap(({ wave }) => wave.map((one) => one.state.country)));
    const others = openings.filter((one) => !inWaves.has(one.state.country));
    if (others.length === 0) return null;
    const list = others.map((one) => `${one.state.name} (${one.date.slice(0, 4)})`);
    return fill(words.noteOthers, { names: formatList(list, language) });
  }
  function noneText(): string | null {
    const none = byDate.filter((line) => line.since === null).map((line) => line.state);
    return none.length === 0 ? null : fill(words.noteNone, { names: names(none), date: date(asOf) });
  }
  function endText({ state, since, until }: Line): string | null {
    if (since === null || until === null) return null;
    const end = state.steps.find((step) => step.date === until);
    const level = end?.confidence;
    const word = level === "low" || level === "medium" ? cardWords[`level_${level}`] : words.level_high;
    return fill(words.noteEnded, {
      name: state.name,
      since: date(since),
      until: date(until),
      level: fill(cardWords.confidence, { level: word }),
    });
  }
  function predecessorsText(): string | null {
    const told = new Map<string, { spans: string; successors: string[] }>();
    for (const { state } of byDate) {
      for (const { name, since, until } of state.predecessors) {
        const spans = until === null ? date(since) : fill(words.span, { from: date(since), to: date(until) });
        const entry = told.get(name) ?? { spans, successors: [] };
        entry.successors.push(state.name);
        told.set(name, entry);
      }
    }
    if (told.size === 0) return null;
    const list = [...told].map(([name, { spans, successors }]) =>
      fill(words.predecessor, { name, span: spans, successors: formatList(successors, language) }),
    );
    return fill(words.notePredecessors, { list: list.join(semicolon[language]) });
  }
  function altText(): string {
    const at = (when: string | undefined, template: string) =>
      when === undefined
        ? null
        : fill(template, {
            names: names(openings.filter((one) => one.date === when).map((one) => one.state)),
            date: date(when),
          });
    const [first, last] = [openings[0]?.date, openings.at(-1)?.date];
    const inWaves = waves.map(({ wave, years }) => fill(words.altWave, { n: wave.length, years }));
    const ended = byDate.flatMap(({ state, until }) =>
      until === null ? [] : fill(words.altEnd, { name: state.name, date: date(until) }),
    );
    return [
      fill(words.alt, { n: sorted.length, from: firstYear, to: lastYear }),
      at(first, words.altFirst),
      last === first ? null : at(last, words.altLast),
      inWaves.length === 0 ? null : fill(words.altWaves, { list: formatList(inWaves, language) }),
      ended.length === 0 ? null : fill(words.altEnded, { list: formatList(ended, language) }),
      noneText(),
    ]
      .filter((text) => text !== null)
      .join(" ");
  }
}
