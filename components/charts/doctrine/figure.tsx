import type { Drawing } from "../drawing";
import { spokenLabel } from "../parts/spoken-label";
import type { DoctrineFigure as Figure } from "./model";

const hatch = "doctrine-hatch";

/** Statements by condition, as the model has placed them. */
export function DoctrineFigure({ drawing }: { drawing: Drawing<Figure> }) {
  const { figure, words } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure of many marks has no HTML element
    <svg className="matrix" width="100%" height={figure.height} role="group" aria-label={words.alt}>
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="named-ground" width="4" height="4" />
          <rect className="named-stripe" width="2" height="4" />
        </pattern>
      </defs>
      <g className="heads">
        {figure.columns.map((column) => (
          <text key={column.condition} x={column.x} y={16} textAnchor="middle">
            {column.lines.map((line, index) => (
              <tspan key={line} x={column.x} dy={index === 0 ? 0 : 15}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
        <text x={figure.also.x} y={31} textAnchor="end">
          {figure.also.text}
        </text>
      </g>
      {figure.empty && (
        <text className="absent" x="0%" y="70">
          {figure.empty}
        </text>
      )}
      {figure.marks.map((mark) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes that is read as one picture
        <g
          key={mark.entry}
          className="mark entry"
          data-mark={mark.entry}
          data-row={mark.row}
          data-kind={mark.kind}
          data-evidence={mark.evidence}
          data-doubtful={mark.isDoubtful || undefined}
          transform={`translate(0 ${mark.y})`}
          role="img"
          aria-label={spokenLabel(mark.label, drawing.language)}
        >
          <rect className="hit" width="100%" height={mark.height} />
          <line className="rule" x1="0%" x2="100%" y1="0" y2="0" />
          <text className="date" x="0%" y="20">
            {mark.dateText}
          </text>
          <text className="speaker" x="0%" y="37">
            {mark.speaker}
            <tspan className="form"> · {mark.form}</tspan>
          </text>
          {mark.cells.map((cell) =>
            cell.state === "named" ? (
              <circle
                key={cell.condition}
                className="named"
                data-condition={cell.condition}
                data-value="named"
                cx={cell.x}
                cy="15"
                r="7"
                fill={mark.evidence === "primary-excerpt" ? `url(#${hatch})` : undefined}
              />
            ) : (
              <text
                key={cell.condition}
                className="not-named"
                data-condition={cell.condition}
                data-value={cell.state}
                x={cell.x}
                y="20"
                textAnchor="middle"
              >
                {cell.state === "unseen" ? "?" : "–"}
              </text>
            ),
          )}
          {mark.plain && (
            <text className="absent" x={mark.plain.x} y="20">
              {mark.plain.text}
            </text>
          )}
          {mark.also.map((subject) => (
            <text key={subject} className="also" x={figure.also.x} y="20" textAnchor="end">
              {subject}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** What filled, hatched, hollow and dashed circles and the signs mean. */
export function DoctrineLegend({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <ul className="legend">
      {drawing.figure.legend.map((entry) => (
        <li key={entry.text}>
          {entry.kind !== "text" && (
            <svg
              className="swatch entry"
              width="18"
              height="18"
              aria-hidden="true"
              data-evidence={entry.kind === "doubtful" ? "secondary" : entry.kind}
              data-doubtful={entry.kind === "doubtful" || undefined}
            >
              <circle
                className="named"
                cx="9"
                cy="9"
                r="7"
                fill={entry.kind === "primary-excerpt" ? `url(#${hatch})` : undefined}
              />
            </svg>
          )}
          {entry.text}
        </li>
      ))}
    </ul>
  );
}
