import { presentEdition, sourcesById } from "../../data/load";
import { talk, talkTitle } from "../../data/talk/talk";
import { type ChartId, chartUses } from "../charts/chart-list";
import { drawFew } from "../charts/draw-few";
import type { Drawing, SourceNote } from "../charts/drawing";
import { type Frame, pageFrame } from "../charts/parts/frame";
import { loadSourceNotes } from "../charts/parts/load-names";
import { charts, loadLimits } from "../charts/registry";
import { parseView, type Region, type View, viewQuery } from "../charts/view-state";
import type { Language } from "../words/language";
import { said } from "../words/said";
import { words as allWords } from "../words/words";
import { checkTalk } from "./check";
import type { OwnTalk } from "./own-talk";

/** A slide in one language, with its chart drawn. */
export type Slide = {
  readonly number: number;
  readonly id: string;
  readonly minutes: number;
  readonly headline: string;
  /** A few words below the headline: of an own talk, what the chart says of itself below its title. */
  readonly words: string;
  readonly notes: string;
  readonly sources: readonly SourceNote[];
  readonly chart: ChartId;
  /** As in `TalkSlide`. */
  readonly only: readonly string[];
  readonly steps: readonly {
    /** The canonical query of the view. */
    readonly query: string;
    readonly region: Region;
    readonly year: number;
    readonly compare: number | null;
    readonly country: readonly string[];
    /** What the chart says in this view, for those who do not see it. */
    readonly title: string;
  }[];
  /** Null for the map, which all map slides of a region share. Its table stands on the page of the chart. */
  readonly drawing: Drawing | null;
  /** How many of the rows of the view are drawn; null when all are. */
  readonly part: { readonly drawn: number; readonly all: number } | null;
};

/** A talk in one language: that of the site or a reader's own. */
export type Talk = {
  readonly title: string;
  readonly isOwn: boolean;
  readonly slides: readonly Slide[];
};

/** How long a slide of a reader's own talk is planned to take, minutes. */
const ownMinutes = 1;

/** The chart of a slide in one of its views: only what the slide wants to be read from afar. */
export function drawSlide(
  slide: Pick<Slide, "chart" | "only">,
  view: View,
  language: Language,
  frame: Frame = pageFrame,
): Drawing {
  const draw = slide.only.length > 0 ? drawFew[slide.chart] : undefined;
  if (draw) return draw(view, language, new Set(slide.only), frame, presentEdition);
  return charts[slide.chart].draw(view, language, frame);
}

/** The talk of the site in one language. Throws an Error that lists whatever makes it unfit to be shown. */
export function loadTalk(language: Language): Talk {
  const problems = checkTalk(talk, { limits: loadLimits(), sources: new Set(sourcesById().keys()) });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const notes = loadSourceNotes(language);
  return {
    title: said(talkTitle, language),
    isOwn: false,
    slides: talk.map(({ headline, words, notes: say, sources, ...slide }, index) =>
      drawn(
        {
          ...slide,
          number: index + 1,
          chart: slide.chart as ChartId,
          headline: said(headline, language),
          notes: said(say, language),
        },
        language,
        () => ({ words: said(words, language), sources: sources.flatMap((id) => notes[id] ?? []) }),
      ),
    ),
  };
}

/** A reader's own talk in the language of the page: its texts stay as they were written, its sources are those of the
 *  rows that its charts show. */
export function loadOwnTalk(own: OwnTalk, language: Language): Talk {
  return {
    title: own.title.trim() || allWords[language].ownTalk.untitled,
    isOwn: true,
    slides: own.slides.map(({ chart, view, headline, note }, index) =>
      drawn(
        {
          number: index + 1,
          id: `own-${index + 1}`,
          minutes: ownMinutes,
          chart,
          steps: [view],
          only: [],
          headline: headline.trim() || charts[chart].name(language),
          notes: note,
        },
        language,
        (shown) => ({ words: shown.words.subtitle, sources: shown.sources }),
      ),
    ),
  };
}

type Told = Pick<Slide, "number" | "id" | "minutes" | "headline" | "notes" | "chart" | "only"> & {
  readonly steps: readonly string[];
};

function drawn(
  told: Told,
  language: Language,
  others: (shown: Drawing) => Pick<Slide, "words" | "sources">,
): Slide {
  const { chart } = told;
  const limits = loadLimits();
  const steps = told.steps.map((step) => {
    const { view } = parseView(step, limits, [chart]);
    return { view, whole: charts[chart].draw(view, language) };
  });
  const [first] = steps;
  if (!first) throw new Error(`${told.id}: a slide without a view`);
  const shown = drawSlide(told, first.view, language);
  const all = first.whole.rows.length;
  return {
    ...told,
    ...others(shown),
    steps: steps.map(({ view, whole }) => ({
      query: viewQuery(view, limits, chartUses[chart].keys),
      region: view.region,
      year: view.year,
      compare: view.compare,
      country: view.country,
      title: whole.words.title,
    })),
    drawing: chart === "recognition-map" ? null : { ...shown, rows: [], columns: [], sources: [] },
    part: shown.rows.length < all ? { drawn: shown.rows.length, all } : null,
  };
}
