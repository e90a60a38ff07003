"use client";

import type { AxisMark } from "../charts/recognition-map/axis-events";
import { semicolon } from "../words/punctuation";
import { usePageFacts } from "./page-context";

/** Marks of events below the slider; each leads to the timeline at its years. */
export function AxisEvents({ marks, address }: { marks: readonly AxisMark[]; address: string }) {
  const { language, words } = usePageFacts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: links on an axis have no HTML element
    <svg className="axis-events" width="100%" height="24" role="group" aria-label={words.controls.axisEvents}>
      {marks.map((mark) => (
        <a
          key={mark.from}
          href={`${address}?from=${mark.from}&to=${mark.to}`}
          aria-label={mark.titles.join(semicolon[language])}
        >
          <title>{mark.titles.join("\n")}</title>
          <rect x={mark.x} width="24" height="24" transform="translate(-12 0)" />
          <circle cx={mark.x} cy="8" r="4" />
        </a>
      ))}
    </svg>
  );
}
