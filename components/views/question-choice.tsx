"use client";

import { defaultWave } from "../charts/view-state";
import { Choice } from "./choice";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

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
