import type { ReactNode } from "react";
import type { ChartId } from "../charts/chart-list";
import type { DoctrineFigure } from "../charts/doctrine/model";
import type { Drawing } from "../charts/drawing";
import { loadQuestionTexts } from "../charts/opinion/load";
import type { OpinionFigure } from "../charts/opinion/model";
import type { TrendFigure } from "../charts/opinion-trend/model";
import type { DatesFigure } from "../charts/recognition-dates/model";
import { loadAxisMarks, loadMap } from "../charts/recognition-map/load";
import { charts, loadCountryNames, loadLimits } from "../charts/registry";
import type { TimelineFigure } from "../charts/relations-timeline/model";
import type { TradeFigure } from "../charts/trade-2005/model";
import { loadHistoryCountries } from "../charts/trade-history/load";
import type { HistoryFigure } from "../charts/trade-history/model";
import type { PartnersFigure } from "../charts/trade-partners/model";
import { dataQuery, type View } from "../charts/view-state";
import type { Language } from "../words/language";
import { words } from "../words/words";
import type { DrawingPlace } from "./first-drawing.node";
import {
  LiveDoctrine,
  LiveMap,
  LiveOpinion,
  LiveOpinionTrend,
  LiveRecognitionDates,
  LiveRelationsTimeline,
  LiveTrade2005,
  LiveTradeHistory,
  LiveTradePartners,
} from "./live-parts";
import { PartBoundary } from "./part-boundary";

type Place = { view: View; language: Language; name: string; isBelow: boolean };

/** What the chart is drawn from; the registry keeps the types of figures to itself, each chart knows its own. */
const first = <Figure,>(
  chart: ChartId,
  { view, language, isBelow }: Place,
): Drawing<Figure> | DrawingPlace =>
  isBelow
    ? { chart, query: dataQuery(chart, view, loadLimits()), language }
    : (charts[chart].draw(view, language) as Drawing<Figure>);

const live: Readonly<Record<ChartId, (place: Place) => ReactNode>> = {
  "recognition-map": ({ view, language, name }) => (
    <LiveMap
      name={name}
      first={loadMap(view.region, language)}
      firstYear={view.year}
      events={loadAxisMarks(language)}
    />
  ),
  "recognition-dates": (place) => (
    <LiveRecognitionDates name={place.name} first={first<DatesFigure>("recognition-dates", place)} />
  ),
  "trade-2005": (place) => (
    <LiveTrade2005 name={place.name} first={first<TradeFigure>("trade-2005", place)} />
  ),
  "trade-history": (place) => {
    const countries = loadHistoryCountries();
    const { addCountry, choose, remove, markYear, noYear } = words[place.language].tradeHistory;
    return (
      <LiveTradeHistory
        name={place.name}
        first={first<HistoryFigure>("trade-history", place)}
        countries={loadCountryNames(place.language).filter(({ code }) => countries.includes(code))}
        words={{ addCountry, choose, remove, markYear, noYear }}
      />
    );
  },
  "trade-partners": (place) => {
    const { scale, linear, log } = words[place.language].tradePartners;
    return (
      <LiveTradePartners
        name={place.name}
        first={first<PartnersFigure>("trade-partners", place)}
        label={scale}
        scales={{ linear, log }}
      />
    );
  },
  opinion: (place) => (
    <LiveOpinion
      name={place.name}
      first={first<OpinionFigure>("opinion", place)}
      questions={loadQuestionTexts(place.language)}
    />
  ),
  "opinion-trend": (place) => (
    <LiveOpinionTrend
      name={place.name}
      first={first<TrendFigure>("opinion-trend", place)}
      questions={loadQuestionTexts(place.language)}
    />
  ),
  "relations-timeline": (place) => (
    <LiveRelationsTimeline name={place.name} first={first<TimelineFigure>("relations-timeline", place)} />
  ),
  doctrine: (place) => <LiveDoctrine name={place.name} first={first<DoctrineFigure>("doctrine", place)} />,
};

/** A chart as it stands in a page: drawn by the server for this view, alive in the browser. */
export function LiveChart({
  chart,
  view,
  language,
  isBelow = false,
}: {
  chart: ChartId;
  view: View;
  language: Language;
  /** It stands below others: what it is drawn from is not read before the chart is wanted. */
  isBelow?: boolean;
}) {
  const name = charts[chart].name(language);
  return (
    <PartBoundary name={name} chart={chart}>
      {live[chart]({ view, language, name, isBelow })}
    </PartBoundary>
  );
}
