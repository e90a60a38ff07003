"use client";

import { type RefObject, useEffect, useState } from "react";

/** Type of a figure, and the least that it may become, px. */
const type = 13;
const leastType = 12;
/** The most that a list below the figure may take from it, in parts of the room; a list that needs more than all of the
 *  room is scrolled anyway and takes nothing. */
const listShare = 0.35;

/** Draws the enlarged figure in a box smaller where all of it would not fit into the height that the style sheet allows
 *  the box. What would become too small to be read keeps its size, and the box has to be scrolled: then it is true. */
export function useFit(box: RefObject<HTMLElement | null>): boolean {
  const [isLonger, setLonger] = useState(false);
  useEffect(() => {
    const around = box.current;
    const figure = around?.querySelector<HTMLElement>(".enlarged");
    if (!around || !figure) return;
    const fit = () => {
      if (around.getClientRects().length === 0) return;
      figure.style.removeProperty("zoom");
      const room = Number.parseFloat(getComputedStyle(around).maxHeight);
      // On a phone the page itself is scrolled.
      if (Number.isNaN(room)) return setLonger(false);
      const most = Number(getComputedStyle(figure).zoom) || 1;
      const { height } = figure.getBoundingClientRect();
      const list = around.querySelector(".talk-events")?.getBoundingClientRect().height ?? 0;
      const listRoom = list > room ? 0 : Math.min(list, room * listShare);
      const others = around.scrollHeight - height - list + listRoom;
      const zoom = ((room - others) * most) / height;
      if (zoom < most && zoom >= leastType / type) figure.style.setProperty("zoom", zoom.toFixed(3));
      setLonger(around.scrollHeight > around.clientHeight + 2);
    };
    // It is also told when the slide comes on.
    const observer = new ResizeObserver(fit);
    observer.observe(around);
    window.addEventListener("resize", fit);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", fit);
    };
  }, [box]);
  return isLonger;
}
