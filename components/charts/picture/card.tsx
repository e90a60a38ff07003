// A view as the picture that stands beside a shared link: few words in large type, and as much of the figure as there is
// room for. Readers meet it some 500 px wide, so nothing in it is smaller than a fiftieth of its width.

import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import { fill } from "../../words/fill";
import type { Language } from "../../words/language";
import { words } from "../../words/words";
import type { ChartId } from "../chart-list";
import { drawFew } from "../draw-few";
import type { Drawing } from "../drawing";
import type { TrendFigure } from "../opinion-trend/model";
import { type Frame, pageFrame } from "../parts/frame";
import { loadGeography } from "../recognition-map/load-geography";
import type { MapFigure } from "../recognition-map/model";
import { chartsOf } from "../registry";
import type { HistoryFigure } from "../trade-history/model";
import type { View } from "../view-state";
import { viewWords } from "../view-words";
import { type PlainChart, pictureParts } from "./figures";
import { layOutLegend } from "./legend";
import { MapPicture } from "./map-picture";
import { palettes, type Theme } from "./palette";
import { legendOf, type Picture } from "./picture";
import { pictureStyle } from "./style";
import { wrap, wrapBalanced } from "./text";

/** Size of every card as it is served, px: what the services that show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** "figure" is the whole figure with all that belongs to it, "card" what goes with a link. */
export const shapes = ["figure", "card"] as const;
export type Shape = (typeof shapes)[number];

/** The units that a card is drawn in: each is two of its pixels. */
const sheet = { width: 600, height: 315 } as const;
const edge = 18;
/** Of the words, where the figure stands beside them. */
const columnWidth = 200;
const figureFrom = 226;
const nameLine = 15;
const footLine = 16;
/** Legends are laid out as in other pictures and drawn a little smaller. */
const legendScale = 0.84;
const legendLine = 22;
/** Higher legends are left to the chart. */
const mostLegend = 80;
/** Right of the map of the world, for its legend. */
const worldLegend = 138;
const rowHeight = 21;
/** Radius of the ring around a small country. */
const ring = 9;
/** Between panels that stand beside each other. */
const columnGap = 24;
/** Fewer rows than these are wide enough below the title, where they have more room. */
const leastBeside = 7;
const titleSizes = [25, 23, 21, 19, 17, 15] as const;
/** Room for another font, where the SVG is shown without its own. */
const slack = 0.96;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Text = { readonly lines: readonly string[]; readonly size: number };

/** The card of a view. `siteUrl` is the configured public address of the site, "" where none is. A page that is not about
 *  the finding of the chart says its own `title`, and its `name` instead of that of the chart and its view. The same
 *  arguments give the same text. */
