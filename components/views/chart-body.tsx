"use client";

import type { ReactNode } from "react";
import type { Drawing } from "../charts/drawing";
import { sourceNames } from "../charts/parts/source-names";
import { chartQuery } from "../charts/view-state";
import { fill } from "../words/fill";
import { pathIn } from "../words/language";
import { semicolon } from "../words/punctuation";
import { AddToTalk } from "./add-to-talk";
import { ChartTable } from "./chart-table";
import { DownloadPanel } from "./download-panel";
import { apiAddress } from "./fetch-json";
import { usePageFacts } from "./page-context";
import { SourceList } from "./source-list";
import { useView } from "./use-view";

/** Everything around a picture: finding, controls, the figure itself, notes, table, sources, files. */
export function ChartBody({
  drawing,
  name,
  longest,
  controls,
  legend,
  live,
  notes,
  below,
  children,
}: {
  drawing: Drawing;
  name: string;
  /** The longest title and sentence that can take the place of these: their room is kept. */
  longest?: { readonly title: string; readonly sentence: string };
  controls: ReactNode;
  legend: ReactNode;
  /** Loading or failed: said at the figure, which keeps its last picture. */
  live?: ReactNode;
  /** Further notes of this chart, in the caption. */
  notes?: ReactNode;
  /** What belongs to the figure but is no part of it. */
  below?: ReactNode;
  children: ReactNode;
}) {
  const { language, words, charts, limits, isEmbed = false } = usePageFacts();
  const { view } = useView();
  const { chart } = drawing;
  const alone = charts.length === 1;
  const [Heading, Subheading] = alone ? (["h1", "h2"] as const) : (["h2", "h3"] as const);
  const heading = `${chart}-title`;
  const file = (format: string) => apiAddress(`/api/charts/${chart}.${format}`, drawing.query, language);
  // The query of the drawing leaves out what only highlights.
  const query = chartQuery(chart, view, limits);
  const behind = sourceNames(drawing.sources);
  const more = behind.length - 3;
  const names = (more > 0 ? behind.slice(0, 3) : behind).join(semicolon[language]);
  return (
    // An embedded chart is all of its page, whose main part has this name already.
    <section className="chart" data-section={chart} aria-labelledby={isEmbed ? undefined : heading}>
      <header>
        <p className="kicker">{name}</p>
        <div className="said" data-title={longest?.title} data-sentence={longest?.sentence}>
          <div>
            <div>
              <Heading id={heading} data-live="title">
                {drawing.words.title}
              </Heading>
              <p className="subtitle" data-live="sentence">
                {drawing.words.subtitle}
              </p>
            </div>
          </div>
        </div>
      </header>
      <figure data-chart={chart} aria-labelledby={heading}>
        {controls}
        {live}
        {children}
        {legend}
        <figcaption>
          <details className="how">
            <summary>{words.chart.howToRead}</summary>
            <p>{drawing.words.howToRead}</p>
          </details>
          {notes}
          {drawing.words.notes.map((note) => (
            <p key={note} className="chart-note">
              {note}
            </p>
          ))}
          <p className="source-line" hidden={drawing.sources.length === 0}>
            {more > 0
              ? fill(words.chart.sourceLineMore, { names, n: drawing.sources.length })
              : fill(words.chart.sourceLine, { names })}
          </p>
        </figcaption>
      </figure>
      {below}
      <p className="files">
        <a href={file("csv")} download>
          {fill(words.chart.csv, { rows: drawing.rows.length })}
        </a>
        <a href={file("json")}>{words.chart.json}</a>
        {!alone && (
          <a href={pathIn(language, `/charts/${chart}`) + (query === "" ? "" : `?${query}`)}>
            {words.chart.open}
          </a>
        )}
      </p>
      {!isEmbed && <AddToTalk drawing={drawing} />}
      {!isEmbed && <DownloadPanel drawing={drawing} />}
      <details className="table" open={alone && !isEmbed}>
        <summary>{words.chart.table}</summary>
        <ChartTable
          chart={chart}
          caption={fill(words.chart.tableCaption, { title: drawing.words.title })}
          columns={drawing.columns}
          rows={drawing.rows}
          words={words}
          language={language}
        />
        <Subheading className="minor">{words.chart.sources}</Subheading>
        <SourceList chart={chart} sources={drawing.sources} words={words} language={language} />
      </details>
    </section>
  );
}
