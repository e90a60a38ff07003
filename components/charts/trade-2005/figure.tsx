import type { Drawing } from "../drawing";
import { MarkGroup } from "../parts/mark-group";
import type { TradeFigure as Figure } from "./model";

const hatch = "trade-2005-hatch";

/** The bars, as the model has placed them. */
export function TradeFigure({
  drawing,
  selected,
}: {
  drawing: Drawing<Figure>;
  selected: readonly string[];
}) {
  const { figure, words } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure of many marks has no HTML element
    <svg className="bars" width="100%" height={figure.height} role="group" aria-label={words.alt}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="imports-ground" width="5" height="5" />
          <rect className="imports" width="2.6" height="5" />
        </pattern>
      </defs>
      <g className="heads">
        <text x={figure.zero} dx="-8" y={figure.heads.y} textAnchor="end">
          {figure.heads.imports}
        </text>
        <text x={figure.zero} dx="8" y={figure.heads.y}>
          {figure.heads.exports}
        </text>
      </g>
      <g className="ticks">
        {figure.ticks.map((tick) => (
          <g key={tick.x}>
            <line x1={tick.x} x2={tick.x} y1={38} y2={figure.height} />
            <text x={tick.x} y={33} textAnchor="middle">
              {tick.text}
            </text>
          </g>
        ))}
      </g>
      {figure.marks.map((mark) => (
        <MarkGroup
          key={mark.country}
          mark={mark}
          selected={selected.includes(mark.country)}
          gutter={figure.gutter}
          language={drawing.language}
        >
          {mark.imports ? (
            <>
              <rect
                className="imports bar"
                data-flow="imports"
                data-value={mark.imports.value}
                x={mark.imports.x}
                width={mark.imports.width}
                y={5}
                height={mark.barHeight}
                fill={mark.imports.hatched ? `url(#${hatch})` : undefined}
                data-flagged={mark.imports.hatched || undefined}
              />
              {mark.imports.alternative && (
                <line
                  className="alternative"
                  data-flow="imports-alternative"
                  data-value={mark.imports.alternative.value}
                  x1={mark.imports.alternative.x}
                  x2={mark.imports.alternative.x}
                  y1={2}
                  y2={mark.barHeight + 8}
                />
              )}
              <text className="value" x={mark.imports.textX} dx="-5" y={18} textAnchor="end">
                {mark.imports.text}
              </text>
            </>
          ) : (
            <text className="absent" x={figure.zero} dx="-6" y={18} textAnchor="end">
              {figure.noRecord}
            </text>
          )}
          {mark.exports ? (
            <>
              <rect
                className="exports bar"
                data-flow="exports"
                data-value={mark.exports.value}
                x={mark.exports.x}
                width={mark.exports.width}
                y={5}
                height={mark.barHeight}
              />
              <text className="value" x={mark.exports.textX} dx="5" y={18}>
                {mark.exports.text}
              </text>
            </>
          ) : (
            <text className="absent" x={figure.zero} dx="6" y={18}>
              {figure.noRecord}
            </text>
          )}
        </MarkGroup>
      ))}
      <line className="axis" x1={figure.zero} x2={figure.zero} y1={38} y2={figure.height} />
    </svg>
  );
}

/** What hatching, the inner mark and the texts mean. */
export function TradeLegend({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <ul className="legend">
      {drawing.figure.legend.map((entry) => (
        <li key={entry.text}>
          {entry.kind !== "text" && (
            <svg className="swatch" width="22" height="14" aria-hidden="true">
              <rect
                className="imports"
                x="1"
                y="2"
                width="20"
                height="10"
                fill={entry.kind === "flagged" ? `url(#${hatch})` : undefined}
                data-flagged={entry.kind === "flagged" || undefined}
              />
              {entry.kind === "alternative" && (
                <line className="alternative" x1="14" x2="14" y1="0" y2="14" />
              )}
            </svg>
          )}
          {entry.text}
        </li>
      ))}
    </ul>
  );
}
