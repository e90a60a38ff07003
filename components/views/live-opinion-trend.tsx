"use client";

import type { Drawing } from "../charts/drawing";
import { TrendFigure, TrendLegend } from "../charts/opinion-trend/figure";
import type { TrendFigure as Figure } from "../charts/opinion-trend/model";
import { LiveDrawing } from "./live-drawing";
import { QuestionChoice } from "./question-choice";

export function LiveOpinionTrend({
  name,
  first,
  questions,
}: {
  name: string;
  first: Drawing<Figure>;
  questions: readonly { value: string; text: string }[];
}) {
  return (
    <LiveDrawing
      name={name}
      first={first}
      figure={TrendFigure}
      legend={TrendLegend}
      controls={<QuestionChoice questions={questions} />}
    />
  );
}
