"use client";

import { type ComponentType, memo } from "react";
import type { ChartId } from "../charts/chart-list";
import { DoctrineFigure, DoctrineLegend } from "../charts/doctrine/figure";
import type { Drawing, MarkLabel } from "../charts/drawing";
import { OpinionFigure, OpinionLegend } from "../charts/opinion/figure";
import { TimelineFigure } from "../charts/relations-timeline/figure";
import type { TimelineFigure as Timeline } from "../charts/relations-timeline/model";
import { TradeFigure, TradeLegend } from "../charts/trade-2005/figure";
import { Marks } from "./marks";

// biome-ignore lint/suspicious/noExplicitAny: each chart knows the type of its own figure
type Part = ComponentType<any>;

/** The charts that slides can show beside the map, in the script of the talk itself: nothing is loaded later. */
const parts: Partial<Record<ChartId, { figure: Part; below: Part }>> = {
  "trade-2005": { figure: TradeFigure, below: TradeLegend },
  opinion: { figure: OpinionFigure, below: OpinionLegend },
  "relations-timeline": { figure: TimelineFigure, below: EventLines },
  doctrine: { figure: DoctrineFigure, below: DoctrineLegend },
};

type Labelled = { readonly marks: readonly { readonly row: number; readonly label: MarkLabel }[] };

/** A chart on a slide, drawn large. */
export const TalkFigure = memo(function TalkFigure({
  drawing,
  selected,
  labelledBy,
}: {
  drawing: Drawing;
  /** Codes, separated by commas. */
  selected: string;
  labelledBy: string;
}) {
  const part = parts[drawing.chart];
  if (!part) return null;
  const { figure: Figure, below: Below } = part;
  const { marks } = drawing.figure as Labelled;
  return (
    <figure data-chart={drawing.chart} aria-labelledby={labelledBy}>
      <Marks
        arrange="list"
        version={drawing.query}
        labelFor={(mark) =>
          marks.find((one) => String(one.row) === mark.getAttribute("data-row"))?.label ?? null
        }
      >
        <div className="enlarged">
          <Figure drawing={drawing} selected={selected === "" ? [] : selected.split(",")} />
        </div>
      </Marks>
      <Below drawing={drawing} />
    </figure>
  );
});

/** The events of a timeline as lines to read. */
function EventLines({ drawing }: { drawing: Drawing<Timeline> }) {
  return (
    <ol className="talk-events">
      {drawing.figure.marks.map((mark) => (
        <li key={mark.event}>
          <span>{mark.dateText}</span> {mark.label.name}
        </li>
      ))}
    </ol>
  );
}
