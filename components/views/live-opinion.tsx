"use client";

import type { Drawing } from "../charts/drawing";
import { OpinionFigure, OpinionLegend } from "../charts/opinion/figure";
import type { OpinionFigure as Figure } from "../charts/opinion/model";
import { defaultWave } from "../charts/view-state";
import { Choice } from "./choice";
import { LiveDrawing } from "./live-drawing";
import { usePageFacts } from "./page-context";
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

/** A new question starts with its usual wave: the old one may not have asked it. */
export function QuestionChoice({ questions }: { questions: readonly { value: string; text: string }[] }) {
  const { limits, words } = usePageFacts();
  const { view, setView } = useView();
  return (
    <Choice
      name="question"
      label={words.controls.question}
      value={view.question}
      options={questions}
      onChoose={(question) => setView({ question, wave: defaultWave(question, limits) })}
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
