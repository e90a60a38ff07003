import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { trendColumns } from "./columns";
import type { TrendInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadTrend(edition: Edition = presentEdition): TrendInputs {
  return {
    polls: edition.rows("polls"),
    waves: edition.rows("poll-waves"),
    questions: edition.rows("poll-questions"),
    names: loadNames(edition),
    sources: loadSourceNotes(edition),
    columns: trendColumns,
  };
}
