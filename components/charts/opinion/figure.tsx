import type { Drawing } from "../drawing";
import { MarkGroup } from "../parts/mark-group";
import type { OpinionFigure as Figure } from "./model";

const hatch = "opinion-hatch";

/** The bars, as the model has placed them: negative to the left, positive to the right, neutral apart. */
export function OpinionFigure({
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
          <rect className="neutral-ground" width="5" height="5" />
          <rect className="neutral-stripe" width="1.8" height="5" />
        </pattern>
      </defs>
      <g className="heads">
        {figure.heads.map((head) => (
          <text
            key={head.text}
            x={head.x}
            dx={head.anchor === "end" ? -8 : 5}
            y={figure.headY}
            textAnchor={head.anchor}
          >
            {head.text}
          </text>
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
          {mark.askedOnly ? (
            <text className="absent" x={figure.zero} dx="-6" y={18} textAnchor="end">
              {figure.asked}
            </text>
          ) : (
            <>
              {mark.negative ? (
                <>
                  <rect
                    className="negative bar"
                    data-share="negative"
                    data-value={mark.negative.value}
                    x={mark.negative.x}
                    width={mark.negative.width}
                    y={5}
                    height={mark.barHeight}
                  />
                  <text className="value" x={mark.negative.textX} dx="-5" y={18} textAnchor="end">
                    {mark.negative.text}
                  </text>
                </>
              ) : (
                <text className="absent" x={figure.zero} dx="-6" y={18} textAnchor="end">
                  {figure.missing}
                </text>
              )}
              {mark.positive ? (
                <>
                  <rect
                    className="positive bar"
                    data-share="positive"
                    data-value={mark.positive.value}
                    x={mark.positive.x}
                    width={mark.positive.width}
                    y={5}
                    height={mark.barHeight}
                  />
                  <text className="value" x={mark.positive.textX} dx="5" y={18}>
                    {mark.positive.text}
                  </text>
                </>
              ) : (
                <text className="absent" x={figure.zero} dx="6" y={18}>
                  {figure.missing}
                </text>
              )}
              {mark.neutral && (
                <>
                  <rect
                    className="neutral bar"
                    data-share="neutral"
                    data-derived={mark.neutral.derived || undefined}
                    data-value={mark.neutral.value}
                    x={mark.neutral.x}
                    width={mark.neutral.width}
                    y={5}
                    height={mark.barHeight}
                    fill={mark.neutral.derived ? `url(#${hatch})` : undefined}
                  />
                  <text className="value quiet" x={mark.neutral.textX} dx="5" y={18}>
                    {mark.neutral.text}
                  </text>
                </>
              )}
            </>
          )}
        </MarkGroup>
      ))}
      <line className="axis" x1={figure.zero} x2={figure.zero} y1={24} y2={figure.height} />
    </svg>
  );
}

/** What the colours, the hatching and the texts mean in this question. */
export function OpinionLegend({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <ul className="legend">
      {drawing.figure.legend.map((entry) => (
        <li key={entry.text}>
          {entry.kind !== "text" && (
            <svg className="swatch" width="22" height="14" aria-hidden="true">
              <rect
                className={entry.kind === "derived" ? "neutral" : entry.kind}
                x="1"
                y="2"
                width="20"
                height="10"
                data-derived={entry.kind === "derived" || undefined}
                fill={entry.kind === "derived" ? `url(#${hatch})` : undefined}
              />
            </svg>
          )}
          {entry.text}
        </li>
      ))}
    </ul>
  );
}
