import type { Words } from "../../words/en";
import type { MapFigure } from "./model";

/** What stands in the legend beside the statuses. */
export type MapKey = "chosen" | "union" | "muted" | "self" | "unchanged" | "changed";

/** Each key with its words and whether anything on the map looks so. */
export function mapKeys(
  { year, hasUnion, hasMuted, hasSelf, comparison }: MapFigure,
  text: Words["map"],
  hasChosen: boolean,
): readonly { key: MapKey; text: string; isDrawn: boolean }[] {
  const isComparing = comparison !== null;
  return [
    { key: "chosen", text: text.chosen, isDrawn: hasChosen },
    { key: "union", text: year < 1993 ? text.euOutlineEc : text.euOutline, isDrawn: hasUnion },
    { key: "muted", text: text.muted, isDrawn: hasMuted },
    { key: "self", text: text.labelSelf, isDrawn: hasSelf },
    { key: "changed", text: text.changed, isDrawn: isComparing },
    { key: "unchanged", text: text.unchanged, isDrawn: isComparing },
  ];
}
