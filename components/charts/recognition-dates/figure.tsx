import type { Drawing } from "../drawing";
import { MarkGroup } from "../parts/mark-group";
import type { DatesFigure as Figure } from "./model";

type Point = NonNullable<Figure["marks"][number]["since"]>;

/** The dates on their axis, as the model has placed them. */
export function DatesFigure({
  drawing,
  selected,
}: {
  drawing: Drawing<Figure>;
  selected: readonly string[];
}) {
  const { figure, words } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a figure of many marks has no HTML element
    <svg className="bars dates" width="100%" height={figure.height} role="group" aria-label={words.alt}>
      <g className="waves">
        {figure.waves.map((wave) => (
          <g key={wave.text}>
            <rect x={wave.x} width={wave.width} y={32} height={figure.foot - 32} />
            <text x={wave.textX} y={wave.textY} textAnchor={wave.anchor}>
              {wave.text}
            </text>
          </g>
        ))}
      </g>
      <g className="ticks">
        {figure.ticks.map((tick) => (
          <g key={tick.text}>
            <line x1={tick.x} x2={tick.x} y1={figure.top} y2={figure.foot} />
            <text
              className={tick.isMinor ? "odd-decade" : undefined}
              x={tick.x}
              y={figure.top - 5}
              textAnchor="middle"
            >
              {tick.text}
            </text>
          </g>
        ))}
      </g>
      <g className="year-line">
        <line x1={figure.yearLine.x} x2={figure.yearLine.x} y1={figure.top} y2={figure.foot} />
        <text x={figure.yearLine.x} y={figure.foot + 16} textAnchor={figure.yearLine.anchor}>
          {figure.yearLine.text}
        </text>
      </g>
      {figure.marks.map((mark) => (
        <MarkGroup
          key={mark.country}
          mark={mark}
          selected={selected.includes(mark.country)}
          gutter={figure.gutter}
          language={drawing.language}
        >
          <g className="span" data-kind={mark.kind} data-later={mark.isLater || undefined}>
            <line className="lasting" x1={mark.line.x1} x2={mark.line.x2} y1={13} y2={13} />
            {mark.since ? (
              <DatePoint point={mark.since} act="since" />
            ) : (
              <>
                <circle className="open-end" cx={mark.line.x2} cy={13} r={4.5} />
                <text className="absent" x={mark.line.x2} dx="-10" y={17.5} textAnchor="end">
                  {figure.none}
                </text>
              </>
            )}
            {mark.until && (
              <>
                <line className="end" x1={mark.until.x} x2={mark.until.x} y1={4} y2={22} />
                <DatePoint point={mark.until} act="until" />
              </>
            )}
          </g>
        </MarkGroup>
      ))}
    </svg>
  );
}

/** A date in the shape of its precision, with its text beside it. */
function DatePoint({ point, act }: { point: Point; act: "since" | "until" }) {
  return (
    <>
      <g className="point" data-precision={point.precision} data-act={act} data-value={point.date}>
        {point.precision === "day" && <circle cx={point.x} cy={13} r={5} />}
        {point.precision === "month" && (
          <rect x={point.x} y={8.5} width={13} height={9} transform="translate(-6.5 0)" />
        )}
        {point.precision === "year" && (
          <>
            <line x1={point.from} x2={point.to} y1={13} y2={13} />
            <line x1={point.from} x2={point.from} y1={6} y2={20} transform="translate(-4 0)" />
            <line x1={point.to} x2={point.to} y1={6} y2={20} transform="translate(4 0)" />
          </>
        )}
      </g>
      <text
        className={act === "until" ? "date end-date" : "date"}
        x={point.x}
        dx={point.side === "left" ? -11 : 11}
        y={17.5}
        textAnchor={point.side === "left" ? "end" : "start"}
      >
        {point.text}
      </text>
    </>
  );
}

/** What the shapes, the lines and the bands mean. */
export function DatesLegend({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <ul className="legend dates">
      {drawing.figure.legend.map((entry) => (
        <li key={entry.text}>
          {entry.kind !== "text" && (
            <svg className="swatch" width="26" height="16" aria-hidden="true">
              <Swatch kind={entry.kind} />
            </svg>
          )}
          {entry.text}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ kind }: { kind: Exclude<Figure["legend"][number]["kind"], "text"> }) {
  switch (kind) {
    case "day":
    case "later":
      return (
        <g className="span" data-kind="open" data-later={kind === "later" || undefined}>
          <line className="lasting" x1="8" x2="26" y1="8" y2="8" />
          <g className="point">
            <circle cx="8" cy="8" r="5" />
          </g>
        </g>
      );
    case "month":
      return (
        <g className="span" data-kind="open">
          <line className="lasting" x1="8" x2="26" y1="8" y2="8" />
          <g className="point">
            <rect x="2" y="3.5" width="13" height="9" />
          </g>
        </g>
      );
    case "year":
      return (
        <g className="span" data-kind="open">
          <g className="point" data-precision="year">
            <line x1="5" x2="21" y1="8" y2="8" />
            <line x1="3" x2="3" y1="1" y2="15" />
            <line x1="23" x2="23" y1="1" y2="15" />
          </g>
        </g>
      );
    case "ended":
      return (
        <g className="span" data-kind="ended">
          <line className="lasting" x1="0" x2="20" y1="8" y2="8" />
          <line className="end" x1="20" x2="20" y1="0" y2="16" />
        </g>
      );
    case "none":
      return (
        <g className="span" data-kind="none">
          <line className="lasting" x1="0" x2="16" y1="8" y2="8" />
          <circle className="open-end" cx="20" cy="8" r="4.5" />
        </g>
      );
    case "wave":
      return (
        <g className="waves">
          <rect x="6" y="0" width="14" height="16" />
        </g>
      );
  }
}
