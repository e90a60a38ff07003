"use client";

import type { DragEvent } from "react";
import { type OwnSlide, ownLimits } from "../talk/own-talk";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import { type Language, pathIn } from "../words/language";
import { apiAddress } from "./fetch-json";

export type SlideActions = {
  onText: (change: { headline?: string; note?: string }) => void;
  onMove: (to: number) => void;
  onDuplicate: () => void;
  onDelete: () => void;
};

/** One slide of an own talk in the list: picture, words, and what can be done with it. */
export function OwnSlideItem({
  slide,
  at,
  count,
  chartName,
  view,
  language,
  words,
  lengthText,
  actions,
  drag,
}: {
  slide: OwnSlide;
  /** From 0. */
  at: number;
  count: number;
  chartName: string;
  /** The view in words. */
  view: string;
  language: Language;
  words: Words["ownEdit"];
  lengthText: string;
  actions: SlideActions;
  drag: {
    isTarget: boolean;
    onStart: (event: DragEvent) => void;
    onOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
    onEnd: () => void;
  };
}) {
  const number = at + 1;
  const lengthOf = (field: "headline" | "note") => (
    <small>{fill(lengthText, { n: slide[field].length, max: ownLimits[field] })}</small>
  );
  const labelOf = (template: string) => fill(template, { n: number });
  return (
    <li
      data-own-slide={number}
      data-target={drag.isTarget || undefined}
      aria-label={fill(words.slideOf, { n: number, of: count })}
      onDragOver={drag.onOver}
      onDrop={drag.onDrop}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons do the same by keyboard */}
      <div
        className="own-handle"
        draggable
        onDragStart={drag.onStart}
        onDragEnd={drag.onEnd}
        title={words.drag}
      >
        <b>{number}</b>
        {/* biome-ignore lint/performance/noImgElement: a drawing by the server, which nothing can make smaller */}
        <img
          src={apiAddress(`/api/charts/${slide.chart}.svg`, slide.view, language)}
          alt=""
          width="320"
          loading="lazy"
          draggable={false}
        />
      </div>
      <div className="own-fields">
        <p>
          <strong>{chartName}</strong> <span>{view}</span>{" "}
          <a href={pathIn(language, `/charts/${slide.chart}`) + (slide.view ? `?${slide.view}` : "")}>
            {words.openView}
          </a>
        </p>
        <label>
          {words.headline} {lengthOf("headline")}
          <input
            value={slide.headline}
            maxLength={ownLimits.headline}
            onChange={(event) => actions.onText({ headline: event.target.value })}
          />
        </label>
        <label>
          {words.note} {lengthOf("note")}
          <textarea
            value={slide.note}
            rows={3}
            maxLength={ownLimits.note}
            onChange={(event) => actions.onText({ note: event.target.value })}
          />
        </label>
        <p className="own-buttons">
          <button
            type="button"
            data-act="up"
            disabled={at === 0}
            aria-label={labelOf(words.upLabel)}
            onClick={() => actions.onMove(at - 1)}
          >
            ↑ {words.up}
          </button>
          <button
            type="button"
            data-act="down"
            disabled={number === count}
            aria-label={labelOf(words.downLabel)}
            onClick={() => actions.onMove(at + 1)}
          >
            ↓ {words.down}
          </button>
          <button type="button" aria-label={labelOf(words.duplicateLabel)} onClick={actions.onDuplicate}>
            {words.duplicate}
          </button>
          <button type="button" aria-label={labelOf(words.deleteLabel)} onClick={actions.onDelete}>
            {words.delete}
          </button>
        </p>
      </div>
    </li>
  );
}
