"use client";

import { useEffect, useRef } from "react";
import { themes } from "../charts/picture/palette";

/** Talks with the page around the frame. To it, whenever the height of the content changes:
 *  `{ source: "recognition-atlas", height }`, in CSS px; the embed code listens for it. From it, where the page has a
 *  switch of its own: `{ target: "recognition-atlas", theme }`, "auto", "light" or "dark". Whoever frames the chart may
 *  choose its colours, so its origin does not matter; nothing else can be asked for. */
export function EmbedMessages() {
  const here = useRef<HTMLSpanElement>(null);
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
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== window.parent || data?.target !== "recognition-atlas") return;
      const embed = here.current?.closest<HTMLElement>(".embed");
      if (embed && themes.includes(data.theme)) embed.dataset.theme = data.theme;
    };
    window.addEventListener("message", listen);
    return () => {
      watcher.disconnect();
      window.removeEventListener("message", listen);
    };
  }, []);
  return <span ref={here} hidden />;
}
