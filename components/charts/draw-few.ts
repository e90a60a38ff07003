// Some rows of a chart where there is no room for all of them: on a slide, on a card.

import type { Edition } from "../../data/edition";
import type { Language } from "../words/language";
import type { ChartId } from "./chart-list";
import { loadDoctrine } from "./doctrine/load";
import { doctrineModel } from "./doctrine/model";
import type { Drawing } from "./drawing";
import { loadOpinion } from "./opinion/load";
import { type OpinionSort, opinionModel } from "./opinion/model";
import type { Frame } from "./parts/frame";
import { loadDates } from "./recognition-dates/load";
import { type DatesSort, datesModel } from "./recognition-dates/model";
import { loadLimits } from "./registry";
import { loadTimeline } from "./relations-timeline/load";
import { timelineModel } from "./relations-timeline/model";
import { loadTrade } from "./trade-2005/load";
import { type TradeSort, tradeModel } from "./trade-2005/model";
import { dataQuery, sortOf, type View, windowOf } from "./view-state";

type Few = (
  view: View,
  language: Language,
  only: ReadonlySet<string>,
  frame: Frame,
  edition: Edition,
) => Drawing;

/** The charts that can be shown in part, drawn by their models from the rows that are wanted: countries, for the
 *  timeline events, for the doctrine entries. */
export const drawFew: Partial<Record<ChartId, Few>> = {
  "recognition-dates": (view, language, only, frame, edition) => {
    const inputs = loadDates(language, edition);
    const states = inputs.states.filter(({ country }) => only.has(country));
    const query = dataQuery("recognition-dates", view, loadLimits(edition));
    const sort = sortOf("recognition-dates", view) as DatesSort;
    return datesModel({ ...inputs, states }, { year: view.year, sort, query }, language, frame);
  },
  "trade-2005": (view, language, only, frame, edition) => {
    const inputs = loadTrade(language, edition);
    const rows = inputs.rows.filter(({ country }) => only.has(country));
    const query = dataQuery("trade-2005", view, loadLimits(edition));
    const sort = sortOf("trade-2005", view) as TradeSort;
    return tradeModel({ ...inputs, rows }, { sort, query }, language, frame);
  },
  opinion: (view, language, only, frame, edition) => {
    const inputs = loadOpinion(language, edition);
    const polls = inputs.polls.filter(({ country }) => only.has(country));
    const { question, wave } = view;
    const query = dataQuery("opinion", view, loadLimits(edition));
    const sort = sortOf("opinion", view) as OpinionSort;
    // Countries that were asked and have no published answer come from the list of waves.
    const waves = inputs.waves.map((row) => ({
      ...row,
      eu_members_polled: row.eu_members_polled.filter((country) => only.has(country)),
    }));
    return opinionModel({ ...inputs, polls, waves }, { question, wave, sort, query }, language, frame);
  },
  "relations-timeline": (view, language, only, frame, edition) => {
    const inputs = loadTimeline(language, edition);
    const events = inputs.events.filter(({ event }) => only.has(event));
    const categories = inputs.categories.filter((one) => events.some(({ category }) => category === one));
    const window = windowOf("relations-timeline", view, loadLimits(edition));
    const query = dataQuery("relations-timeline", view, loadLimits(edition));
    return timelineModel(
      { ...inputs, events, categories },
      { window, year: view.year, query },
      language,
      frame,
    );
  },
  doctrine: (view, language, only, frame, edition) => {
    const inputs = loadDoctrine(language, edition);
    const entries = inputs.entries.filter(({ entry }) => only.has(entry));
    const window = windowOf("doctrine", view, loadLimits(edition));
    const query = dataQuery("doctrine", view, loadLimits(edition));
    return doctrineModel({ ...inputs, entries }, { window, query }, language, frame);
  },
};
