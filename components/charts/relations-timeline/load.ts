import { eventsSchema } from "../../../data/events/schema";
import { loadDataset } from "../../../data/load";
import { asOf, lastYear } from "../../../data/version";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { timelineColumns } from "./columns";
import type { TimelineInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadTimeline(): TimelineInputs {
  const category = eventsSchema.columns.find((column) => column.name === "category");
  const french = loadDataset("recognition").filter((row) => row.country === "FRA");
  return {
    events: loadDataset("events"),
    categories: category && "values" in category ? category.values : [],
    names: loadNames(),
    sources: loadSourceNotes(),
    columns: timelineColumns,
    neverOpened: french.length > 0 && french.every((row) => row.event === "never"),
    asOf,
    lastYear,
  };
}
