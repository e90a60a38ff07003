import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Language } from "../../words/language";
import { loadIn } from "../parts/load-in";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { timelineColumns } from "./columns";
import type { TimelineInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadTimeline(language: Language, edition: Edition = presentEdition): TimelineInputs {
  const category = edition.schema("events").columns.find((column) => column.name === "category");
  const french = edition.rows("recognition").filter((row) => row.country === "FRA");
  return {
    events: loadIn("events", language, edition),
    categories: category?.values ?? [],
    names: loadNames(edition),
    sources: loadSourceNotes(language, edition),
    columns: timelineColumns,
    neverOpened: french.length > 0 && french.every((row) => row.event === "never"),
    asOf: edition.asOf,
    lastYear: edition.lastYear,
  };
}
