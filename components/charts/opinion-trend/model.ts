// Shares of answers on North Korea across waves: poll rows -> a panel of dots for each country, table rows, words.

import { scaleLinear } from "d3";
import type { Bilingual } from "../../../data/schema";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { colon, semicolon } from "../../words/punctuation";
import { nameOf } from "../../words/said";
import { words as allWords } from "../../words/words";
import type { ChartColumn, Drawing, MarkLabel, SourceNote } from "../drawing";
import { capital, inOnePiece, isAggregate, type PollRow, type QuestionRow, sentence } from "../opinion/model";
import { citedSources } from "../parts/cited-sources";
import { columnsIn } from "../parts/columns-in";
import { formatList, formatNumber, formatSpan } from "../parts/format";
import { along, type Frame } from "../parts/frame";
import { highNeutrals, jumpsIn } from "./jumps";
import { type Column, columnsOf, type TrendWave } from "./waves";

/** What the chart takes from a row of `polls`. */
export type TrendRow = PollRow & { readonly sample_size: number | null; readonly mode: string | null };

export type TrendInputs = {
  readonly polls: readonly TrendRow[];
  readonly waves: readonly TrendWave[];
  readonly questions: readonly QuestionRow[];
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly columns: readonly ChartColumn[];
};

export type Side = "negative" | "neutral" | "positive";

type Dot = {
  readonly side: Side;
  readonly value: number;
  readonly x: string;
  readonly y: number;
  readonly derived: boolean;
  /** The number beside the dot; null where it would cover another one. */
  readonly text: { readonly text: string; readonly y: number } | null;
};

export type TrendFigure = {
  readonly gutter: number;
  readonly height: number;
  readonly panels: readonly {
    readonly country: string;
    readonly name: string;
    readonly y: number;
    /** The end of the remarks, where the plot begins, and the end of the panel. */
    readonly headEnd: number;
    readonly end: number;
    /** Lines of a remark: those for a wide figure, those for a narrow one, or those for a width that is known. */
    readonly remarks: readonly {
      readonly text: string;
      readonly y: number;
      readonly only: "wide" | "narrow" | null;
    }[];
    /** By how many lines a narrow figure moves the head of the panel down, and what comes below the remarks. */
    readonly pushHead: number;
    readonly push: number;
    readonly ticks: readonly { readonly text: string; readonly y: number }[];
    readonly waveY: number;
    readonly breakY1: number;
    readonly breakY2: number;
  }[];
  readonly waves: readonly { readonly wave: number; readonly x: string; readonly short: string }[];
  /** Where the pollster changes. */
  readonly breaks: readonly string[];
  readonly legend: readonly {
    readonly kind: Side | "derived" | "missing" | "break";
    /** Whose share is missing; "all" where nothing was published. */
    readonly of?: Side | "all";
    readonly text: string;
  }[];
  readonly marks: readonly {
    readonly row: number;
    readonly country: string;
    readonly wave: number;
    /** The column of the wave in the country's panel. */
    readonly x: string;
    readonly width: string;
    readonly y: number;
    readonly height: number;
    readonly dots: readonly Dot[];
    /** What was asked but has no figure, as hollow marks below the axis: some sides, or all at once. */
    readonly missing: readonly { readonly side: Side | "all"; readonly x: string; readonly y: number }[];
    readonly label: MarkLabel;
  }[];
};

/** Countries shown when none is chosen, as far as they have a figure: the largest first, then those that a reader
 *  should not take at face value. France is always there if it was asked. */
const usual = ["FRA", "DEU", "GBR", "ITA", "ESP", "POL", "GRC"];
const sides: readonly Side[] = ["negative", "neutral", "positive"];

const gutter = 34;
const nameHeight = 20;
const remarkHeight = 15;
const headroom = 20;
const plotHeight = 76;
/** Below the axis: numbers of low shares, then hollow marks, then the years of the waves. */
const below = { missing: 24, wave: 42 };
const panelGap = 22;
/** What a figure has right of its plot. */
const edge = 10;
/** Letters in a line of remarks: what fits on a phone, and in a figure that is at least so wide. */
const lineLength = { narrow: 54, wide: 104 };
const wideFrom = 560;
/** Left and right of the outermost waves, as part of the plot. */
const margin = 0.06;
/** From the middle of a wave to its negative and its positive dot, as part of the plot. */
const apart = 0.031;
/** The chart of one question: the usual countries and the chosen ones, a row for each wave in which a country has a
 *  figure or is known to have been asked. Dots are not joined: waves differ in more than their year. */
