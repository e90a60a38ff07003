import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Language } from "../../words/language";
import { loadIn } from "../parts/load-in";
import { loadSourceNotes } from "../parts/load-names";
import { doctrineColumns } from "./columns";
import type { DoctrineInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadDoctrine(language: Language, edition: Edition = presentEdition): DoctrineInputs {
  return {
    entries: loadIn("doctrine", language, edition),
    sources: loadSourceNotes(language, edition),
    columns: doctrineColumns,
    asOf: edition.asOf,
  };
}
