import type { SourceNote } from "../charts/drawing";
import { formatPublished } from "../charts/parts/format";
import type { Language } from "../words/language";
import type { PageWords } from "./page-context";

/** Sources with publisher, date, address and what is known of their reliability. */
export function SourceList({
  chart,
  sources,
  words,
  language,
}: {
  chart: string;
  sources: readonly SourceNote[];
  words: PageWords;
  language: Language;
}) {
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={source.source} id={`${chart}-source-${source.source}`}>
          <code>{source.source}</code>{" "}
          {source.url ? (
            <a href={source.url} lang={source.titleLanguage} rel="external noreferrer">
              {source.title}
            </a>
          ) : (
            <span lang={source.titleLanguage}>{source.title}</span>
          )}
          {[source.publisher, formatPublished(source.published, language)]
            .filter(Boolean)
            .map((part) => `, ${part}`)}
          {!source.url && ` (${words.chart.noAddress})`}
          {source.reliability && <small className="reliability">{source.reliability}</small>}
        </li>
      ))}
    </ol>
  );
}
