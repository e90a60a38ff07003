"use client";

import dynamic from "next/dynamic";

// Each chart is a script of its own, so that a page brings only those it shows.
export const LiveMap = dynamic(() => import("./live-map").then((part) => part.LiveMap));
export const LiveOpinion = dynamic(() => import("./live-opinion").then((part) => part.LiveOpinion));
export const LiveTrade2005 = dynamic(() => import("./live-trade-2005").then((part) => part.LiveTrade2005));
