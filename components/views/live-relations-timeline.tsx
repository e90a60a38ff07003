"use client";

import type { ComponentProps } from "react";
import type { Drawing } from "../charts/drawing";
import { TimelineFigure, TimelineLegend } from "../charts/relations-timeline/figure";
import type { TimelineFigure as Figure } from "../charts/relations-timeline/model";
import { EventList, eventItem } from "./event-list";
import { LinkedFigure } from "./linked-figure";
import { LiveDrawing } from "./live-drawing";
import { WindowChoice } from "./window-choice";

export function LiveRelationsTimeline({ name, first }: { name: string; first: Drawing<Figure> }) {
  return (
    <LiveDrawing
      name={name}
      first={first}
      figure={Linked}
      legend={LegendAndList}
      controls={<WindowChoice chart="relations-timeline" />}
    />
  );
}

function Linked(props: ComponentProps<typeof TimelineFigure>) {
  return (
    <LinkedFigure itemOf={eventItem}>
      <TimelineFigure {...props} />
    </LinkedFigure>
  );
}

function LegendAndList({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <>
      <TimelineLegend drawing={drawing} />
      <EventList drawing={drawing} />
    </>
  );
}
