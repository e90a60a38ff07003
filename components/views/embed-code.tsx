"use client";

import type { ChartId } from "../charts/chart-list";
import { chartUses } from "../charts/chart-list";
import { embedCode } from "../charts/parts/embed-code";
import { viewQuery } from "../charts/view-state";
import { pathIn } from "../words/language";
import { ExampleCode } from "./example-code";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** The code that puts this chart in this view into another page, with a preview. */
export function EmbedCode({
  chart,
  title,
  site,
  texts,
}: {
  chart: ChartId;
  title: string;
  /** The public address of the site, "" where none is configured: then that of the reader's address bar. */
  site: string;
  texts: { summary: string; text: string; theme: string; copy: string; copied: string };
}) {
  const { language, limits } = usePageFacts();
  const { view } = useView();
  const query = viewQuery(view, limits, chartUses[chart].keys);
  const path = pathIn(language, `/embed/${chart}`) + (query === "" ? "" : `?${query}`);
  return (
    <details className="embed-code">
      <summary>{texts.summary}</summary>
      <p>{texts.text}</p>
      <ExampleCode
        code={embedCode({ address: `{site}${path}`, title })}
        site={site}
        label={texts.summary}
        words={texts}
      />
      <p>{texts.theme}</p>
      <iframe src={path} title={title} loading="lazy" />
    </details>
  );
}