export async function drawCard({
  chart,
  view,
  language,
  theme,
  siteUrl,
  title,
  name,
  edition = presentEdition,
}: {
  chart: ChartId;
  view: View;
  language: Language;
  theme: Theme;
  siteUrl: string;
  title?: string;
  name?: string;
  edition?: Edition;
}): Promise<Picture> {
  // Next refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const chosen = chartsOf(edition)[chart];
  const whole = chosen.draw(view, language);
  const isBeside = standsBeside(whole, view);
  const width = isBeside ? columnWidth : sheet.width - 2 * edge;
  const said = title ?? whole.words.title;
  const named =
    name ?? [chosen.name(language), ...viewWords(chart, view, language, edition)].join("\u00a0· ");
  const nameLines = wrap(named.toLocaleUpperCase(language), "semibold", 11, width * 0.86);
  const foot = [words[language].site.name, siteUrl === "" ? "" : new URL(siteUrl).host].filter(Boolean);
  const footLines = isBeside ? foot : [foot.join(" · ")];
  const footY = sheet.height - 12 - (footLines.length - 1) * footLine;

  const isWorld = chart === "recognition-map" && !isBeside;
  const legend = layOutLegend(
    renderToStaticMarkup(legendOf(whole, view.country.length > 0)),
    (isWorld ? worldLegend - 12 : width) / legendScale,
  );
  const legendHeight = legend.height * legendScale;
  const titleY = edge + nameLines.length * nameLine + 3;
  const isMap = chart === "recognition-map";
  const besideLegend = isBeside && (isMap || legendHeight <= mostLegend);
  const room = footY - 30 - titleY - (besideLegend ? legendHeight + 10 : 0);
  const heading = fittingTitle(said, width, isBeside ? room : 62);
  const titleEnd = titleY + heightOf(heading);

  // Below a title there is room for one row of it.
  const rowEntries = legend.entries.filter(({ y, lines }) => y === 0 && lines.length === 1);
  const entries = isWorld || besideLegend ? legend.entries : isBeside || isPlain(chart) ? [] : rowEntries;
  const legendAt = isWorld
    ? { x: sheet.width - edge - worldLegend + 12, y: titleEnd + 14 }
    : { x: edge, y: isBeside ? titleEnd + 10 : titleEnd + 8 };
  const figureY = titleEnd + (isWorld || entries.length === 0 ? 10 : 10 + legendLine);
  const box: Box = isBeside
    ? { x: figureFrom, y: 0, width: sheet.width - figureFrom, height: sheet.height }
    : { x: edge, y: figureY, width: sheet.width - 2 * edge, height: footY - 15 - figureY };
  const { parts, drawn } = isMap
    ? { parts: [], drawn: null }
    : fittingParts(whole, view, language, box, edition);

  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={cardSize.width}
      height={cardSize.height}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      data-chart={chart}
      data-version={edition.version}
      lang={language}
      // The rasteriser would otherwise drop the space at the beginning of a tspan.
      xmlSpace="preserve"
    >
      <title>{said}</title>
      <desc>{whole.words.alt}</desc>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rules of our own */}
      <style dangerouslySetInnerHTML={{ __html: pictureStyle(palettes[theme]) }} />
      <rect className="paper" width={sheet.width} height={sheet.height} />
      {isMap && <CardMap drawing={whole as Drawing<MapFigure>} view={view} box={box} isBeside={isBeside} />}
      {parts.map((part) => (
        <CardFigure key={`${part.box.x} ${part.top}`} selected={view.country} {...part} />
      ))}
      {parts.some(({ box, top, bottom }) => bottom - top > box.height) && (
        <Fade box={box} paper={palettes[theme].paper} />
      )}
      {nameLines.map((line, index) => (
        <text key={line} className="card-name" x={edge} y={edge + 10 + index * nameLine}>
          {line}
        </text>
      ))}
      {heading.lines.map((line, index) => (
        <text
          key={line}
          className="card-title"
          style={{ fontSize: heading.size }}
          x={edge}
          y={titleY + Math.round(heading.size * 0.9) + index * lineHeight(heading)}
        >
          {line}
        </text>
      ))}
      <g className="picture-legend">
        <g
          className={legend.className}
          transform={`translate(${legendAt.x} ${legendAt.y}) scale(${legendScale})`}
        >
          {entries.map((entry) => (
            <g key={entry.key} transform={`translate(${entry.x} ${entry.y})`}>
              <g
                transform={`translate(0 ${10 - entry.swatchHeight / 2})`}
                // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the chart's own legend
                dangerouslySetInnerHTML={{ __html: entry.swatch }}
              />
              {entry.lines.map((line, index) => (
                <text key={line} x={entry.textX - entry.x} y={15 + index * 19}>
                  {line}
                </text>
              ))}
            </g>
          ))}
        </g>
      </g>
      {drawn !== null && (
        <text className="card-part" x={edge} y={footY - 20}>
          {fill(words[language].preview.part, { drawn, all: whole.rows.length })}
        </text>
      )}
      {footLines.map((line, index) => (
        <text key={line} className="card-foot" x={edge} y={footY + index * footLine}>
          {line}
        </text>
      ))}
    </svg>,
  );
  return { svg: `${svg}\n`, ...cardSize };
}

/** Charts whose names and headings say what their signs are. */
const isPlain = (chart: ChartId) => chart === "trade-history" || chart === "doctrine";

/** Figures that are higher than wide stand beside their title, the others below it. */
function standsBeside({ chart, rows }: Drawing, view: View): boolean {
  if (chart === "recognition-map") return view.region === "europe";
  const isList =
    chart === "trade-2005" ||
    chart === "opinion" ||
    chart === "recognition-dates" ||
    chart === "trade-partners" ||
    chart === "opinion-trend";
  return isList && rows.length >= leastBeside;
}

const lineHeight = ({ size }: Text) => Math.round(size * 1.17);
const heightOf = (text: Text) => text.lines.length * lineHeight(text);

/** A title in the largest type in which it is no higher than that. */
function fittingTitle(title: string, width: number, height: number): Text {
  const sized = titleSizes.map((size) => ({
    lines: wrapBalanced(title, "serif", size, width * slack),
    size,
  }));
  return sized.find((one) => heightOf(one) <= height) ?? (sized.at(-1) as Text);
}

/** A part of the height of a figure. */
type Span = readonly [top: number, bottom: number];

type Part = {
  readonly drawing: Drawing<unknown> & { readonly chart: PlainChart };
  readonly frame: Frame;
  readonly box: Box;
  readonly top: number;
  readonly bottom: number;
};

/** What of a figure is shown in a box: all of it where it fits; of a list the rows of chosen countries and the first
 *  ones; of panels two beside each other. `drawn` is how many rows that are, null for all or for what fades away. */
