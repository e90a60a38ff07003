import { loadDataset } from "../../../data/load";
import { asOf } from "../../../data/version";
import { loadSourceNotes } from "../parts/load-names";
import { doctrineColumns } from "./columns";
import { inFrench } from "./in-french";
import type { DoctrineInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadDoctrine(): DoctrineInputs {
  return {
    entries: loadDataset("doctrine"),
    inFrench,
    sources: loadSourceNotes(),
    columns: doctrineColumns,
    asOf,
  };
}
