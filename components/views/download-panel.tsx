"use client";

import { chartUses } from "../charts/chart-list";
import type { Drawing } from "../charts/drawing";
import { viewQuery } from "../charts/view-state";
import { fill } from "../words/fill";
import { pathIn } from "../words/language";
import { CopyPicture } from "./copy-picture";
import { CopyText } from "./copy-text";
import { apiAddress } from "./fetch-json";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** Widths of pictures, px, and what each is good for. */
const pngWidths = [
  [1920, "forSlide"],
  [1600, "forPage"],
  [3840, "forPoster"],
] as const;

const withWidth = (address: string, width: number) =>
  `${address}${address.includes("?") ? "&" : "?"}width=${width}`;

/** What can be taken away from a chart: the rows shown, the whole datasets behind them, the citation. */
export function DownloadPanel({ drawing }: { drawing: Drawing }) {
  const { language, limits, words, datasets } = usePageFacts();
  const { view } = useView();
  const { chart, query, rows } = drawing;
  const file = (format: string) => apiAddress(`/api/charts/${chart}.${format}`, query, language);
  // What is only highlighted changes no row, but it belongs to the picture.
  const shown = viewQuery(view, limits, chartUses[chart].keys);
  const picture = (format: string) => apiAddress(`/api/charts/${chart}.${format}`, shown, language);
  const texts = words.download;
  const seen = rows.length === 1 ? texts.seen_one : fill(texts.seen_other, { rows: rows.length });
  return (
    <details className="download">
      <summary>{texts.summary}</summary>
      <dl>
        <dt>{seen}</dt>
        <dd>
          <a href={file("csv")} download>
            CSV
          </a>
          <a href={file("xlsx")} download>
            {texts.spreadsheet}
          </a>
          <a href={file("json")} download>
            JSON
          </a>
          <a href={file("zip")} download>
            {texts.zip}
          </a>
        </dd>
        <dt>{texts.picture}</dt>
        <dd>
          <a href={picture("svg")} download>
            SVG
          </a>
          {pngWidths.map(([width, use]) => (
            <a key={width} href={withWidth(picture("png"), width)} download>
              {`PNG, ${texts[use]} (${width} px)`}
            </a>
          ))}
          <CopyPicture
            address={picture("png")}
            texts={{
              copy: texts.copyPicture,
              busy: texts.copyingPicture,
              done: texts.copiedPicture,
              instead: texts.savedPicture,
            }}
          />
          <CopyText text={texts.copyLink} done={texts.copied} failed={texts.notCopied} />
        </dd>
        <dt>{texts.everything}</dt>
        {(datasets[chart] ?? []).map(({ id, title, rows: count }) => (
          <dd key={id}>
            <span>{fill(texts.dataset, { title, rows: count })}</span>
            <a href={`/api/datasets/${id}.csv`} download aria-label={`${title}, CSV`}>
              CSV
            </a>
            <a
              href={apiAddress(`/api/datasets/${id}.json`, "", language)}
              download
              aria-label={`${title}, JSON`}
            >
              JSON
            </a>
          </dd>
        ))}
        <dt>{texts.cite}</dt>
        <dd>
          <a href={file("bib")} download>
            BibTeX
          </a>
          <a href={file("ris")} download>
            RIS
          </a>
          <a href={file("csl.json")} download>
            CSL-JSON
          </a>
          <a href={pathIn(language, "/data")}>{texts.catalogue}</a>
        </dd>
      </dl>
    </details>
  );
}
