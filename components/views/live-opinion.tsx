"use client";

import type { Drawing } from "../charts/drawing";
import { OpinionFigure, OpinionLegend } from "../charts/opinion/figure";
import type { OpinionFigure as Figure } from "../charts/opinion/model";
import { Choice } from "./choice";
import { LiveDrawing } from "./live-drawing";
import { usePageFacts } from "./page-context";
import { QuestionChoice } from "./question-choice";
import { SortChoice } from "./sort-choice";
import { useView } from "./use-view";

export function LiveOpinion({
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
      figure={OpinionFigure}
      legend={OpinionLegend}
      controls={
        <>
          <QuestionChoice questions={questions} />
          <WaveChoice />
          <SortChoice chart="opinion" />
        </>
      }
    />
  );
}

function WaveChoice() {
  const { limits, words } = usePageFacts();
  const { view, setView } = useView();
  const waves = limits.waves[view.question] ?? [];
  return (
    <Choice
      name="wave"
      label={words.controls.wave}
      value={String(view.wave)}
      options={waves.map((wave) => ({ value: String(wave), text: String(wave) }))}
      onChoose={(wave) => setView({ wave: Number(wave) })}
    />
  );
}
