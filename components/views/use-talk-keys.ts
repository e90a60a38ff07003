"use client";

import { useEffect, useRef, useState } from "react";
import { placeAfter, placeBefore, placeOf } from "../talk/place";
import { actionOf, type TalkAction } from "./talk-keys";
import type { Talk } from "./use-talk";

/** The one handler of keys of a window of the talk, before all charts and controls. `others` are the actions that only
 *  this window has. Returns the digits typed so far, for a jump. */
export function useTalkKeys(
  talk: Talk,
  steps: readonly number[],
  others: Partial<Record<TalkAction, () => void>>,
): string {
  const [digits, setDigits] = useState("");
  const handle = useRef<(event: KeyboardEvent) => void>(() => {});
  handle.current = (event) => {
    const action = digits !== "" && event.key === "Enter" ? "jump" : actionOf(event);
    if (action === null) return;
    const { place, isBlack, setBlack, goTo } = talk;
    const move = (next: typeof place) => {
      setBlack(false);
      goTo(next);
    };
    if (action === "digit") setDigits(`${digits}${event.key}`.slice(-3));
    else if (action === "jump") {
      if (digits === "") return;
      move(placeOf(Number(digits), steps));
      setDigits("");
    } else if (action === "leave") {
      // An open dialogue is closed by the browser.
      setDigits("");
      if (!isBlack) return;
      setBlack(false);
    } else if (action === "next") move(placeAfter(place, steps));
    else if (action === "back") move(placeBefore(place, steps));
    else if (action === "first") move(placeOf(1, steps));
    else if (action === "last") move(placeOf(steps.length, steps));
    else if (event.repeat) {
      // A key that is held does not switch on and off.
    } else if (action === "black") setBlack(!isBlack);
    else if (others[action]) others[action]();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle.current(event);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
  return digits;
}
