"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { MapInputs } from "../charts/recognition-map/model";
import { firstYear, type Region } from "../charts/view-state";
import type { Slide } from "../talk/load";
import { placeAfter, placeBefore, placeOf, writePlace } from "../talk/place";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import { languages, pathIn } from "../words/language";
import { apiAddress } from "./fetch-json";
import { LanguageLink } from "./language-link";
import { Laser } from "./laser";
import { MapPatterns } from "./map-patterns";
import { usePageFacts } from "./page-context";
import { PartBoundary } from "./part-boundary";
import { TakeAlong } from "./take-along";
import { TalkFigure } from "./talk-figure";
import { TalkMap } from "./talk-map";
import { TalkProblems } from "./talk-problems";
import { ThemeChoice } from "./theme-choice";
import { useOffline } from "./use-offline";
import { useSwipe } from "./use-swipe";
import { useTalk } from "./use-talk";
import { useTalkKeys } from "./use-talk-keys";
import { useView } from "./use-view";

/** A slide without what only the speaker reads. */
export type StageSlide = Omit<Slide, "notes" | "sources" | "minutes" | "only"> & {
  readonly sourceNames: string;
};

/** The slides, one below the other in the page, one at a time once this runs; keys, touch, overview, black screen. */
export function TalkStage({
  title,
  isOwn,
  own,
  ownForFiles,
  problems,
  slides,
  maps,
  words,
  ownWords,
  site,
}: {
  title: string;
  isOwn: boolean;
  /** These three as in `ShownTalk`. */
  own: string | null;
  ownForFiles: string | null;
  problems: readonly string[];
  slides: readonly StageSlide[];
  /** One for each region that the slides show. */
  maps: readonly MapInputs[];
  words: Words["present"];
  ownWords: Words["ownTalk"];
  site: Words["site"];
}) {
  const { language, limits } = usePageFacts();
  const { search } = useView();
  const steps = useMemo(() => slides.map((slide) => slide.steps.length), [slides]);
  const talk = useTalk("slides", steps, own);
  const { place, goTo } = talk;
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const offline = useOffline(own);
  const overview = useRef<HTMLDialogElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const [isPointing, setPointing] = useState(false);
  const talkQuery = own === null ? "" : `?talk=${own}`;
  const notesPath = pathIn(language, "/present/notes");

  const toggle = (dialog: HTMLDialogElement | null) => {
    if (dialog?.open) return dialog.close();
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>("[aria-current]")?.focus();
  };
  const openNotes = () => {
    const query = writePlace(place, own);
    window.open(
      query ? `${notesPath}?${query}` : notesPath,
      "recognition-atlas-notes",
      "popup,width=960,height=760",
    );
  };
  const fullScreen = () => {
    // Refused where a browser has none; the talk goes on in the window.
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    done?.catch(() => {});
  };
  const digits = useTalkKeys(talk, steps, {
    overview: () => toggle(overview.current),
    keys: () => toggle(keys.current),
    notes: openNotes,
    "full-screen": fullScreen,
    laser: () => setPointing(true),
  });
  useSwipe({
    onNext: () => goTo(placeAfter(place, steps)),
    onBack: () => goTo(placeBefore(place, steps)),
  });

  // What a reader adds to a slide stands in the address until the next one.
  const query = new URLSearchParams(search);
  const added = (query.get("country") ?? "").split(",").filter((code) => limits.countries.includes(code));
  const typedYear = Number(query.get("year"));
  const ownYear = typedYear >= firstYear && typedYear <= limits.lastYear ? Math.round(typedYear) : null;
  const current = slides[place.slide - 1];
  const viewOf = (slide: StageSlide) => slide.steps[slide === current ? place.step - 1 : 0];
  const selectedOf = (slide: StageSlide) =>
    slide === current && added.length > 0 ? added : (viewOf(slide)?.country ?? []);

  // The map of a region is one element. It moves into the slide that shows it, so that only its colours change.
  const hosts = useRef<Partial<Record<Region, HTMLDivElement | null>>>({});
  const shown = maps.flatMap((inputs) => {
    const isShown = (slide: StageSlide | undefined) =>
      slide?.drawing === null && slide.steps[0]?.region === inputs.region;
    const first = slides.find(isShown);
    const slide = isShown(current) ? current : first;
    return slide && first ? [{ inputs, slide, first: first.number }] : [];
  });
  const places = shown.map(({ inputs, slide }) => `${inputs.region} ${slide.number}`).join();
  useEffect(() => {
    for (const place of places.split(",")) {
      const [region = "", number] = place.split(" ");
      const slot = document.querySelector(`[data-map-slot="${number}"]`);
      const host = hosts.current[region as Region];
      if (slot && host && host.parentElement !== slot) slot.append(host);
    }
  }, [places]);
  const writeYear = (year: number) => {
    const next = new URLSearchParams(window.location.search);
    next.set("year", String(year));
    window.history.replaceState(null, "", `?${next.toString().replaceAll("%2C", ",")}`);
    window.dispatchEvent(new PopStateEvent("popstate"));
  };

  return (
    <div className="talk" data-live={isLive || undefined} data-pointing={isPointing || undefined}>
      <TalkProblems problems={problems} hasOwn={own !== null} words={ownWords} language={language} />
      {/* Once for the maps of all regions, where no hidden slide takes them away. */}
      <MapPatterns />
      <main>
        <h1 className="visually-hidden">{title}</h1>
        {slides.map((slide) => {
          const view = viewOf(slide);
          const id = `slide-${slide.number}`;
          const address = pathIn(language, `/charts/${slide.chart}`) + (view?.query ? `?${view.query}` : "");
          return (
            <section
              key={slide.id}
              className="slide"
              data-slide={slide.number}
              data-step={slide.number === place.slide ? place.step : undefined}
              data-current={slide.number === place.slide || undefined}
              aria-labelledby={id}
              // The script after the slides may have put `data-current` elsewhere.
              suppressHydrationWarning
            >
              <div className="slide-text">
                <h2 id={id}>{slide.headline}</h2>
                <p className="slide-words">{slide.words}</p>
                {slide.part && <p className="slide-small">{fill(words.part, slide.part)}</p>}
                <p className="slide-small">{fill(words.sources, { names: slide.sourceNames })}</p>
                <p className="slide-small">
                  <a href={address}>{words.open}</a>
                </p>
              </div>
              <div className="slide-chart">
                {slide.drawing ? (
                  <PartBoundary name={slide.headline}>
                    <TalkFigure
                      drawing={slide.drawing}
                      finding={isOwn ? (view?.title ?? null) : null}
                      longer={words.longer}
                      selected={selectedOf(slide).join()}
                      labelledBy={id}
                    />
                  </PartBoundary>
                ) : (
                  <>
                    <ul className="slide-steps">
                      {slide.steps.map((step, index) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: steps never change
                        <li key={index}>
                          {step.title}
                          {(index > 0 || !shown.some(({ first }) => first === slide.number)) && (
                            <noscript>
                              {/* biome-ignore lint/performance/noImgElement: Next's own pictures are off */}
                              <img
                                src={apiAddress("/api/charts/recognition-map.svg", step.query, language)}
                                alt={step.title}
                                loading="lazy"
                              />
                            </noscript>
                          )}
                        </li>
                      ))}
                    </ul>
                    <div data-map-slot={slide.number}>
                      {shown.map(
                        ({ inputs, slide: at, first }) =>
                          first === slide.number && (
                            <div
                              key={inputs.region}
                              ref={(host) => {
                                hosts.current[inputs.region] = host;
                              }}
                            >
                              <PartBoundary name={at.headline}>
                                <TalkMap
                                  inputs={inputs}
                                  year={
                                    (at === current ? ownYear : null) ?? viewOf(at)?.year ?? limits.lastYear
                                  }
                                  compare={viewOf(at)?.compare ?? null}
                                  selected={selectedOf(at).join()}
                                  onYear={writeYear}
                                  labelledBy={`slide-${at.number}`}
                                />
                              </PartBoundary>
                            </div>
                          ),
                      )}
                    </div>
                  </>
                )}
              </div>
            </section>
          );
        })}
      </main>
      <button
        type="button"
        className="edge back"
        aria-label={words.back}
        onClick={() => goTo(placeBefore(place, steps))}
      >
        ‹
      </button>
      <button
        type="button"
        className="edge next"
        aria-label={words.next}
        onClick={() => goTo(placeAfter(place, steps))}
      >
        ›
      </button>
      <nav className="talk-bar" aria-label={words.nav}>
        {/* The script after the slides may have written another number into these two. */}
        <progress
          max={slides.length}
          value={place.slide}
          aria-label={words.progress}
          suppressHydrationWarning
        />
        <span className="talk-count" suppressHydrationWarning>
          {place.slide} / {slides.length}
        </span>
        {digits !== "" && <span role="status">→ {digits}</span>}
        <span className="talk-told" role="status">
          {talk.isWrong && fill(words.wrong, { slide: place.slide, last: slides.length })}
          {offline === "offline" && words.offline}
          {offline === "ready" && !talk.isWrong && words.ready}
        </span>
        <a href={pathIn(language, "/")}>{site.name}</a>
        <details className="talk-take">
          <summary>{words.takeAlong}</summary>
          <TakeAlong own={ownForFiles} words={words} language={language} />
        </details>
        <a href={pathIn(language, "/present/check") + talkQuery}>{words.check}</a>
        <a href={pathIn(language, "/present/edit") + talkQuery}>{words.edit}</a>
        <button type="button" onClick={() => toggle(overview.current)}>
          {words.overview}
        </button>
        <a
          href={notesPath + talkQuery}
          target="recognition-atlas-notes"
          onClick={(event) => {
            event.preventDefault();
            openNotes();
          }}
        >
          {words.notes}
        </a>
        <button type="button" onClick={() => toggle(keys.current)}>
          {words.keys}
        </button>
        {languages
          .filter((one) => one !== language)
          .map((other) => (
            <LanguageLink key={other} language={other} href={pathIn(other, "/present") + talkQuery} />
          ))}
        <ThemeChoice words={site} />
      </nav>
      <dialog
        ref={overview}
        className="talk-overview"
        aria-label={words.overview}
        onKeyDown={(event) => moveFocus(event.key, event.currentTarget)}
      >
        <ol>
          {slides.map((slide) => (
            <li key={slide.id}>
              <button
                type="button"
                aria-current={slide.number === place.slide || undefined}
                onClick={() => {
                  overview.current?.close();
                  goTo(placeOf(slide.number, steps));
                }}
              >
                <b>{slide.number}</b> {slide.headline}
              </button>
            </li>
          ))}
        </ol>
        <form method="dialog">
          <button type="submit">{words.close}</button>
        </form>
      </dialog>
      <dialog ref={keys} className="talk-keys" aria-label={words.keys}>
        <h2>{words.keys}</h2>
        <dl>
          {words.keyList.split("\n").map((line) => {
            const [key = "", text = ""] = line.split(" | ");
            return (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{text}</dd>
              </div>
            );
          })}
        </dl>
        <form method="dialog">
          <button type="submit">{words.close}</button>
        </form>
      </dialog>
      {isPointing && <Laser onEnd={() => setPointing(false)} />}
      {talk.isBlack && (
        <div className="talk-black" data-black role="status" aria-label={words.black}>
          <button type="button" className="visually-hidden" onClick={() => talk.setBlack(false)}>
            {words.blackEnd}
          </button>
        </div>
      )}
    </div>
  );
}

/** Arrows go through the slides of the overview. */
function moveFocus(key: string, dialog: HTMLElement): void {
  const buttons = [...dialog.querySelectorAll<HTMLElement>("li button")];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const by: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const move = by[key];
  if (move === undefined) return;
  buttons[(at + move + buttons.length) % buttons.length]?.focus();
}
