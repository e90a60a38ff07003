import type { ReactNode } from "react";
import { asOf, changes, version } from "../../data/version";
import { formatDate } from "../charts/parts/format";
import { fill } from "../words/fill";
import { type Language, languages, pathIn } from "../words/language";
import { said } from "../words/said";
import { words as allWords } from "../words/words";
import { LanguageLink } from "./language-link";
import { PrintAddress } from "./print-address";
import { ThemeChoice } from "./theme-choice";

/** Header and footer of every page: where one is, the other language, the version of the data and what changed. */
export function SiteFrame({
  language,
  path,
  search = "",
  children,
}: {
  language: Language;
  /** Without the language; none where there is no such page. */
  path?: string;
  /** The query string of this view. */
  search?: string;
  children: ReactNode;
}) {
  const words = allWords[language].site;
  const pages = [
    { page: "/", text: words.home },
    { page: "/data", text: words.dataLink },
    { page: "/present", text: words.present },
    { page: "/about", text: words.about },
  ];
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="site-header">
        <a className="site-name" href={pathIn(language, "/")}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <circle cx="11" cy="11" r="9.5" />
            <path d="M11 1.5a9.5 9.5 0 0 1 0 19z" />
          </svg>
          {words.name}
        </a>
        <nav aria-label={words.nav}>
          {pages.map(({ page, text }) => (
            <a key={page} href={pathIn(language, page)} aria-current={page === path ? "page" : undefined}>
              {text}
            </a>
          ))}
          {languages
            .filter((one) => one !== language)
            .map((other) => (
              <LanguageLink
                key={other}
                language={other}
                href={pathIn(other, path ?? "/") + (search === "" ? "" : `?${search}`)}
              />
            ))}
        </nav>
        <ThemeChoice
          words={{
            theme: words.theme,
            themeAuto: words.themeAuto,
            themeLight: words.themeLight,
            themeDark: words.themeDark,
            themeProjector: words.themeProjector,
          }}
        />
      </header>
      <main id="content">{children}</main>
      <footer className="site-footer">
        <p className="data-version">{fill(words.version, { version, date: formatDate(asOf, language) })}</p>
        <PrintAddress
          address={`${process.env.SITE_URL?.replace(/\/$/, "") ?? ""}${pathIn(language, path ?? "/")}${search && `?${search}`}`}
        />
        <details id="changes">
          <summary>{words.changeLog}</summary>
          {changes.map((entry) => (
            <section key={entry.version}>
              <h2>
                {entry.version} · <time dateTime={entry.date}>{formatDate(entry.date, language)}</time>
              </h2>
              <p>{said(entry.title, language)}</p>
              <p>
                <a href="/api/changes.json">{fill(words.changeEntries, { n: entry.changes.length })}</a>
              </p>
            </section>
          ))}
        </details>
        <p>
          <a href={`${pathIn(language, "/about")}#corrections`}>{words.corrections}</a>
        </p>
        <p>
          <a href={pathIn(language, "/about/accessibility")}>{words.accessibility}</a>
        </p>
        <p>{words.licence}</p>
        <p>{words.privacy}</p>
      </footer>
    </>
  );
}
