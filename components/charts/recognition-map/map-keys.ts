import type { Words } from "../../words/en";
import type { MapFigure } from "./model";

/** What stands in the legend beside the statuses. */
export type MapKey = "union" | "muted" | "unchanged" | "changed";

/** Each key with its words and whether anything on the map looks so. */
export function mapKeys(
  { year, hasUnion, hasMuted, comparison }: MapFigure,
  text: Words["map"],
): readonly { key: MapKey; text: string; isDrawn: boolean }[] {
  const isComparing = comparison !== null;
  return [
    { key: "union", text: year < 1993 ? text.euOutlineEc : text.euOutline, isDrawn: hasUnion },
    { key: "muted", text: text.muted, isDrawn: hasMuted },
    { key: "changed", text: text.changed, isDrawn: isComparing },
    { key: "unchanged", text: text.unchanged, isDrawn: isComparing },
  ];
}
