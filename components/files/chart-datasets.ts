import { type DatasetId, schemas } from "../../data/catalogue";
import { loadDataset } from "../../data/load";
import type { ChartId } from "../charts/chart-list";
import type { Language } from "../words/language";
import { said } from "../words/said";

/** The datasets behind each chart, those that give it its values first. */
const behind: Readonly<Record<ChartId, readonly DatasetId[]>> = {
  "recognition-map": ["recognition", "countries", "eu-membership"],
  "recognition-dates": ["recognition", "eu-membership"],
  "trade-2005": ["trade-2005", "trade-totals"],
  "trade-history": ["trade", "trade-totals", "trade-gbp"],
  "trade-partners": ["trade", "trade-2005", "trade-totals"],
  opinion: ["polls", "poll-questions", "poll-waves"],
  "opinion-trend": ["polls", "poll-questions", "poll-waves"],
  "relations-timeline": ["events"],
  doctrine: ["doctrine"],
};

/** A dataset as a link says it. */
export type DatasetLink = { readonly id: DatasetId; readonly title: string; readonly rows: number };

/** The whole datasets behind a chart, with their counts of rows. */
export const chartDatasets = (chart: ChartId, language: Language): DatasetLink[] =>
  behind[chart].map((id) => ({ id, title: said(schemas[id].title, language), rows: loadDataset(id).length }));