function fittingParts(
  whole: Drawing,
  view: View,
  language: Language,
  box: Box,
  edition: Edition,
): { parts: Part[]; drawn: number | null } {
  const chart = whole.chart as PlainChart;
  const { gutter, beyond } = pictureParts[chart];
  const framed = (width: number): Frame => ({
    ...pageFrame,
    gutter,
    rowHeight: chart === "trade-partners" ? 19 : rowHeight,
    plotWidth: width - gutter - beyond,
  });
  const isBeside = box.x === figureFrom;
  const columns = chart === "trade-history" ? 2 : 1;
  const place = isBeside
    ? { ...box, y: 6, width: box.width - edge, height: box.height - 12 }
    : { ...box, width: (box.width - (columns - 1) * columnGap) / columns };
  const frame = framed(place.width);
  const drawing = chartsOf(edition)[chart].draw(view, language, frame);
  const part = (shown: Drawing, at = place, [top, bottom]: Span = [0, figureHeight(shown)]): Part => ({
    drawing: shown as Part["drawing"],
    frame,
    box: at,
    top,
    bottom,
  });

  if (chart === "trade-history" || chart === "opinion-trend") {
    const parts = panelsOf(drawing, view)
      .slice(0, columns)
      .map((span, column) =>
        part(drawing, { ...place, x: box.x + column * (place.width + columnGap) }, span),
      );
    return { parts, drawn: null };
  }
  const over = figureHeight(drawing) - place.height;
  const draw = drawFew[chart];
  if (!draw || over <= 0 || !isBeside) return { parts: [part(drawing)], drawn: null };

  const codes = drawing.rows.map((row) => String(row.country));
  const order = new Set([...codes.filter((code) => view.country.includes(code)), ...codes]);
  const room = drawing.rows.length - Math.ceil(over / rowHeight);
  const few = draw(view, language, new Set([...order].slice(0, room)), frame, edition);
  return { parts: [part(few)], drawn: few.rows.length };
}

const figureHeight = (drawing: Drawing) => (drawing.figure as { height: number }).height;

/** From where to where the panels are, that of the country chosen last before all others. */
function panelsOf(drawing: Drawing, view: View): Span[] {
  const end = figureHeight(drawing);
  const panels =
    drawing.chart === "opinion-trend"
      ? (drawing.figure as TrendFigure).panels.map(({ country, y }) => ({ country, top: y }))
      : (drawing.figure as HistoryFigure).panels.map(({ country, titleY }) => ({
          country,
          top: titleY - 14,
        }));
  const chosen = view.country.at(-1);
  return panels
    .map(({ country, top }, index) => {
      const next = panels[index + 1]?.top ?? end;
      // Panels below each other go on; of those beside each other each is shown alone.
      return { country, span: [top, drawing.chart === "opinion-trend" ? end : next] as const };
    })
    .sort((a, b) => Number(b.country === chosen) - Number(a.country === chosen))
    .map(({ span }) => span);
}

/** A figure, or a part of its height, with its names beside it. */
function CardFigure({ drawing, frame, box, top, bottom, selected }: Part & { selected: readonly string[] }) {
  const { figure: FigureOf, gutter } = pictureParts[drawing.chart];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: only a place; the figure in it is named
    <svg className="cut" {...box} height={Math.min(box.height, bottom - top)}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: only a place; the figure in it is named */}
      <svg x={gutter} y={-top} width={frame.plotWidth} height={bottom}>
        <FigureOf drawing={drawing} selected={selected} />
      </svg>
    </svg>
  );
}

/** The lower edge of a figure that goes on. */
function Fade({ box, paper }: { box: Box; paper: string }) {
  const height = 40;
  return (
    <>
      <defs>
        <linearGradient id="card-fade" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor={paper} stopOpacity="0" />
          <stop offset="1" stopColor={paper} />
        </linearGradient>
      </defs>
      <rect
        x={box.x}
        y={box.y + box.height - height}
        width={box.width}
        height={height}
        fill="url(#card-fade)"
      />
    </>
  );
}

/** The map: over the whole height beside its title, or below it with room for its legend to the right. */
function CardMap({
  drawing,
  view,
  box,
  isBeside,
}: {
  drawing: Drawing<MapFigure>;
  view: View;
  box: Box;
  isBeside: boolean;
}) {
  const { width, height, shapes, dots } = loadGeography(view.region);
  const scale = isBeside
    ? box.height / height
    : Math.min(box.height / height, (box.width - worldLegend) / width);
  const place = { x: box.x, y: box.y, width: Math.ceil(width * scale), height: Math.round(height * scale) };
  // What is only a few pixels wide has a ring around it: its outline alone would not be found.
  const small = view.country.flatMap((code) => {
    const dot = dots.find(
      ({ country, drawn, above }) => country === code && drawn && (!isBeside || above > 0),
    );
    const own = shapes.find(({ country, territory, d }) => country === code && !territory && d !== "");
    const [x = 0, y = 0, w = 0, h = 0] = own?.box ?? [];
    if (own && Math.max(w, h) * scale > 2 * ring) return [];
    return dot ? [{ code, x: dot.x, y: dot.y }] : own ? [{ code, x: x + w / 2, y: y + h / 2 }] : [];
  });
  return (
    <>
      <MapPicture drawing={drawing} region={view.region} selected={view.country} {...place} />
      {small.map(({ code, x, y }) => (
        <g key={code}>
          {["card-ring-outer", "card-ring"].map((name) => (
            <circle key={name} className={name} cx={box.x + x * scale} cy={box.y + y * scale} r={ring} />
          ))}
        </g>
      ))}
    </>
  );
}
