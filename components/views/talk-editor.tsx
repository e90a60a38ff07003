"use client";

import { useEffect, useRef, useState } from "react";
import type { ChartId } from "../charts/chart-list";
import { changeSlide, emptyTalk, insertSlides, moveSlide, removeSlide, typedText } from "../talk/own-list";
import { tellOwnProblem } from "../talk/own-problem";
import { type OwnTalk, ownLimits, readOwnAddress } from "../talk/own-talk";
import { type ViewNames, viewInWords } from "../talk/view-words";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import { readTalkFile } from "./open-talk-file";
import { type Offer, OwnOffer } from "./own-offer";
import { OwnShare } from "./own-share";
import { OwnSlideItem } from "./own-slide";
import { forgetAside, keepTalk, useOwnTalk } from "./own-store";
import { usePageFacts } from "./page-context";
import { saveFile } from "./save-file";

/** How the last change is taken back: from the talk as it is then. */
type Undo = (now: OwnTalk) => OwnTalk;

/** The reader's own talk, slide by slide. */
export function TalkEditor({
  words,
  problemWords,
  lengthText,
  chartNames,
  builtIn,
  names,
}: {
  words: Words["ownEdit"];
  problemWords: Words["ownTalk"];
  lengthText: string;
  chartNames: Readonly<Record<string, string>>;
  /** The talk of the site, to begin with. */
  builtIn: OwnTalk;
  names: ViewNames;
}) {
  const { language, limits } = usePageFacts();
  const { talk, problems, text, aside, isKept } = useOwnTalk(limits);
  const [told, setTold] = useState("");
  const [undo, setUndo] = useState<Undo | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const [isLive, setLive] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  /** The slide and the button that get the focus when the list has been drawn anew. */
  const focusNext = useRef<{ slide: number; act: string } | "undo" | null>(null);
  const count = talk.slides.length;

  const change = (next: OwnTalk, said: string, back: Undo | null) => {
    keepTalk(next, limits);
    setTold(said);
    setUndo(() => back);
  };
  /** For changes of the whole talk: taking back brings the other one, and that can be taken back too. */
  const replaceWith = (next: OwnTalk, said: string) => {
    const before = talk;
    change(next, said, () => before);
  };
  const move = (from: number, to: number, act: string) => {
    if (to < 0 || to >= count || from === to) return;
    focusNext.current = { slide: to, act };
    change(moveSlide(talk, from, to), fill(words.moved, { n: from + 1, to: to + 1, of: count }), (now) =>
      moveSlide(now, to, from),
    );
  };
  const remove = (at: number) => {
    const slide = talk.slides[at];
    if (!slide) return;
    focusNext.current = "undo";
    change(
      removeSlide(talk, at),
      fill(words.deleted, { n: at + 1 }),
      (now) => insertSlides(now, Math.min(at, now.slides.length), [slide]) ?? now,
    );
  };
  const duplicate = (at: number) => {
    const slide = talk.slides[at];
    const next = slide && insertSlides(talk, at + 1, [slide]);
    if (next) change(next, fill(words.duplicated, { n: at + 1 }), (now) => removeSlide(now, at + 1));
    else setTold(fill(words.tooMany, { n: count + 1, max: ownLimits.slides }));
  };

  const openFile = useRef<(file: File) => void>(() => {});
  openFile.current = async (file) => {
    const read = await readTalkFile(file, limits);
    const isFine = read.problems.length === 0 && read.talk !== null && read.talk.slides.length > 0;
    // Nothing can be lost: no question.
    if (isFine && read.talk && count === 0) {
      setOffer(null);
      replaceWith(read.talk, fill(words.opened, { n: read.talk.slides.length }));
    } else setOffer({ name: file.name, ...read });
  };

  // A file dropped anywhere on the page is opened, instead of leaving the page for it.
  useEffect(() => {
    setLive(true);
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      openFile.current(file);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, []);

  // A talk that was passed on in an address can be taken over.
  useEffect(() => {
    const given = new URLSearchParams(window.location.search).get("talk");
    if (given !== null) readOwnAddress(given, limits).then((read) => setOffer({ name: null, ...read }));
  }, [limits]);
  const closeOffer = () => {
    setOffer(null);
    window.history.replaceState(null, "", window.location.pathname);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the slides have been drawn anew
  useEffect(() => {
    const next = focusNext.current;
    focusNext.current = null;
    if (next === "undo") undoButton.current?.focus();
    else if (next) {
      const item = list.current?.children[next.slide];
      const wanted = item?.querySelector<HTMLButtonElement>(`[data-act="${next.act}"]:not(:disabled)`);
      (wanted ?? item?.querySelector<HTMLButtonElement>("[data-act]:not(:disabled)"))?.focus();
    }
  }, [talk]);

  return (
    <div className="own-talk" data-live={isLive || undefined}>
      {!isKept && <p role="alert">{words.notKept}</p>}
      {problems.length > 0 && (
        <section role="alert" className="own-offer">
          <p>{words.damaged}</p>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{tellOwnProblem(problem, problemWords)}</li>
            ))}
          </ul>
          <p className="own-buttons">
            <button type="button" onClick={() => saveFile("found.atlas-talk.json", text)}>
              {words.saveFound}
            </button>
            <button type="button" onClick={() => change(talk, words.putAside, null)}>
              {words.goOn}
            </button>
          </p>
        </section>
      )}
      {problems.length === 0 && aside !== null && (
        <p className="own-buttons">
          {words.asideNote}
          <button type="button" onClick={() => saveFile("found.atlas-talk.json", aside)}>
            {words.saveFound}
          </button>
          <button type="button" onClick={forgetAside}>
            {words.forget}
          </button>
        </p>
      )}
      {offer && (
        <OwnOffer
          offer={offer}
          count={count}
          words={words}
          problemWords={problemWords}
          onAdd={(more) => {
            const next = insertSlides(talk, count, more.slides);
            if (!next) return;
            closeOffer();
            replaceWith(next, fill(words.appended, { n: more.slides.length }));
          }}
          onReplace={(other) => {
            closeOffer();
            replaceWith(other, fill(words.opened, { n: other.slides.length }));
          }}
          onClose={closeOffer}
        />
      )}
      {count === 0 && <p className="own-empty">{words.empty}</p>}
      {count > 0 && (
        <>
          <label className="own-title">
            {words.talkTitle}{" "}
            <small>{fill(lengthText, { n: talk.title.length, max: ownLimits.title })}</small>
            <input
              value={talk.title}
              maxLength={ownLimits.title}
              onChange={(event) =>
                keepTalk({ ...talk, title: typedText(event.target.value, "title") }, limits)
              }
            />
          </label>
          <OwnShare talk={talk} language={language} words={words} />
        </>
      )}
      <p className="own-told">
        <span role="status">{told}</span>
        {undo && (
          <button
            ref={undoButton}
            type="button"
            onClick={() => {
              const before = talk;
              focusNext.current = "undo";
              change(undo(talk), words.undone, () => before);
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
      <ol ref={list} className="own-slides">
        {talk.slides.map((slide, at) => (
          <OwnSlideItem
            // Slides have no names of their own; what stands in the fields is what the talk holds.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            slide={slide}
            at={at}
            count={count}
            chartName={chartNames[slide.chart] ?? slide.chart}
            view={viewInWords(slide.chart as ChartId, slide.view, limits, names)}
            language={language}
            words={words}
            lengthText={lengthText}
            actions={{
              onText: ({ headline, note }) =>
                keepTalk(
                  changeSlide(talk, at, {
                    ...(headline === undefined ? {} : { headline: typedText(headline, "headline") }),
                    ...(note === undefined ? {} : { note: typedText(note, "note") }),
                  }),
                  limits,
                ),
              onMove: (to) => move(at, to, to < at ? "up" : "down"),
              onDuplicate: () => duplicate(at),
              onDelete: () => remove(at),
            }}
            drag={{
              isTarget: dragged !== null && dragged !== at && target === at,
              onStart: (event) => {
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", slide.headline);
                setDragged(at);
              },
              onOver: (event) => {
                if (dragged === null) return;
                event.preventDefault();
                setTarget(at);
              },
              onDrop: (event) => {
                if (dragged === null) return;
                event.preventDefault();
                move(dragged, at, "up");
              },
              onEnd: () => {
                setDragged(null);
                setTarget(null);
              },
            }}
          />
        ))}
      </ol>
      <p className="own-buttons">
        <label className="own-open">
          {words.open}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) openFile.current(file);
              // The same file can be chosen again.
              event.target.value = "";
            }}
          />
        </label>
        {count > 0 && (
          <button type="button" onClick={() => replaceWith(emptyTalk, words.startedAgain)}>
            {words.startAgain}
          </button>
        )}
        <button
          type="button"
          onClick={() =>
            count === 0
              ? replaceWith(builtIn, fill(words.opened, { n: builtIn.slides.length }))
              : setOffer({ name: words.builtIn, talk: builtIn, problems: [] })
          }
        >
          {words.fromBuiltIn}
        </button>
      </p>
    </div>
  );
}
