// The talk as one file that needs nothing else: slides, charts, notes, fonts, style and script.

import { createHash } from "node:crypto";
import { asOf, version } from "../../../data/version";
import type { Drawing } from "../../charts/drawing";
import { formatDate, formatPublished } from "../../charts/parts/format";
import type { Frame } from "../../charts/parts/frame";
import { sourceNames } from "../../charts/parts/source-names";
import { type PlainChart, pictureParts } from "../../charts/picture/figures";
import { MapPicture, MapPictureLegend, mapHeight } from "../../charts/picture/map-picture";
import type { Theme } from "../../charts/picture/palette";
import type { MapFigure } from "../../charts/recognition-map/model";
import { charts, loadLimits } from "../../charts/registry";
import type { TimelineFigure } from "../../charts/relations-timeline/model";
import { parseView, type View } from "../../charts/view-state";
import { fill } from "../../words/fill";
import { type Language, locale } from "../../words/language";
import { semicolon } from "../../words/punctuation";
import { words as allWords } from "../../words/words";
import { drawSlide, type Slide, type Talk } from "../load";
import { type FileFont, fileStyle } from "./style";

/** Width of every figure in its own units: letters of 13 are then 24 px or more on a projector of 1920 px. */
const figureWidth = 590;
const edge = 10;
/** The map is drawn in a larger picture, as its lines are. */
const mapWidth = 960;

const frameOf = (gutter: number): Frame => ({
  plotWidth: figureWidth - gutter - edge,
  gutter,
  rowHeight: 26,
});

export type TalkFile = { readonly html: string; readonly policy: string };

/** The file, and what it allows itself: no request at all. The same arguments give the same text. */
export async function talkFile({
  talk,
  language,
  theme,
  fonts,
  script,
}: {
  talk: Talk;
  language: Language;
  theme: Theme;
  fonts: readonly FileFont[];
  /** The text of run.mjs. */
  script: string;
}): Promise<TalkFile> {
  // Next refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const markup = renderToStaticMarkup(<Body talk={talk} language={language} />);
  const { body, patterns } = apart(markup);
  const style = fileStyle(theme, fonts);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const html = [
    `<!doctype html>\n<html lang="${language}" data-version="${version}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `${renderToStaticMarkup(<title>{talk.title}</title>)}\n<style>${style}</style>\n</head>\n`,
    body.replace(
      "<main",
      () => `<svg class="patterns" aria-hidden="true"><defs>${patterns}</defs></svg><main`,
    ),
    `\n<script type="module">${script}</script>\n</html>\n`,
  ].join("");
  return { html, policy };
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Takes the patterns out of the figures: one of each for the whole file, where no hidden slide takes it away. */
function apart(markup: string): { body: string; patterns: string } {
  const patterns = new Map<string, string>();
  const body = markup.replace(/<defs>(.*?)<\/defs>/gs, (_, inner: string) => {
    for (const [pattern, id = ""] of inner.matchAll(/<pattern[^>]* id="([^"]*)".*?<\/pattern>/gs)) {
      patterns.set(id, pattern);
    }
    return "";
  });
  return { body, patterns: [...patterns.values()].join("") };
}

function Body({ talk: { title, isOwn, slides }, language }: { talk: Talk; language: Language }) {
  const { present: words, talkFile: own, site } = allWords[language];
  const planned = slides.reduce((total, slide) => total + slide.minutes, 0);
  const told = {
    step: words.step,
    end: words.end,
    connected: words.connected,
    alone: words.alone,
    blackNow: words.blackNow,
    start: words.start,
    pause: words.pause,
    paceGood: words.paceGood,
    paceAhead: words.paceAhead,
    paceBehind: words.paceBehind,
  };
  return (
    <body data-words={JSON.stringify(told)}>
      <header className="desk">
        <p>
          {words.clock} <strong data-clock>–</strong>
        </p>
        <p>
          {words.elapsed} <strong data-elapsed>0:00</strong>{" "}
          {fill(words.planned, { n: planned.toLocaleString(locale[language]) })}
        </p>
        <p data-pace="0">{words.paceGood}</p>
        <p className="buttons">
          <button type="button" data-do="watch">
            {words.start}
          </button>
          <button type="button" data-do="reset">
            {words.reset}
          </button>
          <button type="button" data-do="black" aria-pressed="false">
            {words.black}
          </button>
        </p>
        <p data-told="" role="status" />
      </header>
      <main>
        <h1>{title}</h1>
        {slides.map((slide) => (
          <SlideParts key={slide.id} slide={slide} isOwn={isOwn} language={language} />
        ))}
      </main>
      <div className="coming">
        <p className="small">{words.nextTitle}</p>
        <h2 data-next-head="">{words.end}</h2>
        <p data-next-text="" />
      </div>
      <nav className="foot" aria-label={words.nav}>
        <progress max={slides.length} value={1} aria-label={words.progress} />
        <b data-place="">1 / {slides.length}</b>
        <b data-digits="" role="status" />
        <span className="name">
          {site.name} · {fill(site.version, { version, date: formatDate(asOf, language) })}
        </span>
        <button type="button" data-do="back" aria-label={words.back}>
          ‹
        </button>
        <button type="button" data-do="next" aria-label={words.next}>
          ›
        </button>
        <button type="button" data-do="overview">
          {words.overview}
        </button>
        <button type="button" data-do="notes" className="slides-only">
          {words.notes}
        </button>
        <button type="button" data-do="keys">
          {words.keys}
        </button>
      </nav>
      <dialog data-overview="" aria-label={words.overview}>
        <ol>
          {slides.map((slide) => (
            <li key={slide.id}>
              <a href={`#${slide.number}`}>
                <b>{slide.number}</b> {slide.headline}
              </a>
            </li>
          ))}
        </ol>
        <button type="button" data-do="close">
          {words.close}
        </button>
      </dialog>
      <dialog data-keys="" aria-label={words.keys}>
        <h2>{words.keys}</h2>
        <dl>
          {own.keyList.split("\n").map((line) => {
            const [key = "", text = ""] = line.split(" | ");
            return (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{text}</dd>
              </div>
            );
          })}
        </dl>
        <button type="button" data-do="close">
          {words.close}
        </button>
      </dialog>
      <div className="blackness" data-blackness="" role="status" aria-label={words.black} hidden />
    </body>
  );
}

