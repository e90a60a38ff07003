import { talk, talkTitle } from "../../data/talk/talk";
import type { ChartId } from "../charts/chart-list";
import { loadLimits } from "../charts/registry";
import { parseView } from "../charts/view-state";
import type { Language } from "../words/language";
import { said } from "../words/said";
import { type OwnTalk, ownView } from "./own-talk";

/** The talk of the site as an own one, to begin with: a slide per step, the notes at the first of them. */
export function builtInTalk(language: Language): OwnTalk {
  const limits = loadLimits();
  return {
    title: said(talkTitle, language),
    slides: talk.flatMap((slide) => {
      const chart = slide.chart as ChartId;
      return slide.steps.map((step, index) => ({
        chart,
        view: ownView(chart, parseView(step, limits, [chart]).view, limits),
        headline: said(slide.headline, language),
        note: index === 0 ? said(slide.notes, language) : "",
      }));
    }),
  };
}
