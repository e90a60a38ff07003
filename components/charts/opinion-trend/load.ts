import { loadDataset } from "../../../data/load";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { trendColumns } from "./columns";
import type { TrendInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadTrend(): TrendInputs {
  return {
    polls: loadDataset("polls"),
    waves: loadDataset("poll-waves"),
    questions: loadDataset("poll-questions"),
    names: loadNames(),
    sources: loadSourceNotes(),
    columns: trendColumns,
  };
}
