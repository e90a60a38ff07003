"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Drawing } from "../charts/drawing";
import { headlineFrom, insertSlides, typedText } from "../talk/own-list";
import { type OwnTalk, ownFileName, ownLimits, ownView, writeOwnTalk } from "../talk/own-talk";
import { fill } from "../words/fill";
import { pathIn } from "../words/language";
import { keepTalk, useOwnTalk } from "./own-store";
import { usePageFacts } from "./page-context";
import { saveFile } from "./save-file";
import { useView } from "./use-view";

/** How many slides the reader's talk has, and the dialog that adds one more. */
export function AddPart({
  drawing,
  isOpen,
  onClose,
}: {
  drawing: Drawing;
  isOpen: boolean;
  onClose: () => void;
}) {
  const { language, limits, words: all } = usePageFacts();
  const words = all.collect;
  const { view } = useView();
  const { talk } = useOwnTalk(limits);
  const dialog = useRef<HTMLDialogElement>(null);
  const [headline, setHeadline] = useState("");
  const [note, setNote] = useState("");
  const [refused, setRefused] = useState<OwnTalk | null>(null);
  const id = useId();
  const count = talk.slides.length;
  const isFull = count >= ownLimits.slides;
  const { title } = drawing.words;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is taken when the dialog opens
  useEffect(() => {
    if (!isOpen || dialog.current?.open) return;
    setHeadline(headlineFrom(title));
    setNote("");
    setRefused(null);
    dialog.current?.showModal();
  }, [isOpen]);

  const add = (event: FormEvent) => {
    event.preventDefault();
    const slide = { chart: drawing.chart, view: ownView(drawing.chart, view, limits), headline, note };
    const next = insertSlides(talk, count, [slide]);
    if (!next) return;
    if (keepTalk(next, limits)) dialog.current?.close();
    else setRefused(next);
  };
  const lengthOf = (text: string, field: "headline" | "note") =>
    fill(words.length, { n: text.length, max: ownLimits[field] });
  return (
    <>
      <span role="status">
        {count > 0 && (
          <a href={pathIn(language, "/present/edit")}>
            {count === 1 ? words.count_one : fill(words.count_other, { n: count })}
          </a>
        )}
      </span>
      <dialog ref={dialog} className="add-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
        <form onSubmit={add}>
          <h2 id={`${id}-title`}>{words.title}</h2>
          <span>{title}</span>
          <label>
            {words.headline} <small>{lengthOf(headline, "headline")}</small>
            <input
              value={headline}
              maxLength={ownLimits.headline}
              onChange={(event) => setHeadline(typedText(event.target.value, "headline"))}
            />
          </label>
          <label>
            {words.note} <small>{lengthOf(note, "note")}</small>
            <textarea
              value={note}
              rows={4}
              maxLength={ownLimits.note}
              onChange={(event) => setNote(typedText(event.target.value, "note"))}
            />
          </label>
          {isFull && !refused && <span role="alert">{fill(words.full, { max: ownLimits.slides })}</span>}
          {refused && <span role="alert">{words.refused}</span>}
          <span className="add-buttons">
            {refused ? (
              <button type="button" onClick={() => saveFile(ownFileName(refused), writeOwnTalk(refused))}>
                {words.save}
              </button>
            ) : (
              <button type="submit" disabled={isFull}>
                {words.done}
              </button>
            )}
            <button type="button" onClick={() => dialog.current?.close()}>
              {refused ? words.close : words.cancel}
            </button>
          </span>
        </form>
      </dialog>
    </>
  );
}
