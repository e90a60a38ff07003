"use client";

import dynamic from "next/dynamic";
import { type ComponentType, lazy, Suspense, useEffect } from "react";
import type { ChartId } from "../charts/chart-list";
import { loadWhenWanted } from "./load-when-wanted";

// Each chart is a script of its own, so that a page brings only those it shows.

/** The map is what a page begins with: its script comes with the page. */
export const LiveMap = dynamic(() => import("./live-map").then((part) => part.LiveMap));

export const LiveDoctrine = later("doctrine", () =>
  import("./live-doctrine").then((part) => part.LiveDoctrine),
);
export const LiveOpinion = later("opinion", () => import("./live-opinion").then((part) => part.LiveOpinion));
export const LiveOpinionTrend = later("opinion-trend", () =>
  import("./live-opinion-trend").then((part) => part.LiveOpinionTrend),
);
export const LiveRecognitionDates = later("recognition-dates", () =>
  import("./live-recognition-dates").then((part) => part.LiveRecognitionDates),
);
export const LiveRelationsTimeline = later("relations-timeline", () =>
  import("./live-relations-timeline").then((part) => part.LiveRelationsTimeline),
);
export const LiveTradeHistory = later("trade-history", () =>
  import("./live-trade-history").then((part) => part.LiveTradeHistory),
);
export const LiveTradePartners = later("trade-partners", () =>
  import("./live-trade-partners").then((part) => part.LiveTradePartners),
);
export const LiveTrade2005 = later("trade-2005", () =>
  import("./live-trade-2005").then((part) => part.LiveTrade2005),
);

/** A chart drawn with the page, whose script comes when it is wanted; Next's own `dynamic` would ask for it at once.
 *  What is clicked meanwhile is clicked again when the chart has come alive. */
function later<Props extends object>(chart: ChartId, load: () => Promise<ComponentType<Props>>) {
  let missed: MouseEvent | null = null;
  const Part = lazy(async () => {
    const { part, click } = await loadWhenWanted(chart, load);
    missed = click;
    return { default: part };
  });
  /** Stands beside the chart, so that its effect runs as soon as the chart listens. */
  function Again() {
    useEffect(() => {
      if (missed) missed.target?.dispatchEvent(new MouseEvent("click", missed));
      missed = null;
    }, []);
    return null;
  }
  return function Later(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
        <Again />
      </Suspense>
    );
  };
}
