import type { ReactNode } from "react";
import type { Language } from "../../words/language";
import type { Drawing } from "../drawing";
import { spokenLabel } from "../parts/spoken-label";
import type { TrendFigure as Figure, Side } from "./model";

const hatch = "opinion-trend-hatch";
type Mark = Figure["marks"][number];

/** A panel of dots for each country, as the model has placed them. */
export function TrendFigure({
  drawing,
  selected,
}: {
  drawing: Drawing<Figure>;
  selected: readonly string[];
}) {
  const { figure, words } = drawing;
  const lines = figure.panels.at(-1)?.push ?? 0;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a figure of many marks has no HTML element */}
      <svg className="bars trend" width="100%" height={figure.height} role="group" aria-label={words.alt}>
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="neutral-ground" width="4" height="4" />
            <rect className="neutral-stripe" width="1.6" height="4" />
          </pattern>
        </defs>
        {figure.panels.map((panel) => (
          <Panel
            key={panel.country}
            panel={panel}
            figure={figure}
            selected={selected.includes(panel.country)}
          />
        ))}
        {figure.panels.map((panel) => (
          <Pushed key={panel.country} lines={panel.push}>
            {figure.marks
              .filter((mark) => mark.country === panel.country)
              .map((mark) => (
                <WaveMark
                  key={mark.row}
                  mark={mark}
                  selected={selected.includes(mark.country)}
                  language={drawing.language}
                />
              ))}
          </Pushed>
        ))}
      </svg>
      {lines > 0 && <svg className="push" width="0" height={`${lines}em`} aria-hidden="true" />}
    </>
  );
}

/** What a narrow figure moves down by so many lines of remarks: an em is the height of such a line there, elsewhere
 *  nothing. */
function Pushed({ lines, children }: { lines: number; children: ReactNode }) {
  if (lines === 0) return <g>{children}</g>;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: only a place; the figure around it is named
    <svg className="push" y={`${lines}em`} overflow="visible">
      <g>{children}</g>
    </svg>
  );
}

/** The ground of a country: its name with what is to be said of it, the scale, the years of the waves. */
function Panel({
  panel,
  figure,
  selected,
}: {
  panel: Figure["panels"][number];
  figure: Figure;
  selected: boolean;
}) {
  const { gutter, waves, breaks } = figure;
  const more = panel.push - panel.pushHead;
  const ground = (y: number, height: number | string) => (
    <>
      <rect className="panel-ground" x={-gutter} y={y} width={gutter} height={height} />
      <rect className="panel-ground" y={y} width="100%" height={height} />
    </>
  );
  return (
    <g className="panel" data-selected={selected || undefined}>
      <Pushed lines={panel.pushHead}>
        {ground(panel.y, panel.headEnd - panel.y)}
        {more > 0 && (
          // biome-ignore lint/a11y/noSvgWithoutTitle: only a place; the figure around it is named
          <svg className="push" y={panel.headEnd} overflow="visible">
            {ground(0, `${more}em`)}
          </svg>
        )}
        <text className="panel-name" x={-gutter} dx="6" y={panel.y + 16}>
          {panel.name}
        </text>
        {panel.remarks.map((remark) => (
          <text
            key={`${remark.only} ${remark.y}`}
            className={remark.only ? `remark ${remark.only}` : "remark"}
            x={-gutter}
            dx="6"
            y={remark.y}
          >
            {remark.text}
          </text>
        ))}
      </Pushed>
      <Pushed lines={panel.push}>
        {ground(panel.headEnd, panel.end - panel.headEnd)}
        <g className="ticks">
          {panel.ticks.map((tick) => (
            <g key={tick.text}>
              <line x1="0" x2="100%" y1={tick.y} y2={tick.y} />
              <text x="-5" y={tick.y + 4} textAnchor="end">
                {tick.text}
              </text>
            </g>
          ))}
          {waves.map((wave) => (
            <text key={wave.wave} x={wave.x} y={panel.waveY} textAnchor="middle">
              <tspan className="wide">{wave.wave}</tspan>
              <tspan className="narrow">{wave.short}</tspan>
            </text>
          ))}
        </g>
        {breaks.map((x) => (
          <line key={x} className="break" x1={x} x2={x} y1={panel.breakY1} y2={panel.breakY2} />
        ))}
      </Pushed>
    </g>
  );
}

