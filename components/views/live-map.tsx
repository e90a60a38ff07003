"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import type { Geography } from "../../data/geography/geography";
import {
  countsOf,
  labelInYear,
  type MapInputs,
  mapModel,
  sentenceOf,
  statesInYear,
  titleOf,
} from "../charts/recognition-map/model";
import { dataQuery, type Region } from "../charts/view-state";
import { ChartBody } from "./chart-body";
import { apiAddress, fetchJson } from "./fetch-json";
import { LoadState } from "./load-state";
import { MapLayer, type MapLayerHandle } from "./map-layer";
import { MapLegend } from "./map-legend";
import { Marks } from "./marks";
import { usePageFacts } from "./page-context";
import { RegionChoice } from "./region-choice";
import { useView } from "./use-view";
import { YearControl } from "./year-control";

type RegionMap = { inputs: MapInputs; geography: Geography | null };

/** The map that follows the address. The region of the page came with it; the other is loaded when first wanted. */
export function LiveMap({ name, first, firstYear }: { name: string; first: MapInputs; firstYear: number }) {
  const { language, limits, words } = usePageFacts();
  const { view } = useView();
  const client = useQueryClient();
  const layers = useRef<Partial<Record<Region, MapLayerHandle | null>>>({});
  const figure = useRef<HTMLDivElement>(null);

  const load = (region: Region) => ({
    queryKey: ["map", language, region],
    queryFn: ({ signal }: { signal?: AbortSignal }) =>
      fetchJson<RegionMap>(apiAddress(`/api/map/${region}.json`, "", language), signal),
  });
  const pageMap: RegionMap = useMemo(() => ({ inputs: first, geography: null }), [first]);
  const firstMap = useQuery({ ...load(first.region), initialData: pageMap });
  const wanted = useQuery({
    ...load(view.region),
    initialData: view.region === first.region ? pageMap : undefined,
  });
  const shown = wanted.data ?? firstMap.data;
  const { inputs } = shown;
  const query = dataQuery("recognition-map", { ...view, region: inputs.region }, limits);
  const drawing = useMemo(() => mapModel(inputs, { year: view.year, query }), [inputs, view.year, query]);
  const loaded = firstMap.data === shown ? [shown] : [firstMap.data, shown];

  /** What follows the year while it moves: the shapes, the sentence, the counts. All else follows when it rests. */
  const moveTo = (year: number) => {
    const states = statesInYear(inputs, year);
    layers.current[inputs.region]?.paint(
      states.map((one, row) => ({
        row,
        country: one.state.country,
        status: one.status,
        isMember: one.isMember,
      })),
    );
    const section = figure.current?.closest("[data-section]");
    const write = (selector: string, text: string) => {
      const element = section?.querySelector(selector);
      if (element && element.textContent !== text) element.textContent = text;
    };
    write('[data-live="title"]', titleOf(inputs, year, states));
    write('[data-live="sentence"]', sentenceOf(inputs, year, states));
    const counts = countsOf(states);
    for (const status of Object.keys(counts) as (keyof typeof counts)[]) {
      write(`[data-count="${status}"]`, String(counts[status]));
    }
  };

  return (
    <ChartBody
      drawing={drawing}
      name={name}
      live={
        <LoadState isWaiting={wanted.isFetching} isFailed={wanted.isError} retry={() => wanted.refetch()} />
      }
      legend={<MapLegend drawing={drawing} words={words.map} />}
      controls={
        <div className="controls">
          <YearControl onMove={moveTo} />
          <RegionChoice />
        </div>
      }
    >
      <div ref={figure}>
        <Marks
          arrange="plane"
          version={`${inputs.region} ${shown.geography === null}`}
          labelFor={(mark) => {
            const code = mark.getAttribute("data-country") ?? mark.getAttribute("data-of");
            const one = statesInYear(inputs, view.year).find(({ state }) => state.country === code);
            return one ? labelInYear(inputs, one, view.year) : null;
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
              firstYear={firstYear}
              marks={drawing.figure.marks}
              selected={view.country}
              isHidden={map !== shown}
              label={drawing.words.alt}
              onMissing={() => client.fetchQuery({ ...load(map.inputs.region), staleTime: 0 })}
            />
          ))}
        </Marks>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {view.year === firstYear ? "" : drawing.figure.sentence}
      </p>
    </ChartBody>
  );
}

/** Hatches of the statuses, shared by the maps and the legend. */
function MapPatterns() {
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true">
      <defs>
        {["", "-quiet"].map((suffix) => (
          <pattern
            key={suffix}
            id={`map-ended${suffix}`}
            width="60"
            height="60"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={`ended-ground${suffix}`} width="60" height="60" />
            <rect className={`ended-stripe${suffix}`} width="24" height="60" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
