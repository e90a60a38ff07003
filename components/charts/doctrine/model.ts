// What French statements named of the three conditions: entries -> a matrix of statement by condition, words.

import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { semicolon } from "../../words/punctuation";
import { said } from "../../words/said";
import { words as allWords } from "../../words/words";
import type { ChartColumn, Drawing, MarkLabel, SourceNote } from "../drawing";
import { citedSources } from "../parts/cited-sources";
import { columnsIn } from "../parts/columns-in";
import { dateSpan } from "../parts/date-span";
import { formatDate, formatList } from "../parts/format";
import { along, type Frame } from "../parts/frame";

/** What the chart takes from a row of `doctrine`. */
export type DoctrineEntry = {
  readonly entry: string;
  readonly kind: "condition" | "statement";
  readonly date: string;
  readonly speaker: string;
  readonly form: string;
  readonly conditions: readonly string[];
  readonly wording_en: string;
  readonly wording_fr: string;
  readonly source: readonly string[];
  readonly evidence: "primary-text" | "primary-excerpt" | "secondary";
  readonly confidence: string;
  readonly note: string | null;
};

export type DoctrineInputs = {
  readonly entries: readonly DoctrineEntry[];
  /** Speakers and forms in French; what is not there stays as the data have it. */
  readonly sources: Readonly<Record<string, SourceNote>>;
  readonly columns: readonly ChartColumn[];
  /** The day up to which sources were read. */
  readonly asOf: string;
};

export type DoctrineView = { readonly window: readonly [from: number, to: number]; readonly query: string };

/** `unseen`: only part of the statement was read, or a report of it, so that it may have named the condition. */
type Cell = {
  readonly condition: string;
  readonly x: string;
  readonly state: "named" | "unnamed" | "unseen";
};

export type DoctrineFigure = {
  readonly gutter: number;
  readonly height: number;
  readonly columns: readonly {
    readonly condition: string;
    readonly x: string;
    readonly lines: readonly string[];
  }[];
  readonly also: { readonly x: string; readonly text: string };
  readonly empty: string | null;
  readonly legend: readonly {
    readonly kind: "primary-text" | "primary-excerpt" | "secondary" | "doubtful" | "text";
    readonly text: string;
  }[];
  /** Said when a country is chosen, which changes nothing here. */
  readonly chosen: string;
  readonly headings: { readonly conditions: string; readonly statements: string };
  readonly marks: readonly {
    readonly row: number;
    readonly entry: string;
    readonly kind: "condition" | "statement";
    readonly y: number;
    readonly height: number;
    readonly dateText: string;
    readonly speaker: string;
    readonly form: string;
    readonly evidence: "primary-text" | "primary-excerpt" | "secondary";
    readonly isDoubtful: boolean;
    /** Empty where the statement names no condition. */
    readonly cells: readonly Cell[];
    /** Said in the place of the cells, where there are none. */
    readonly plain: { readonly x: string; readonly text: string } | null;
    /** Subjects beside the three. */
    readonly also: readonly string[];
    readonly namedText: string;
    readonly evidenceText: string;
    readonly confidenceText: string | null;
    readonly label: MarkLabel;
  }[];
};

const headHeight = 46;
const rowHeight = 46;
/** Where the conditions stand, as parts of the plot: dates are left of them, what else was named ends at the right. */
const firstColumn = 0.39;
const lastColumn = 0.7;
/** Codes that say that no single subject was named. */
const plainCodes = ["general", "none-named"];

