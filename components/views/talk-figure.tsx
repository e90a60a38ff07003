"use client";

import { type ComponentType, memo, useRef } from "react";
import type { ChartId } from "../charts/chart-list";
import { DoctrineFigure, DoctrineLegend } from "../charts/doctrine/figure";
import type { Drawing, MarkLabel } from "../charts/drawing";
import { OpinionFigure, OpinionLegend } from "../charts/opinion/figure";
import { TrendFigure, TrendLegend } from "../charts/opinion-trend/figure";
import { DatesFigure, DatesLegend } from "../charts/recognition-dates/figure";
import { TimelineFigure } from "../charts/relations-timeline/figure";
import type { TimelineFigure as Timeline } from "../charts/relations-timeline/model";
import { TradeFigure, TradeLegend } from "../charts/trade-2005/figure";
import { HistoryFigure, HistoryLegend } from "../charts/trade-history/figure";
import { PartnersFigure, PartnersLegend } from "../charts/trade-partners/figure";
import { Marks } from "./marks";
import { useFit } from "./use-fit";

// biome-ignore lint/suspicious/noExplicitAny: each chart knows the type of its own figure
type Part = ComponentType<any>;

/** The charts that slides can show beside the map, in the script of the talk itself: nothing is loaded later. */
const parts: Readonly<Record<Exclude<ChartId, "recognition-map">, { figure: Part; below: Part }>> = {
  "recognition-dates": { figure: DatesFigure, below: DatesLegend },
  "trade-2005": { figure: TradeFigure, below: TradeLegend },
  "trade-history": { figure: HistoryFigure, below: HistoryLegend },
  "trade-partners": { figure: PartnersFigure, below: PartnersLegend },
  opinion: { figure: OpinionFigure, below: OpinionLegend },
  "opinion-trend": { figure: TrendFigure, below: TrendLegend },
  "relations-timeline": { figure: TimelineFigure, below: EventLines },
  doctrine: { figure: DoctrineFigure, below: DoctrineLegend },
};

type Labelled = { readonly marks: readonly { readonly row: number; readonly label: MarkLabel }[] };

/** A chart on a slide, drawn as large as fits. */
export const TalkFigure = memo(function TalkFigure({
  drawing,
  finding,
  longer,
  selected,
  labelledBy,
}: {
  drawing: Drawing;
  /** What the chart says, where the slide does not. */
  finding: string | null;
  /** Said where the chart is longer than the slide. */
  longer: string;
  /** Codes, separated by commas. */
  selected: string;
  labelledBy: string;
}) {
  const box = useRef<HTMLElement>(null);
  const isLonger = useFit(box);
  if (drawing.chart === "recognition-map") return null;
  const { figure: Figure, below: Below } = parts[drawing.chart];
  const { marks } = drawing.figure as Labelled;
  return (
    <>
      {finding && <p className="talk-finding">{finding}</p>}
      {isLonger && <p className="slide-small">{longer}</p>}
      <figure
        ref={box}
        data-chart={drawing.chart}
        aria-labelledby={labelledBy}
        tabIndex={isLonger ? 0 : undefined}
      >
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
    </>
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
