"use client";

import { useCallback, useEffect, useState } from "react";

type Run = { readonly before: number; readonly since: number | null };

const place = "talk-stopwatch";
const fresh: Run = { before: 0, since: null };

export type Stopwatch = {
  /** The time of day, ms; null until the browser has told it. */
  now: number | null;
  /** Time that has run, ms. */
  elapsed: number;
  isRunning: boolean;
  /** Never started since the last reset. */
  isFresh: boolean;
  start: () => void;
  pause: () => void;
  reset: () => void;
};

/** Time of day and time that has run. A reload of the window does not stop it. */
export function useStopwatch(): Stopwatch {
  const [run, setRun] = useState<Run | null>(null);
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    setRun(remembered());
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, []);
  const change = useCallback((next: (old: Run, at: number) => Run) => {
    setRun((old) => {
      const changed = next(old ?? remembered(), Date.now());
      try {
        sessionStorage.setItem(place, JSON.stringify(changed));
      } catch {
        // Storage is switched off: the time lasts as long as the page.
      }
      return changed;
    });
    setNow(Date.now());
  }, []);
  return {
    now,
    elapsed: run === null ? 0 : elapsedOf(run, now ?? 0),
    isRunning: run?.since != null,
    isFresh: run !== null && run.since === null && run.before === 0,
    start: useCallback(
      () => change((old, at) => (old.since === null ? { ...old, since: at } : old)),
      [change],
    ),
    pause: useCallback(() => change((old, at) => ({ before: elapsedOf(old, at), since: null })), [change]),
    reset: useCallback(() => change(() => fresh), [change]),
  };
}

const elapsedOf = ({ before, since }: Run, at: number) =>
  before + (since === null ? 0 : Math.max(0, at - since));

function remembered(): Run {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? "null");
    if (typeof kept?.before === "number") return { before: kept.before, since: kept.since ?? null };
  } catch {
    // As if nothing had been kept.
  }
  return fresh;
}
