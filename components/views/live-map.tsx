"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Geography } from "../../data/geography/geography";
import type { Status } from "../../data/recognition/status";
import type { AxisMark } from "../charts/recognition-map/axis-events";
import {
  labelInYear,
  type MapInputs,
  type MapYear,
  mapModel,
  mapYear,
  marksInYear,
  statesInYear,
} from "../charts/recognition-map/model";
import { dataQuery, type Region, firstYear as yearOne } from "../charts/view-state";
import { pathIn } from "../words/language";
import { AxisEvents } from "./axis-events";
import { ChartBody } from "./chart-body";
import { CompareChoice } from "./compare-choice";
import { apiAddress } from "./fetch-json";
import { LoadState } from "./load-state";
import { MapBorders } from "./map-borders";
import { MapChanges } from "./map-changes";
import { MapLayer, type MapLayerHandle } from "./map-layer";
import { MapLegend } from "./map-legend";
import { MapPatterns } from "./map-patterns";
import { Marks } from "./marks";
import { usePageFacts } from "./page-context";
import { RegionChoice } from "./region-choice";
import { useAnswer } from "./use-answer";
import { useView } from "./use-view";
import { YearControl } from "./year-control";

type RegionMap = { inputs: MapInputs; geography: Geography | null };

/** The map that follows the address. The region of the page came with it; the other is loaded when first wanted. */
export function LiveMap({
  name,
  first,
  firstYear,
  events,
}: {
  name: string;
  first: MapInputs;
  firstYear: number;
  events: readonly AxisMark[];
}) {
  const { language, limits, words } = usePageFacts();
  const { view } = useView();
  const layers = useRef<Partial<Record<Region, MapLayerHandle | null>>>({});
  const figure = useRef<HTMLDivElement>(null);
  const paintedYear = useRef(view.year);
  const written = useRef(new Map<string, Text>());
  const [alone, setAlone] = useState<Status | null>(null);

  const addressOf = (region: Region) => apiAddress(`/api/map/${region}.json`, "", language);
  const [isMissing, setMissing] = useState(false);
  const pageMap: RegionMap = useMemo(() => ({ inputs: first, geography: null }), [first]);
  const firstMap = useAnswer<RegionMap>(isMissing ? addressOf(first.region) : null).data ?? pageMap;
  const isFirst = view.region === first.region;
  const wanted = useAnswer<RegionMap>(isFirst ? null : addressOf(view.region));
  const shown = isFirst ? firstMap : (wanted.data ?? firstMap);
  const { inputs } = shown;
  const { year, compare } = view;
  const query = dataQuery("recognition-map", { ...view, region: inputs.region }, limits);
  const drawing = useMemo(() => mapModel(inputs, { year, compare, query }), [inputs, year, compare, query]);
  const loaded = firstMap === shown ? [shown] : [firstMap, shown];

  useEffect(() => {
    paintedYear.current = year;
    figure.current?.closest("[data-moving]")?.removeAttribute("data-moving");
  }, [year]);

  // Each year is worked out once, and before it is asked for where the browser has nothing else to do.
  // biome-ignore lint/correctness/useExhaustiveDependencies: years of other inputs are others
  const years = useMemo(() => new Map<number, MapYear>(), [inputs, compare]);
  const workedOut = (wanted: number) => {
    const known = years.get(wanted) ?? mapYear(inputs, wanted, compare);
    years.set(wanted, known);
    return known;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew with the years
  useEffect(() => {
    if (!window.requestIdleCallback) return;
    let next = yearOne;
    const goOn = () => {
      workedOut(next);
      next += 1;
      if (next <= limits.lastYear) waiting = requestIdleCallback(goOn);
    };
    let waiting = requestIdleCallback(goOn);
    return () => cancelIdleCallback(waiting);
  }, [years]);

  /** What follows the year while it moves: the shapes, the sentence, the counts. All else follows when it rests. */
  const moveTo = (movedTo: number) => {
    paintedYear.current = movedTo;
    const { marks, title, sentence, counts } = workedOut(movedTo);
    layers.current[inputs.region]?.paint(marks);
    figure.current?.closest("[data-section]:not([data-moving])")?.setAttribute("data-moving", "");
    const write = (selector: string, now: string) => {
      let text = written.current.get(selector);
      if (!text?.isConnected) {
        const place = figure.current?.closest("[data-section]")?.querySelector(selector);
        text = place?.firstChild instanceof Text ? place.firstChild : undefined;
        if (text) written.current.set(selector, text);
      }
      if (text && text.data !== now) text.data = now;
    };
    write('[data-live="title"]', title);
    write('[data-live="sentence"]', sentence);
    for (const status of Object.keys(counts) as Status[]) {
      write(`[data-count="${status}"]`, String(counts[status]));
    }
  };

  return (
    <ChartBody
      drawing={drawing}
      name={name}
      longest={inputs.longest}
      live={<LoadState what={`${name} (${words.controls[view.region]})`} answer={wanted} />}
      legend={
        <MapLegend drawing={drawing} hasChosen={view.country.length > 0} alone={alone} onAlone={setAlone} />
      }
      notes={
        <MapBorders lines={inputs.lines} words={words.map} policy={`${pathIn(language, "/about")}#borders`} />
      }
      below={drawing.figure.comparison && <MapChanges comparison={drawing.figure.comparison} />}
      controls={
        <div className="controls">
          <YearControl
            onMove={moveTo}
            axis={<AxisEvents marks={events} address={pathIn(language, "/charts/relations-timeline")} />}
          />
          <RegionChoice />
          <CompareChoice />
        </div>
      }
    >
      <div ref={figure} data-alone={alone ?? undefined} data-comparing={compare !== null || undefined}>
        <Marks
          arrange="plane"
          version={`${inputs.region} ${shown.geography === null}`}
          labelFor={(mark) => {
            const code = mark.getAttribute("data-country") ?? mark.getAttribute("data-of");
            const painted = paintedYear.current;
            const states = inputs.states.filter((state) => state.country === code);
            const [one] = statesInYear({ states, asOf: inputs.asOf }, painted);
            const territory = mark.getAttribute("data-territory") ?? undefined;
            return one ? labelInYear(inputs, one, painted, territory) : null;
          }}
        >
          <MapPatterns />
          {loaded.map((map) => (
            <MapLayer
              key={map.inputs.region}
              ref={(handle) => {
                layers.current[map.inputs.region] = handle;
              }}
              inputs={map.inputs}
              geography={map.geography}
              marks={map === shown ? drawing.figure.marks : marksInYear(map.inputs, year, compare)}
              selected={view.country}
              isHidden={map !== shown}
              label={drawing.words.alt}
              onMissing={() => setMissing(true)}
            />
          ))}
        </Marks>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {year === firstYear ? "" : drawing.figure.sentence}
      </p>
    </ChartBody>
  );
}
