import type { Metadata } from "next";
import type { ChartId } from "@/components/charts/chart-list";
import { formatDate } from "@/components/charts/parts/format";
import { loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import { loadCountryPage } from "@/components/country/load";
import { chartFile } from "@/components/files/chart-file";
import { citationTags } from "@/components/files/citation-tags";
import { apiAddress } from "@/components/views/fetch-json";
import { homeFinding } from "@/components/views/home-finding";
import { shownTalk } from "@/components/views/shown-talk";
import { fill } from "@/components/words/fill";
import { type Language, pathIn } from "@/components/words/language";
import { words } from "@/components/words/words";
import { talkTitle } from "@/data/talk/talk";
import { asOf } from "@/data/version";

/** Absolute addresses need SITE_URL; the request's Host is never used for them. */
const base = process.env.SITE_URL ? { metadataBase: new URL(process.env.SITE_URL) } : {};

function pageMetadata(language: Language, path: string, title: string, description: string): Metadata {
  return {
    ...base,
    title: `${title} · ${words[language].site.name}`,
    description,
    ...(process.env.SITE_URL
      ? { alternates: { languages: { en: pathIn("en", path), fr: pathIn("fr", path), "x-default": path } } }
      : {}),
  };
}

export function homeMetadata(language: Language): Metadata {
  const { title, sentence } = homeFinding(language);
  return pageMetadata(language, "/", title, sentence);
}

/** Title and description of a chart in the view of a query string. */
export function chartMetadata(chart: ChartId, language: Language, search: string): Metadata {
  const { view } = parseView(search, loadLimits(), [chart]);
  const file = chartFile(chart, view, language);
  const { title, alt } = file.drawing.words;
  return { ...pageMetadata(language, `/charts/${chart}`, title, alt), other: citationTags(file) };
}

/** Title and description of the page of a country: its name and its present status. */
export function countryMetadata(country: string, language: Language): Metadata {
  const { name, status } = loadCountryPage(country, language);
  const title = country === "PRK" ? name : fill(words[language].country.metaTitle, { name });
  const description = `${title}. ${status.text}. ${status.asOf}.`;
  return pageMetadata(language, `/countries/${country}`, title, description);
}

export function aboutMetadata(language: Language): Metadata {
  const { title, lead } = words[language].about;
  return pageMetadata(language, "/about", title, fill(lead, { date: formatDate(asOf, language) }));
}

export function accessibilityMetadata(language: Language): Metadata {
  const { title, lead } = words[language].accessibility;
  return pageMetadata(language, "/about/accessibility", title, lead);
}

/** Title and description of the catalogue. */
export function dataMetadata(language: Language): Metadata {
  const { title } = words[language].data;
  const { collectionTitle } = words[language].files;
  const metadata = pageMetadata(language, "/data", title, `${collectionTitle}. ${words[language].api.intro}`);
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: { "application/atom+xml": apiAddress("/api/changes.atom", "", language) },
    },
  };
}

export const talkMetadata = (language: Language): Metadata =>
  pageMetadata(language, "/present", talkTitle[language], words[language].present.lead);

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
  ...pageMetadata(
    language,
    "/present/notes",
    words[language].present.notesTitle,
    words[language].present.lead,
  ),
  robots: { index: false },
});

/** The pages before a talk say nothing that a search engine should show. */
export const talkCheckMetadata = (language: Language): Metadata => ({
  ...pageMetadata(
    language,
    "/present/check",
    words[language].preflight.title,
    words[language].preflight.lead,
  ),
  robots: { index: false },
});

export const talkEditMetadata = (language: Language): Metadata => ({
  ...pageMetadata(language, "/present/edit", words[language].ownEdit.title, words[language].ownEdit.lead),
  robots: { index: false },
});
