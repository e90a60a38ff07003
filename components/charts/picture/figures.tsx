// Which figure and which legend draw a chart in a picture, and how much room each needs beside its plot.

import type { ComponentType } from "react";
import type { ChartId } from "../chart-list";
import { DoctrineFigure, DoctrineLegend } from "../doctrine/figure";
import type { Drawing } from "../drawing";
import { OpinionFigure, OpinionLegend } from "../opinion/figure";
import { TrendFigure, TrendLegend } from "../opinion-trend/figure";
import { type Frame, pageFrame } from "../parts/frame";
import { DatesFigure, DatesLegend } from "../recognition-dates/figure";
import { TimelineFigure, TimelineLegend } from "../relations-timeline/figure";
import { TradeFigure, TradeLegend } from "../trade-2005/figure";
import { HistoryFigure, HistoryLegend } from "../trade-history/figure";
import { PartnersFigure, PartnersLegend } from "../trade-partners/figure";

/** Size of all pictures but for their height, px: enough for the wide layout of every figure. */
export const pictureWidth = 960;
export const margin = 32;
export const innerWidth = pictureWidth - 2 * margin;

export type PlainChart = Exclude<ChartId, "recognition-map">;

type Parts = {
  readonly figure: ComponentType<{ drawing: Drawing; selected: readonly string[] }>;
  readonly legend: ComponentType<{ drawing: Drawing }>;
  /** Left of the plot: names or the texts of an axis. The same as `gutter` of the figure. */
  readonly gutter: number;
  /** Right of the plot. */
  readonly beyond: number;
};

/** Each figure knows the shape of its own drawing; the registry keeps it to itself. */
const parts = (figure: unknown, legend: unknown, gutter: number, beyond = 0): Parts => ({
  figure: figure as Parts["figure"],
  legend: legend as Parts["legend"],
  gutter,
  beyond,
});

export const pictureParts: Readonly<Record<PlainChart, Parts>> = {
  "recognition-dates": parts(DatesFigure, DatesLegend, pageFrame.gutter),
  "trade-2005": parts(TradeFigure, TradeLegend, pageFrame.gutter),
  "trade-history": parts(HistoryFigure, HistoryLegend, 36),
  "trade-partners": parts(PartnersFigure, PartnersLegend, pageFrame.gutter),
  opinion: parts(OpinionFigure, OpinionLegend, pageFrame.gutter),
  "opinion-trend": parts(TrendFigure, TrendLegend, 34, 10),
  "relations-timeline": parts(TimelineFigure, TimelineLegend, 0),
  doctrine: parts(DoctrineFigure, DoctrineLegend, 0),
};

/** The frame in which a chart is drawn for a picture: a plot of fixed width. */
export function pictureFrame(chart: ChartId): Frame {
  if (chart === "recognition-map") return { ...pageFrame, plotWidth: innerWidth };
  const { gutter, beyond } = pictureParts[chart];
  return { ...pageFrame, gutter, plotWidth: innerWidth - gutter - beyond };
}
