import { loadCountryPage } from "../country/load";
import type { CountryGroup, CountryPage as Page } from "../country/page-model";
import { fill } from "../words/fill";
import { type Language, pathIn } from "../words/language";
import { words as allWords } from "../words/words";
import { pageFacts } from "./page-facts";
import { SiteFrame } from "./site-frame";
import { SourceLinks } from "./source-links";
import { SourceList } from "./source-list";

/** All that is known of one country, each value with its sources. */
export function CountryPage({ country, language }: { country: string; language: Language }) {
  const page = loadCountryPage(country, language);
  const words = allWords[language];
  return (
    <SiteFrame language={language} path={`/countries/${country}`}>
      <article className="about country-page" data-page-country={country}>
        <header className="home-head">
          <p className="kicker">{words.country.kicker}</p>
          <h1>{page.name}</h1>
          <p className="finding">
            <svg className="swatch" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
              <circle cx="9" cy="9" r="8" data-present={page.status.kind} />
            </svg>
            <span data-present-status={page.status.kind}>{page.status.text}</span>
          </p>
          <p className="lead">
            {page.status.asOf} <SourceLinks chart="country" ids={page.status.source} />
          </p>
          <p className="files">
            {page.links.map((link) => (
              <a key={link.path} href={pathIn(language, link.path)}>
                {link.text}
              </a>
            ))}
            <a href={`/api/countries/${country}.json${language === "en" ? "" : `?lang=${language}`}`}>
              {words.country.file}
            </a>
          </p>
        </header>
        <nav className="contents" aria-labelledby="contents">
          <h2 id="contents">{words.about.contents}</h2>
          <ol>
            {[...page.groups, { id: "sources", title: words.chart.sources }].map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="about-text">
          {page.groups.map((group) => (
            <Group key={group.id} group={group} language={language} />
          ))}
          <section id="sources">
            <h2>{words.chart.sources}</h2>
            <SourceList
              chart="country"
              sources={page.sources}
              words={pageFacts(language, [], "").words}
              language={language}
            />
          </section>
          <OtherCountries page={page} language={language} />
        </div>
      </article>
    </SiteFrame>
  );
}

function Group({ group, language }: { group: CountryGroup; language: Language }) {
  const words = allWords[language];
  return (
    <section id={group.id}>
      <h2>{group.title}</h2>
      {group.parts.length === 0 && <p className="hint">{group.empty}</p>}
      {group.parts.map((part) => (
        <div key={part.title ?? ""}>
          {part.title && <h3>{part.title}</h3>}
          {part.hint && <p className="hint">{part.hint}</p>}
          <ul className="dated">
            {part.items.map((item) => (
              <li key={`${item.iso} ${item.text} ${item.source.join()}`} data-dated={item.iso !== null}>
                {item.iso !== null && <time dateTime={item.iso}>{item.when}</time>}
                <div>
                  <strong>{item.text}</strong>
                  {item.more && <p>{item.more}</p>}
                  {item.confidence && (
                    <small>{fill(words.card.confidence, { level: item.confidence })}</small>
                  )}
                  {item.note && <small>{item.note}</small>}
                  <SourceLinks chart="country" ids={item.source} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {group.links.map((link) => (
        <p key={link.path} className="files">
          <a href={pathIn(language, link.path)}>{link.text}</a>
        </p>
      ))}
    </section>
  );
}

/** The way on: the neighbours in the alphabet, and all countries by their first letter. */
function OtherCountries({ page, language }: { page: Page; language: Language }) {
  const words = allWords[language].country;
  const pathOf = (code: string) => pathIn(language, `/countries/${code}`);
  const count = page.letters.reduce((sum, { countries }) => sum + countries.length, 0);
  return (
    <nav className="other-countries" aria-label={words.nav}>
      <p className="neighbours">
        {page.previous && (
          <a rel="prev" href={pathOf(page.previous.code)}>
            <small>{words.previous}</small> {page.previous.name}
          </a>
        )}
        {page.next && (
          <a rel="next" href={pathOf(page.next.code)}>
            <small>{words.next}</small> {page.next.name}
          </a>
        )}
      </p>
      <details>
        <summary>{fill(words.all, { n: count })}</summary>
        <dl className="letters">
          {page.letters.map(({ letter, countries }) => (
            <div key={letter}>
              <dt>{letter}</dt>
              {countries.map(({ code, name }) => (
                <dd key={code}>
                  <a href={pathOf(code)} aria-current={code === page.country ? "page" : undefined}>
                    {name}
                  </a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </nav>
  );
}
