// Some rows of a chart where there is no room for all of them: on a slide, on a card.

import type { Language } from "../words/language";
import type { ChartId } from "./chart-list";
import { loadDoctrine } from "./doctrine/load";
import { doctrineModel } from "./doctrine/model";
import type { Drawing } from "./drawing";
import { loadOpinion } from "./opinion/load";
import { type OpinionSort, opinionModel } from "./opinion/model";
import type { Frame } from "./parts/frame";
import { loadLimits } from "./registry";
import { loadTimeline } from "./relations-timeline/load";
import { timelineModel } from "./relations-timeline/model";
import { loadTrade } from "./trade-2005/load";
import { type TradeSort, tradeModel } from "./trade-2005/model";
import { dataQuery, sortOf, type View, windowOf } from "./view-state";

type Few = (view: View, language: Language, only: ReadonlySet<string>, frame: Frame) => Drawing;

/** The charts that can be shown in part, drawn by their models from the rows that are wanted: countries, for the
 *  timeline events, for the doctrine entries. */
export const drawFew: Partial<Record<ChartId, Few>> = {
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
