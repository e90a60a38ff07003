// What happened between France and North Korea: events -> marks in a lane per category, items to read, words.

import { ticks as niceTicks } from "d3";
import type { Bilingual } from "../../../data/schema";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { semicolon } from "../../words/punctuation";
import { nameOf, said } from "../../words/said";
import { words as allWords } from "../../words/words";
import type { ChartColumn, Drawing, MarkLabel, SourceNote } from "../drawing";
import { citedSources } from "../parts/cited-sources";
import { columnsIn } from "../parts/columns-in";
import { dateSpan } from "../parts/date-span";
import { formatDate, formatList, formatSpan } from "../parts/format";
import { along, type Frame } from "../parts/frame";
import { spanLanes } from "../parts/span-lanes";
import { cutGlyph, glyphs, plainGlyph } from "./glyphs";

/** What the chart takes from a row of `events`; `end_date` null = one moment, not "until today". */
export type TimelineEvent = {
  readonly event: string;
  readonly date: string;
  readonly end_date: string | null;
  readonly title_en: string;
  readonly title_fr: string;
  readonly summary_en: string;
  readonly summary_fr: string;
  readonly category: string;
  readonly actors: readonly string[];
  readonly source: readonly string[];
  readonly confidence: string;
  readonly note: string | null;
};

export type TimelineInputs = {
  readonly events: readonly TimelineEvent[];
  /** In the order of their lanes. */
  readonly categories: readonly string[];
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly columns: readonly ChartColumn[];
  /** Whether France never opened relations, as `recognition` says. */
  readonly neverOpened: boolean;
  /** The day up to which sources were read. */
  readonly asOf: string;
  readonly lastYear: number;
};

export type TimelineView = {
  readonly window: readonly [from: number, to: number];
  readonly year: number;
  readonly query: string;
};

export type TimelineFigure = {
  readonly gutter: number;
  readonly height: number;
  readonly top: number;
  readonly ticks: readonly {
    readonly x: string;
    readonly text: string;
    readonly anchor: "start" | "middle";
  }[];
  readonly lanes: readonly {
    readonly category: string;
    readonly y: number;
    readonly text: string;
    readonly glyph: string;
    readonly glyphX: string;
  }[];
  /** The end of the chosen year; null for the last year and outside the window. */
  readonly cursor: {
    readonly x: string;
    readonly text: string;
    readonly anchor: "start" | "end";
    readonly dx: number;
  } | null;
  /** Said in the place of the lanes when there is nothing to show. */
  readonly empty: string | null;
  readonly legend: readonly { readonly kind: string; readonly text: string }[];
  /** What is said when a country is chosen, which changes no row: by code, and for all that no event concerns. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly chosenNone: string;
  /** Marks by the decade in which their events begin, for reading. */
  readonly decades: readonly {
    readonly title: string;
    readonly count: string;
    readonly marks: readonly number[];
  }[];
  readonly marks: readonly {
    readonly row: number;
    readonly event: string;
    readonly category: string;
    readonly y: number;
    /** What is drawn: the shape of the category, or an arrow. */
    readonly glyph: string;
    readonly categoryGlyph: string;
    readonly x: string;
    /** From the first to the last day of an event that lasted. */
    readonly span: { readonly x: string; readonly width: string } | null;
    /** Where the event may lie, when only its month or year is known. */
    readonly open: { readonly x1: string; readonly x2: string } | null;
    readonly precision: "day" | "month" | "year";
    /** It began before the window: the shape at the edge is an arrow, not its place in time. */
    readonly isCut: boolean;
    readonly isDoubtful: boolean;
    readonly isLater: boolean;
    readonly isInYear: boolean;
    readonly actors: readonly string[];
    readonly actorsText: string;
    readonly dateText: string;
    readonly categoryText: string;
    readonly confidenceText: string | null;
    readonly label: MarkLabel;
  }[];
};

