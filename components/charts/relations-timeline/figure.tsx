import type { Drawing } from "../drawing";
import { spokenLabel } from "../parts/spoken-label";
import { cutGlyph } from "./glyphs";
import type { TimelineFigure as Figure } from "./model";

/** The marks in the lanes of their categories, as the model has placed them. */
export function TimelineFigure({
  drawing,
  selected,
}: {
  drawing: Drawing<Figure>;
  selected: readonly string[];
}) {
  const { figure, words } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure of many marks has no HTML element
    <svg className="timeline" width="100%" height={figure.height} role="group" aria-label={words.alt}>
      {figure.cursor && (
        <g className="cursor">
          <line x1={figure.cursor.x} x2={figure.cursor.x} y1={2} y2={figure.height} />
          <text x={figure.cursor.x} dx={figure.cursor.dx} y={13} textAnchor={figure.cursor.anchor}>
            {figure.cursor.text}
          </text>
        </g>
      )}
      <g className="ticks">
        {figure.ticks.map((tick) => (
          <g key={tick.text}>
            <line x1={tick.x} x2={tick.x} y1={figure.top - 8} y2={figure.height} />
            <text x={tick.x} y={figure.top - 14} textAnchor={tick.anchor}>
              {tick.text}
            </text>
          </g>
        ))}
      </g>
      {figure.empty && (
        <text className="absent" x="2%" y={figure.top + 24}>
          {figure.empty}
        </text>
      )}
      {figure.lanes.map((lane) => (
        <g key={lane.category} className="lane" data-category={lane.category}>
          <line x1="0%" x2="100%" y1={lane.y} y2={lane.y} />
          <svg x={lane.glyphX} y={lane.y + 12} overflow="visible" aria-hidden="true">
            <path d={lane.glyph} />
          </svg>
          <text x={lane.glyphX} dx="12" y={lane.y + 16}>
            {lane.text}
          </text>
        </g>
      ))}
      {figure.marks.map((mark) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes that is read as one picture
        <g
          key={mark.event}
          className="mark event"
          data-mark={mark.event}
          data-row={mark.row}
          data-category={mark.category}
          data-precision={mark.precision}
          data-doubtful={mark.isDoubtful || undefined}
          data-later={mark.isLater || undefined}
          data-in-year={mark.isInYear || undefined}
          data-selected={mark.actors.some((actor) => selected.includes(actor)) || undefined}
          role="img"
          // Summary and sources stand in the list below; focus gives the mark its whole label.
          aria-label={spokenLabel(
            { name: mark.label.name, lines: [mark.dateText, mark.categoryText], source: "" },
            drawing.language,
          )}
        >
          {mark.open && <line className="open" x1={mark.open.x1} x2={mark.open.x2} y1={mark.y} y2={mark.y} />}
          {mark.span && (
            <rect
              className="span"
              x={mark.span.x}
              width={mark.span.width}
              y={mark.y - 2.5}
              height={5}
              rx={2.5}
            />
          )}
          <svg x={mark.x} y={mark.y} overflow="visible" aria-hidden="true">
            <circle className="hit" r="9" />
            <path d={mark.glyph} />
          </svg>
        </g>
      ))}
    </svg>
  );
}

/** What filled, hollow, pale and long marks mean. */
export function TimelineLegend({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <ul className="legend">
      {drawing.figure.legend.map((entry) => (
        <li key={entry.kind}>
          <svg
            className="swatch event"
            width="22"
            height="14"
            aria-hidden="true"
            data-legend={entry.kind}
            data-later={entry.kind === "later" || undefined}
            data-in-year={entry.kind === "in-year" || undefined}
          >
            {entry.kind === "span" && <rect className="span" x="1" y="4.5" width="20" height="5" rx="2.5" />}
            <g transform={entry.kind === "span" ? "translate(6 7)" : "translate(11 7)"}>
              <path d={entry.kind === "cut" ? cutGlyph : "M5 0A5 5 0 1 1-5 0 5 5 0 1 1 5 0Z"} />
            </g>
          </svg>
          {entry.text}
        </li>
      ))}
    </ul>
  );
}
