import type { ReactNode } from "react";
import type { Language } from "../../words/language";
import type { MarkLabel } from "../drawing";
import { spokenLabel } from "./spoken-label";

/** One country's row of a bar chart: its name in the gutter, a hit area over the whole row, and its bars. */
export function MarkGroup({
  mark,
  selected,
  gutter,
  language,
  children,
}: {
  mark: { row: number; country: string; name: string; y: number; barHeight: number; label: MarkLabel };
  selected: boolean;
  gutter: number;
  language: Language;
  children: ReactNode;
}) {
  const { label } = mark;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes that is read as one picture
    <g
      className="mark"
      data-country={mark.country}
      data-row={mark.row}
      data-selected={selected || undefined}
      transform={`translate(0 ${mark.y})`}
      role="img"
      aria-label={spokenLabel(label, language)}
    >
      <rect className="hit" x={-gutter} width={gutter} height={mark.barHeight + 10} />
      <rect className="hit" width="100%" height={mark.barHeight + 10} />
      <text className="name" x={-gutter} y={18}>
        {mark.name}
      </text>
      {children}
    </g>
  );
}
