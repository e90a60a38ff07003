"use client";

import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { firstMarkup } from "#first-markup";
import type { Geography } from "../../data/geography/geography";
import { mapMarkup } from "../charts/recognition-map/markup";
import type { MapInputs, MapMark } from "../charts/recognition-map/model";
import { nodesByCountry, paintMap } from "../charts/recognition-map/paint";

export type MapLayerHandle = { paint: (marks: readonly MapMark[]) => void };

/** The shapes of one region. Those of the first HTML are left untouched by React; from then on only attributes of
 *  the shapes that change are set. */
export function MapLayer({
  ref,
  inputs,
  geography,
  marks,
  selected,
  isHidden,
  label,
  onMissing,
}: {
  ref: Ref<MapLayerHandle>;
  inputs: MapInputs;
  /** Null for the region whose shapes came with the page. */
  geography: Geography | null;
  marks: readonly MapMark[];
  selected: readonly string[];
  isHidden: boolean;
  label: string;
  /** Called when the page did not bring the shapes after all (it was drawn by the browser alone). */
  onMissing: () => void;
}) {
  const group = useRef<SVGGElement>(null);
  const nodes = useRef<Map<string, Element[]>>(new Map());
  const shown = useRef<readonly MapMark[]>([]);
  const [markup] = useState(() => (geography ? mapMarkup(geography, marks) : firstMarkup(inputs, marks)));

  const paint = (next: readonly MapMark[]) => {
    paintMap(nodes.current, next, shown.current);
    shown.current = next;
  };
  useImperativeHandle(ref, () => ({ paint }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for the shapes and again when they arrive late
  useEffect(() => {
    const g = group.current;
    if (!g) return;
    if (g.childElementCount === 0) {
      if (!geography) return onMissing();
      g.innerHTML = mapMarkup(geography, marks);
    }
    nodes.current = nodesByCountry(g);
    shown.current = [];
  }, [geography]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: late shapes are painted too
  useEffect(() => paint(marks), [marks, geography]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: late shapes are marked too
  useEffect(() => {
    for (const [code, elements] of nodes.current) {
      for (const element of elements) element.toggleAttribute("data-selected", selected.includes(code));
    }
    // The chosen shapes come last, so that a neighbour does not cover their outline. Moving takes the focus away.
    const focused = document.activeElement;
    for (const code of selected) {
      for (const element of nodes.current.get(code) ?? []) element.parentElement?.append(element);
    }
    if (focused instanceof SVGElement && focused !== document.activeElement)
      focused.focus({ preventScroll: true });
  }, [selected, geography]);

  return (
    <div className="map-box" hidden={isHidden}>
      {/* biome-ignore lint/a11y/useSemanticElements: a figure of many marks has no HTML element */}
      <svg
        className="map"
        data-region={inputs.region}
        viewBox={`0 0 ${inputs.width} ${inputs.height}`}
        role="group"
        aria-label={label}
      >
        <g
          ref={group}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made by markup.ts from checked data
          dangerouslySetInnerHTML={{ __html: markup }}
        />
      </svg>
    </div>
  );
}
