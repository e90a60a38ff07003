"use client";

import { useEffect, useId, useRef, useState } from "react";
import { firstYear } from "../charts/view-state";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** Milliseconds for a year while playing. */
const playStep = 700;
/** The slider rests when it has not moved for this long, ms. */
const rest = 350;

/** The year: slider, single steps, play. While it moves, `onMove` is called at once; when it rests, the year goes
 *  into the address, as one entry of the history. */
export function YearControl({ onMove }: { onMove: (year: number) => void }) {
  const { limits, words } = usePageFacts();
  const { view, setView, search } = useView();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const output = useRef<HTMLOutputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isHeld = useRef(false);
  const [isPlaying, setPlaying] = useState(false);

  const shownYear = () => Number(slider.current?.value ?? view.year);
  const show = (year: number) => {
    if (slider.current && slider.current.value !== String(year)) slider.current.value = String(year);
    if (output.current) output.current.textContent = String(year);
    onMove(year);
  };
  const settle = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setView({ year: shownYear() }), wait);
  };
  const step = (by: number) => {
    show(Math.min(limits.lastYear, Math.max(firstYear, shownYear() + by)));
    settle(rest);
  };

  // A year that comes from the address (Back, a link) moves the slider.
  useEffect(() => {
    if (slider.current) slider.current.value = String(view.year);
    if (output.current) output.current.textContent = String(view.year);
  }, [view.year]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the loop reads the slider, which is the state of playing
  useEffect(() => {
    if (!isPlaying) return;
    if (shownYear() >= limits.lastYear) show(firstYear);
    const loop = setInterval(() => {
      if (shownYear() >= limits.lastYear) setPlaying(false);
      else show(shownYear() + 1);
    }, playStep);
    return () => {
      clearInterval(loop);
      settle(0);
    };
  }, [isPlaying]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const others = [...new URLSearchParams(search)].filter(([key]) => key !== "year");
  return (
    <form className="year" method="get">
      {others.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button type="button" className="play" aria-pressed={isPlaying} onClick={() => setPlaying(!isPlaying)}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d={isPlaying ? "M2 1h4v12H2zM8 1h4v12H8z" : "M2 1l11 6-11 6z"} />
        </svg>
        {isPlaying ? words.controls.pause : words.controls.play}
      </button>
      <button
        type="button"
        className="step"
        aria-label={words.controls.previousYear}
        onClick={() => step(-1)}
      >
        −
      </button>
      <span className="slider">
        <label htmlFor={id}>{words.controls.year}</label>
        <input
          ref={slider}
          id={id}
          type="range"
          name="year"
          min={firstYear}
          max={limits.lastYear}
          defaultValue={view.year}
          onInput={() => {
            setPlaying(false);
            show(shownYear());
            if (!isHeld.current) settle(rest);
          }}
          onPointerDown={() => {
            isHeld.current = true;
            clearTimeout(timer.current);
          }}
          onPointerUp={() => {
            isHeld.current = false;
            settle(0);
          }}
          onPointerCancel={() => {
            isHeld.current = false;
            settle(0);
          }}
        />
        <span className="ends" aria-hidden="true">
          <span>{firstYear}</span>
          <span>{limits.lastYear}</span>
        </span>
      </span>
      <button type="button" className="step" aria-label={words.controls.nextYear} onClick={() => step(1)}>
        +
      </button>
      <output ref={output} htmlFor={id}>
        {view.year}
      </output>
      <noscript>
        <button type="submit">{words.controls.show}</button>
      </noscript>
    </form>
  );
}
