// What each page tells of itself, for its own head and for those who show a link to it.

import type { Metadata } from "next";
import { type ChartId, chartUses } from "@/components/charts/chart-list";
import { formatDate } from "@/components/charts/parts/format";
import { charts, loadLimits } from "@/components/charts/registry";
import { parseView, viewQuery } from "@/components/charts/view-state";
import { titleOfView } from "@/components/charts/view-words";
import { loadCountryPage } from "@/components/country/load";
import { chartFile } from "@/components/files/chart-file";
import { citationTags } from "@/components/files/citation-tags";
import { type CardPage, pageCard } from "@/components/files/page-card";
import { apiAddress } from "@/components/views/fetch-json";
import { homeFinding } from "@/components/views/home-finding";
import type { PageSummary } from "@/components/views/link-preview";
import { shownTalk } from "@/components/views/shown-talk";
import { fill } from "@/components/words/fill";
import { type Language, languages, pathIn } from "@/components/words/language";
import { said } from "@/components/words/said";
import { words } from "@/components/words/words";
import { talkTitle } from "@/data/talk/talk";
import { asOf } from "@/data/version";

/** Search engines and services that show links read no more than this. */
const longestText = 300;

/** A chart in the view of a query string. */
export function chartSummary(chart: ChartId, language: Language, search: string): PageSummary {
  const { view } = parseView(search, loadLimits(), [chart]);
  const { title, subtitle, alt } = charts[chart].draw(view, language).words;
  const query = viewQuery(view, loadLimits(), chartUses[chart].keys);
  return {
    language,
    path: `/charts/${chart}${query === "" ? "" : `?${query}`}`,
    title: titleOfView(title, chart, view, language),
    description: shortened(subtitle),
    card: cardAddress(chart, query, language),
    alt: shortened(alt),
    isChart: true,
  };
}

/** The dashboard in the view of a query string: with a view of its own it is told as the map in that view. */
export function homeSummary(language: Language, search: string): PageSummary {
  const summary = chartSummary("recognition-map", language, search);
  const path = summary.path.replace("/charts/recognition-map", "/");
  if (path !== "/") return { ...summary, path, isChart: false };
  const { title, sentence } = homeFinding(language);
  return { ...summary, path, title, description: sentence, isChart: false };
}

/** The page of a country: its name and its present status. */
export function countrySummary(country: string, language: Language): PageSummary {
  const { name, status } = loadCountryPage(country, language);
  const title = country === "PRK" ? name : fill(words[language].country.metaTitle, { name });
  const description = `${title}. ${status.text}. ${status.asOf}.`;
  return pageSummary(language, `/countries/${country}`, title, description, country);
}

export function aboutSummary(language: Language): PageSummary {
  const { title, lead } = words[language].about;
  return pageSummary(language, "/about", title, fill(lead, { date: formatDate(asOf, language) }), "about");
}

/** What is promised to readers with disabilities; in a link it looks as the page about the atlas does. */
export function accessibilitySummary(language: Language): PageSummary {
  const { title, lead } = words[language].accessibility;
  return pageSummary(language, "/about/accessibility", title, lead, "about");
}

/** The catalogue. */
export function dataSummary(language: Language): PageSummary {
  const { title } = words[language].data;
  const description = `${words[language].files.collectionTitle}. ${words[language].api.intro}`;
  return pageSummary(language, "/data", title, description, "data");
}

export const talkSummary = (language: Language): PageSummary =>
  pageSummary(language, "/present", said(talkTitle, language), words[language].present.lead, "talk");

function pageSummary(
  language: Language,
  path: string,
  title: string,
  description: string,
  card: CardPage,
): PageSummary {
  const { chart, view, title: shown } = pageCard(card, language);
  return {
    language,
    path,
    title,
    description: shortened(description),
    card: apiAddress(`/api/cards/${card}.png`, "", language),
    alt: shortened(`${shown}. ${charts[chart].draw(view, language).words.alt}`),
  };
}

const cardAddress = (chart: ChartId, query: string, language: Language) =>
  apiAddress(`/api/charts/${chart}.png`, [query, "shape=card"].filter(Boolean).join("&"), language);

/** A text that ends at a word. */
function shortened(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText);
  return `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}

/** Title, description and languages of a page for its head, the other languages in the same view; hreflang needs absolute
 *  addresses, so it needs SITE_URL. The request's Host is never used for them. */
export function metadataOf({ language, path, title, description }: PageSummary): Metadata {
  const site = process.env.SITE_URL;
  return {
    ...(site ? { metadataBase: new URL(site) } : {}),
    title: `${title} · ${words[language].site.name}`,
    description,
    ...(site
      ? {
          alternates: {
            languages: {
              ...Object.fromEntries(languages.map((one) => [one, pathIn(one, path)])),
              "x-default": path,
            },
          },
        }
      : {}),
  };
}

/** The page for an address where nothing is. */
export const unknownPageMetadata = (language: Language): Metadata => ({
  title: `${words[language].site.notFoundTitle} · ${words[language].site.name}`,
});

/** A chart within a page of others, which search engines find as the chart's own page. */
export const embedMetadata = (chart: ChartId, language: Language, search: string): Metadata => ({
  ...chartMetadata(chart, language, search),
  robots: { index: false },
});

/** The same for a chart, with what reference managers read. */
export function chartMetadata(chart: ChartId, language: Language, search: string): Metadata {
  const { view } = parseView(search, loadLimits(), [chart]);
  const other = citationTags(chartFile(chart, view, language));
  return { ...metadataOf(chartSummary(chart, language, search)), other };
}

/** The same for the catalogue, with the feed of changes. */
export function dataMetadata(language: Language): Metadata {
  const metadata = metadataOf(dataSummary(language));
  const types = { "application/atom+xml": apiAddress("/api/changes.atom", "", language) };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

/** Title of a reader's own talk. Nobody but those who have its address shall find it. */
export async function ownTalkMetadata(
  language: Language,
  encoded: string | readonly string[] | undefined,
): Promise<Metadata> {
  const { title } = await shownTalk(language, encoded);
  return { title: `${title} · ${words[language].site.name}`, robots: { index: false } };
}

export async function ownNotesMetadata(
  language: Language,
  encoded: string | readonly string[] | undefined,
): Promise<Metadata> {
  const { title } = await shownTalk(language, encoded);
  return { title: `${words[language].present.notesTitle}: ${title}`, robots: { index: false } };
}

export const talkNotesMetadata = (language: Language): Metadata => ({
  ...metadataOf({
    ...talkSummary(language),
    path: "/present/notes",
    title: words[language].present.notesTitle,
  }),
  robots: { index: false },
});

/** The pages before a talk say nothing that a search engine should show. */
export const talkCheckMetadata = (language: Language): Metadata => ({
  ...metadataOf({
    ...talkSummary(language),
    path: "/present/check",
    title: words[language].preflight.title,
    description: words[language].preflight.lead,
  }),
  robots: { index: false },
});

export const talkEditMetadata = (language: Language): Metadata => ({
  ...metadataOf({
    ...talkSummary(language),
    path: "/present/edit",
    title: words[language].ownEdit.title,
    description: words[language].ownEdit.lead,
  }),
  robots: { index: false },
});