export function trendModel(
  inputs: TrendInputs,
  view: { readonly question: string; readonly countries: readonly string[]; readonly query: string },
  language: Language,
  frame: Frame,
): Drawing<TrendFigure> {
  const words = allWords[language].trend;
  const opinion = allWords[language].opinion;
  const name = (country: string) => nameOf(country, inputs.names, language);
  const list = (items: readonly string[]) => formatList(items, language);
  const percent = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);

  const ofQuestion = inputs.polls.filter((row) => row.question === view.question);
  const measured = ofQuestion.filter((row) => !isAggregate(row.country));
  const question = inputs.questions.find((one) => one.question === view.question);
  const columns = columnsOf(ofQuestion, inputs.waves);
  const shareOf = (row: PollRow, side: Side) => row[`${side}_pct`];
  /** The sides that this question has at all in what was read. */
  const usedSides = sides.filter((side) => measured.some((row) => shareOf(row, side) !== null));
  const meaning = (side: Side) => question?.[`${side}_means`] ?? opinion[side];

  const hasFigure = (country: string) => measured.some((row) => row.country === country);
  const wasAsked = (country: string) =>
    columns.some((column) => column.asked.some((one) => one.country === country));
  const standard = usual.filter((country) => hasFigure(country) || (country === "FRA" && wasAsked(country)));
  const others = [...new Set(measured.map((row) => row.country))].sort((a, b) =>
    name(a).localeCompare(name(b), language),
  );
  const start = standard.some(hasFigure) ? standard : [...standard, ...others];
  const wanted = [...new Set([...start, ...view.countries])];
  const countries = wanted.filter((country) => hasFigure(country) || wasAsked(country));
  const unasked = wanted.filter((country) => !countries.includes(country));

  const jumps = jumpsIn(measured);
  const highs = highNeutrals(measured, jumps);
  const jumpOf = (country: string, wave: number) =>
    jumps.find(({ after }) => after.country === country && after.wave === wave);
  const isHigh = (country: string, wave: number) =>
    highs.some((row) => row.country === country && row.wave === wave);

  type Row = {
    readonly country: string;
    readonly column: Column;
    readonly poll: TrendRow | null;
    readonly source: readonly string[];
  };
  const drawn: Row[] = countries.flatMap((country) =>
    columns.flatMap((column): Row[] => {
      const poll = measured.find((row) => row.country === country && row.wave === column.wave);
      if (poll) return [{ country, column, poll, source: poll.source }];
      const asked = column.asked.find((one) => one.country === country);
      return asked ? [{ country, column, poll: null, source: asked.source }] : [];
    }),
  );
  const rows = drawn.map(({ country, column, poll, source }) => ({
    country,
    name: name(country),
    wave: column.wave,
    question: view.question,
    positive_pct: poll?.positive_pct ?? null,
    negative_pct: poll?.negative_pct ?? null,
    neutral_pct: poll?.neutral_pct ?? null,
    neutral_derived: poll && poll.neutral_pct !== null ? poll.neutral_derived : null,
    note: poll ? poll.note : opinion.askedNote,
    source,
    fieldwork_start: poll ? poll.fieldwork_start : column.start,
    fieldwork_end: poll ? poll.fieldwork_end : column.end,
    sample_size: poll?.sample_size ?? null,
    remark: jumpOf(country, column.wave)
      ? "neutral-jump"
      : isHigh(country, column.wave)
        ? "high-neutral"
        : null,
  }));
  type Drawn = (typeof rows)[number];

  // One wave stands in the middle; several stand as far apart as their interviews.
  const times = columns.map((column) => column.time);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const time = scaleLinear([first, last], [margin, 1 - margin]);
  const places = columns.map((column) => time(column.time));
  const edgeAfter = (index: number) =>
    index < 0 ? 0 : index >= places.length - 1 ? 1 : ((places[index] ?? 0) + (places[index + 1] ?? 1)) / 2;
  const offset = { negative: -apart, neutral: 0, positive: apart };

  // Where the width is known the lines are, too. On a page both are drawn, and a narrow figure makes room for its own.
  const isFluid = frame.plotWidth === "fluid";
  const isWide = frame.plotWidth === "fluid" || frame.plotWidth >= wideFrom - gutter - edge;
  let y = 0;
  let push = 0;
  const panels = countries.map((country) => {
    const remarks = remarksOf(country);
    const inLines = (length: number) => remarks.flatMap((text) => wrap(text, length));
    const texts = inLines(isWide ? lineLength.wide : lineLength.narrow);
    const narrow = isFluid ? inLines(lineLength.narrow) : [];
    const top = y;
    const placed = (lines: readonly string[], only: "wide" | "narrow" | null) =>
      lines.map((text, index) => ({ text, y: top + nameHeight + 11 + index * remarkHeight, only }));
    const headEnd = top + nameHeight + texts.length * remarkHeight;
    const plotTop = headEnd + headroom;
    const bottom = plotTop + plotHeight;
    y = bottom + below.wave + panelGap;
    const pushHead = push;
    if (isFluid) push += narrow.length - texts.length;
    return {
      country,
      name: name(country),
      y: top,
      headEnd,
      end: bottom + below.wave + 8,
      remarks: [...placed(texts, isFluid ? "wide" : null), ...placed(narrow, "narrow")],
      pushHead,
      push,
      ticks: [0, 50, 100].map((value) => ({
        text: percent(value),
        y: plotTop + plotHeight * (1 - value / 100),
      })),
      waveY: bottom + below.wave,
      breakY1: plotTop - headroom + 4,
      breakY2: bottom + below.wave - 12,
      plotTop,
      bottom,
    };
  });

  const marks = rows.map((row, index): TrendFigure["marks"][number] => {
    const panel = panels.find((one) => one.country === row.country);
    const at = columns.findIndex((column) => column.wave === row.wave);
    const middle = places[at] ?? 0.5;
    const bottom = panel?.bottom ?? 0;
    const placeOf = (value: number) => bottom - (plotHeight * value) / 100;
    const dots = usedSides.flatMap((side): Dot[] => {
      const value = row[`${side}_pct`];
      if (value === null) return [];
      const text = numberPlace(side, value, row);
      return [
        {
          side,
          value,
          x: along(frame, middle + offset[side]),
          y: placeOf(value),
          derived: side === "neutral" && row.neutral_derived === true,
          text:
            text === null ? null : { text: percent(value), y: placeOf(value) + (text === "above" ? -8 : 17) },
        },
      ];
    });
    const left = edgeAfter(at - 1);
    return {
      row: index,
      country: row.country,
      wave: row.wave,
      x: along(frame, left),
      width: along(frame, edgeAfter(at) - left),
      y: (panel?.plotTop ?? 0) - headroom + 2,
      height: headroom + plotHeight + below.wave + 4,
      dots,
      missing: (dots.length === 0
        ? (["all"] as const)
        : usedSides.filter((side) => row[`${side}_pct`] === null)
      ).map((side) => ({
        side,
        x: along(frame, middle + (side === "all" ? 0 : offset[side])),
        y: bottom + below.missing,
      })),
      label: labelOf(row),
    };
  });

  function datesOf(row: { fieldwork_start: string | null; fieldwork_end: string | null }): string | null {
    const { fieldwork_start: from, fieldwork_end: to } = row;
    return from === null ? null : formatSpan(from, to, opinion.to, language);
  }
  function isOnline(row: Drawn): boolean {
    return drawn.some(
      ({ country, column, poll }) =>
        country === row.country && column.wave === row.wave && poll?.mode?.startsWith("online"),
    );
  }
  /** Half the width of the 95 % interval of a share in a simple random sample, percentage points. */
  function marginOf(row: Drawn): string | null {
    const share = row.negative_pct ?? row.positive_pct;
    // A panel that people join by themselves is no random sample, whatever its size.
    if (row.sample_size === null || share === null || isOnline(row)) return null;
    const points = 1.96 * Math.sqrt((share * (100 - share)) / row.sample_size);
    // At 0 or 100 % the usual formula says nothing.
    if (points === 0) return null;
    return fill(words.labelMargin, {
      side: row.negative_pct === null ? opinion.positive : opinion.negative,
      points: formatNumber(points, language, 1),
      n: formatNumber(row.sample_size, language),
    });
  }
  function labelOf(row: Drawn): MarkLabel {
    const source = row.source.map((id) => inputs.sources[id]?.title ?? id).join(semicolon[language]);
    const dates = datesOf(row);
    const when =
      dates === null
        ? fill(words.labelUndated, { wave: row.wave })
        : fill(words.labelWave, { wave: row.wave, dates });
    if (sides.every((side) => row[`${side}_pct`] === null)) {
      return { name: row.name, lines: [when, opinion.labelAsked], source };
    }
    const templates = {
      negative: opinion.labelNegative,
      positive: opinion.labelPositive,
      neutral: row.neutral_derived ? opinion.labelDerived : opinion.labelNeutral,
    };
    const shares = (["negative", "positive", "neutral"] as const).map((side) => {
      const value = row[`${side}_pct`];
      return value === null
        ? fill(opinion.labelMissing, { side: opinion[side] })
        : fill(templates[side], { value: percent(value) });
    });
    const lines = [when, ...shares, remarkOf(row.country, row.wave), marginOf(row), row.note];
    return { name: row.name, lines: lines.filter((line) => line !== null), source };
  }

  function remarkOf(country: string, wave: number): string | null {
    const found = jumpOf(country, wave);
    if (found) {
      const { before, after } = found;
      const value = (share: number | null) => percent(share ?? 0);
      return fill(words.jump, {
        from: before.wave,
        to: after.wave,
        positiveFrom: value(before.positive_pct),
        positiveTo: value(after.positive_pct),
        negativeFrom: value(before.negative_pct),
        negativeTo: value(after.negative_pct),
        neutralFrom: value(before.neutral_pct),
        neutralTo: value(after.neutral_pct),
      });
    }
    const row = highs.find((one) => one.country === country && one.wave === wave);
    if (!row) return null;
    const names = jumps.filter(({ after }) => after.wave === wave).map(({ after }) => name(after.country));
    return fill(words.high, { value: percent(row.neutral_pct ?? 0), wave, names: list(names) });
  }
  function remarksOf(country: string): string[] {
    return columns.map((column) => remarkOf(country, column.wave)).filter((text) => text !== null);
  }

  const isDerived = marks.some((mark) => mark.dots.some((dot) => dot.derived));
  const missing = marks.flatMap((mark) => mark.missing.map(({ side }) => side));
  const isMissing = missing.length > 0;
  const oneMissing = sides.find((side) => missing.includes(side));
  const breaks = columns.flatMap((column, index) => {
    const before = columns[index - 1];
    return before && before.pollsters.join() !== column.pollsters.join() ? [{ index, column }] : [];
  });
  return {
    chart: "opinion-trend",
    language,
    query: view.query,
    words: {
      title: titleOf(),
      subtitle: subtitleOf(),
      alt: altText(),
      howToRead: words.howToRead,
      notes: [
        columns.length > 1 ? words.noteNoLine : null,
        gapText(),
        unaskedText(),
        unusedText(),
        datesText(),
        breakText(),
        marginText(),
        ofQuestion.length > measured.length ? words.noteAggregates : null,
        question?.note ? `${capital(sentence(question.note))}.` : null,
      ].filter((note) => note !== null),
    },
    columns: columnsIn(inputs.columns, language),
    rows,
    sources: citedSources(rows, inputs.sources),
    figure: {
      gutter,
      height: Math.max(40, y - panelGap + 10),
      panels: panels.map(({ plotTop: _top, bottom: _bottom, ...panel }) => panel),
      waves: columns.map((column, index) => ({
        wave: column.wave,
        x: along(frame, places[index] ?? 0.5),
        short: `’${String(column.wave).slice(2)}`,
      })),
      breaks: breaks.map(({ index }) => along(frame, edgeAfter(index - 1))),
      legend: [
        ...(["negative", "positive", "neutral"] as const)
          .filter((side) => usedSides.includes(side))
          .map((kind) => ({
            kind,
            text: fill(opinion.columnMeans, {
              side: kind === "neutral" ? opinion.neutralHead : opinion[kind],
              meaning: meaning(kind),
            }),
          })),
        ...(isDerived ? [{ kind: "derived", text: opinion.derived } as const] : []),
        ...(isMissing ? [{ kind: "missing", of: "all", text: words.missing } as const] : []),
        ...(oneMissing === undefined
          ? []
          : [{ kind: "missing", of: oneMissing, text: words.missingSide } as const]),
        ...(breaks.length > 0 ? [{ kind: "break", text: words.breakLegend } as const] : []),
      ],
      marks,
    },
  };

  function titleOf(): string {
    const told = (side: "negative" | "positive") => {
      const by = countries.map((country) =>
        rows.filter((row) => row.country === country && row[`${side}_pct`] !== null),
      );
      // France if it has a figure, else the country with most of them.
      const france = by.find((of) => of[0]?.country === "FRA");
      return france ?? [...by].sort((a, b) => b.length - a.length)[0];
    };
    for (const side of ["negative", "positive"] as const) {
      const of = told(side);
      if (!of?.[0]) continue;
      const points = of.map((row) =>
        fill(words.point, { value: percent(row[`${side}_pct`] ?? 0), wave: row.wave }),
      );
      return fill(words.title, {
        name: of[0].name,
        meaning: inOnePiece(meaning(side)),
        points: list(points),
      });
    }
    return words.titleEmpty;
  }
  function subtitleOf(): string {
    const pollsters = [...new Set(columns.flatMap((column) => column.pollsters))].join(semicolon[language]);
    const asked = sentence(question?.wording ?? view.question);
    return fill(opinion.subtitleUndated, { question: asked, pollster: sentence(pollsters) });
  }
  function gapText(): string | null {
    const empty = (row: Drawn) => sides.every((side) => row[`${side}_pct`] === null);
    const gaps = countries.map((country) => ({
      country,
      waves: rows.filter((row) => row.country === country && empty(row)).map((row) => row.wave),
    }));
    const nobody = columns
      .map((column) => column.wave)
      .filter((wave) => !rows.some((row) => row.wave === wave && !empty(row)));
    const texts = nobody.length > 0 ? [fill(words.noteNobody, { waves: list(nobody.map(String)) })] : [];
    // What is already said of everybody is not said again of each.
    const single = gaps
      .map(({ country, waves }) => ({ country, waves: waves.filter((wave) => !nobody.includes(wave)) }))
      .filter(({ waves }) => waves.length > 0)
      .map(({ country, waves }) => `${name(country)} ${waves.join(", ")}`);
    if (single.length > 0) texts.push(fill(words.noteGaps, { list: single.join(semicolon[language]) }));
    return texts.length === 0 ? null : texts.join(" ");
  }
  function unaskedText(): string | null {
    return unasked.length === 0 ? null : fill(words.noteUnasked, { names: list(unasked.map(name)) });
  }
  function unusedText(): string | null {
    const unused = (["negative", "positive"] as const).filter(
      (side) => !usedSides.includes(side) && question?.[`${side}_means`],
    );
    return unused.length === 0
      ? null
      : fill(words.noteUnused, {
          sides: list(unused.map((side) => fill(words.quoted, { text: meaning(side) }))),
        });
  }
  function datesText(): string | null {
    const waves = columns
      .filter((column) => rows.some((row) => row.wave === column.wave))
      .flatMap((column) => {
        const dates = datesOf({ fieldwork_start: column.start, fieldwork_end: column.end });
        return dates === null ? [] : [fill(words.waveDates, { wave: column.wave, dates })];
      });
    return waves.length === 0 ? null : fill(words.noteDates, { list: waves.join(semicolon[language]) });
  }
  function breakText(): string | null {
    if (breaks.length === 0) return null;
    const told = breaks.map(({ column }) =>
      fill(words.breakAt, { wave: column.wave, pollster: column.pollsters.join(", ") }),
    );
    return fill(words.noteBreaks, { list: told.join(semicolon[language]) });
  }
  function marginText(): string {
    const known = rows.filter((row) => marginOf(row) !== null);
    const names = known.map((row) => `${row.name} ${row.wave}`);
    return names.length === 0 ? words.noteNoMargin : fill(words.noteMargin, { names: list(names) });
  }
  function altText(): string {
    const tell = (country: string) => {
      const shares = rows
        .filter((row) => row.country === country && sides.some((side) => row[`${side}_pct`] !== null))
        .map((row) => {
          const share = (text: string, value: number | null) =>
            value === null ? null : fill(text, { share: percent(value) });
          const told = [
            share(words.altNegative, row.negative_pct),
            share(words.altPositive, row.positive_pct),
          ].filter((one) => one !== null);
          // The neutral share is said where it is all there is.
          const all = told.length > 0 ? told : [share(words.altNeutral, row.neutral_pct)];
          return `${row.wave}${colon[language]}${all.join(", ")}`;
        });
      const remarks = remarksOf(country);
      return [
        `${name(country)}${colon[language]}${shares.join(semicolon[language]) || opinion.missing}`,
        ...remarks,
      ]
        .map(sentence)
        .join(". ");
    };
    return fill(words.alt, { n: countries.length, list: countries.map(tell).join(". ") });
  }
}

/** Where the number of a dot stands. Negative ones stand above, positive ones below; a neutral one between them takes
 *  the side where it covers no dot and no number, or stays away. Heights in percentage points. */
function numberPlace(
  side: Side,
  value: number,
  row: { readonly negative_pct: number | null; readonly positive_pct: number | null },
): "above" | "below" | null {
  if (side !== "neutral") return side === "negative" ? "above" : "below";
  const dot = 6;
  const number = 25;
  const taken = [
    ...(row.negative_pct === null ? [] : [[row.negative_pct - dot, row.negative_pct + number]]),
    ...(row.positive_pct === null ? [] : [[row.positive_pct - number, row.positive_pct + dot]]),
  ];
  const isFree = (from: number, to: number) =>
    taken.every(([low = 0, high = 0]) => to <= low || from >= high);
  if (isFree(value + dot + 3, value + number)) return "above";
  return isFree(value - number, value - dot - 3) ? "below" : null;
}

/** A text in lines of at most so many letters, broken at spaces; a longer word has a line of its own. */
function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
