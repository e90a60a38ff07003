import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { opinionColumns } from "./columns";
import type { OpinionInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadOpinion(edition: Edition = presentEdition): OpinionInputs {
  return {
    polls: edition.rows("polls"),
    waves: edition.rows("poll-waves"),
    questions: edition.rows("poll-questions"),
    names: loadNames(edition),
    sources: loadSourceNotes(edition),
    columns: opinionColumns,
  };
}

/** Question id -> the years in which it was asked, ascending, in the order of `poll-questions`. */
export function loadWaves(edition: Edition = presentEdition): Readonly<Record<string, readonly number[]>> {
  const polls = edition.rows("polls");
  const waves: Record<string, number[]> = {};
  for (const { question } of edition.rows("poll-questions")) {
    const years = polls.filter((row) => row.question === question).map((row) => row.wave);
    if (years.length > 0) waves[question] = [...new Set(years)].sort((a, b) => a - b);
  }
  return waves;
}

/** The questions that have figures, each as a short text to choose from: who asked, and what. */
export function loadQuestionTexts(edition: Edition = presentEdition): { value: string; text: string }[] {
  const asked = loadWaves(edition);
  return edition
    .rows("poll-questions")
    .filter(({ question }) => question in asked)
    .map(({ question, wording, pollster }) => ({
      value: question,
      text: `${pollster.split(/[,(]/)[0]?.trim()}: ${wording.split(/[(:]/)[0]?.trim()}`,
    }));
}
