import type { Value } from "../../../data/schema";

/** The ids in a `source` cell: a list in a drawing, a text separated by ";" in a file. */
export function sourceIds(value: Value | undefined): string[] {
  if (value === null || value === undefined || value === "") return [];
  return Array.isArray(value) ? value.map(String) : String(value).split(";");
}
