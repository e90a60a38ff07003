import { formatDate } from "../charts/parts/format";
import { versionList } from "../files/versions";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { words as allWords } from "../words/words";

/** The data versions, newest first, each with its frozen files and what changed. */
export function VersionList({ language }: { language: Language }) {
  const words = allWords[language].data;
  return (
    <section id="versions">
      <h2>{words.versions}</h2>
      <p>{words.versionsText}</p>
      {versionList(language).map(({ version, date, title, published, changes, redrawn, links }) => (
        <article key={version} className="dataset">
          <h3>{version}</h3>
          <p className="coverage">
            {fill(words.versionDate, { date: formatDate(date, language), title })}{" "}
            {!published && words.versionDraft}
          </p>
          {redrawn.map((one) => (
            <p key={one.date}>
              {fill(words.versionRedrawn, { date: formatDate(one.date, language), reason: one.reason })}
            </p>
          ))}
          <p className="files">
            <a href={links.zip} download aria-label={`${version}, ${words.wholeZip}`}>
              {words.wholeZip}
            </a>
            <a href={links.datapackage} aria-label={`${version}, ${words.wholeJson}`}>
              {words.wholeJson}
            </a>
            <a href={links.datasets} aria-label={`${version}, ${words.versionCatalogue}`}>
              {words.versionCatalogue}
            </a>
            <a href={links.changes} aria-label={`${version}, ${fill(words.versionChanges, { n: changes })}`}>
              {fill(words.versionChanges, { n: changes })}
            </a>
          </p>
        </article>
      ))}
    </section>
  );
}
