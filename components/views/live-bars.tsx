"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { chartUses } from "../charts/chart-list";
import type { Drawing } from "../charts/drawing";
import { OpinionFigure, OpinionLegend } from "../charts/opinion/figure";
import type { OpinionFigure as OpinionFigureData } from "../charts/opinion/model";
import { TradeFigure, TradeLegend } from "../charts/trade-2005/figure";
import type { TradeFigure as TradeFigureData } from "../charts/trade-2005/model";
import { dataQuery, defaultWave, sortOf } from "../charts/view-state";
import { ChartBody } from "./chart-body";
import { Choice } from "./choice";
import { apiAddress, fetchJson } from "./fetch-json";
import { LoadState } from "./load-state";
import { Marks } from "./marks";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

type BarChart = "trade-2005" | "opinion";
type BarDrawing = Drawing<TradeFigureData> | Drawing<OpinionFigureData>;

/** A bar chart that follows the address: its first drawing comes with the page, others from the server, each once. */
export function LiveBars({
  chart,
  name,
  first,
  questions = [],
}: {
  chart: BarChart;
  name: string;
  first: BarDrawing;
  questions?: readonly { id: string; text: string }[];
}) {
  const { language, limits, words } = usePageFacts();
  const { view, setView } = useView();
  const query = dataQuery(chart, view, limits);
  const answer = useQuery({
    queryKey: ["chart", chart, language, query],
    queryFn: ({ signal }) =>
      fetchJson<BarDrawing>(apiAddress(`/api/charts/${chart}.json`, query, language), signal),
    initialData: query === first.query ? first : undefined,
    placeholderData: keepPreviousData,
  });
  // Until the first answer for a new view, and if it fails, the last picture stays.
  const drawing = answer.data ?? first;
  const marks = drawing.figure.marks;
  const sorts = chartUses[chart].sorts;
  const waves = limits.waves[view.question] ?? [];

  return (
    <ChartBody
      drawing={drawing}
      name={name}
      live={
        <LoadState isWaiting={answer.isFetching} isFailed={answer.isError} retry={() => answer.refetch()} />
      }
      legend={
        chart === "opinion" ? (
          <OpinionLegend drawing={drawing as Drawing<OpinionFigureData>} />
        ) : (
          <TradeLegend drawing={drawing as Drawing<TradeFigureData>} />
        )
      }
      controls={
        <div className="controls">
          {chart === "opinion" && (
            <>
              <Choice
                name="question"
                label={words.controls.question}
                value={view.question}
                options={questions.map(({ id, text }) => ({ value: id, text }))}
                onChoose={(question) => setView({ question, wave: defaultWave(question, limits) })}
              />
              <Choice
                name="wave"
                label={words.controls.wave}
                value={String(view.wave)}
                options={waves.map((wave) => ({ value: String(wave), text: String(wave) }))}
                onChoose={(wave) => setView({ wave: Number(wave) })}
              />
            </>
          )}
          <Choice
            name="sort"
            label={words.controls.sort}
            value={sortOf(chart, view)}
            options={sorts.map((sort) => ({ value: sort, text: words.sorts[chart]?.[sort] ?? sort }))}
            onChoose={(sort) => setView({ sort: sort === sorts[0] ? null : sort })}
          />
        </div>
      }
    >
      <Marks
        arrange="list"
        version={drawing.query}
        labelFor={(mark) =>
          marks.find((one) => one.country === mark.getAttribute("data-country"))?.label ?? null
        }
      >
        {drawing.chart === "opinion" ? (
          <OpinionFigure drawing={drawing as Drawing<OpinionFigureData>} selected={view.country} />
        ) : (
          <TradeFigure drawing={drawing as Drawing<TradeFigureData>} selected={view.country} />
        )}
      </Marks>
    </ChartBody>
  );
}
