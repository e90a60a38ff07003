import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { timelineColumns } from "./columns";
import type { TimelineInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadTimeline(edition: Edition = presentEdition): TimelineInputs {
  const category = edition.schema("events").columns.find((column) => column.name === "category");
  const french = edition.rows("recognition").filter((row) => row.country === "FRA");
  return {
    events: edition.rows("events"),
    categories: category?.values ?? [],
    names: loadNames(edition),
    sources: loadSourceNotes(edition),
    columns: timelineColumns,
    neverOpened: french.length > 0 && french.every((row) => row.event === "never"),
    asOf: edition.asOf,
    lastYear: edition.lastYear,
  };
}
