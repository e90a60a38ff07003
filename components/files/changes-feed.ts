import { createHash } from "node:crypto";
import { type Change, changes, type DataVersion } from "../../data/version";
import { fill } from "../words/fill";
import { type Language, pathIn } from "../words/language";
import { said } from "../words/said";
import { words } from "../words/words";
import { siteAddress } from "./site-address";

const xml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A name that stays the same wherever the site stands: a UUID made from words. */
function urn(text: string): string {
  const hex = createHash("sha256").update(`recognition-atlas ${text}`).digest("hex");
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The log of data versions as an Atom feed (RFC 4287): an entry per version with every change in it and its frozen files. Links are
 *  absolute only where SITE_URL is known. */
export function changesFeed(
  language: Language,
  log: readonly DataVersion[] = changes,
  siteUrl = process.env.SITE_URL ?? "",
): string {
  const { files, site } = words[language];
  const self = siteAddress(`/api/changes.atom${language === "en" ? "" : `?lang=${language}`}`, siteUrl);
  const page = siteAddress(pathIn(language, "/about"), siteUrl);
  const updated =
    log
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? "1970-01-01";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    ` <id>${urn(`changes ${language}`)}</id>`,
    ` <title>${xml(files.feedTitle)}</title>`,
    ` <updated>${updated}T00:00:00Z</updated>`,
    ` <author><name>${xml(site.name)}</name></author>`,
    ` <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    ` <link rel="alternate" type="text/html" href="${xml(page)}#corrections"/>`,
    " <rights>CC BY 4.0</rights>",
    ...log.map((entry) => {
      const files = siteAddress(`/api/datapackage.zip?version=${entry.version}`, siteUrl);
      return entryXml(entry, language, { page: `${page}#corrections`, files });
    }),
    "</feed>",
    "",
  ].join("\n");
}

function entryXml(
  entry: DataVersion,
  language: Language,
  { page, files }: { page: string; files: string },
): string {
  const items = entry.changes.map((change) => `<li>${xml(changeText(change, language))}</li>`).join("\n");
  return [
    " <entry>",
    `  <id>${urn(`version ${entry.version} ${language}`)}</id>`,
    `  <title>${xml(fill(words[language].files.pair, { label: entry.version, value: said(entry.title, language) }))}</title>`,
    `  <updated>${entry.date}T00:00:00Z</updated>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `  <link rel="related" type="application/zip" href="${xml(files)}"/>`,
    '  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">',
    entry.changes.length > 0 ? `<ul>\n${items}\n</ul>` : `<p>${xml(said(entry.title, language))}</p>`,
    "  </div></content>",
    " </entry>",
  ].join("\n");
}

/** One change in words: which cell, old, new, why, by which source. */
function changeText(change: Change, language: Language): string {
  const { files } = words[language];
  const { dataset, row, column, source } = change;
  const reason = said(change.reason, language);
  const text =
    column === null
      ? fill(files.feedWhole, { dataset, row, reason })
      : fill(files.feedChange, {
          dataset,
          row,
          column,
          old: change.old ?? files.feedEmpty,
          new: change.new ?? files.feedEmpty,
          reason,
        });
  return source === null ? text : `${text} ${fill(files.feedSource, { source })}.`;
}
