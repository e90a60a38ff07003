import type { TalkSlide } from "../../data/talk/talk";
import { type ChartId, chartIds, isChartId } from "../charts/chart-list";
import { type Limits, parseView } from "../charts/view-state";
import { languages } from "../words/language";
import { said } from "../words/said";

/** How many words fit: on a slide so that they can be read from afar, in the notes so that they can be said in time. */
export const wordLimits = { headline: 6, words: 36, notes: 95 } as const;

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** What is wrong with the slides of a talk, one line each; nothing when they can be shown. Views are judged strictly:
 *  only keys that the chart of the slide uses, only values that it can show. */
export function checkTalk(
  slides: readonly TalkSlide[],
  { limits, sources }: { limits: Limits; sources: ReadonlySet<string> },
): string[] {
  const ids = slides.map((slide) => slide.id);
  return slides.flatMap((slide, index) => {
    const problems: string[] = [];
    const report = (part: string, problem: string) => problems.push(`${slide.id}: ${part}: ${problem}`);

    if (ids.indexOf(slide.id) !== index) report("id", "given twice");
    if (!(slide.minutes > 0)) report("minutes", `expected more than 0, got ${slide.minutes}`);
    for (const part of ["headline", "words", "notes"] as const) {
      for (const language of languages) {
        const count = countWords(said(slide[part], language) ?? "");
        if (count === 0) report(`${part}.${language}`, "missing");
        if (count > wordLimits[part])
          report(`${part}.${language}`, `${count} words, at most ${wordLimits[part]}`);
      }
    }
    if (slide.sources.length === 0) report("sources", "none");
    for (const source of slide.sources) if (!sources.has(source)) report("sources", `unknown: ${source}`);
    if (!isChartId(slide.chart))
      report("chart", `expected one of ${chartIds.join(", ")}, got ${slide.chart}`);
    else {
      if (slide.steps.length === 0) report("steps", "none");
      if (slide.steps.length > 1 && slide.chart !== "recognition-map")
        report("steps", "only a map has several");
      const views = slide.steps.map((step) => parseView(step, limits, [slide.chart as ChartId]));
      if (new Set(views.map(({ view }) => view.region)).size > 1) report("steps", "of two regions");
      for (const { parameter, value, reason } of views.flatMap(({ problems: bad }) => bad))
        report("steps", `${parameter}=${value} is ${reason}`);
    }
    return problems;
  });
}
