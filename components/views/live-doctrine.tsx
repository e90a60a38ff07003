"use client";

import { DoctrineFigure, DoctrineLegend } from "../charts/doctrine/figure";
import type { DoctrineFigure as Figure } from "../charts/doctrine/model";
import type { Drawing } from "../charts/drawing";
import { LinkedFigure } from "./linked-figure";
import { LiveDrawing } from "./live-drawing";
import { entryItem, StatementList } from "./statement-list";
import { WindowChoice } from "./window-choice";

export function LiveDoctrine({ name, first }: { name: string; first: Drawing<Figure> }) {
  return (
    <LiveDrawing
      name={name}
      first={first}
      figure={Linked}
      legend={LegendAndList}
      controls={<WindowChoice chart="doctrine" />}
    />
  );
}

function Linked({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <LinkedFigure itemOf={entryItem}>
      <DoctrineFigure drawing={drawing} />
    </LinkedFigure>
  );
}

function LegendAndList({ drawing }: { drawing: Drawing<Figure> }) {
  return (
    <>
      <DoctrineLegend drawing={drawing} />
      <StatementList drawing={drawing} />
    </>
  );
}
