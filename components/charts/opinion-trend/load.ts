import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Language } from "../../words/language";
import { loadIn } from "../parts/load-in";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { trendColumns } from "./columns";
import type { TrendInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadTrend(language: Language, edition: Edition = presentEdition): TrendInputs {
  return {
    polls: loadIn("polls", language, edition),
    waves: loadIn("poll-waves", language, edition),
    questions: loadIn("poll-questions", language, edition),
    names: loadNames(edition),
    sources: loadSourceNotes(language, edition),
    columns: trendColumns,
  };
}
