// The record of all charts: what each is drawn from and how. Pages, files, slides and tests come from here.

import { loadDataset } from "../../data/load";
import { lastYear } from "../../data/version";
import type { Language } from "../words/language";
import { words } from "../words/words";
import { type ChartId, chartUses } from "./chart-list";
import type { Drawing } from "./drawing";
import { loadOpinion, loadWaves } from "./opinion/load";
import { type OpinionSort, opinionModel } from "./opinion/model";
import { type Frame, pageFrame } from "./parts/frame";
import { loadNames } from "./parts/load-names";
import { loadMap } from "./recognition-map/load";
import { mapModel } from "./recognition-map/model";
import { loadTrade } from "./trade-2005/load";
import { type TradeSort, tradeModel } from "./trade-2005/model";
import { dataQuery, type Limits, sortOf, type View } from "./view-state";

export type Chart = {
  readonly id: ChartId;
  /** A short name that does not depend on the data. */
  readonly name: (language: Language) => string;
  /** The view as words of a file name: ["europe", "1991"]. */
  readonly fileWords: (view: View) => readonly string[];
  readonly draw: (view: View, language: Language, frame?: Frame) => Drawing;
};

let limits: Limits | undefined;

/** What views the data allow. */
export function loadLimits(): Limits {
  limits ??= {
    lastYear,
    countries: loadDataset("countries")
      .filter((row) => row.kind !== "historical" && row.kind !== "organisation")
      .map((row) => row.country),
    waves: loadWaves(),
  };
  return limits;
}

const query = (chart: ChartId, view: View) => dataQuery(chart, view, loadLimits());
const kebab = (text: string) => text.replaceAll("_", "-");

export const charts: Readonly<Record<ChartId, Chart>> = {
  "recognition-map": {
    id: "recognition-map",
    name: (language) => words[language].map.name,
    fileWords: (view) => [view.region, String(view.year)],
    draw: (view, language) =>
      mapModel(loadMap(view.region, language), {
        year: view.year,
        compare: view.compare,
        query: query("recognition-map", view),
      }),
  },
  "trade-2005": {
    id: "trade-2005",
    name: (language) => words[language].trade.name,
    fileWords: (view) => (view.sort ? [`by-${sortOf("trade-2005", view)}`] : []),
    draw: (view, language, frame = pageFrame) =>
      tradeModel(
        loadTrade(),
        { sort: sortOf("trade-2005", view) as TradeSort, query: query("trade-2005", view) },
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
        loadOpinion(),
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
};

/** Names of all countries that can be chosen, in one language, by name. */
export function loadCountryNames(language: Language): { code: string; name: string }[] {
  const names = loadNames();
  return loadLimits()
    .countries.map((code) => ({ code, name: names[code]?.[language] ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

export const chartKeys = (chart: ChartId) => chartUses[chart].keys;