const top = 44;
const headHeight = 21;
const laneHeight = 15;
const laneGap = 9;
/** Kept free at both ends of the plot for half a mark. */
const edge = 0.02;
/** Room that a mark needs along the plot: of a page's narrowest plot, or px of a plot of known width. */
const markRoom = { fraction: 0.038, px: 14 };

const precisionOf = (iso: string) => (iso.length === 4 ? "year" : iso.length === 7 ? "month" : "day");

type InTime = Pick<TimelineEvent, "event" | "date" | "end_date">;

/** First and last moment of an event, as years with a fraction. */
function extentOf({ date, end_date }: Omit<InTime, "event">): { start: number; end: number } {
  const first = dateSpan(date);
  return { start: first.start, end: end_date === null ? first.end : dateSpan(end_date).end };
}

/** Order of events: as they began, then as they ended. What is known to the month comes with its first day. */
export function inTime(a: InTime, b: InTime): number {
  const [first, second] = [extentOf(a), extentOf(b)];
  return first.start - second.start || first.end - second.end || (a.event < b.event ? -1 : 1);
}

/** The timeline of a window of years, in one language. An event belongs to the window if any of its days does. */
export function timelineModel(
  inputs: TimelineInputs,
  view: TimelineView,
  language: Language,
  frame: Frame,
): Drawing<TimelineFigure> {
  const words = allWords[language].timeline;
  const [from, to] = view.window;
  const period = from === to ? String(from) : `${from}–${to}`;
  const title = (event: TimelineEvent) => said({ en: event.title_en, fr: event.title_fr }, language);
  const summary = (event: TimelineEvent) => said({ en: event.summary_en, fr: event.summary_fr }, language);
  const name = (code: string) => nameOf(code, inputs.names, language);
  const categoryName = (category: string) => words[`category_${category}` as keyof typeof words] ?? category;
  const shown = inputs.events
    .filter((event) => extentOf(event).start < to + 1 && extentOf(event).end > from)
    .sort(inTime);

  const place = (year: number) =>
    edge + ((Math.min(Math.max(year, from), to + 1) - from) / Math.max(1, to + 1 - from)) * (1 - 2 * edge);
  const x = (year: number) => along(frame, place(year));
  const room = frame.plotWidth === "fluid" ? markRoom.fraction : markRoom.px / frame.plotWidth;

  /** Where the shape of an event stands: at its start if it lasted, else in the middle of what is possible. */
  const pointOf = (event: TimelineEvent) => {
    const { start, end } = dateSpan(event.date);
    return event.end_date === null ? (start + end) / 2 : start;
  };
  const yOf = new Map<string, number>();
  let y = top;
  const lanes = inputs.categories.map((category) => {
    const events = shown.filter((event) => event.category === category);
    const taken = spanLanes(
      events.map((event) => {
        const point = place(pointOf(event));
        const end = event.end_date === null ? point : place(extentOf(event).end);
        return { start: point - room / 2, end: Math.max(end, point + room / 2) };
      }),
    );
    const head = y;
    events.forEach((event, index) => {
      yOf.set(event.event, head + headHeight + ((taken[index] ?? 0) + 0.5) * laneHeight);
    });
    y += headHeight + (taken.length === 0 ? 0 : Math.max(...taken) + 1) * laneHeight + laneGap;
    return {
      category,
      y: head,
      text: fill(words.lane, { category: categoryName(category), n: events.length }),
      glyph: glyphs[category] ?? plainGlyph,
      glyphX: along(frame, edge),
    };
  });

  const marks = shown.map((event, index) => {
    const extent = extentOf(event);
    const first = dateSpan(event.date);
    const precision = precisionOf(event.date);
    const confidenceText = event.confidence === "high" ? null : confidenceOf(event.confidence);
    const actorsText = fill(words.actors, { names: formatList(event.actors.map(name), language) });
    const dateText = formatSpan(event.date, event.end_date, words.dates, language);
    const categoryText = categoryName(event.category);
    const isCut = extent.start < from;
    const isDated = view.year !== inputs.lastYear;
    return {
      row: index,
      event: event.event,
      category: event.category,
      y: yOf.get(event.event) ?? top,
      glyph: isCut ? cutGlyph : (glyphs[event.category] ?? plainGlyph),
      categoryGlyph: glyphs[event.category] ?? plainGlyph,
      x: x(pointOf(event)),
      span: event.end_date === null ? null : spanOf(extent),
      open: precision === "day" ? null : { x1: x(first.start), x2: x(first.end) },
      precision,
      isCut,
      isDoubtful: confidenceText !== null,
      isLater: isDated && extent.start >= view.year + 1,
      isInYear: isDated && extent.start < view.year + 1 && extent.end > view.year,
      actors: event.actors,
      actorsText,
      dateText,
      categoryText,
      confidenceText,
      label: {
        name: title(event),
        lines: [dateText, categoryText, summary(event), confidenceText].filter((line) => line !== null),
        source: event.source.map((id) => inputs.sources[id]?.title ?? id).join(semicolon[language]),
      },
    } as const;
  });

  const rows = shown.map((event) => ({
    event: event.event,
    date: event.date,
    end_date: event.end_date,
    title: title(event),
    summary: summary(event),
    category: event.category,
    actors: event.actors,
    confidence: event.confidence,
    source: event.source,
    note: event.note,
  }));
  const counts = inputs.categories.map((category) => ({
    category,
    n: shown.filter((event) => event.category === category).length,
  }));
  const largest = [...counts].sort((a, b) => b.n - a.n)[0];
  return {
    chart: "relations-timeline",
    language,
    query: view.query,
    words: {
      title: titleOf(),
      subtitle: [subtitleOf(), yearText()].filter((text) => text !== null).join(" "),
      alt: altText(),
      howToRead: words.howToRead,
      notes: [precisionText(), doubtText(), endText()].filter((text) => text !== null),
    },
    columns: columnsIn(inputs.columns, language),
    rows,
    sources: citedSources(rows, inputs.sources),
    figure: {
      gutter: 0,
      height: shown.length === 0 ? top + 40 : y,
      top,
      ticks: yearTicks(),
      lanes: shown.length === 0 ? [] : lanes,
      cursor: cursorOf(),
      empty: shown.length === 0 ? words.empty : null,
      legend: [
        ...(marks.length > 0 ? [{ kind: "day", text: words.legendDay }] : []),
        ...(marks.some((mark) => mark.precision === "year")
          ? [{ kind: "year", text: words.legendYear }]
          : []),
        ...(marks.some((mark) => mark.span) ? [{ kind: "span", text: words.legendSpan }] : []),
        ...(marks.some((mark) => mark.isCut) ? [{ kind: "cut", text: words.legendCut }] : []),
        ...(marks.some((mark) => mark.isInYear)
          ? [{ kind: "in-year", text: fill(words.legendInYear, { year: view.year }) }]
          : []),
        ...(marks.some((mark) => mark.isLater)
          ? [{ kind: "later", text: fill(words.legendLater, { year: view.year }) }]
          : []),
        ...(marks.some((mark) => mark.isDoubtful) ? [{ kind: "doubtful", text: words.legendDoubtful }] : []),
      ],
      chosen: chosenTexts(),
      chosenNone: words.chosenNone,
      decades: decadesOf(),
      marks,
    },
  };

  /** A span that leaves the window runs to the edge of the plot. */
  function spanOf(extent: { start: number; end: number }): { x: string; width: string } {
    const left = extent.start < from ? 0 : place(extent.start);
    const right = extent.end > to + 1 ? 1 : place(extent.end);
    return { x: along(frame, left), width: along(frame, right - left) };
  }
  function confidenceOf(level: string): string {
    const { card } = allWords[language];
    return fill(card.confidence, { level: level === "low" ? card.level_low : card.level_medium });
  }
  function titleOf(): string {
    const values = { n: shown.length, period };
    const one = shown[0];
    if (!one) return fill(words.titleEmpty, values);
    if (shown.length === 1) return fill(words.titleOne, { ...values, title: title(one) });
    return fill(inputs.neverOpened ? words.titleNever : words.title, values);
  }
  function subtitleOf(): string {
    if (!largest || largest.n === 0) return words.subtitleEmpty;
    return fill(words.subtitle, { category: categoryName(largest.category), n: largest.n });
  }
  function yearText(): string | null {
    if (view.year === inputs.lastYear) return null;
    if (view.year < from || view.year > to) return fill(words.yearOutside, { year: view.year });
    return fill(words.yearLine, {
      year: view.year,
      n: marks.filter((mark) => mark.isInYear).length,
      before: marks.filter((mark) => !mark.isLater).length,
    });
  }
  function cursorOf(): TimelineFigure["cursor"] {
    if (view.year === inputs.lastYear || view.year < from || view.year > to) return null;
    const isLeft = place(view.year + 1) < 0.5;
    return {
      x: x(view.year + 1),
      text: fill(words.yearEnd, { year: view.year }),
      anchor: isLeft ? "start" : "end",
      dx: isLeft ? 5 : -5,
    };
  }
  function yearTicks(): TimelineFigure["ticks"] {
    if (from === to) {
      return ["01", "04", "07", "10"].map((month) => ({
        x: x(dateSpan(`${from}-${month}`).start),
        text: formatDate(`${from}-${month}`, language).replace(` ${from}`, ""),
        anchor: "start",
      }));
    }
    return niceTicks(from, to, 6)
      .filter((year) => Number.isInteger(year))
      .map((year) => ({ x: x(year), text: String(year), anchor: "middle" }));
  }
  function decadesOf(): TimelineFigure["decades"] {
    const decadeOf = (event: TimelineEvent) => Math.floor(Number(event.date.slice(0, 4)) / 10) * 10;
    return [...new Set(shown.map(decadeOf))].map((decade) => {
      const of = marks.filter(
        (mark) => shown[mark.row] && decadeOf(shown[mark.row] as TimelineEvent) === decade,
      );
      return {
        title: fill(words.decade, { decade }),
        count: fill(of.length === 1 ? words.countOne : words.count, { n: of.length }),
        marks: of.map((mark) => mark.row),
      };
    });
  }
  function chosenTexts(): Record<string, string> {
    const codes = [...new Set(shown.flatMap((event) => event.actors))];
    return Object.fromEntries(
      codes.map((code) => {
        const n = shown.filter((event) => event.actors.includes(code)).length;
        return [code, fill(words.chosen, { name: name(code), n, all: shown.length })];
      }),
    );
  }
  function precisionText(): string | null {
    const known = (precision: string) => marks.filter((mark) => mark.precision === precision).length;
    if (known("year") + known("month") === 0) return null;
    return fill(words.notePrecision, { year: known("year"), month: known("month") });
  }
  function doubtText(): string | null {
    const n = marks.filter((mark) => mark.isDoubtful).length;
    return n === 0 ? null : fill(words.noteDoubt, { n, all: marks.length });
  }
  function endText(): string {
    return fill(words.noteEnd, { date: formatDate(inputs.asOf, language) });
  }
  function altText(): string {
    const first = marks[0];
    const last = marks.at(-1);
    if (!first || !last) return fill(words.titleEmpty, { period });
    return fill(words.alt, {
      n: marks.length,
      period,
      counts: counts.map(({ category, n }) => `${categoryName(category)} ${n}`).join(", "),
      first: `${first.label.name} (${first.dateText})`,
      last: `${last.label.name} (${last.dateText})`,
    });
  }
}
