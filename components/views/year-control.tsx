"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { firstYear } from "../charts/view-state";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** Milliseconds for a year while playing at 1×; at least the second where the system asks for less motion. */
const playStep = 700;
const slowStep = 1500;
const speeds = [0.5, 1, 2] as const;
/** The slider rests when it has not moved for this long, ms. */
const rest = 350;

/** The year: slider, single steps, a typed year, play. While it moves, `onMove` is called at once; when it rests, the
 *  year goes into the address, as one entry of the history. Nothing here speaks while it moves. */
export function YearControl({ onMove, axis }: { onMove: (year: number) => void; axis: ReactNode }) {
  const { limits, words } = usePageFacts();
  const { view, setView, search } = useView();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const typed = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isHeld = useRef(false);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [isCalm, setCalm] = useState(false);

  const shownYear = () => Number(slider.current?.value ?? view.year);
  const write = (year: number) => {
    if (slider.current && slider.current.value !== String(year)) slider.current.value = String(year);
    if (typed.current && document.activeElement !== typed.current) typed.current.value = String(year);
  };
  const show = (year: number) => {
    write(year);
    onMove(year);
  };
  const settle = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setView({ year: shownYear() }), wait);
  };
  const clamp = (year: number) => Math.min(limits.lastYear, Math.max(firstYear, year));
  const stepBy = (by: number) => {
    setPlaying(false);
    show(clamp(shownYear() + by));
    settle(rest);
  };
  const jump = () => {
    const year = Number(typed.current?.value);
    if (!Number.isInteger(year) || year < firstYear || year > limits.lastYear) {
      if (typed.current) typed.current.value = String(shownYear());
    } else if (year !== shownYear()) {
      show(year);
      settle(0);
    }
  };

  // A year that comes from the address (Back, a link) moves the slider.
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the year alone
  useEffect(() => write(view.year), [view.year]);

  useEffect(() => {
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
    const follow = () => setCalm(calm.matches);
    follow();
    calm.addEventListener("change", follow);
    return () => calm.removeEventListener("change", follow);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the loop reads the slider, which is the state of playing
  useEffect(() => {
    if (!isPlaying) return;
    if (shownYear() >= limits.lastYear) show(firstYear);
    const wait = isCalm ? Math.max(slowStep, playStep / speed) : playStep / speed;
    const loop = setInterval(() => {
      if (shownYear() >= limits.lastYear) setPlaying(false);
      else show(shownYear() + 1);
    }, wait);
    return () => {
      clearInterval(loop);
      settle(0);
    };
  }, [isPlaying, speed, isCalm]);

  useEffect(() => () => clearTimeout(timer.current), []);

  // The slider's event ends here, before React hears of it: its way through React costs a quarter of what a year costs.
  useEffect(() => {
    const move = (event: Event) => {
      if (event.target !== slider.current) return;
      event.stopPropagation();
      if (isPlaying) setPlaying(false);
      show(shownYear());
      if (!isHeld.current) settle(rest);
    };
    window.addEventListener("input", move, true);
    return () => window.removeEventListener("input", move, true);
  });

  const others = [...new URLSearchParams(search)].filter(([key]) => key !== "year");
  return (
    <form
      className="year"
      method="get"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        jump();
      }}
    >
      {others.map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button type="button" className="play" onClick={() => setPlaying(!isPlaying)}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d={isPlaying ? "M2 1h4v12H2zM8 1h4v12H8z" : "M2 1l11 6-11 6z"} />
        </svg>
        {isPlaying ? words.controls.pause : words.controls.play}
      </button>
      <select
        className="speed"
        aria-label={words.controls.speed}
        value={speed}
        onChange={(event) => setSpeed(Number(event.target.value))}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {one}×
          </option>
        ))}
      </select>
      <button type="button" className="step" aria-label={words.controls.stepBack} onClick={() => stepBy(-1)}>
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
        {axis}
        <span className="ends" aria-hidden="true">
          <span>{firstYear}</span>
          <span>{limits.lastYear}</span>
        </span>
      </span>
      <button
        type="button"
        className="step"
        aria-label={words.controls.stepForward}
        onClick={() => stepBy(1)}
      >
        +
      </button>
      <span className="typed">
        <input
          ref={typed}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          aria-label={words.controls.jump}
          defaultValue={view.year}
          onBlur={jump}
        />
      </span>
      <noscript>
        <button type="submit">{words.controls.show}</button>
      </noscript>
      {isCalm && <p className="calm">{words.controls.reducedMotion}</p>}
    </form>
  );
}
