"use client";

import { useEffect } from "react";

/** Tells the page around the frame how high the content is, whenever that changes. The message is
 *  `{ source: "recognition-atlas", height }`, height in CSS px; the embed code on chart pages listens for it. */
export function EmbedHeight() {
  useEffect(() => {
    if (window.parent === window) return;
    const tell = () =>
      window.parent.postMessage(
        {
          source: "recognition-atlas",
          height: Math.ceil(document.documentElement.getBoundingClientRect().height),
        },
        "*",
      );
    const watcher = new ResizeObserver(tell);
    watcher.observe(document.documentElement);
    return () => watcher.disconnect();
  }, []);
  return null;
}
