"use client";

import type { Drawing } from "../charts/drawing";
import { DatesFigure, DatesLegend } from "../charts/recognition-dates/figure";
import type { DatesFigure as Figure } from "../charts/recognition-dates/model";
import { LiveDrawing } from "./live-drawing";
import { SortChoice } from "./sort-choice";
import { YearControl } from "./year-control";

/** The year waits until the slider rests: it moves one line and says which dates lie after it. */
const stay = () => {};

export function LiveRecognitionDates({ name, first }: { name: string; first: Drawing<Figure> }) {
  return (
    <LiveDrawing
      name={name}
      first={first}
      figure={DatesFigure}
      legend={DatesLegend}
      controls={
        <>
          <YearControl onMove={stay} axis={null} />
          <SortChoice chart="recognition-dates" />
        </>
      }
    />
  );
}
