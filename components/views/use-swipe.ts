"use client";

import { useEffect, useRef } from "react";

/** How far a finger goes for a swipe, px. */
const farEnough = 60;

/** Turns swipes to the left and right into going on and back. A slider keeps its own. */
export function useSwipe(turn: { onNext: () => void; onBack: () => void }): void {
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    let from: { x: number; y: number } | null = null;
    const start = ({ touches, target }: TouchEvent) => {
      const isFree = target instanceof Element && !target.closest("input, select, dialog");
      const [touch] = touches;
      from = isFree && touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const x = touch.clientX - from.x;
      const y = touch.clientY - from.y;
      from = null;
      if (Math.abs(x) < farEnough || Math.abs(x) < 1.5 * Math.abs(y)) return;
      if (x < 0) latest.current.onNext();
      else latest.current.onBack();
    };
    window.addEventListener("touchstart", start, { passive: true });
    window.addEventListener("touchend", end, { passive: true });
    return () => {
      window.removeEventListener("touchstart", start);
      window.removeEventListener("touchend", end);
    };
  }, []);
}
