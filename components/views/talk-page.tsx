import { talkTitle } from "../../data/talk/talk";
import type { ChartId } from "../charts/chart-list";
import { loadMap } from "../charts/recognition-map/load";
import { loadTalk } from "../talk/load";
import type { Language } from "../words/language";
import { semicolon } from "../words/punctuation";
import { words } from "../words/words";
import { PageContext } from "./page-context";
import { pageFacts } from "./page-facts";
import { TalkNotes } from "./talk-notes";
import { talkScript } from "./talk-script";
import { TalkStage } from "./talk-stage";

/** The talk: every slide is in the page. */
export function TalkPage({ language }: { language: Language }) {
  const slides = loadTalk(language);
  const charts = [...new Set<ChartId>(slides.map((slide) => slide.chart))];
  return (
    <PageContext facts={pageFacts(language, charts, "")}>
      <TalkStage
        title={talkTitle[language]}
        slides={slides.map(({ notes, sources, minutes, ...slide }) => {
          const names = [...new Set(sources.map((source) => source.publisher ?? source.title))];
          return {
            ...slide,
            sourceNames: names.slice(0, 3).join(semicolon[language]) + (names.length > 3 ? " …" : ""),
          };
        })}
        map={loadMap("europe", language)}
        words={words[language].present}
        site={words[language].site}
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a fixed text of our own */}
      <script dangerouslySetInnerHTML={{ __html: talkScript }} />
    </PageContext>
  );
}

/** The speaker's window: what to say, what comes next, the time. */
export function TalkNotesPage({ language }: { language: Language }) {
  return (
    <TalkNotes
      title={talkTitle[language]}
      language={language}
      slides={loadTalk(language).map((slide) => ({
        number: slide.number,
        id: slide.id,
        minutes: slide.minutes,
        headline: slide.headline,
        words: slide.words,
        notes: slide.notes,
        sources: slide.sources,
        stepTitles: slide.steps.map((step) => step.title),
      }))}
      words={words[language].present}
      noAddress={words[language].chart.noAddress}
    />
  );
}