/** A slide in each of its steps, then what to say. */
function SlideParts({ slide, isOwn, language }: { slide: Slide; isOwn: boolean; language: Language }) {
  const { present: words, chart: chartWords } = allWords[language];
  const names = sourceNames(slide.sources);
  const sourceLine = names.slice(0, 3).join(semicolon[language]) + (names.length > 3 ? " …" : "");
  return (
    <>
      {slide.steps.map((step, index) => {
        const id = index === 0 ? String(slide.number) : `${slide.number}.${index + 1}`;
        return (
          <section
            key={id}
            id={id}
            data-slide={slide.number}
            data-step={index + 1}
            aria-labelledby={`headline-${id}`}
          >
            <div className="text">
              <h2 id={`headline-${id}`}>{slide.headline}</h2>
              <p className="words">{slide.words}</p>
              {slide.part && <p className="small">{fill(words.part, slide.part)}</p>}
              <p className="small">{fill(words.sources, { names: sourceLine })}</p>
            </div>
            <figure data-chart={slide.chart}>
              {(isOwn || slide.chart === "recognition-map") && (
                <p className="finding" data-finding="">
                  {step.title}
                </p>
              )}
              <Chart slide={slide} query={step.query} language={language} />
            </figure>
          </section>
        );
      })}
      <aside
        data-notes={slide.number}
        data-minutes={slide.minutes}
        aria-labelledby={`notes-of-${slide.number}`}
      >
        <h2 id={`notes-of-${slide.number}`}>
          {slide.number}. {slide.headline}
        </h2>
        <p className="say">{slide.notes}</p>
        <h2>{words.sourcesTitle}</h2>
        <ul className="small">
          {slide.sources.map((source) => (
            <li key={source.source}>
              <span lang={source.titleLanguage}>{source.title}</span>
              {[
                source.publisher,
                formatPublished(source.published, language),
                source.url ?? chartWords.noAddress,
              ]
                .filter(Boolean)
                .map((part) => `, ${part}`)}
            </li>
          ))}
        </ul>
      </aside>
    </>
  );
}

/** The chart of a slide in one of its views. */
function Chart({ slide, query, language }: { slide: Slide; query: string; language: Language }) {
  const { chart } = slide;
  const { view } = parseView(query, loadLimits(), [chart]);
  if (chart === "recognition-map") {
    const drawing = charts[chart].draw(view, language) as Drawing<MapFigure>;
    return <MapPlot drawing={drawing} view={view} />;
  }
  const drawing = drawSlide(slide, view, language, frameOf(pictureParts[chart].gutter));
  return <Plot drawing={drawing} chart={chart} selected={view.country} />;
}

function Plot({
  drawing,
  chart,
  selected,
}: {
  drawing: Drawing;
  chart: PlainChart;
  selected: readonly string[];
}) {
  const { figure: FigureOf, legend: LegendOf, gutter } = pictureParts[chart];
  const { height } = drawing.figure as { height: number };
  const isTimeline = chart === "relations-timeline";
  return (
    <>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: only a place; the figure in it is named */}
      <svg className="fig" viewBox={`0 0 ${figureWidth} ${height + 4}`}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: lengths in percent are parts of this frame */}
        <svg x={gutter} width={figureWidth - gutter - edge} height={height}>
          <FigureOf drawing={drawing} selected={selected} />
        </svg>
      </svg>
      {isTimeline ? (
        <ol className="events">
          {(drawing as Drawing<TimelineFigure>).figure.marks.map((mark) => (
            <li key={mark.event}>
              <span>{mark.dateText}</span> {mark.label.name}
            </li>
          ))}
        </ol>
      ) : (
        <LegendOf drawing={drawing} />
      )}
    </>
  );
}

function MapPlot({ drawing, view }: { drawing: Drawing<MapFigure>; view: View }) {
  const height = mapHeight(view.region, mapWidth);
  return (
    <>
      {drawing.figure.comparison && <p>{drawing.figure.comparison.title}</p>}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: only a place; the map in it is named */}
      <svg className="fig map-fig" viewBox={`0 0 ${mapWidth} ${height}`}>
        <MapPicture
          drawing={drawing}
          region={view.region}
          selected={view.country}
          x={0}
          y={0}
          width={mapWidth}
          height={height}
        />
      </svg>
      <MapPictureLegend drawing={drawing} hasChosen={view.country.length > 0} />
    </>
  );
}
