import { asOf } from "../../data/version";
import { loadAboutPage } from "../about/load";
import type { AboutPage as Page } from "../about/model";
import { formatDate } from "../charts/parts/format";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { words as allWords } from "../words/words";
import { pageFacts } from "./page-facts";
import { reportAddress } from "./report-address";
import { SiteFrame } from "./site-frame";
import { SourceLinks } from "./source-links";
import { SourceList } from "./source-list";

/** Definitions, methods, borders, conflicts, gaps, common errors, corrections, reading: every statement with sources. */
export function AboutPage({ language }: { language: Language }) {
  const page = loadAboutPage(language);
  const words = allWords[language];
  const listWords = pageFacts(language, [], "").words;
  return (
    <SiteFrame language={language} path="/about">
      <div className="about">
        <header className="home-head">
          <h1>{words.about.title}</h1>
          <p className="lead">{fill(words.about.lead, { date: formatDate(asOf, language) })}</p>
        </header>
        <Contents page={page} language={language} />
        <div className="about-text">
          {page.sections.map((section) => (
            <section key={section.id} id={section.id}>
              <h2>{section.title}</h2>
              <p className="section-lead">{section.lead}</p>
              {section.items.map((item) => (
                <div key={item.head ?? item.texts[0]} className="about-item">
                  {item.head && (
                    <h3>
                      {section.id === "often-wrong" && (
                        <small className="often-said">{words.about.oftenSaid}</small>
                      )}
                      {item.head}
                    </h3>
                  )}
                  <p>{item.texts.join(" ")}</p>
                  <SourceLinks chart="about" ids={item.source} />
                </div>
              ))}
              {section.lists.map((list) => (
                <DataList key={list.title} list={list} />
              ))}
              {section.id === "corrections" && <Corrections page={page} language={language} />}
            </section>
          ))}
          <section id="reading">
            <h2>{words.about.reading}</h2>
            <p className="section-lead">{words.about.readingLead}</p>
            {page.reading.map((group, index) => (
              <div key={group.title}>
                <h3>{group.title}</h3>
                <SourceList
                  chart={`reading-${index + 1}`}
                  sources={group.sources}
                  words={listWords}
                  language={language}
                />
              </div>
            ))}
          </section>
          <section id="sources">
            <h2>{words.about.sources}</h2>
            <SourceList chart="about" sources={page.sources} words={listWords} language={language} />
          </section>
        </div>
      </div>
    </SiteFrame>
  );
}

function Contents({ page, language }: { page: Page; language: Language }) {
  const words = allWords[language].about;
  const entries = [
    ...page.sections.map(({ id, title }) => ({ id: id as string, title })),
    { id: "reading", title: words.reading },
    { id: "sources", title: words.sources },
  ];
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{words.contents}</h2>
      <ol>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A complete list from the data, folded up. */
function DataList({ list }: { list: Page["sections"][number]["lists"][number] }) {
  return (
    <details className="data-list">
      <summary>{list.title}</summary>
      <ul className="dated">
        {list.items.map((item) => (
          <li key={item.text}>
            <div>
              <strong>{item.text}</strong>
              {item.note && <small>{item.note}</small>}
              <SourceLinks chart="about" ids={item.source} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Corrections({ page, language }: { page: Page; language: Language }) {
  const words = allWords[language].about;
  const report = reportAddress(process.env.REPORT_URL);
  return (
    <>
      {report && (
        <p>
          <a className="report" href={report}>
            {words.report}
          </a>
        </p>
      )}
      <h3>{words.log}</h3>
      {page.versions.map((one) => (
        <details key={one.version} className="data-list">
          <summary>
            {fill(words.versionLine, {
              version: one.version,
              date: one.date,
              title: one.title,
              n: one.count,
            })}
          </summary>
          <ul>
            {one.reasons.map(({ reason, count }) => (
              <li key={reason}>{fill(words.reasonCount, { reason, n: count })}</li>
            ))}
          </ul>
        </details>
      ))}
      <p>
        <a href="/api/changes.json">{words.wholeLog}</a>
      </p>
    </>
  );
}
