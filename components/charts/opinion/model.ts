// Shares of answers on North Korea in one wave: poll rows -> diverging bars, table rows, words.

import { scaleLinear } from "d3";
import type { Bilingual } from "../../../data/schema";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { percentSign, semicolon } from "../../words/punctuation";
import { nameOf } from "../../words/said";
import { words as allWords } from "../../words/words";
import type { ChartColumn, Drawing, MarkLabel, SourceNote } from "../drawing";
import { citedSources } from "../parts/cited-sources";
import { columnsIn } from "../parts/columns-in";
import { formatList, formatNumber, formatSpan } from "../parts/format";
import { along, type Frame } from "../parts/frame";

/** What the chart takes from a row of `polls`; shares in percent of respondents, null = not in the sources read. */
export type PollRow = {
  readonly wave: number;
  readonly question: string;
  readonly country: string;
  readonly positive_pct: number | null;
  readonly negative_pct: number | null;
  readonly neutral_pct: number | null;
  readonly neutral_derived: boolean | null;
  readonly source: readonly string[];
  readonly note: string | null;
  readonly poll: string;
  readonly pollster: string;
  readonly fieldwork_start: string | null;
  readonly fieldwork_end: string | null;
};

export type WaveRow = {
  readonly poll: string;
  readonly countries_polled: number | null;
  readonly total_interviews: number | null;
  readonly eu_members_polled: readonly string[];
  readonly eu_members_polled_complete: boolean | null;
  readonly source: readonly string[];
};

export type QuestionRow = {
  readonly question: string;
  readonly wording: string;
  readonly positive_means: string | null;
  readonly negative_means: string | null;
  readonly neutral_means: string | null;
  readonly note: string | null;
};

export type OpinionInputs = {
  readonly polls: readonly PollRow[];
  readonly waves: readonly WaveRow[];
  readonly questions: readonly QuestionRow[];
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly columns: readonly ChartColumn[];
};

export type OpinionSort = "negative" | "positive" | "name";
export type OpinionView = {
  readonly question: string;
  readonly wave: number;
  readonly sort: OpinionSort;
  readonly query: string;
};

type Share = {
  readonly value: number;
  readonly text: string;
  readonly x: string;
  readonly width: string;
  readonly textX: string;
};

export type OpinionFigure = {
  readonly gutter: number;
  readonly height: number;
  readonly zero: string;
  readonly neutralZero: string;
  readonly heads: readonly { readonly x: string; readonly anchor: "start" | "end"; readonly text: string }[];
  readonly headY: number;
  readonly missing: string;
  readonly asked: string;
  readonly legend: readonly {
    readonly kind: "negative" | "positive" | "neutral" | "derived" | "text";
    readonly text: string;
  }[];
  readonly marks: readonly {
    readonly row: number;
    readonly country: string;
    readonly name: string;
    readonly y: number;
    readonly barHeight: number;
    readonly negative: Share | null;
    readonly positive: Share | null;
    readonly neutral: (Share & { readonly derived: boolean }) | null;
    /** Asked, but no share of this country is known. */
    readonly askedOnly: boolean;
    readonly label: MarkLabel;
  }[];
};

const headHeight = 30;
const footHeight = 6;
/** Room for numbers at the outer ends and between the two blocks, as parts of the plot. */
const room = { left: 0.1, between: 0.13, right: 0.1 };

/** An answer that is quoted in a headline: a short one is not broken between two lines. */
export const inOnePiece = (answer: string) =>
  answer.length < 20 ? answer.replaceAll(" ", "\u00a0") : answer;

/** Codes of aggregates begin with X and are no countries: they are told in words, never drawn as one. */
export const isAggregate = (country: string) => country.startsWith("X") && country !== "XKX";

