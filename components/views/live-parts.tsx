"use client";

import dynamic from "next/dynamic";
import { type ComponentType, lazy, type RefObject, Suspense, useEffect, useRef, useState } from "react";
import { drawingText, placedDrawing } from "#first-drawing";
import type { ChartId } from "../charts/chart-list";
import type { Drawing } from "../charts/drawing";
import type { DrawingPlace } from "./first-drawing.node";
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

/** A chart drawn with the page, whose script comes when it is wanted; Next's own `dynamic` would ask for it at once. What
 *  is clicked meanwhile is clicked again when the chart has come alive. Where the page says only the place of its drawing,
 *  that stands beside the picture as text, which costs next to nothing until it is read. */
function later<Figure, Props extends { first: Drawing<Figure> }>(
  chart: ChartId,
  load: () => Promise<ComponentType<Props>>,
) {
  return function Later({
    first,
    ...props
  }: Omit<Props, "first"> & { first: Drawing<Figure> | DrawingPlace }) {
    const missed = useRef<MouseEvent>(null);
    const [Part] = useState(() =>
      lazy(async () => {
        const drawn = async () => ("figure" in first ? first : await placedDrawing(first));
        const { part, click } = await loadWhenWanted(chart, () => Promise.all([load(), drawn()]));
        const [Live, drawing] = part;
        missed.current = click;
        return { default: (rest: object) => <Live {...({ ...rest, first: drawing } as Props)} /> };
      }),
    );
    return (
      <>
        <Suspense fallback={null}>
          <Part {...props} />
          <Again missed={missed} />
        </Suspense>
        {!("figure" in first) && (
          <script
            type="application/json"
            data-drawing={chart}
            suppressHydrationWarning
            // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON that can stand in a page
            dangerouslySetInnerHTML={{ __html: drawingText(first) }}
          />
        )}
      </>
    );
  };
}

/** Stands beside the chart, so that its effect runs as soon as the chart listens. */
function Again({ missed }: { missed: RefObject<MouseEvent | null> }) {
  useEffect(() => {
    const click = missed.current;
    missed.current = null;
    if (click) click.target?.dispatchEvent(new MouseEvent("click", click));
  }, [missed]);
  return null;
}
