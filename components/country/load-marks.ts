import type { OpinionFigure } from "../charts/opinion/model";
import { charts, loadLimits } from "../charts/registry";
import type { TradeFigure } from "../charts/trade-2005/model";
import { defaultView } from "../charts/view-state";
import type { Language } from "../words/language";
import type { MarkOf, WaveMark } from "./items";

type Marks = {
  /** The mark of each country on the chart of trade in 2005. */
  readonly trade: ReadonlyMap<string, MarkOf>;
  /** The marks of all countries on the opinion chart, by question, wave after wave. */
  readonly opinion: ReadonlyMap<string, readonly (WaveMark & { readonly country: string })[]>;
};

const allMarks = new Map<Language, Marks>();

/** What the charts say of every country, drawn once per language. */
export function loadMarks(language: Language): Marks {
  const known = allMarks.get(language);
  if (known) return known;
  const limits = loadLimits();
  const view = defaultView(limits);
  const drawing = charts["trade-2005"].draw(view, language);
  const trade = (drawing.figure as TradeFigure).marks.map((mark): [string, MarkOf] => [
    mark.country,
    { label: mark.label, note: null, source: sourceOf(drawing.rows[mark.row]) },
  ]);
  const opinion = Object.entries(limits.waves).map(
    ([question, waves]) =>
      [question, waves.flatMap((wave) => opinionMarks({ ...view, question, wave }, language))] as const,
  );
  const marks = { trade: new Map(trade), opinion: new Map(opinion) };
  allMarks.set(language, marks);
  return marks;
}

function opinionMarks(view: ReturnType<typeof defaultView>, language: Language) {
  const drawing = charts.opinion.draw(view, language);
  return (drawing.figure as OpinionFigure).marks.map((mark) => {
    const row = drawing.rows[mark.row];
    return {
      country: mark.country,
      wave: view.wave,
      askedOnly: mark.askedOnly,
      label: mark.label,
      note: typeof row?.note === "string" && !mark.askedOnly ? row.note : null,
      source: sourceOf(row),
    };
  });
}

const sourceOf = (row: { readonly source?: unknown } | undefined) => [row?.source ?? []].flat().map(String);
