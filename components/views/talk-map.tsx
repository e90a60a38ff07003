"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Status } from "../../data/recognition/status";
import { labelInYear, type MapInputs, mapModel, statesInYear } from "../charts/recognition-map/model";
import { firstYear } from "../charts/view-state";
import { pathIn } from "../words/language";
import { MapLayer } from "./map-layer";
import { MapLegend } from "./map-legend";
import { MapPatterns } from "./map-patterns";
import { Marks } from "./marks";
import { usePageFacts } from "./page-context";

/** The slider rests when it has not moved for this long, ms. */
const rest = 350;

/** The one map of the talk, whose shapes are repainted from slide to slide. Its year can be moved while talking. */
export function TalkMap({
  inputs,
  year,
  selected,
  onYear,
  labelledBy,
}: {
  inputs: MapInputs;
  year: number;
  selected: readonly string[];
  /** Called when a year chosen with the slider stands. */
  onYear: (year: number) => void;
  labelledBy: string;
}) {
  const { limits, words, language } = usePageFacts();
  const [alone, setAlone] = useState<Status | null>(null);
  const [moving, setMoving] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide or step has another year
  useEffect(() => {
    clearTimeout(timer.current);
    setMoving(null);
  }, [year, labelledBy]);
  const shown = moving ?? year;
  const drawing = useMemo(() => mapModel(inputs, { year: shown, query: "" }), [inputs, shown]);
  return (
    <figure data-chart="recognition-map" aria-labelledby={labelledBy}>
      <p className="talk-finding">{drawing.words.title}</p>
      <div data-alone={alone ?? undefined}>
        <Marks
          arrange="plane"
          version={inputs.region}
          labelFor={(mark) => {
            const code = mark.getAttribute("data-country") ?? mark.getAttribute("data-of");
            const one = statesInYear(inputs, shown).find(({ state }) => state.country === code);
            const territory = mark.getAttribute("data-territory") ?? undefined;
            return one ? labelInYear(inputs, one, shown, territory) : null;
          }}
        >
          <MapPatterns />
          <MapLayer
            ref={null}
            inputs={inputs}
            geography={null}
            marks={drawing.figure.marks}
            selected={selected}
            isHidden={false}
            label={drawing.words.alt}
            onMissing={() => window.location.assign(pathIn(language, "/present"))}
          />
        </Marks>
      </div>
      <label className="talk-year">
        <span>{words.controls.year}</span>
        <input
          type="range"
          min={firstYear}
          max={limits.lastYear}
          value={shown}
          onChange={(event) => {
            const next = Number(event.target.value);
            setMoving(next);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => onYear(next), rest);
          }}
        />
        <output>{shown}</output>
      </label>
      <MapLegend drawing={drawing} alone={alone} onAlone={setAlone} />
    </figure>
  );
}
