import type { ReactNode } from "react";
import type { ChartId } from "../charts/chart-list";
import type { Drawing } from "../charts/drawing";
import { loadQuestionTexts } from "../charts/opinion/load";
import type { OpinionFigure } from "../charts/opinion/model";
import { loadAxisMarks, loadMap } from "../charts/recognition-map/load";
import { charts } from "../charts/registry";
import type { TradeFigure } from "../charts/trade-2005/model";
import type { View } from "../charts/view-state";
import type { Language } from "../words/language";
import { LiveMap, LiveOpinion, LiveTrade2005 } from "./live-parts";

type Place = { view: View; language: Language; name: string };

/** A first drawing for the page; the registry keeps the types of figures to itself, each chart knows its own. */
const first = <Figure,>(chart: ChartId, { view, language }: Place) =>
  charts[chart].draw(view, language) as Drawing<Figure>;

const live: Readonly<Record<ChartId, (place: Place) => ReactNode>> = {
  "recognition-map": ({ view, language, name }) => (
    <LiveMap
      name={name}
      first={loadMap(view.region, language)}
      firstYear={view.year}
      events={loadAxisMarks(language)}
    />
  ),
  "trade-2005": (place) => (
    <LiveTrade2005 name={place.name} first={first<TradeFigure>("trade-2005", place)} />
  ),
  opinion: (place) => (
    <LiveOpinion
      name={place.name}
      first={first<OpinionFigure>("opinion", place)}
      questions={loadQuestionTexts()}
    />
  ),
};

/** A chart as it stands in a page: drawn by the server for this view, alive in the browser. */
export function LiveChart({ chart, view, language }: { chart: ChartId; view: View; language: Language }) {
  return live[chart]({ view, language, name: charts[chart].name(language) });
}
