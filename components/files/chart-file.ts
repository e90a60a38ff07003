import type { Edition } from "../../data/edition";
import { presentEdition, sourcesById } from "../../data/load";
import type { SourceRow } from "../../data/sources/schema";
import { type ChartId, chartUses, type ViewKey } from "../charts/chart-list";
import type { Drawing } from "../charts/drawing";
import { chartsOf, loadLimits } from "../charts/registry";
import { sortOf, type View, windowOf } from "../charts/view-state";
import { type Language, pathIn } from "../words/language";
import { words } from "../words/words";
import { siteAddress } from "./site-address";

/** One setting of a view, in words and as the key and value of an address. */
export type Setting = { readonly key: ViewKey; readonly label: string; readonly value: string };

/** A chart in one view, ready to be written as a file of any kind. */
export type ChartFile = {
  readonly edition: Edition;
  readonly chart: ChartId;
  readonly language: Language;
  /** The short name of the chart, which does not depend on the data. */
  readonly name: string;
  readonly drawing: Drawing;
  /** Every setting that decides which rows there are, defaults included. */
  readonly settings: readonly Setting[];
  /** The sources of the rows, as the dataset `sources` has them. */
  readonly sources: readonly SourceRow[];
  /** Name of the files without an ending: trade-2005_v2025.11. */
  readonly stem: string;
  /** The page of this view. */
  readonly page: string;
  /** The file address that names the data version: it gives these rows or says that it cannot. */
  readonly frozen: string;
};

/** A chart and a view -> what its files say. `siteUrl` makes addresses absolute. */
export function chartFile(
  chart: ChartId,
  view: View,
  language: Language,
  siteUrl = process.env.SITE_URL ?? "",
  edition: Edition = presentEdition,
): ChartFile {
  const { draw, name, fileWords } = chartsOf(edition)[chart];
  const drawing = draw(view, language);
  const known = sourcesById(edition);
  const query = new URLSearchParams(drawing.query);
  if (language !== "en") query.set("lang", language);
  query.set("version", edition.version);
  const path = pathIn(language, `/charts/${chart}`) + (drawing.query === "" ? "" : `?${drawing.query}`);
  const frozen = `/api/charts/${chart}.zip?${query.toString().replaceAll("%2C", ",")}`;
  return {
    edition,
    chart,
    language,
    name: name(language),
    drawing,
    settings: settingsOf(chart, view, language, edition),
    sources: drawing.sources.flatMap(({ source }) => known.get(source) ?? []),
    stem: [chart, ...fileWords(view), `v${edition.version}`].join("_"),
    page: siteAddress(path, siteUrl),
    frozen: siteAddress(frozen, siteUrl),
  };
}

function settingsOf(chart: ChartId, view: View, language: Language, edition: Edition): Setting[] {
  const [from, to] = windowOf(chart, view, loadLimits(edition));
  const values: Record<ViewKey, string> = {
    year: String(view.year),
    region: view.region,
    compare: view.compare === null ? "" : String(view.compare),
    // What only highlights changes no row, so a file does not tell of it.
    country: chartUses[chart].countryAddsRows ? view.country.join(",") : "",
    question: view.question,
    wave: String(view.wave),
    scale: view.scale,
    from: String(from),
    to: String(to),
    sort: sortOf(chart, view),
  };
  return chartUses[chart].keys
    .map((key) => ({ key, label: words[language].files[`setting_${key}`], value: values[key] }))
    .filter(({ value }) => value !== "");
}
