import { type RefObject, useEffect } from "react";

const afterAnswer = 700;
const apart = 250;

/** The parts of a page below its picture that match the selector get their layout one after another once the page has
 *  answered (in milliseconds: 700, then 250 apart), each as a task of its own, so that none holds up a first look.
 *  Style sheets say what stands there before: `[data-laid]` marks what is laid out for good. */
export function useLaidLater(within: RefObject<HTMLElement | null>, selector: string): void {
  useEffect(() => {
    const timers = [...(within.current?.querySelectorAll(selector) ?? [])].map((part, place) =>
      setTimeout(() => part.setAttribute("data-laid", ""), afterAnswer + place * apart),
    );
    return () => timers.forEach(clearTimeout);
  }, [within, selector]);
}
