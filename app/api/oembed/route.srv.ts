import { type ChartId, chartIds, chartUses } from "@/components/charts/chart-list";
import { embedCode, embedHeight } from "@/components/charts/parts/embed-code";
import { cardSize } from "@/components/charts/picture/card";
import { type Theme, themes } from "@/components/charts/picture/palette";
import { charts, loadLimits } from "@/components/charts/registry";
import { parseView, type View, viewQuery } from "@/components/charts/view-state";
import { titleOfView } from "@/components/charts/view-words";
import { siteAddress } from "@/components/files/site-address";
import { apiAddress } from "@/components/views/fetch-json";
import { type Language, languageOfPath, pathIn } from "@/components/words/language";
import { words } from "@/components/words/words";
import { badParameters, jsonAnswer, type ParameterError, problemAnswer } from "../_parts/answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

const parameters = ["url", "maxwidth", "maxheight", "format"];
const allowedUrl = "the http or https address of a chart page of this site, in any view";

/** oEmbed 1.0 of a chart page: `url` is the address of the page, in any view. The addresses in the answer begin with
 *  SITE_URL, never with what was asked; without it they are relative. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const errors: ParameterError[] = [...new Set(query.keys())]
    .filter((key) => !parameters.includes(key) || query.getAll(key).length > 1)
    .map((key) => ({ parameter: key, value: query.getAll(key).join(" & "), allowed: parameters.join(", ") }));
  for (const key of ["maxwidth", "maxheight"]) {
    const value = query.get(key);
    if (value !== null && !/^[1-9]\d{0,4}$/.test(value)) {
      errors.push({ parameter: key, value, allowed: "a whole number of px, 1 … 99999" });
    }
  }
  const address = query.get("url") ?? "";
  const url = pageAddress(address);
  if (!url) errors.push({ parameter: "url", value: address, allowed: allowedUrl });
  // oEmbed would have 501 here, but no input is a fault of the server: it is a value that this route does not take.
  const format = query.get("format") ?? "json";
  if (format !== "json") errors.push({ parameter: "format", value: format, allowed: "json" });
  if (errors.length > 0 || !url) return badParameters(errors);

  const page = chartPage(url);
  if (!page)
    return problemAnswer(404, "No chart there", "The address is not that of a chart page of this site.");
  const { chart, language, view, theme, unusable } = page;
  if (unusable.length > 0) return badParameters(unusable);

  const { title } = charts[chart].draw(view, language).words;
  const shown = viewQuery(view, loadLimits(), chartUses[chart].keys);
  const themed = theme === "auto" ? "" : `theme=${theme}`;
  const inFrame = [shown, themed].filter(Boolean).join("&");
  const embed = siteAddress(`${pathIn(language, `/embed/${chart}`)}${inFrame === "" ? "" : `?${inFrame}`}`);
  const card = [shown, themed, "shape=card"].filter(Boolean).join("&");
  const most = (key: string) => Number(query.get(key) ?? Number.POSITIVE_INFINITY);
  const height = Math.min(embedHeight, most("maxheight"));
  const hasRoomForCard = cardSize.width <= most("maxwidth") && cardSize.height <= most("maxheight");
  return jsonAnswer(
    request,
    {
      version: "1.0",
      type: "rich",
      title: titleOfView(title, chart, view, language),
      provider_name: words[language].site.name,
      provider_url: siteAddress("/"),
      cache_age: 86400,
      width: Math.min(960, most("maxwidth")),
      height,
      html: embedCode({ address: embed, title, height }),
      // The picture has one size, and none is told of one that is larger than asked for.
      ...(hasRoomForCard && {
        thumbnail_url: siteAddress(apiAddress(`/api/charts/${chart}.png`, card, language)),
        thumbnail_width: cardSize.width,
        thumbnail_height: cardSize.height,
      }),
    },
    ["oembed", chart],
  );
}
export const HEAD = GET;

/** A page address of this site, or null for what is no such address: another scheme, one with a name and password in it,
 *  and, with SITE_URL set, another site. Without SITE_URL the pages name themselves by their path alone. */
function pageAddress(text: string): URL | null {
  const site = process.env.SITE_URL;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
  if (/[\u0000-\u0020\u007f\\]/.test(text)) return null;
  const isPath = /^\/(?!\/)/.test(text);
  const base = site ?? "http://localhost";
  if (!(isPath ? URL.canParse(text, base) : URL.canParse(text))) return null;
  const url = new URL(text, isPath ? base : undefined);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return null;
  return site && url.origin !== new URL(site).origin ? null : url;
}

type ChartPage = {
  readonly chart: ChartId;
  readonly language: Language;
  readonly view: View;
  readonly theme: Theme;
  readonly unusable: readonly ParameterError[];
};

/** The chart, language and view that an address names, and what of the view cannot be used; null when it is no chart page.
 *  Keys that are no part of a view, such as those of campaigns, do no harm. */
function chartPage({ pathname, searchParams }: URL): ChartPage | null {
  const language = languageOfPath(pathname);
  const chart = chartIds.find((one) => pathIn(language, `/charts/${one}`) === pathname);
  if (!chart) return null;
  const { view, problems } = parseView(searchParams.toString(), loadLimits(), [chart]);
  const unusable: ParameterError[] = problems
    .filter(({ reason }) => reason === "repeated" || reason === "unusable")
    .map(({ parameter, value, allowed }) => ({ parameter: `url: ${parameter}`, value, allowed }));
  const asked = searchParams.getAll("theme");
  const theme = themes.find((one) => asked.length === 1 && one === asked[0]);
  if (asked.length > 0 && !theme) {
    unusable.push({ parameter: "url: theme", value: asked.join(" & "), allowed: themes.join(", ") });
  }
  return { chart, language, view, theme: theme ?? "auto", unusable };
}
