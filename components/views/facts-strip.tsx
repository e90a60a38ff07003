import { loadFacts } from "../facts/load";
import type { FactItem } from "../facts/model";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { words as allWords } from "../words/words";
import { pageFacts } from "./page-facts";
import { SourceLinks } from "./source-links";
import { SourceList } from "./source-list";

/** The standalone figures in groups, each with year, remark and sources; drawn by the server, the same in every view. */
export function FactsStrip({ language }: { language: Language }) {
  const words = allWords[language].facts;
  const { count, groups, sources } = loadFacts(language);
  return (
    <section className="facts" data-section="facts" aria-labelledby="facts-title">
      <header>
        <h2 id="facts-title">{words.title}</h2>
        <p className="subtitle">{words.lead}</p>
      </header>
      {groups.map((group) => (
        <section key={group.id} data-facts={group.id}>
          <h3>{group.title}</h3>
          <FactList items={group.first} />
          {group.more.length > 0 && (
            <details>
              <summary>{fill(words.more, { n: group.more.length })}</summary>
              <FactList items={group.more} />
            </details>
          )}
        </section>
      ))}
      <p className="files">
        <a href="/api/datasets/facts.csv" download>
          {fill(words.csv, { n: count })}
        </a>
      </p>
      <details>
        <summary>{fill(words.sources, { n: sources.length })}</summary>
        <SourceList
          chart="facts"
          sources={sources}
          words={pageFacts(language, [], "").words}
          language={language}
        />
      </details>
    </section>
  );
}

function FactList({ items }: { items: readonly FactItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.fact} data-fact={item.fact}>
          {item.figure && (
            <span className="fact-figure" aria-hidden="true">
              {item.figure}
            </span>
          )}
          <p className={item.figure ? undefined : "fact-alone"}>{item.statement}</p>
          <p className="event-foot">
            <span>{item.year}</span>
            {item.confidenceText && <span className="doubt">{item.confidenceText}</span>}
            <SourceLinks chart="facts" ids={item.source} />
          </p>
          {item.note && <small>{item.note}</small>}
        </li>
      ))}
    </ul>
  );
}
