"use client";

import type { Drawing } from "../charts/drawing";
import { TradeFigure, TradeLegend } from "../charts/trade-2005/figure";
import type { TradeFigure as Figure } from "../charts/trade-2005/model";
import { LiveDrawing } from "./live-drawing";
import { SortChoice } from "./sort-choice";

export function LiveTrade2005({ name, first }: { name: string; first: Drawing<Figure> }) {
  return (
    <LiveDrawing
      name={name}
      first={first}
      figure={TradeFigure}
      legend={TradeLegend}
      controls={<SortChoice chart="trade-2005" />}
    />
  );
}
