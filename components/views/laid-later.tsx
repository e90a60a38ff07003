"use client";

import { useEffect } from "react";

const afterAnswer = 1200;
const apart = 150;

/** The parts of a page below its picture that the selector finds get their layout one after another once the page has
 *  answered (in milliseconds: 1200, then 150 apart), each as a task of its own, so that none holds up a first look; one
 *  that the reader comes near gets it at once. Style sheets say what stands there before: `[data-laid]` marks what is laid
 *  out for good. */
export function LaidLater({ selector }: { selector: string }) {
  useEffect(() => {
    const timers = [...document.querySelectorAll(selector)].map((part, place) =>
      setTimeout(() => part.setAttribute("data-laid", ""), afterAnswer + place * apart),
    );
    return () => timers.forEach(clearTimeout);
  }, [selector]);
  return null;
}
