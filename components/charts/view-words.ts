import type { Edition } from "../../data/edition";
import { presentEdition } from "../../data/load";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { nameOf } from "../words/said";
import { words } from "../words/words";
import { type ChartId, chartUses, type ViewKey } from "./chart-list";
import { loadNames } from "./parts/load-names";
import { loadLimits } from "./registry";
import { defaultView, defaultWave, type View, windowOf } from "./view-state";

/** More countries than these are only counted. */
const namedCountries = 3;

/** What a reader has chosen in a view of a chart, in words: ["World", "1975", "France, Estonia"]. The usual view gives
 *  none; orders of rows are left out. */
export function viewWords(
  chart: ChartId,
  view: View,
  language: Language,
  edition: Edition = presentEdition,
): string[] {
  const limits = loadLimits(edition);
  const usual = defaultView(limits);
  const { controls, preview } = words[language];
  const uses = (key: ViewKey) => chartUses[chart].keys.includes(key);
  const isChosen = (key: ViewKey) => uses(key) && view[key] !== usual[key];
  const { from, to, compare, country } = view;
  const names = country.slice(0, namedCountries).map((code) => nameOf(code, loadNames(edition), language));
  const more = country.length - names.length;
  return [
    isChosen("region") ? controls[view.region] : "",
    isChosen("year") ? String(view.year) : "",
    uses("compare") && compare !== null ? fill(preview.compared, { year: compare }) : "",
    uses("wave") && view.wave !== defaultWave(view.question, limits) ? String(view.wave) : "",
    isChosen("scale") ? preview.log : "",
    uses("from") && (from !== null || to !== null) ? windowOf(chart, view, limits).join("–") : "",
    names.length > 0 ? names.join(", ") + (more > 0 ? ` ${fill(preview.more, { n: more })}` : "") : "",
  ].filter(Boolean);
}

/** A title with whatever it does not say of the view itself: "In 1975, 87 of 150 … · World · France". */
export function titleOfView(title: string, chart: ChartId, view: View, language: Language): string {
  return [title, ...viewWords(chart, view, language).filter((one) => !title.includes(one))].join(" · ");
}
