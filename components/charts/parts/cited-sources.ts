import type { AnyRow } from "../../../data/schema";
import type { SourceNote } from "../drawing";

/** The sources that rows cite in the named columns, each once, in the order of first citation.
 *  Throws if a cited source is not known: a value without a source must not be shown. */
export function citedSources(
  rows: readonly AnyRow[],
  known: Readonly<Record<string, SourceNote>>,
  columns: readonly string[] = ["source"],
): SourceNote[] {
  const cited = new Map<string, SourceNote>();
  for (const row of rows) {
    for (const column of columns) {
      for (const id of [row[column] ?? []].flat()) {
        const note = known[String(id)];
        if (!note) throw new Error(`unknown source "${id}" in column ${column}`);
        cited.set(note.source, note);
      }
    }
  }
  return [...cited.values()];
}