/** A country's answers in one wave: its dots, and hollow ones for what was not published. */
function WaveMark({ mark, selected, language }: { mark: Mark; selected: boolean; language: Language }) {
  const { label } = mark;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes that is read as one picture
    <g
      className="mark"
      data-country={mark.country}
      data-wave={mark.wave}
      data-row={mark.row}
      data-selected={selected || undefined}
      role="img"
      aria-label={spokenLabel(label, language)}
    >
      <rect className="hit" x={mark.x} y={mark.y} width={mark.width} height={mark.height} />
      {mark.dots.map((dot) => (
        <g key={dot.side}>
          <g data-share={dot.side} data-value={dot.value} data-derived={dot.derived || undefined}>
            <Shape side={dot.side} look={dot.derived ? "derived" : "given"} x={dot.x} y={dot.y} />
          </g>
          {dot.text && (
            <text
              className={dot.side === "neutral" ? "quiet" : undefined}
              x={dot.x}
              y={dot.text.y}
              textAnchor="middle"
            >
              {dot.text.text}
            </text>
          )}
        </g>
      ))}
      {mark.missing.map((one) => (
        <g key={one.side} data-share={one.side === "all" ? undefined : one.side} data-missing>
          <Shape side={one.side} look="missing" x={one.x} y={one.y} />
        </g>
      ))}
    </g>
  );
}

/** Negative is a disc left of its wave, positive a square right of it, neutral a diamond between them: hatched if derived,
 *  smaller and hollow if there is no figure. A grey ring stands where nothing was published. */
function Shape({
  side,
  look = "given",
  x,
  y,
}: {
  side: Side | "all";
  look?: "given" | "derived" | "missing";
  x: string;
  y: number;
}) {
  const isMissing = look === "missing";
  const className = isMissing ? `ring ${side}` : side;
  if (side === "positive") {
    const half = isMissing ? 3.5 : 4.5;
    return (
      <rect
        className={className}
        x={x}
        y={y}
        width={2 * half}
        height={2 * half}
        transform={`translate(${-half} ${-half})`}
      />
    );
  }
  if (side !== "neutral") return <circle className={className} cx={x} cy={y} r={isMissing ? 3.5 : 5} />;
  return (
    // Coordinates along the plot may be percentages, which a path cannot hold.
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      <path
        className={isMissing ? className : "neutral diamond"}
        data-derived={look === "derived" || undefined}
        d={isMissing ? "M0-5 5 0 0 5-5 0z" : "M0-6.5 6.5 0 0 6.5-6.5 0z"}
        fill={look === "derived" ? `url(#${hatch})` : undefined}
      />
    </svg>
  );
}

/** What colours and shapes mean in this question. */
export function TrendLegend({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <ul className="legend trend">
      {drawing.figure.legend.map((entry) => (
        <li key={entry.text}>
          <svg className="swatch" width="16" height="16" aria-hidden="true">
            {entry.kind === "break" ? (
              <line className="break" x1="8" x2="8" y1="0" y2="16" />
            ) : entry.kind === "missing" ? (
              <Shape side={entry.of ?? "all"} look="missing" x="8" y={8} />
            ) : entry.kind === "derived" ? (
              <Shape side="neutral" look="derived" x="8" y={8} />
            ) : (
              <Shape side={entry.kind} x="8" y={8} />
            )}
          </svg>
          {entry.text}
        </li>
      ))}
    </ul>
  );
}
