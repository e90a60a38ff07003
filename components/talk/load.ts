import { sourcesById } from "../../data/load";
import { type TalkSlide, talk } from "../../data/talk/talk";
import type { ChartId } from "../charts/chart-list";
import { loadDoctrine } from "../charts/doctrine/load";
import { doctrineModel } from "../charts/doctrine/model";
import type { Drawing, SourceNote } from "../charts/drawing";
import { loadOpinion } from "../charts/opinion/load";
import { type OpinionSort, opinionModel } from "../charts/opinion/model";
import { type Frame, pageFrame } from "../charts/parts/frame";
import { loadSourceNotes } from "../charts/parts/load-names";
import { charts, loadLimits } from "../charts/registry";
import { loadTimeline } from "../charts/relations-timeline/load";
import { timelineModel } from "../charts/relations-timeline/model";
import { loadTrade } from "../charts/trade-2005/load";
import { type TradeSort, tradeModel } from "../charts/trade-2005/model";
import { dataQuery, parseView, sortOf, type View, viewQuery, windowOf } from "../charts/view-state";
import type { Language } from "../words/language";
import { checkTalk } from "./check";

/** A slide in one language, with its chart drawn. */
export type Slide = {
  readonly number: number;
  readonly id: string;
  readonly minutes: number;
  readonly headline: string;
  readonly words: string;
  readonly notes: string;
  readonly sources: readonly SourceNote[];
  readonly chart: ChartId;
  readonly steps: readonly {
    /** The canonical query of the view. */
    readonly query: string;
    readonly year: number;
    readonly country: readonly string[];
    /** What the chart says in this view, for those who do not see it. */
    readonly title: string;
  }[];
  /** Null for the map, which all map slides share. Its table stands on the page of the chart. */
  readonly drawing: Drawing | null;
  /** How many of the rows of the view are drawn; null when all are. */
  readonly part: { readonly drawn: number; readonly all: number } | null;
};

type Few = (view: View, language: Language, only: ReadonlySet<string>, frame: Frame) => Drawing;

/** The charts that slides show in part, drawn by their models from the rows that are wanted. */
const few: Partial<Record<ChartId, Few>> = {
  "trade-2005": (view, language, only, frame) => {
    const inputs = loadTrade(language);
    const rows = inputs.rows.filter(({ country }) => only.has(country));
    const query = dataQuery("trade-2005", view, loadLimits());
    const sort = sortOf("trade-2005", view) as TradeSort;
    return tradeModel({ ...inputs, rows }, { sort, query }, language, frame);
  },
  opinion: (view, language, only, frame) => {
    const inputs = loadOpinion(language);
    const polls = inputs.polls.filter(({ country }) => only.has(country));
    const { question, wave } = view;
    const query = dataQuery("opinion", view, loadLimits());
    const sort = sortOf("opinion", view) as OpinionSort;
    // Countries that were asked and have no published answer come from the list of waves.
    const waves = inputs.waves.map((row) => ({
      ...row,
      eu_members_polled: row.eu_members_polled.filter((country) => only.has(country)),
    }));
    return opinionModel({ ...inputs, polls, waves }, { question, wave, sort, query }, language, frame);
  },
  "relations-timeline": (view, language, only, frame) => {
    const inputs = loadTimeline(language);
    const events = inputs.events.filter(({ event }) => only.has(event));
    const categories = inputs.categories.filter((one) => events.some(({ category }) => category === one));
    const window = windowOf("relations-timeline", view, loadLimits());
    const query = dataQuery("relations-timeline", view, loadLimits());
    return timelineModel(
      { ...inputs, events, categories },
      { window, year: view.year, query },
      language,
      frame,
    );
  },
  doctrine: (view, language, only, frame) => {
    const inputs = loadDoctrine(language);
    const entries = inputs.entries.filter(({ entry }) => only.has(entry));
    const window = windowOf("doctrine", view, loadLimits());
    const query = dataQuery("doctrine", view, loadLimits());
    return doctrineModel({ ...inputs, entries }, { window, query }, language, frame);
  },
};

/** The chart of a slide in one of its views: only what the slide wants to be read from afar. */
export function drawSlide(
  slide: Pick<TalkSlide, "chart" | "only">,
  view: View,
  language: Language,
  frame: Frame = pageFrame,
): Drawing {
  const chart = slide.chart as ChartId;
  const draw = slide.only.length > 0 ? few[chart] : undefined;
  if (draw) return draw(view, language, new Set(slide.only), frame);
  return charts[chart].draw(view, language, frame);
}

/** The whole talk in one language. Throws an Error that lists whatever makes it unfit to be shown. */
export function loadTalk(language: Language): Slide[] {
  const problems = checkTalk(talk, { limits: loadLimits(), sources: new Set(sourcesById().keys()) });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return talk.map((slide, index) => slideIn(slide, index + 1, language));
}

function slideIn(slide: TalkSlide, number: number, language: Language): Slide {
  const limits = loadLimits();
  const notes = loadSourceNotes(language);
  const chart = slide.chart as ChartId;
  const views = slide.steps.map((step) => parseView(step, limits, [chart]).view);
  const whole = views.map((view) => charts[chart].draw(view, language));
  const [view] = views;
  const drawn = view ? drawSlide(slide, view, language) : null;
  const isPart = drawn !== null && whole[0] !== undefined && drawn.rows.length < whole[0].rows.length;
  return {
    number,
    id: slide.id,
    minutes: slide.minutes,
    headline: slide.headline[language],
    words: slide.words[language],
    notes: slide.notes[language],
    sources: slide.sources.flatMap((id) => notes[id] ?? []),
    chart,
    steps: views.map((one, step) => ({
      query: viewQuery(one, limits, ["year", "region", "country", "question", "wave", "from", "to", "sort"]),
      year: one.year,
      country: one.country,
      title: whole[step]?.words.title ?? "",
    })),
    drawing: chart === "recognition-map" ? null : drawn && { ...drawn, rows: [], columns: [], sources: [] },
    part: isPart && whole[0] ? { drawn: drawn.rows.length, all: whole[0].rows.length } : null,
  };
}
