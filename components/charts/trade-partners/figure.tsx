import type { Drawing } from "../drawing";
import { spokenLabel } from "../parts/spoken-label";
import type { PartnersFigure as Figure } from "./model";

const hatchOf = (basis: string) => `url(#trade-partners-${basis})`;

/** Bars on the linear scale, dots on the log scale, as the model has placed them. */
export function PartnersFigure({
  drawing,
  selected,
}: {
  drawing: Drawing<Figure>;
  selected: readonly string[];
}) {
  const { figure, words } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure of many marks has no HTML element
    <svg className="bars partners" width="100%" height={figure.height} role="group" aria-label={words.alt}>
      <defs>
        {["derived", "customs"].map((basis) => (
          <pattern
            key={basis}
            id={`trade-partners-${basis}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="partner-ground" data-basis={basis} width="5" height="5" />
            <rect className="partner" data-basis={basis} width="2.8" height="5" />
          </pattern>
        ))}
      </defs>
      <g className="ticks">
        <text x={figure.axisX} y={12} textAnchor="end">
          {figure.axis}
        </text>
        {figure.ticks.map((tick) => (
          <g key={tick.x}>
            <line x1={tick.x} x2={tick.x} y1={figure.top} y2={figure.height} />
            <text x={tick.x} y={29} textAnchor="middle">
              {tick.text}
            </text>
          </g>
        ))}
      </g>
      {figure.marks.map((mark) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes that is read as one picture
        <g
          key={mark.country}
          className="mark"
          data-country={mark.isCountry ? mark.country : undefined}
          data-mark={mark.isCountry ? undefined : mark.country}
          data-row={mark.row}
          data-basis={mark.basis}
          data-selected={selected.includes(mark.country) || undefined}
          transform={`translate(0 ${mark.y})`}
          role="img"
          aria-label={spokenLabel(mark.label, drawing.language)}
        >
          <rect className="hit" x={-figure.gutter} width={figure.gutter} height={mark.height} />
          <rect className="hit" width="100%" height={mark.height} />
          <text className="name" x={-figure.gutter} y={17}>
            {mark.name}
          </text>
          <text className="basis" x={-figure.gutter} y={33}>
            {mark.basisText}
          </text>
          {mark.width === null ? (
            <>
              <line className="lane" x1="0" x2="100%" y1={18} y2={18} />
              <circle
                className="partner dot"
                data-basis={mark.basis}
                data-value={mark.value}
                cx={mark.x}
                cy={18}
                r="7"
                fill={mark.hatched ? hatchOf(mark.basis) : undefined}
                data-flagged={mark.hatched || undefined}
              />
            </>
          ) : (
            <rect
              className="partner bar"
              data-basis={mark.basis}
              data-value={mark.value}
              x={mark.x}
              width={mark.width}
              y={8}
              height={20}
              fill={mark.hatched ? hatchOf(mark.basis) : undefined}
              data-flagged={mark.hatched || undefined}
            />
          )}
          {mark.alternative && (
            <line
              className="alternative"
              data-value={mark.alternative.value}
              x1={mark.alternative.x}
              x2={mark.alternative.x}
              y1={5}
              y2={31}
            />
          )}
          <text className="value" x={mark.textX} dx={mark.width === null ? 13 : 7} y={22}>
            {mark.text}
          </text>
        </g>
      ))}
      {figure.scale === "linear" && (
        <line className="axis" x1="0" x2="0" y1={figure.top} y2={figure.height} />
      )}
    </svg>
  );
}

/** What colours, hatching and the black marks mean. */
export function PartnersLegend({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <ul className="legend">
      {drawing.figure.legend.map((entry) => (
        <li key={entry.text}>
          <svg className="swatch" width="22" height="14" aria-hidden="true">
            <rect
              className="partner"
              data-basis={entry.kind === "hatched" ? "derived" : entry.kind}
              x="1"
              y="2"
              width="20"
              height="10"
              fill={entry.kind === "hatched" ? hatchOf("derived") : undefined}
              data-flagged={entry.kind === "hatched" || undefined}
            />
            {entry.kind === "alternative" && <line className="alternative" x1="14" x2="14" y1="0" y2="14" />}
          </svg>
          {entry.text}
        </li>
      ))}
    </ul>
  );
}
