import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Language } from "../../words/language";
import { colon } from "../../words/punctuation";
import { loadIn } from "../parts/load-in";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { opinionColumns } from "./columns";
import type { OpinionInputs } from "./model";

/** Everything that the chart is drawn from. */
export function loadOpinion(language: Language, edition: Edition = presentEdition): OpinionInputs {
  return {
    polls: loadIn("polls", language, edition),
    waves: loadIn("poll-waves", language, edition),
    questions: loadIn("poll-questions", language, edition),
    names: loadNames(edition),
    sources: loadSourceNotes(language, edition),
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
export function loadQuestionTexts(
  language: Language,
  edition: Edition = presentEdition,
): { value: string; text: string }[] {
  const asked = loadWaves(edition);
  return loadIn("poll-questions", language, edition)
    .filter(({ question }) => question in asked)
    .map(({ question, wording, pollster }) => ({
      value: question,
      text: `${pollster.split(/[,(]/)[0]?.trim()}${colon[language]}${wording.split(/[(:]/)[0]?.trim()}`,
    }));
}
