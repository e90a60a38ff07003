import { asOf, version } from "../../data/version";
import { chartIds } from "../charts/chart-list";
import { formatDate, formatNumber } from "../charts/parts/format";
import { charts } from "../charts/registry";
import { citationText, collectionCitation } from "../files/citation";
import { allDatasetFacts } from "../files/dataset-facts";
import { examples } from "../files/examples";
import { catalogueJsonLd } from "../files/json-ld";
import { siteAddress } from "../files/site-address";
import { fill } from "../words/fill";
import { type Language, pathIn } from "../words/language";
import { words as allWords } from "../words/words";
import { ApiReference } from "./api-reference";
import { DatasetEntry } from "./dataset-entry";
import { ExampleCode } from "./example-code";
import { apiAddress } from "./fetch-json";
import { JsonLd } from "./json-ld";
import { SiteFrame } from "./site-frame";
import { VersionList } from "./version-list";

/** The catalogue: every dataset, the charts with their files, examples to copy, the API. */
export function DataPage({ language }: { language: Language }) {
  const words = allWords[language].data;
  const facts = allDatasetFacts();
  const rows = facts.reduce((sum, one) => sum + one.rows.length, 0);
  const parts = [
    { id: "whole", title: words.whole },
    { id: "versions", title: words.versions },
    { id: "datasets", title: words.datasets },
    { id: "charts", title: words.charts },
    { id: "examples", title: words.examples },
    { id: "api", title: words.api },
  ];
  return (
    <SiteFrame language={language} path="/data">
      <JsonLd value={catalogueJsonLd(language)} />
      <div className="about">
        <header className="home-head">
          <h1>{words.title}</h1>
          <p className="lead">
            {fill(words.lead, {
              n: facts.length,
              rows: formatNumber(rows, language),
              version,
              date: formatDate(asOf, language),
            })}
          </p>
        </header>
        <nav className="contents" aria-labelledby="contents">
          <h2 id="contents">{words.contents}</h2>
          <ol>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="about-text data-text">
          <Whole language={language} />
          <VersionList language={language} />
          <section id="datasets">
            <h2>{words.datasets}</h2>
            {facts.map((one) => (
              <DatasetEntry key={one.id} facts={one} language={language} />
            ))}
          </section>
          <ChartFiles language={language} />
          <Examples language={language} />
          <section id="api">
            <h2>{words.api}</h2>
            <ApiReference language={language} />
          </section>
        </div>
      </div>
    </SiteFrame>
  );
}

function Whole({ language }: { language: Language }) {
  const words = allWords[language].data;
  return (
    <section id="whole">
      <h2>{words.whole}</h2>
      <p>{words.wholeText}</p>
      <p className="files">
        <a href={apiAddress("/api/datapackage.zip", "", language)} download>
          {words.wholeZip}
        </a>
        <a href={apiAddress("/api/datapackage.json", "", language)}>{words.wholeJson}</a>
        <a href={apiAddress("/api/changes.atom", "", language)}>{words.feed}</a>
      </p>
      <h3>{words.cite}</h3>
      <p>{citationText(collectionCitation(language), language)}</p>
    </section>
  );
}

const chartFormats = ["csv", "xlsx", "json", "zip", "svg", "png", "bib", "ris", "csl.json"] as const;
const formatNames = { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" } as const;

function ChartFiles({ language }: { language: Language }) {
  const words = allWords[language].data;
  return (
    <section id="charts">
      <h2>{words.charts}</h2>
      <p>{words.chartsText}</p>
      <ul className="chart-files">
        {chartIds.map((id) => (
          <li key={id}>
            <a href={pathIn(language, `/charts/${id}`)}>{charts[id].name(language)}</a>
            {"\u2002"}
            <code>{id}</code>
            <p className="files">
              {chartFormats.map((format) => {
                const name =
                  format in formatNames
                    ? formatNames[format as keyof typeof formatNames]
                    : format.toUpperCase();
                return (
                  <a
                    key={format}
                    href={apiAddress(`/api/charts/${id}.${format}`, "", language)}
                    aria-label={`${charts[id].name(language)}, ${name}`}
                  >
                    {name}
                  </a>
                );
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Examples({ language }: { language: Language }) {
  const words = allWords[language].data;
  const site = siteAddress("");
  return (
    <section id="examples">
      <h2>{words.examples}</h2>
      <p>{words.examplesText}</p>
      {site === "" && (
        <noscript>
          <p>{words.examplesRelative}</p>
        </noscript>
      )}
      {examples.map(({ id, code }) => (
        <div key={id}>
          <h3>{words[`example_${id}`]}</h3>
          <ExampleCode
            code={code}
            site={site}
            label={words[`example_${id}`]}
            words={{ copy: words.copy, copied: words.copied }}
          />
        </div>
      ))}
    </section>
  );
}
