"use client";

import { Component, type ReactNode } from "react";
import type { ChartId } from "../charts/chart-list";
import { dataQuery } from "../charts/view-state";
import { fill } from "../words/fill";
import { apiAddress } from "./fetch-json";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** Whatever goes wrong inside stays inside: the part becomes a box that says so, the rest of the page goes on.
 *  A chart keeps the picture and the files that the server makes of the same view. Another view tries again. */
export function PartBoundary({
  name,
  chart,
  children,
}: {
  /** The part as readers know it. */
  name: string;
  chart?: ChartId;
  children: ReactNode;
}) {
  const { search } = useView();
  return (
    <Boundary view={search} fallback={<Broken name={name} chart={chart} />}>
      {children}
    </Boundary>
  );
}

type Props = { view: string; fallback: ReactNode; children: ReactNode };
type State = { isBroken: boolean; view: string };

/** React catches errors in classes only. */
class Boundary extends Component<Props, State> {
  override state: State = { isBroken: false, view: this.props.view };

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps({ view }: Props, state: State): State | null {
    return view === state.view ? null : { isBroken: false, view };
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}

function Broken({ name, chart }: { name: string; chart?: ChartId }) {
  const { language, limits, words } = usePageFacts();
  const { view } = useView();
  const query = chart ? dataQuery(chart, view, limits) : "";
  const file = (format: string) => apiAddress(`/api/charts/${chart}.${format}`, query, language);
  return (
    <section className="chart broken" data-broken={chart ?? ""} aria-label={name}>
      <p role="alert">
        <strong>{fill(words.chart.broken, { name })}</strong> {words.chart.brokenText}
      </p>
      <p className="files">
        <button type="button" onClick={() => window.location.reload()}>
          {words.chart.reload}
        </button>
        {chart && (
          <a href={file("csv")} download>
            CSV
          </a>
        )}
      </p>
      {/* biome-ignore lint/performance/noImgElement: a drawing of our own, as it is */}
      {chart && <img src={file("svg")} alt={fill(words.chart.brokenPicture, { name })} />}
    </section>
  );
}
