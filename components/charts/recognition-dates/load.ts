import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Language } from "../../words/language";
import { loadSourceNotes } from "../parts/load-names";
import { loadStates } from "../recognition-map/load";
import { datesColumns } from "./columns";
import type { DatesInputs } from "./model";

/** Everything that the chart is drawn from: the states that are or were members of the EU, in one language. */
export function loadDates(language: Language, edition: Edition = presentEdition): DatesInputs {
  return {
    asOf: edition.asOf,
    states: loadStates(language, edition).filter((state) => state.memberships.length > 0),
    sources: loadSourceNotes(language, edition),
    columns: datesColumns,
  };
}
