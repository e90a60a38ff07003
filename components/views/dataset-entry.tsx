import type { Column } from "../../data/schema";
import { formatNumber } from "../charts/parts/format";
import { typeText, unitText } from "../files/column-words";
import type { DatasetFacts } from "../files/dataset-facts";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { said } from "../words/said";
import { words as allWords } from "../words/words";
import { apiAddress } from "./fetch-json";

/** One dataset of the catalogue: what it holds, how much, from when, on what terms, and its columns. */
export function DatasetEntry({ facts, language }: { facts: DatasetFacts; language: Language }) {
  const words = allWords[language].data;
  const { id, schema, rows, bytes, sha256, years, countries, sources } = facts;
  const number = (value: number) => formatNumber(value, language);
  const coverage = [
    fill(words.rows, { n: number(rows.length) }),
    years && (years[0] === years[1] ? String(years[0]) : fill(words.years, { from: years[0], to: years[1] })),
    countries !== null &&
      (countries === 1 ? words.countries_one : fill(words.countries_other, { n: number(countries) })),
    sources.length > 0 &&
      (sources.length === 1 ? words.sources_one : fill(words.sources_other, { n: sources.length })),
    fill(words.licence, { licence: schema.licence }),
  ].filter((part) => typeof part === "string");
  return (
    <article id={id} className="dataset">
      <h3>
        {said(schema.title, language)}
        {"\u2002"}
        <code>{id}</code>
      </h3>
      <p>{said(schema.description, language)}</p>
      {/* A number stays beside what it counts. */}
      <p className="coverage">{coverage.map((part) => part.replaceAll(" ", "\u00a0")).join(" · ")}</p>
      <p className="files">
        <a href={`/api/datasets/${id}.csv`} download aria-label={`${said(schema.title, language)}, CSV`}>
          {fill(words.csv, { size: number(Math.max(1, Math.round(bytes / 1000))) })}
        </a>
        <a
          href={apiAddress(`/api/datasets/${id}.json`, "", language)}
          aria-label={`${said(schema.title, language)}, JSON`}
        >
          {words.json}
        </a>
      </p>
      <details>
        <summary>{fill(words.columns, { n: schema.columns.length })}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="table-scroll" tabIndex={0} aria-label={said(schema.title, language)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.type}</th>
                <th scope="col">{words.unit}</th>
                <th scope="col">{words.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {schema.columns.map((column) => (
                <tr key={column.name}>
                  <th scope="row">
                    <code>{column.name}</code>
                  </th>
                  <td>{typeName(column, language)}</td>
                  <td>{unitText(column.unit, language)}</td>
                  <td>{meaning(column, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className="checksum">
          {words.checksum} <code>{sha256}</code>
        </p>
      </details>
    </article>
  );
}

function typeName({ type, list }: Column, language: Language): string {
  return list ? allWords[language].data.type_list : typeText(type, language);
}

function meaning({ description, values, references }: Column, language: Language) {
  const [dataset] = references?.split(".") ?? [];
  return (
    <>
      {said(description, language)}
      {values && (
        <small className="values">
          {values.map((value) => (
            <code key={value}>{value}</code>
          ))}
        </small>
      )}
      {dataset && (
        <small className="values">
          → <a href={`#${dataset}`}>{references}</a>
        </small>
      )}
    </>
  );
}
