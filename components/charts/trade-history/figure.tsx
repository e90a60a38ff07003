import type { Drawing } from "../drawing";
import { spokenLabel } from "../parts/spoken-label";
import type { HistoryFigure as Figure } from "./model";
import type { Shape } from "./panels";
import type { Series } from "./rows";

const hatch = "trade-history-hatch";
const gapHatch = "trade-history-gap";

/** The panels, as the model has placed them. */
export function HistoryFigure({
  drawing,
  selected,
}: {
  drawing: Drawing<Figure>;
  selected: readonly string[];
}) {
  const { figure, words } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure of many marks has no HTML element
    <svg className="series" width="100%" height={figure.height} role="group" aria-label={words.alt}>
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="flag-ground" width="4" height="4" />
          <rect className="flag-stripe" width="1.8" height="4" />
        </pattern>
        <pattern
          id={gapHatch}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="gap-stripe" width="1.2" height="7" />
        </pattern>
      </defs>
      {figure.panels.map((panel) => (
        <g key={panel.key} className="panel">
          <text className="panel-title" x={-figure.gutter} y={panel.titleY}>
            {panel.title}
          </text>
          {panel.gaps.map((gap) => (
            <g key={gap.x}>
              <rect
                className="gap"
                x={gap.x}
                width={gap.width}
                y={panel.top}
                height={panel.bottom - panel.top}
                fill={`url(#${gapHatch})`}
              />
              {gap.text && (
                <text className="absent" x={gap.textX} y={gap.textY} dy="4" textAnchor="middle">
                  {gap.text}
                </text>
              )}
            </g>
          ))}
          {panel.yearAt && (
            <line className="year-at" x1={panel.yearAt} x2={panel.yearAt} y1={panel.top} y2={panel.bottom} />
          )}
          {panel.yTicks.map((tick) => (
            <g key={tick.y} className="ticks">
              <line x1="0" x2="100%" y1={tick.y} y2={tick.y} />
              <text x="-6" y={tick.y} dy="4" textAnchor="end">
                {tick.text}
              </text>
            </g>
          ))}
          <line className="axis" x1="0" x2="100%" y1={panel.bottom} y2={panel.bottom} />
          {panel.xTicks.map((tick) => (
            <g key={tick.x} className="ticks">
              <line x1={tick.x} x2={tick.x} y1={panel.bottom} y2={panel.bottom + 5} />
              <text x={tick.x} y={panel.bottom} dy="18" textAnchor="middle">
                {tick.text}
              </text>
            </g>
          ))}
          {selected.includes(panel.country) && (
            <line className="chosen" x1="0" x2="0" y1={panel.top} y2={panel.bottom} />
          )}
          {panel.breakAt && (
            <g className="break">
              <line x1={panel.breakAt.x} x2={panel.breakAt.x} y1={panel.top - 8} y2={panel.bottom} />
              <text x={panel.breakAt.x} y={panel.top} dy="-10" textAnchor="middle">
                {panel.breakAt.text}
              </text>
            </g>
          )}
          {panel.segments.map(({ key, flow, series, ...ends }) => (
            <line key={key} className="segment" data-flow={flow} data-series={series} {...ends} />
          ))}
        </g>
      ))}
      {figure.marks.map((mark) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a shape that is read as one picture
        <g
          key={mark.row}
          className="mark"
          data-country={mark.country}
          data-row={mark.row}
          data-flow={mark.flow}
          data-series={mark.series}
          data-year={mark.year}
          data-value={mark.value}
          data-flagged={mark.flagged || undefined}
          data-selected={selected.includes(mark.country) || undefined}
          role="img"
          aria-label={spokenLabel(mark.label, drawing.language)}
        >
          {mark.yearX && <line className="axis" x1={mark.yearX} x2={mark.x} y1={mark.y} y2={mark.y} />}
          <circle className="hit" cx={mark.x} cy={mark.y} r="9" />
          <svg x={mark.x} y={mark.y} width="1" height="1" overflow="visible" aria-hidden="true">
            <Sign shape={mark.shape} flagged={mark.flagged} series={mark.series} />
          </svg>
        </g>
      ))}
      {figure.panels.map((panel) =>
        panel.callouts.map((callout) => (
          <g
            key={`${panel.key} ${callout.x} ${callout.y}`}
            className="who"
            data-minor={callout.minor || undefined}
          >
            {callout.lines.map((line, index) => (
              <text
                key={line}
                x={callout.x}
                y={callout.y}
                dx={callout.anchor === "start" ? 10 : callout.anchor === "end" ? -10 : 0}
                dy={index === 0 ? 4 : 19}
                textAnchor={callout.anchor}
              >
                {line}
              </text>
            ))}
          </g>
        )),
      )}
    </svg>
  );
}

const paths: Record<Shape, string> = {
  circle: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  square: "M-3.5-3.5h7v7h-7z",
  diamond: "M0-5.5L5.5 0L0 5.5L-5.5 0z",
};
/** On the EU and IMF basis. */
const hollow: readonly Series[] = ["cow-from-1999", "tradhist"];
const hollowPaths: Record<Shape, string> = {
  ...paths,
  square: "M-4.75-4.75h9.5v9.5h-9.5z",
};
const largePaths: Record<Shape, string> = {
  circle: "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z",
  square: "M-6-6h12v12h-12z",
  diamond: "M0-8L8 0L0 8L-8 0z",
};

/** A flagged figure is larger and hatched; a hollow one leaves room for a filled one of the same height. */
function Sign({ shape, flagged, series }: { shape: Shape; flagged: boolean; series: Series | null }) {
  if (flagged) return <path className="sign" d={largePaths[shape]} fill={`url(#${hatch})`} />;
  if (series !== null && hollow.includes(series))
    return <path className="sign hollow" d={hollowPaths[shape]} />;
  return <path className="sign" d={paths[shape]} />;
}

/** What shapes, lines and hatches mean. */
export function HistoryLegend({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <ul className="legend series-legend">
      {drawing.figure.legend.map((entry) => (
        <li key={entry.key}>
          <svg
            className="swatch"
            width="38"
            height="16"
            aria-hidden="true"
            data-series={entry.series ?? undefined}
            data-flow={entry.flow ?? undefined}
          >
            {entry.kind === "gap" ? (
              <rect className="gap" x="1" y="1" width="36" height="14" fill={`url(#${gapHatch})`} />
            ) : (
              <>
                {entry.kind === "series" && (
                  <line className="segment" x1="0" x2="38" y1="8" y2="8" data-series={entry.series} />
                )}
                <g
                  className="mark"
                  transform="translate(19 8)"
                  data-series={entry.series ?? undefined}
                  data-flow={entry.flow ?? undefined}
                  data-flagged={entry.kind === "flagged" || undefined}
                >
                  <Sign
                    shape={entry.flow === "export" ? "square" : entry.flow === "total" ? "diamond" : "circle"}
                    flagged={entry.kind === "flagged"}
                    series={entry.series}
                  />
                </g>
              </>
            )}
          </svg>
          {entry.text}
        </li>
      ))}
    </ul>
  );
}
