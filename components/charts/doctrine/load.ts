import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import { loadSourceNotes } from "../parts/load-names";
import { doctrineColumns } from "./columns";
import { inFrench } from "./in-french";
import type { DoctrineInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadDoctrine(edition: Edition = presentEdition): DoctrineInputs {
  return {
    entries: edition.rows("doctrine"),
    inFrench,
    sources: loadSourceNotes(edition),
    columns: doctrineColumns,
    asOf: edition.asOf,
  };
}
