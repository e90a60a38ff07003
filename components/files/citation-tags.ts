import { words } from "../words/words";
import type { ChartFile } from "./chart-file";
import { compilationLicence } from "./licence";

/** What reference managers read from a page: Highwire and Dublin Core tags of a chart in one view. */
export function citationTags({ edition, drawing, language, page }: ChartFile): Record<string, string> {
  const { name } = words[language].site;
  const { title, subtitle } = drawing.words;
  return {
    citation_title: title,
    citation_author: name,
    citation_publication_date: edition.date.replaceAll("-", "/"),
    citation_publisher: name,
    citation_language: language,
    citation_public_url: page,
    "DC.title": title,
    "DC.creator": name,
    "DC.date": edition.date,
    "DC.publisher": name,
    "DC.type": "Dataset",
    "DC.language": language,
    "DC.identifier": page,
    "DC.description": subtitle,
    "DC.rights": compilationLicence.path,
    "DC.hasVersion": edition.version,
  };
}
