import type { ChartId } from "../charts/chart-list";
import { sourceNames } from "../charts/parts/source-names";
import { loadMap } from "../charts/recognition-map/load";
import type { Language } from "../words/language";
import { semicolon } from "../words/punctuation";
import { words } from "../words/words";
import { PageContext } from "./page-context";
import { pageFacts } from "./page-facts";
import { shownTalk } from "./shown-talk";
import { TalkNotes } from "./talk-notes";
import { talkScript } from "./talk-script";
import { TalkStage } from "./talk-stage";

type Props = {
  language: Language;
  /** The value of `talk=` where the address has one. */
  encoded?: string | readonly string[];
};

/** The talk of the site, or a reader's own: every slide is in the page. */
export async function TalkPage({ language, encoded }: Props) {
  const { title, isOwn, slides, own, ownForFiles, problems } = await shownTalk(language, encoded);
  const charts = [...new Set<ChartId>(slides.map((slide) => slide.chart))];
  const regions = new Set(
    slides.flatMap(({ chart, steps }) =>
      chart === "recognition-map" ? steps.map(({ region }) => region) : [],
    ),
  );
  return (
    <PageContext facts={pageFacts(language, charts, "")}>
      <TalkStage
        title={title}
        isOwn={isOwn}
        own={own}
        ownForFiles={ownForFiles}
        problems={problems}
        slides={slides.map(({ notes, sources, minutes, only, ...slide }) => {
          const names = sourceNames(sources);
          return {
            ...slide,
            sourceNames: names.slice(0, 3).join(semicolon[language]) + (names.length > 3 ? " …" : ""),
          };
        })}
        maps={[...regions].map((region) => loadMap(region, language))}
        words={words[language].present}
        ownWords={words[language].ownTalk}
        site={words[language].site}
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a fixed text of our own */}
      <script dangerouslySetInnerHTML={{ __html: talkScript }} />
    </PageContext>
  );
}

/** The speaker's window: what to say, what comes next, the time. */
export async function TalkNotesPage({ language, encoded }: Props) {
  const { title, slides, own, ownForFiles, problems } = await shownTalk(language, encoded);
  return (
    <TalkNotes
      title={title}
      language={language}
      own={own}
      ownForFiles={ownForFiles}
      problems={problems}
      slides={slides.map((slide) => ({
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
      ownWords={words[language].ownTalk}
      noAddress={words[language].chart.noAddress}
    />
  );
}