/** The matrix of a window of years, in one language. The conditions themselves come first, if the window holds them. */
export function doctrineModel(
  inputs: DoctrineInputs,
  view: DoctrineView,
  language: Language,
  frame: Frame,
): Drawing<DoctrineFigure> {
  const words = allWords[language].doctrine;
  const [from, to] = view.window;
  const period = from === to ? String(from) : `${from}–${to}`;
  const word = (key: string) => words[key as keyof typeof words] ?? key;
  const list = (codes: readonly string[]) =>
    formatList(
      codes.map((code) => word(`subject_${code}`)),
      language,
    );

  const byDate = [...inputs.entries].sort(
    (a, b) => dateSpan(a.date).start - dateSpan(b.date).start || (a.entry < b.entry ? -1 : 1),
  );
  const three = conditionsOf(byDate);
  const namesAll = (entry: DoctrineEntry) =>
    three.length > 0 && three.every((condition) => entry.conditions.includes(condition));
  const inWindow = byDate.filter((entry) => {
    const { start } = dateSpan(entry.date);
    return start >= from && start < to + 1;
  });
  const conditions = inWindow
    .filter((entry) => entry.kind === "condition")
    .sort((a, b) => three.indexOf(a.conditions[0] ?? "") - three.indexOf(b.conditions[0] ?? ""));
  const statements = inWindow.filter((entry) => entry.kind === "statement");
  const shown = [...conditions, ...statements];
  const full = statements.filter(namesAll);

  const step = (lastColumn - firstColumn) / Math.max(1, three.length - 1);
  const columnX = (index: number) => along(frame, firstColumn + index * step);

  const marks = shown.map((entry, index) => {
    const plain = entry.conditions.every((code) => plainCodes.includes(code));
    // A condition stands for itself: that it does not name the others says nothing.
    const cells = plain
      ? []
      : three
          .map((condition, column) => cellOf(entry, condition, column))
          .filter((cell) => entry.kind === "statement" || cell.state === "named");
    const named = three.filter((condition) => entry.conditions.includes(condition));
    const also = entry.conditions.filter((code) => !three.includes(code) && !plainCodes.includes(code));
    const unseen = cells.filter((cell) => cell.state === "unseen").map((cell) => cell.condition);
    const plainText = word(`subject_${entry.conditions[0] ?? "none-named"}`);
    const namedText = plain ? capital(plainText) : fill(words.named, { names: list([...named, ...also]) });
    const evidenceText = word(`evidence_${entry.evidence}`);
    const confidenceText = entry.confidence === "high" ? null : confidenceOf(entry.confidence);
    const dateText = formatDate(entry.date, language);
    const { speaker, form } = entry;
    return {
      row: index,
      entry: entry.entry,
      kind: entry.kind,
      y: headHeight + index * rowHeight,
      height: rowHeight,
      dateText,
      speaker,
      form,
      evidence: entry.evidence,
      isDoubtful: confidenceText !== null,
      cells,
      plain: plain ? { x: along(frame, firstColumn - 0.03), text: plainText } : null,
      also: also.map((code) => word(`short_${code}`)),
      namedText,
      evidenceText,
      confidenceText,
      label: {
        name: fill(words.labelName, { date: dateText, speaker }),
        lines: [
          capital(form),
          namedText,
          unseen.length === 0 ? null : fill(words.unseen, { names: list(unseen) }),
          said({ en: entry.wording_en, fr: entry.wording_fr }, language),
          evidenceText,
          confidenceText,
        ].filter((line) => line !== null),
        source: entry.source.map((id) => inputs.sources[id]?.title ?? id).join(semicolon[language]),
      },
    };
  });

  const rows = shown.map((entry) => ({
    entry: entry.entry,
    date: entry.date,
    speaker: entry.speaker,
    form: entry.form,
    conditions: entry.conditions,
    wording: said({ en: entry.wording_en, fr: entry.wording_fr }, language),
    evidence: entry.evidence,
    confidence: entry.confidence,
    note: entry.note,
    source: entry.source,
    kind: entry.kind,
  }));
  const partly = statements.filter((entry) => entry.evidence !== "primary-text");
  return {
    chart: "doctrine",
    language,
    query: view.query,
    words: {
      title: titleOf(),
      subtitle: words.subtitle,
      alt: altText(),
      howToRead: words.howToRead,
      notes: [plainNote(), alsoNote(), partlyNote(), endNote()].filter((note) => note !== null),
    },
    columns: columnsIn(inputs.columns, language),
    rows,
    sources: citedSources(rows, inputs.sources),
    figure: {
      gutter: 0,
      height: headHeight + Math.max(1, shown.length) * rowHeight,
      columns: three.map((condition, index) => ({
        condition,
        x: columnX(index),
        lines: word(`head_${condition}`).split("|"),
      })),
      also: { x: along(frame, 1), text: words.also },
      empty: shown.length === 0 ? words.empty : null,
      legend: shown.length === 0 ? [] : legendOf(),
      chosen: words.chosen,
      headings: { conditions: words.headConditions, statements: words.headStatements },
      marks,
    },
  };

  function legendOf(): DoctrineFigure["legend"] {
    return [
      { kind: "primary-text", text: words["legend_primary-text"] },
      { kind: "primary-excerpt", text: words["legend_primary-excerpt"] },
      { kind: "secondary", text: words.legend_secondary },
      { kind: "doubtful", text: words.legend_doubtful },
      { kind: "text", text: words.legend_unnamed },
      { kind: "text", text: words.legend_unseen },
      ...(conditions.length > 0 ? [{ kind: "text", text: words.legend_condition } as const] : []),
    ];
  }
  function cellOf(entry: DoctrineEntry, condition: string, column: number): Cell {
    const isNamed = entry.conditions.includes(condition);
    const unnamed = entry.evidence === "primary-text" ? "unnamed" : "unseen";
    return { condition, x: columnX(column), state: isNamed ? "named" : unnamed };
  }
  function confidenceOf(level: string): string {
    const { card } = allWords[language];
    return fill(card.confidence, { level: level === "low" ? card.level_low : card.level_medium });
  }
  function titleOf(): string {
    const [first, last] = [full[0], full.at(-1)];
    if (statements.length === 0) return fill(words.titleEmpty, { period });
    if (!first || !last) return fill(words.titleNone, { n: statements.length, period });
    const values = { all: full.length, n: statements.length, from: yearOf(first), to: yearOf(last) };
    return fill(yearOf(first) === yearOf(last) ? words.titleYear : words.title, values);
  }
  function plainNote(): string | null {
    const plain = statements.filter((one) => one.conditions.every((code) => plainCodes.includes(code)));
    return plain.length === 0 ? null : fill(words.notePlain, { n: plain.length, dates: datesOf(plain) });
  }
  function alsoNote(): string | null {
    const adding = statements.filter((one) =>
      one.conditions.some((code) => !three.includes(code) && !plainCodes.includes(code)),
    );
    if (adding.length === 0) return null;
    const told = adding.map((one) => {
      const also = one.conditions.filter((code) => !three.includes(code));
      return fill(words.noteAlsoOne, { date: formatDate(one.date, language), names: list(also) });
    });
    return fill(words.noteAlso, { told: told.join(semicolon[language]) });
  }
  function partlyNote(): string | null {
    return partly.length === 0 ? null : fill(words.notePartly, { n: partly.length, all: statements.length });
  }
  function endNote(): string | null {
    const last = statements.at(-1);
    if (!last) return null;
    return fill(words.noteEnd, {
      last: formatDate(last.date, language),
      asOf: formatDate(inputs.asOf, language),
    });
  }
  function datesOf(entries: readonly DoctrineEntry[]): string {
    return formatList(
      entries.map((one) => formatDate(one.date, language)),
      language,
    );
  }
  function altText(): string {
    if (statements.length === 0) return fill(words.titleEmpty, { period });
    const counts = three.map((condition) => {
      const n = statements.filter((one) => one.conditions.includes(condition)).length;
      return `${word(`subject_${condition}`)} ${n}`;
    });
    return fill(words.alt, {
      n: statements.length,
      period,
      counts: counts.join(", "),
      all: full.length,
      dates: full.length === 0 ? words.none : datesOf(full),
    });
  }
}

/** The conditions, in the order of the first statement that names them all; else as the data have them. */
function conditionsOf(entries: readonly DoctrineEntry[]): string[] {
  const known = [
    ...new Set(entries.filter((entry) => entry.kind === "condition").flatMap((entry) => entry.conditions)),
  ];
  const first = entries.find(
    (entry) => entry.kind === "statement" && known.every((condition) => entry.conditions.includes(condition)),
  );
  return first ? first.conditions.filter((code) => known.includes(code)) : known;
}

const yearOf = (entry: DoctrineEntry) => entry.date.slice(0, 4);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
