"use client";

import { useEffect, useMemo, useState } from "react";
import type { SourceNote } from "../charts/drawing";
import { formatPublished } from "../charts/parts/format";
import { clockText, paceOf } from "../talk/pace";
import { placeAfter, placeBefore, placeOf } from "../talk/place";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import { type Language, locale, pathIn } from "../words/language";
import { TakeAlong } from "./take-along";
import { TalkProblems } from "./talk-problems";
import { useOffline } from "./use-offline";
import { useStopwatch } from "./use-stopwatch";
import { useTalk } from "./use-talk";
import { useTalkKeys } from "./use-talk-keys";

type NotesSlide = {
  readonly number: number;
  readonly id: string;
  readonly minutes: number;
  readonly headline: string;
  readonly words: string;
  readonly notes: string;
  readonly sources: readonly SourceNote[];
  readonly stepTitles: readonly string[];
};

/** The speaker's window, in step with the window of the slides on the same machine. */
export function TalkNotes({
  title,
  language,
  own,
  ownForFiles,
  problems,
  slides,
  words,
  ownWords,
  noAddress,
}: {
  title: string;
  language: Language;
  /** These three as in `ShownTalk`. */
  own: string | null;
  ownForFiles: string | null;
  problems: readonly string[];
  slides: readonly NotesSlide[];
  words: Words["present"];
  ownWords: Words["ownTalk"];
  noAddress: string;
}) {
  const steps = useMemo(() => slides.map((slide) => slide.stepTitles.length), [slides]);
  const minutes = useMemo(() => slides.map((slide) => slide.minutes), [slides]);
  const talk = useTalk("notes", steps, own);
  const { place, goTo } = talk;
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const offline = useOffline(own);
  const digits = useTalkKeys(talk, steps, {});
  const watch = useStopwatch();

  // The clock starts with the first step into the talk, if nobody has started it.
  const { start, isFresh } = watch;
  const hasBegun = place.slide > 1;
  useEffect(() => {
    if (hasBegun && isFresh) start();
  }, [hasBegun, isFresh, start]);

  const next = placeAfter(place, steps);
  const nextSlide = slides[next.slide - 1];
  const isEnd = next.slide === place.slide && next.step === place.step;
  const isStep = next.slide === place.slide && !isEnd;
  const { ahead } = paceOf(minutes, place.slide, watch.elapsed);
  const planned = minutes.reduce((total, one) => total + one, 0);
  const pace =
    ahead === 0
      ? words.paceGood
      : fill(ahead > 0 ? words.paceAhead : words.paceBehind, { n: Math.abs(ahead) });

  return (
    <div className="speaker" data-live={isLive || undefined}>
      <header>
        <TalkProblems problems={problems} hasOwn={own !== null} words={ownWords} language={language} />
        <h1>{title}</h1>
        <p className="speaker-place">
          <span data-place>
            {place.slide} / {slides.length}
          </span>
          {(steps[place.slide - 1] ?? 1) > 1 &&
            ` · ${fill(words.step, { n: place.step, of: steps[place.slide - 1] ?? 1 })}`}
          {digits !== "" && ` → ${digits}`}
        </p>
        <p>
          <span className="speaker-label">{words.clock}</span>
          <time data-clock>
            {watch.now === null
              ? "–"
              : new Date(watch.now).toLocaleTimeString(locale[language], {
                  hour: "2-digit",
                  minute: "2-digit",
                })}
          </time>
        </p>
        <p>
          <span className="speaker-label">{words.elapsed}</span>
          <span data-elapsed>{clockText(watch.elapsed)}</span>
          <small>{fill(words.planned, { n: planned.toLocaleString(locale[language]) })}</small>
        </p>
        <p className="speaker-pace" data-pace={Math.sign(ahead)}>
          {pace}
        </p>
        <p className="speaker-buttons">
          <button type="button" onClick={watch.isRunning ? watch.pause : watch.start}>
            {watch.isRunning ? words.pause : words.start}
          </button>
          <button type="button" onClick={watch.reset}>
            {words.reset}
          </button>
          <button type="button" onClick={() => goTo(placeBefore(place, steps))}>
            {words.back}
          </button>
          <button type="button" onClick={() => goTo(placeAfter(place, steps))}>
            {words.next}
          </button>
          <button type="button" aria-pressed={talk.isBlack} onClick={() => talk.setBlack(!talk.isBlack)}>
            {words.black}
          </button>
        </p>
        <p className="speaker-told" role="status">
          {isLive && (talk.isConnected ? words.connected : words.alone)}
          {talk.isBlack && ` · ${words.blackNow}`}
          {talk.isWrong && ` · ${fill(words.wrong, { slide: place.slide, last: slides.length })}`}
          {offline === "offline" && ` · ${words.offline}`}
          {offline === "ready" && ` · ${words.ready}`}
        </p>
      </header>
      <main>
        {slides.map((slide) => (
          <article
            key={slide.id}
            data-notes={slide.number}
            data-current={slide.number === place.slide || undefined}
            aria-labelledby={`notes-${slide.number}`}
          >
            <h2 id={`notes-${slide.number}`}>
              {slide.number}. {slide.headline}
            </h2>
            <p className="speaker-words">{slide.words}</p>
            <p className="speaker-notes">{slide.notes}</p>
            <h3>{words.sourcesTitle}</h3>
            <ul className="speaker-sources">
              {slide.sources.map((source) => (
                <li key={source.source}>
                  {source.url ? (
                    <a
                      href={source.url}
                      lang={source.titleLanguage}
                      rel="external noreferrer"
                      target="_blank"
                    >
                      {source.title}
                    </a>
                  ) : (
                    <>
                      <span lang={source.titleLanguage}>{source.title}</span> <small>({noAddress})</small>
                    </>
                  )}
                  {[source.publisher, formatPublished(source.published, language)]
                    .filter(Boolean)
                    .map((part) => `, ${part}`)}
                </li>
              ))}
            </ul>
          </article>
        ))}
      </main>
      <aside className="speaker-next" aria-label={words.nextTitle}>
        <h2>{words.nextTitle}</h2>
        {isEnd || !nextSlide ? (
          <p>{words.end}</p>
        ) : isStep ? (
          <>
            <p className="speaker-label">
              {fill(words.step, { n: next.step, of: nextSlide.stepTitles.length })}
            </p>
            <p>{nextSlide.stepTitles[next.step - 1]}</p>
          </>
        ) : (
          <>
            <h3>
              {nextSlide.number}. {nextSlide.headline}
            </h3>
            <p>{nextSlide.words}</p>
          </>
        )}
        <p>
          <label>
            {words.jump}{" "}
            <select
              value={place.slide}
              onChange={(event) => goTo(placeOf(Number(event.target.value), steps))}
            >
              {slides.map((slide) => (
                <option key={slide.id} value={slide.number}>
                  {slide.number}. {slide.headline}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p>
          <a href={pathIn(language, "/present") + (own === null ? "" : `?talk=${own}`)}>{words.toSlides}</a>
          {" · "}
          <a href={pathIn(language, "/present/check") + (own === null ? "" : `?talk=${own}`)}>
            {words.check}
          </a>
        </p>
        <h2>{words.takeAlong}</h2>
        <TakeAlong own={ownForFiles} words={words} language={language} />
      </aside>
    </div>
  );
}
