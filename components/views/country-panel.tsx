"use client";

import { useId } from "react";
import { changedQuery } from "../charts/view-state";
import type { CountryCard } from "../country/model";
import { fill } from "../words/fill";
import { pathIn } from "../words/language";
import { nameInText } from "../words/name-in-text";
import { apiAddress } from "./fetch-json";
import type { MemberWithout } from "./home-finding";
import { LoadState } from "./load-state";
import { usePageFacts } from "./page-context";
import { SourceLinks } from "./source-links";
import { SourceList } from "./source-list";
import { useAnswer } from "./use-answer";
import { useView } from "./use-view";

/** The country list and the card of the chosen country: history, missions, trade, opinion, each with its source. */
export function CountryPanel({
  countries,
  first,
  without,
  emptyText,
}: {
  countries: readonly { code: string; name: string }[];
  /** The card of the country in the page's address, if there is one. */
  first: CountryCard | null;
  /** What to begin with, while no country is chosen: those that the finding is about. */
  without: { title: string; members: readonly MemberWithout[] };
  emptyText: string;
}) {
  const { language, limits, words } = usePageFacts();
  const { view, search, setView } = useView();
  const id = useId();
  const chosen = view.country.at(-1);
  const answer = useAnswer<CountryCard>(
    chosen === undefined ? null : apiAddress(`/api/countries/${chosen}.json`, "", language),
    first && chosen === first.country ? first : undefined,
  );
  const card = chosen === undefined ? undefined : answer.data;
  const others = [...new URLSearchParams(search)].filter(([key]) => key !== "country");
  return (
    <section className="country-panel" aria-label={words.controls.country}>
      <form method="get" className="choice">
        <label htmlFor={id}>{words.controls.chooseCountry}</label>
        {others.map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <select
          id={id}
          name="country"
          value={chosen ?? ""}
          onChange={(event) => setView({ country: event.target.value === "" ? [] : [event.target.value] })}
        >
          <option value="">{words.controls.noCountry}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <noscript>
          <button type="submit">{words.controls.show}</button>
        </noscript>
      </form>
      {chosen === undefined && (
        <>
          <p className="hint">{emptyText}</p>
          <p className="minor">{without.title}</p>
          <ul className="finds">
            {without.members.map(({ code, name, status, text }) => (
              <li key={code}>
                <a
                  href={`?${changedQuery(search, { ...view, country: [code] }, limits, ["country"])}`}
                  onClick={(event) => {
                    event.preventDefault();
                    setView({ country: [code] });
                  }}
                >
                  <svg className="swatch" width="14" height="14" viewBox="0 0 18 18" aria-hidden="true">
                    <circle cx="9" cy="9" r="8" data-present={status} />
                  </svg>{" "}
                  {name}
                </a>
                <small>{text}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {chosen !== undefined && (
        <LoadState what={countries.find(({ code }) => code === chosen)?.name ?? chosen} answer={answer} />
      )}
      {card && (
        <article className="card" data-card={card.country}>
          <header>
            <h2>{card.name}</h2>
            <button
              type="button"
              aria-label={fill(words.card.close, { name: card.name })}
              onClick={() => setView({ country: [] })}
            >
              ×
            </button>
          </header>
          <p className="card-page">
            <a href={pathIn(language, `/countries/${card.country}`)}>
              {fill(words.card.page, { name: nameInText(card.country, card.name, language) })}
            </a>
          </p>
          {card.groups.map((group) => (
            <section key={group.id}>
              <h3>{group.title}</h3>
              {group.items.length === 0 ? (
                <p className="hint">{words.card.nothing}</p>
              ) : (
                <ul>
                  {group.items.map((item) => (
                    <li key={`${item.text} ${item.note}`}>
                      {item.text}
                      {item.note && <small>{item.note}</small>}
                      <SourceLinks chart="card" ids={item.source} />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          ))}
          <details>
            <summary>{words.chart.sources}</summary>
            <SourceList chart="card" sources={card.sources} words={words} language={language} />
          </details>
        </article>
      )}
    </section>
  );
}
