import { asOf } from "../../../data/version";
import type { Language } from "../../words/language";
import { loadSourceNotes } from "../parts/load-names";
import { loadStates } from "../recognition-map/load";
import { datesColumns } from "./columns";
import type { DatesInputs } from "./model";

/** Everything that the chart is drawn from: the states that are or were members of the EU, in one language. */
export function loadDates(language: Language): DatesInputs {
  return {
    asOf,
    states: loadStates(language).filter((state) => state.memberships.length > 0),
    sources: loadSourceNotes(),
    columns: datesColumns,
  };
}
