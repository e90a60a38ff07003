import { loadDataset } from "../../data/load";
import type { ChartId } from "../charts/chart-list";
import type { Drawing } from "../charts/drawing";
import type { OpinionFigure } from "../charts/opinion/model";
import { loadMap } from "../charts/recognition-map/load";
import { charts, loadLimits } from "../charts/registry";
import type { TradeFigure } from "../charts/trade-2005/model";
import type { View } from "../charts/view-state";
import type { Language } from "../words/language";
import { LiveBars } from "./live-bars";
import { LiveMap } from "./live-map";

/** A chart as it stands in a page: drawn by the server for this view, alive in the browser. */
export function LiveChart({ chart, view, language }: { chart: ChartId; view: View; language: Language }) {
  const name = charts[chart].name(language);
  if (chart === "recognition-map") {
    return <LiveMap name={name} first={loadMap(view.region, language)} firstYear={view.year} />;
  }
  const first = charts[chart].draw(view, language) as Drawing<TradeFigure> | Drawing<OpinionFigure>;
  if (chart === "trade-2005") return <LiveBars chart={chart} name={name} first={first} />;
  const questions = loadDataset("poll-questions")
    .filter(({ question }) => question in loadLimits().waves)
    .map(({ question, wording, pollster }) => ({
      id: question,
      text: `${pollster.split(/[,(]/)[0]?.trim()}: ${wording.split(/[(:]/)[0]?.trim()}`,
    }));
  return <LiveBars chart={chart} name={name} first={first} questions={questions} />;
}
