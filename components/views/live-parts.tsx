"use client";

import dynamic from "next/dynamic";

// Each chart is a script of its own, so that a page brings only those it shows.
export const LiveDoctrine = dynamic(() => import("./live-doctrine").then((part) => part.LiveDoctrine));
export const LiveMap = dynamic(() => import("./live-map").then((part) => part.LiveMap));
export const LiveOpinion = dynamic(() => import("./live-opinion").then((part) => part.LiveOpinion));
export const LiveOpinionTrend = dynamic(() =>
  import("./live-opinion-trend").then((part) => part.LiveOpinionTrend),
);
export const LiveRecognitionDates = dynamic(() =>
  import("./live-recognition-dates").then((part) => part.LiveRecognitionDates),
);
export const LiveRelationsTimeline = dynamic(() =>
  import("./live-relations-timeline").then((part) => part.LiveRelationsTimeline),
);
export const LiveTradeHistory = dynamic(() =>
  import("./live-trade-history").then((part) => part.LiveTradeHistory),
);
export const LiveTradePartners = dynamic(() =>
  import("./live-trade-partners").then((part) => part.LiveTradePartners),
);
export const LiveTrade2005 = dynamic(() => import("./live-trade-2005").then((part) => part.LiveTrade2005));
