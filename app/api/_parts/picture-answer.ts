import { setImmediate } from "node:timers/promises";
import { type ChartId, chartUses } from "@/components/charts/chart-list";
import { cardSize, drawCard } from "@/components/charts/picture/card";
import { drawPicture, type Picture } from "@/components/charts/picture/picture";
import { chartKeys, chartsOf, loadLimits } from "@/components/charts/registry";
import { parseView, viewQuery } from "@/components/charts/view-state";
import { type CardPage, pageCard } from "@/components/files/page-card";
import type { Language } from "@/components/words/language";
import { badParameters, fileAnswer, problemAnswer } from "./answer";
import { fileParameters } from "./file-parameters";
import { countryWord } from "./filters";
import { pictureParameters, widths } from "./picture-parameters";
import { pictureRasteriser, RasteriserBusy } from "./rasteriser";

/** A view of a chart as SVG or PNG. */
export async function pictureAnswer(
  request: Request,
  chart: ChartId,
  format: "svg" | "png",
): Promise<Response> {
  const { language, edition, isFrozen, rest: query, errors } = fileParameters(request);
  const { theme, shape, width, rest, errors: unusable } = pictureParameters(query, format === "png");
  const { view, problems } = parseView(rest.toString(), loadLimits(edition), [chart]);
  const own = ["lang", "theme", "shape", "version", ...(format === "png" ? ["width"] : [])];
  const keys = [...chartKeys(chart), ...own].join(", ");
  errors.push(
    ...unusable,
    ...problems.map(({ parameter, value, reason, allowed }) => ({
      parameter,
      value,
      allowed: reason === "unknown" || reason === "unused" ? keys : allowed,
    })),
  );
  if (errors.length > 0) return badParameters(errors);

  const siteUrl = process.env.SITE_URL ?? "";
  const drawShape = shape === "card" ? drawCard : drawPicture;
  const draw = () => drawInTurn(() => drawShape({ chart, view, language, theme, siteUrl, edition }));
  const nameWords = [
    chart,
    ...chartsOf(edition)[chart].fileWords(view),
    // What is only highlighted is in the picture, though in none of its rows.
    ...(view.country.length === 0 || chartUses[chart].countryAddsRows ? [] : [countryWord(view.country)]),
    ...(theme === "dark" ? ["dark"] : []),
    ...(shape === "card" ? ["card"] : []),
  ];
  if (format === "svg") {
    return fileAnswer(request, { body: (await draw()).svg, format, nameWords, edition, isFrozen });
  }

  const shown = viewQuery(view, loadLimits(edition), chartKeys(chart));
  const name = [edition.version, chart, shown, language, theme, shape].join(" ");
  try {
    const body = await pictureRasteriser().rasterise(name, width, async () => {
      const picture = await draw();
      const widest = widestPng(picture);
      if (width > widest) throw new TooTall(widest);
      return picture.svg;
    });
    return fileAnswer(request, { body, format, nameWords: [...nameWords, `${width}px`], edition, isFrozen });
  } catch (error) {
    return error instanceof TooTall ? tooTall(error.widest, width, rest) : notNow(error);
  }
}

/** The card of a page that is no chart, as PNG. */
export async function cardAnswer(request: Request, page: CardPage, language: Language): Promise<Response> {
  const siteUrl = process.env.SITE_URL ?? "";
  const draw = async () =>
    (await drawInTurn(() => drawCard({ ...pageCard(page, language), language, theme: "light", siteUrl })))
      .svg;
  try {
    const body = await pictureRasteriser().rasterise(`card ${page} ${language}`, cardSize.width, draw);
    return fileAnswer(request, { body, format: "png", nameWords: [page, "card"] });
  } catch (error) {
    return notNow(error);
  }
}

let last: Promise<unknown> = Promise.resolve();

/** Pictures are drawn one after another, and between two of them the server answers others. */
function drawInTurn(draw: () => Promise<Picture>): Promise<Picture> {
  const drawn = last.then(() => setImmediate()).then(draw);
  last = drawn.catch(() => {});
  return drawn;
}

/** A picture of which no PNG is made in the width asked for. */
class TooTall extends Error {
  constructor(readonly widest: number) {
    super();
  }
}

/** 400 with the width that would do, or the advice to take fewer countries where none would. */
function tooTall(widest: number, width: number, query: URLSearchParams): Response {
  const isWidth = widest >= widths.least;
  return badParameters([
    {
      parameter: isWidth ? "width" : "country",
      value: isWidth ? String(width) : (query.get("country") ?? ""),
      allowed: isWidth
        ? `${widths.least} … ${widest} for this view, which is very tall; the SVG has no such limit`
        : "fewer countries: this view is too tall for PNG; the SVG has no such limit",
    },
  ]);
}

const mostPixels = 48e6;
const tallestPx = 24_000;

/** The widest PNG of a picture that is not a burden to make or to open, px. */
function widestPng({ width, height }: Picture): number {
  const most = Math.min(Math.sqrt((mostPixels * width) / height), (tallestPx * width) / height);
  return Math.min(widths.most, Math.floor(most));
}

/** No PNG at this moment: too many are asked for, or the rasteriser failed. Everything else goes on. */
function notNow(error: unknown): Response {
  const isBusy = error instanceof RasteriserBusy;
  if (!isBusy) {
    console.error(JSON.stringify({ level: "error", message: error instanceof Error ? error.message : "" }));
  }
  const answer = problemAnswer(
    503,
    isBusy ? "Too many pictures at once" : "The picture could not be made",
    "Ask again in a moment, or take the SVG.",
  );
  answer.headers.set("Retry-After", isBusy ? "10" : "5");
  return answer;
}
