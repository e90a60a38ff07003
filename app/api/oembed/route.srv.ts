import { chartUses, isChartId } from "@/components/charts/chart-list";
import { embedCode, embedHeight } from "@/components/charts/parts/embed-code";
import { charts, loadLimits } from "@/components/charts/registry";
import { parseView, viewQuery } from "@/components/charts/view-state";
import { type Language, pathIn } from "@/components/words/language";
import { words } from "@/components/words/words";
import { badParameters, jsonAnswer, problemAnswer } from "../_parts/answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

const parameters = ["url", "maxwidth", "maxheight", "format"];

/** oEmbed 1.0 of a chart page: `url` is the address of the page, in any view. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const errors = [...new Set(query.keys())]
    .filter((key) => !parameters.includes(key) || query.getAll(key).length > 1)
    .map((key) => ({ parameter: key, value: query.getAll(key).join(" & "), allowed: parameters.join(", ") }));
  for (const key of ["maxwidth", "maxheight"]) {
    const value = query.get(key);
    if (value !== null && !/^[1-9]\d{0,4}$/.test(value)) {
      errors.push({ parameter: key, value, allowed: "a whole number of px, 1 … 99999" });
    }
  }
  const address = query.get("url");
  if (address === null) errors.push({ parameter: "url", value: "", allowed: "the address of a chart page" });
  // oEmbed would have 501 here, but no input is a fault of the server: it is a value that this route does not take.
  const format = query.get("format") ?? "json";
  if (format !== "json") errors.push({ parameter: "format", value: format, allowed: "json" });
  if (errors.length > 0) return badParameters(errors);

  const page = chartPage(address ?? "");
  if (!page)
    return problemAnswer(404, "No chart there", "The address is not that of a chart page of this site.");
  const { chart, language, search } = page;
  const { view } = parseView(search, loadLimits(), [chart]);
  const { title } = charts[chart].draw(view, language).words;
  const shown = viewQuery(view, loadLimits(), chartUses[chart].keys);
  const site = process.env.SITE_URL?.replace(/\/$/, "") ?? page.origin;
  const embed = `${site}${pathIn(language, `/embed/${chart}`)}${shown === "" ? "" : `?${shown}`}`;
  return jsonAnswer(
    request,
    {
      version: "1.0",
      type: "rich",
      title,
      provider_name: words[language].site.name,
      provider_url: `${site}/`,
      cache_age: 86400,
      width: Math.min(960, Number(query.get("maxwidth") ?? 960)),
      height: Math.min(embedHeight, Number(query.get("maxheight") ?? embedHeight)),
      html: embedCode({ address: embed, title }),
    },
    ["oembed", chart],
  );
}
export const HEAD = GET;

/** The chart, language and query that an address names; null when it is no chart page, or, with SITE_URL set, one of
 *  another site. */
function chartPage(address: string) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const site = process.env.SITE_URL;
  if (site && url.origin !== new URL(site).origin) return null;
  const [, french, chart = ""] = /^(\/fr)?\/charts\/([a-z0-9-]+)$/.exec(url.pathname) ?? [];
  if (!isChartId(chart)) return null;
  const language: Language = french ? "fr" : "en";
  return { chart, language, search: url.search.slice(1), origin: url.origin };
}
