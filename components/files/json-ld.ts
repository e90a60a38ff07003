import { presentEdition } from "../../data/load";
import type { ChartId } from "../charts/chart-list";
import { charts, loadLimits } from "../charts/registry";
import { parseView } from "../charts/view-state";
import { type Language, pathIn } from "../words/language";
import { said } from "../words/said";
import { words } from "../words/words";
import { chartFile } from "./chart-file";
import { allDatasetFacts } from "./dataset-facts";
import { compilationLicence } from "./licence";
import { mediaTypes } from "./media-types";
import { siteAddress } from "./site-address";

type Common = { readonly language: Language; readonly siteUrl: string };

const creator = ({ language, siteUrl }: Common) => ({
  "@type": "Organization",
  name: words[language].site.name,
  ...(siteUrl ? { url: siteAddress("/", siteUrl) } : {}),
});

const shared = (common: Common) => ({
  inLanguage: common.language,
  version: presentEdition.version,
  datePublished: presentEdition.date,
  license: compilationLicence.path,
  isAccessibleForFree: true,
  creator: creator(common),
});

const download = (format: "csv" | "json" | "xlsx" | "zip", path: string, siteUrl: string) => ({
  "@type": "DataDownload",
  encodingFormat: mediaTypes[format].split(";")[0],
  contentUrl: siteAddress(path, siteUrl),
});

const withLanguage = (path: string, query: string, language: Language) => {
  const parameters = [query, language === "en" ? "" : `lang=${language}`].filter(Boolean).join("&");
  return parameters === "" ? path : `${path}?${parameters}`;
};

/** A view of a chart as schema.org Dataset. */
export function chartJsonLd(
  chart: ChartId,
  language: Language,
  search: string,
  siteUrl = process.env.SITE_URL ?? "",
) {
  const { view } = parseView(search, loadLimits(), [chart]);
  const { drawing, page, settings, sources } = chartFile(chart, view, language, siteUrl);
  const path = (format: string) => withLanguage(`/api/charts/${chart}.${format}`, drawing.query, language);
  const years = settings.filter(({ key }) => key === "from" || key === "to").map(({ value }) => value);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: drawing.words.title,
    alternateName: charts[chart].name(language),
    description: shortened(`${drawing.words.subtitle} ${drawing.words.howToRead}`),
    url: page,
    ...shared({ language, siteUrl }),
    ...(years.length === 2 ? { temporalCoverage: years.join("/") } : {}),
    variableMeasured: drawing.columns
      .filter(({ type }) => type === "number")
      .map(({ name, description, unit }) => ({
        "@type": "PropertyValue",
        name,
        description,
        ...(unit ? { unitText: unit } : {}),
      })),
    citation: sources.slice(0, 20).map(({ title, publisher }) => `${publisher}: ${title}`),
    distribution: (["csv", "json", "xlsx", "zip"] as const).map((format) =>
      download(format, path(format), siteUrl),
    ),
  };
}

/** All datasets as schema.org DataCatalog. */
export function catalogueJsonLd(language: Language, siteUrl = process.env.SITE_URL ?? "") {
  const page = siteAddress(pathIn(language, "/data"), siteUrl);
  const common = { language, siteUrl };
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    name: words[language].files.collectionTitle,
    description: words[language].site.tagline,
    url: page,
    ...shared(common),
    dateModified: presentEdition.asOf,
    dataset: allDatasetFacts().map(({ id, schema, years }) => ({
      "@type": "Dataset",
      name: said(schema.title, language),
      description: shortened(said(schema.description, language)),
      url: `${page}#${id}`,
      identifier: id,
      ...shared(common),
      ...(years ? { temporalCoverage: years.join("/") } : {}),
      variableMeasured: schema.columns.map(({ name }) => name),
      distribution: (["csv", "json"] as const).map((format) =>
        download(format, `/api/datasets/${id}.${format}`, siteUrl),
      ),
    })),
  };
}

/** Search engines read at most 5000 characters of a description. */
const shortened = (text: string) => (text.length > 5000 ? `${text.slice(0, 4999)}…` : text);

/** JSON that can stand inside a script element: nothing in it ends the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
