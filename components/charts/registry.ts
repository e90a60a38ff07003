// The record of all charts: what each is drawn from and how. Pages, files, slides and tests come from here.

import { type Edition, onceForEach } from "../../data/edition";
import { presentEdition } from "../../data/load";
import type { Language } from "../words/language";
import { nameOf } from "../words/said";
import { words } from "../words/words";
import { type ChartId, chartUses } from "./chart-list";
import { loadDoctrine } from "./doctrine/load";
import { doctrineModel } from "./doctrine/model";
import type { Drawing } from "./drawing";
import { loadOpinion, loadWaves } from "./opinion/load";
import { type OpinionSort, opinionModel } from "./opinion/model";
import { loadTrend } from "./opinion-trend/load";
import { trendModel } from "./opinion-trend/model";
import { type Frame, pageFrame } from "./parts/frame";
import { loadNames } from "./parts/load-names";
import { loadDates } from "./recognition-dates/load";
import { type DatesSort, datesModel } from "./recognition-dates/model";
import { loadMap } from "./recognition-map/load";
import { mapModel } from "./recognition-map/model";
import { loadTimeline } from "./relations-timeline/load";
import { timelineModel } from "./relations-timeline/model";
import { loadTrade } from "./trade-2005/load";
import { type TradeSort, tradeModel } from "./trade-2005/model";
import { loadHistory } from "./trade-history/load";
import { historyModel } from "./trade-history/model";
import { loadPartners } from "./trade-partners/load";
import { partnersModel } from "./trade-partners/model";
import { dataQuery, type Limits, sortOf, type View, windowOf } from "./view-state";

export type Chart = {
  readonly id: ChartId;
  /** A short name that does not depend on the data. */
  readonly name: (language: Language) => string;
  /** The view as words of a file name: ["europe", "1991"]. */
  readonly fileWords: (view: View) => readonly string[];
  readonly draw: (view: View, language: Language, frame?: Frame) => Drawing;
};

const limitsOf = onceForEach(
  (edition): Limits => ({
    lastYear: edition.lastYear,
    countries: edition
      .rows("countries")
      .filter((row) => row.kind !== "historical" && row.kind !== "organisation")
      .map((row) => row.country),
    waves: loadWaves(edition),
  }),
);

/** What views the data allow. */
export const loadLimits = (edition: Edition = presentEdition): Limits => limitsOf(edition);

const markedYear = (view: View, { lastYear }: Limits) =>
  view.year === lastYear ? [] : [`marked-${view.year}`];

const kebab = (text: string) => text.replaceAll("_", "-");

/** All charts of one edition of the data. */
export const chartsOf = onceForEach((edition): Readonly<Record<ChartId, Chart>> => {
  const limits = loadLimits(edition);
  const query = (chart: ChartId, view: View) => dataQuery(chart, view, limits);
  return {
    "recognition-map": {
      id: "recognition-map",
      name: (language) => words[language].map.name,
      fileWords: (view) => [
        view.region,
        String(view.year),
        ...(view.compare === null ? [] : [`compared-with-${view.compare}`]),
      ],
      draw: (view, language) =>
        mapModel(loadMap(view.region, language, edition), {
          year: view.year,
          compare: view.compare,
          query: query("recognition-map", view),
        }),
    },
    "recognition-dates": {
      id: "recognition-dates",
      name: (language) => words[language].dates.name,
      fileWords: (view) => [
        String(view.year),
        ...(view.sort ? [`by-${sortOf("recognition-dates", view)}`] : []),
      ],
      draw: (view, language, frame = pageFrame) =>
        datesModel(
          loadDates(language, edition),
          {
            year: view.year,
            sort: sortOf("recognition-dates", view) as DatesSort,
            query: query("recognition-dates", view),
          },
          language,
          frame,
        ),
    },
    "trade-2005": {
      id: "trade-2005",
      name: (language) => words[language].trade.name,
      fileWords: (view) => (view.sort ? [`by-${sortOf("trade-2005", view)}`] : []),
      draw: (view, language, frame = pageFrame) =>
        tradeModel(
          loadTrade(language, edition),
          { sort: sortOf("trade-2005", view) as TradeSort, query: query("trade-2005", view) },
          language,
          frame,
        ),
    },
    "trade-history": {
      id: "trade-history",
      name: (language) => words[language].tradeHistory.name,
      fileWords: (view) => [
        ...view.country.map((code) => code.toLowerCase()),
        windowOf("trade-history", view, limits).join("-"),
        ...markedYear(view, limits),
      ],
      draw: (view, language, frame = pageFrame) =>
        historyModel(
          loadHistory(language, edition),
          {
            window: windowOf("trade-history", view, limits),
            countries: view.country,
            // The default year is not asked for, so nothing is marked.
            year: view.year === limits.lastYear ? null : view.year,
            query: query("trade-history", view),
          },
          language,
          frame,
        ),
    },
    "trade-partners": {
      id: "trade-partners",
      name: (language) => words[language].tradePartners.name,
      fileWords: (view) => [view.scale],
      draw: (view, language, frame = pageFrame) =>
        partnersModel(
          loadPartners(language, edition),
          { scale: view.scale, query: query("trade-partners", view) },
          language,
          frame,
        ),
    },
    opinion: {
      id: "opinion",
      name: (language) => words[language].opinion.name,
      fileWords: (view) => [
        kebab(view.question),
        String(view.wave),
        ...(view.sort ? [`by-${sortOf("opinion", view)}`] : []),
      ],
      draw: (view, language, frame = pageFrame) =>
        opinionModel(
          loadOpinion(language, edition),
          {
            question: view.question,
            wave: view.wave,
            sort: sortOf("opinion", view) as OpinionSort,
            query: query("opinion", view),
          },
          language,
          frame,
        ),
    },
    "opinion-trend": {
      id: "opinion-trend",
      name: (language) => words[language].trend.name,
      fileWords: (view) => [kebab(view.question), ...view.country.map((code) => code.toLowerCase())],
      draw: (view, language, frame = pageFrame) =>
        trendModel(
          loadTrend(language, edition),
          { question: view.question, countries: view.country, query: query("opinion-trend", view) },
          language,
          frame,
        ),
    },
    "relations-timeline": {
      id: "relations-timeline",
      name: (language) => words[language].timeline.name,
      fileWords: (view) => [
        windowOf("relations-timeline", view, limits).join("-"),
        ...markedYear(view, limits),
      ],
      draw: (view, language, frame = pageFrame) =>
        timelineModel(
          loadTimeline(language, edition),
          {
            window: windowOf("relations-timeline", view, limits),
            year: view.year,
            query: query("relations-timeline", view),
          },
          language,
          frame,
        ),
    },
    doctrine: {
      id: "doctrine",
      name: (language) => words[language].doctrine.name,
      fileWords: (view) => [windowOf("doctrine", view, limits).join("-")],
      draw: (view, language, frame = pageFrame) =>
        doctrineModel(
          loadDoctrine(language, edition),
          { window: windowOf("doctrine", view, limits), query: query("doctrine", view) },
          language,
          frame,
        ),
    },
  };
});

/** All charts of the present data. */
export const charts = chartsOf(presentEdition);

/** Names of all countries that can be chosen, in one language, by name. */
export function loadCountryNames(language: Language): { code: string; name: string }[] {
  const names = loadNames();
  return loadLimits()
    .countries.map((code) => ({ code, name: nameOf(code, names, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

export const chartKeys = (chart: ChartId) => chartUses[chart].keys;
