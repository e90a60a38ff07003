"use client";

import type { ComponentType, ReactNode } from "react";
import type { Drawing, MarkLabel } from "../charts/drawing";
import { dataQuery } from "../charts/view-state";
import { ChartBody } from "./chart-body";
import { apiAddress } from "./fetch-json";
import { LoadState } from "./load-state";
import { Marks } from "./marks";
import { usePageFacts } from "./page-context";
import { useAnswer } from "./use-answer";
import { useView } from "./use-view";

/** What the figure of a chart must hold so that its marks can be pointed at: the row each shows, and a label. */
type Labelled = { readonly marks: readonly { readonly row: number; readonly label: MarkLabel }[] };

/** A chart that follows the address: its first drawing comes with the page, others from the server, each once. */
export function LiveDrawing<Figure extends Labelled>({
  name,
  first,
  controls,
  figure: FigureOf,
  legend: LegendOf,
}: {
  name: string;
  first: Drawing<Figure>;
  controls: ReactNode;
  figure: ComponentType<{ drawing: Drawing<Figure>; selected: readonly string[] }>;
  legend: ComponentType<{ drawing: Drawing<Figure> }>;
}) {
  const { chart } = first;
  const { language, limits } = usePageFacts();
  const { view } = useView();
  const query = dataQuery(chart, view, limits);
  const address = apiAddress(`/api/charts/${chart}.json`, query, language);
  const answer = useAnswer<Drawing<Figure>>(address, query === first.query ? first : undefined);
  // Until the first answer for a new view, and if it fails, the last picture stays.
  const drawing = answer.data ?? first;
  const { marks } = drawing.figure;
  return (
    <ChartBody
      drawing={drawing}
      name={name}
      controls={<div className="controls">{controls}</div>}
      live={<LoadState what={name} answer={answer} />}
      legend={<LegendOf drawing={drawing} />}
    >
      <Marks
        arrange="list"
        version={drawing.query}
        labelFor={(mark) =>
          marks.find((one) => String(one.row) === mark.getAttribute("data-row"))?.label ?? null
        }
      >
        <FigureOf drawing={drawing} selected={view.country} />
      </Marks>
    </ChartBody>
  );
}
