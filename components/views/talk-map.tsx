"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Status } from "../../data/recognition/status";
import { labelInYear, type MapInputs, mapModel, statesInYear } from "../charts/recognition-map/model";
import { firstYear } from "../charts/view-state";
import { MapChanges } from "./map-changes";
import { MapLayer } from "./map-layer";
import { MapLegend } from "./map-legend";
import { Marks } from "./marks";
import { usePageFacts } from "./page-context";

/** The slider rests when it has not moved for this long, ms. */
const rest = 350;

/** The one map of a region in the talk, whose shapes are repainted from slide to slide. Its year can be moved while talking. */
export function TalkMap({
  inputs,
  year,
  compare,
  selected,
  onYear,
  labelledBy,
}: {
  inputs: MapInputs;
  year: number;
  /** A year to compare with, or null. */
  compare: number | null;
  /** Codes, separated by commas. */
  selected: string;
  /** Called when a year chosen with the slider stands. */
  onYear: (year: number) => void;
  labelledBy: string;
}) {
  const { limits, words } = usePageFacts();
  const [alone, setAlone] = useState<Status | null>(null);
  const [moving, setMoving] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide or step has another year
  useEffect(() => {
    clearTimeout(timer.current);
    setMoving(null);
  }, [year, labelledBy]);
  const shown = moving ?? year;
  const drawing = useMemo(
    () => mapModel(inputs, { year: shown, compare, query: "" }),
    [inputs, shown, compare],
  );
  const codes = useMemo(() => (selected === "" ? [] : selected.split(",")), [selected]);
  const { comparison } = drawing.figure;
  return (
    <figure data-chart="recognition-map" aria-labelledby={labelledBy}>
      <p className="talk-finding">{drawing.words.title}</p>
      <div data-alone={alone ?? undefined} data-comparing={comparison !== null || undefined}>
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
          <MapLayer
            ref={null}
            inputs={inputs}
            geography={null}
            marks={drawing.figure.marks}
            selected={codes}
            isHidden={false}
            label={drawing.words.alt}
            onMissing={() => window.location.reload()}
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
      <MapLegend drawing={drawing} hasChosen={selected !== ""} alone={alone} onAlone={setAlone} />
      {comparison && <MapChanges comparison={comparison} />}
    </figure>
  );
}