/** The chart of one question and wave. Countries that were asked but have no figure are rows too. */
export function opinionModel(
  inputs: OpinionInputs,
  view: OpinionView,
  language: Language,
  frame: Frame,
): Drawing<OpinionFigure> {
  const words = allWords[language].opinion;
  const name = (country: string) => nameOf(country, inputs.names, language);
  const ofQuestion = inputs.polls.filter((row) => row.question === view.question);
  const ofWave = ofQuestion.filter((row) => row.wave === view.wave);
  const polls = new Set(ofWave.map((row) => row.poll));
  const waves = inputs.waves.filter((wave) => polls.has(wave.poll));
  const question = inputs.questions.find((one) => one.question === view.question);
  const measured = ofWave.filter((row) => !isAggregate(row.country));
  const asked = waves
    .flatMap((wave) => wave.eu_members_polled.map((country) => ({ country, source: wave.source })))
    .filter(({ country }) => !measured.some((row) => row.country === country));

  const byName = (a: { country: string }, b: { country: string }) =>
    name(a.country).localeCompare(name(b.country), language);
  const orders: Record<OpinionSort, (a: PollRow, b: PollRow) => number> = {
    // A missing share sorts last, as what it is: unknown, not smallest.
    negative: (a, b) => (b.negative_pct ?? -1) - (a.negative_pct ?? -1),
    positive: (a, b) => (b.positive_pct ?? -1) - (a.positive_pct ?? -1),
    name: () => 0,
  };
  const sorted = [...measured].sort((a, b) => orders[view.sort](a, b) || byName(a, b));
  asked.sort(byName);

  // The scale spans all waves of the question: it must not move while a reader goes through them.
  const highest = (share: (row: PollRow) => number | null) =>
    Math.max(20, ...ofQuestion.filter((row) => !isAggregate(row.country)).map((row) => share(row) ?? 0));
  const units =
    highest((row) => row.negative_pct) +
    highest((row) => row.positive_pct) +
    highest((row) => row.neutral_pct);
  const perPoint = (1 - room.left - room.between - room.right) / units;
  const zero = room.left + highest((row) => row.negative_pct) * perPoint;
  const neutralZero = zero + highest((row) => row.positive_pct) * perPoint + room.between;
  const toLeft = scaleLinear([0, 1], [zero, zero - perPoint]);
  const toRight = scaleLinear([0, 1], [zero, zero + perPoint]);
  const apart = scaleLinear([0, 1], [neutralZero, neutralZero + perPoint]);

  const percent = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const rightwards = (scale: (value: number) => number, value: number | null): Share | null =>
    value === null
      ? null
      : {
          value,
          text: percent(value),
          x: along(frame, scale(0)),
          width: along(frame, scale(value) - scale(0)),
          textX: along(frame, scale(value)),
        };
  const leftwards = (value: number | null): Share | null =>
    value === null
      ? null
      : {
          value,
          text: percent(value),
          x: along(frame, toLeft(value)),
          width: along(frame, zero - toLeft(value)),
          textX: along(frame, toLeft(value)),
        };

  const rows = [
    ...sorted.map((row) => ({
      country: row.country,
      name: name(row.country),
      wave: row.wave,
      question: row.question,
      positive_pct: row.positive_pct,
      negative_pct: row.negative_pct,
      neutral_pct: row.neutral_pct,
      neutral_derived: row.neutral_pct === null ? null : row.neutral_derived,
      note: row.note,
      source: row.source,
    })),
    ...asked.map(({ country, source }) => ({
      country,
      name: name(country),
      wave: view.wave,
      question: view.question,
      positive_pct: null,
      negative_pct: null,
      neutral_pct: null,
      neutral_derived: null,
      note: words.askedNote,
      source,
    })),
  ];
  const marks = rows.map((row, index) => {
    const neutral = rightwards(apart, row.neutral_pct);
    return {
      row: index,
      country: row.country,
      name: row.name,
      y: headHeight + index * frame.rowHeight,
      barHeight: frame.rowHeight - 10,
      negative: leftwards(row.negative_pct),
      positive: rightwards(toRight, row.positive_pct),
      neutral: neutral && { ...neutral, derived: row.neutral_derived === true },
      askedOnly: row.negative_pct === null && row.positive_pct === null && row.neutral_pct === null,
      label: labelOf(row),
    };
  });

  function labelOf(row: (typeof rows)[number]): MarkLabel {
    const source = row.source.map((id) => inputs.sources[id]?.title ?? id).join(semicolon[language]);
    const when = `${row.wave}`;
    if (row.negative_pct === null && row.positive_pct === null && row.neutral_pct === null) {
      return { name: row.name, lines: [words.labelAsked, when], source };
    }
    const line = (value: number | null, template: string, side: string) =>
      value === null ? fill(words.labelMissing, { side }) : fill(template, { value: percent(value) });
    const lines = [
      line(row.negative_pct, words.labelNegative, words.negative),
      line(row.positive_pct, words.labelPositive, words.positive),
      line(row.neutral_pct, row.neutral_derived ? words.labelDerived : words.labelNeutral, words.neutral),
      when,
    ];
    if (row.note) lines.push(row.note);
    return { name: row.name, lines, source };
  }

  const negativeMeans = question?.negative_means ?? words.negative;
  const positiveMeans = question?.positive_means ?? words.positive;
  const drawsDerived = marks.some((mark) => mark.neutral?.derived);
  return {
    chart: "opinion",
    language,
    query: view.query,
    words: {
      title: titleOf(),
      subtitle: subtitleOf(),
      alt: altText(),
      howToRead: words.howToRead,
      notes: [
        askedText(),
        averageText(),
        sampleText(),
        question?.note ? `${capital(sentence(question.note))}.` : null,
      ].filter((note) => note !== null),
    },
    columns: columnsIn(inputs.columns, language),
    rows,
    sources: citedSources(rows, inputs.sources),
    figure: {
      gutter: frame.gutter,
      height: headHeight + rows.length * frame.rowHeight + footHeight,
      zero: along(frame, zero),
      neutralZero: along(frame, neutralZero),
      heads: [
        { x: along(frame, zero), anchor: "end", text: words.negative },
        { x: along(frame, zero), anchor: "start", text: words.positive },
        { x: along(frame, neutralZero), anchor: "start", text: words.neutralHead },
      ],
      headY: 16,
      missing: words.missing,
      asked: words.asked,
      legend: [
        { kind: "negative", text: fill(words.columnMeans, { side: words.negative, meaning: negativeMeans }) },
        { kind: "positive", text: fill(words.columnMeans, { side: words.positive, meaning: positiveMeans }) },
        {
          kind: "neutral",
          text: question?.neutral_means
            ? fill(words.columnMeans, { side: words.neutralHead, meaning: question.neutral_means })
            : words.neutral,
        },
        ...(drawsDerived ? [{ kind: "derived", text: words.derived } as const] : []),
        { kind: "text", text: words.missingLegend },
      ],
      marks,
    },
  };

  function titleOf(): string {
    const told =
      sorted.find((row) => row.country === "FRA" && (row.negative_pct ?? row.positive_pct) !== null) ??
      sorted[0];
    if (!told) return fill(words.titleEmpty, { wave: view.wave });
    const values = {
      name: name(told.country),
      wave: view.wave,
      negative: told.negative_pct === null ? "" : percent(told.negative_pct),
      positive: told.positive_pct === null ? "" : percent(told.positive_pct),
      negativeMeans: inOnePiece(negativeMeans),
      positiveMeans: inOnePiece(positiveMeans),
    };
    if (told.negative_pct === null) return fill(words.titlePositive, values);
    return fill(told.positive_pct === null ? words.titleNegative : words.title, values);
  }
  function subtitleOf(): string {
    const first = ofWave[0];
    const asked = sentence(question?.wording ?? view.question);
    if (!first) return `${asked}.`;
    const { fieldwork_start: start, fieldwork_end: end } = first;
    const pollster = [...new Set(ofWave.map((row) => row.pollster))].join(semicolon[language]);
    if (!start) return fill(words.subtitleUndated, { question: asked, pollster });
    const dates = formatSpan(start, end, words.to, language);
    return fill(words.subtitle, { question: asked, pollster, dates });
  }
  function askedText(): string | null {
    if (asked.length === 0) return null;
    const complete = waves.every((wave) => wave.eu_members_polled_complete !== false);
    const names = formatList(
      asked.map(({ country }) => name(country)),
      language,
    );
    return fill(complete ? words.noteAsked : words.noteAskedOpen, { names });
  }
  function averageText(): string | null {
    const average = ofWave.find((row) => row.country === "XAV");
    if (!average || average.negative_pct === null || average.positive_pct === null) return null;
    return fill(words.noteAverage, {
      negative: percent(average.negative_pct),
      positive: percent(average.positive_pct),
    });
  }
  function sampleText(): string | null {
    const wave = waves[0];
    if (!wave?.total_interviews || !wave.countries_polled || waves.length > 1) return null;
    return fill(words.noteSample, {
      interviews: formatNumber(wave.total_interviews, language),
      countries: wave.countries_polled,
    });
  }
  function altText(): string {
    const negatives = sorted.filter((row) => row.negative_pct !== null);
    const ordered = [...negatives].sort(orders.negative);
    const tell = (row: PollRow | undefined) =>
      row ? `${name(row.country)} ${percent(row.negative_pct ?? 0)}${percentSign[language]}` : words.missing;
    return fill(words.alt, {
      wave: view.wave,
      n: sorted.length,
      most: tell(ordered[0]),
      least: tell(ordered.at(-1)),
      asked: askedText() ?? "",
    }).trim();
  }
}

/** A text with its first letter as a capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Data texts carry no full stop of their own guarantee: take it off, so that a template can set it. */
export const sentence = (text: string) => text.replace(/[.\s]+$/, "");
