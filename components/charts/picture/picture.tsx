// A chart as a picture that stands alone: title, figure, legend, notes, sources, version and address in one SVG.

import type { ReactElement } from "react";
import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import { fill } from "../../words/fill";
import { type Language, pathIn } from "../../words/language";
import { semicolon } from "../../words/punctuation";
import { words } from "../../words/words";
import type { ChartId } from "../chart-list";
import type { Drawing } from "../drawing";
import { formatDate } from "../parts/format";
import { sourceNames } from "../parts/source-names";
import type { MapFigure } from "../recognition-map/model";
import { chartKeys, chartsOf, loadLimits } from "../registry";
import { type View, viewQuery } from "../view-state";
import { innerWidth, margin, pictureFrame, pictureParts, pictureWidth } from "./figures";
import { layOutLegend, legendFont } from "./legend";
import { MapPicture, MapPictureLegend, mapHeight } from "./map-picture";
import { palettes, type Theme } from "./palette";
import { pictureStyle } from "./style";
import { type Font, wrap, wrapBalanced } from "./text";

export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/** Where the fonts are not installed, an SVG is shown in Arial and Georgia, which are up to a tenth wider. */
const textWidth = innerWidth * 0.91;
const titleWidth = innerWidth * 0.96;
/** More sources than these are only counted. */
const namedSources = 8;
/** More changes between two years than these are left to the table. */
const listedChanges = 14;

/** The picture of a view. `siteUrl` is the configured public address of the site, "" where none is: then the picture
 *  names the project and the path only. With `drawing` that is drawn instead of the whole view; with `isBare` only the
 *  figure and, below all but the map, its legend: a slide says the rest itself. The same arguments give the same text. */
export async function drawPicture({
  chart,
  view,
  language,
  theme,
  siteUrl,
  edition = presentEdition,
  drawing = chartsOf(edition)[chart].draw(view, language, pictureFrame(chart)),
  isBare = false,
}: {
  chart: ChartId;
  view: View;
  language: Language;
  theme: Theme;
  siteUrl: string;
  edition?: Edition;
  drawing?: Drawing;
  isBare?: boolean;
}): Promise<Picture> {
  // Next refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { name, title, subtitle, changes, notes, foot } = textsOf(drawing, view, siteUrl, edition);
  const legend = layOutLegend(renderToStaticMarkup(legendOf(drawing, view.country.length > 0)), innerWidth);

  let y = isBare ? 0 : margin - 2;
  const below = (height: number, gap: number) => {
    const top = y;
    y += height + gap;
    return top;
  };
  const head = isBare
    ? []
    : [
        block("picture-name", name, below(16, 8), 16, 12),
        block("picture-title", title, below(title.length * 34, 8), 34, 27),
        block("picture-subtitle", subtitle, below(subtitle.length * 22, 18), 22, 16),
      ];
  const figureHeight = heightOf(drawing, view);
  const figureY = below(figureHeight, 18);
  const hasLegend = !isBare || chart !== "recognition-map";
  const legendY = hasLegend ? below(legend.height, 16) : y;
  const tail = isBare
    ? []
    : [
        block("picture-changes", changes, below(changes.length * 19, changes.length > 0 ? 14 : 0), 19, 14),
        ...notes.map((note, index) =>
          block("picture-note", note, below(note.length * 17, index === notes.length - 1 ? 12 : 4), 17, 12),
        ),
      ];
  const ruleY = isBare ? null : below(0, 8);
  if (!isBare) tail.push(block("picture-foot", foot, below(foot.length * 17, margin - 8), 17, 13));
  const height = Math.ceil(y);
  const [left, width] = isBare ? [margin, innerWidth] : [0, pictureWidth];

  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${left} 0 ${width} ${height}`}
      data-chart={chart}
      data-version={edition.version}
      lang={language}
      // The rasteriser would otherwise drop the space at the beginning of a tspan.
      xmlSpace="preserve"
    >
      <title>{drawing.words.title}</title>
      <desc>{drawing.words.alt}</desc>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rules of our own */}
      <style dangerouslySetInnerHTML={{ __html: pictureStyle(palettes[theme]) }} />
      <rect className="paper" width={pictureWidth} height={height} />
      {head}
      {chart === "recognition-map" ? (
        <MapPicture
          drawing={drawing as Drawing<MapFigure>}
          region={view.region}
          selected={view.country}
          x={margin}
          y={figureY}
          width={innerWidth}
          height={figureHeight}
        />
      ) : (
        <PlotFigure
          chart={chart}
          drawing={drawing}
          selected={view.country}
          y={figureY}
          height={figureHeight}
        />
      )}
      <g className="picture-legend">
        <g className={legend.className}>
          {(hasLegend ? legend.entries : []).map((entry) => (
            <g key={entry.key} transform={`translate(${margin} ${legendY + entry.y})`}>
              <g
                transform={`translate(${entry.x} ${10 - entry.swatchHeight / 2})`}
                // biome-ignore lint/security/noDangerouslySetInnerHtml: made by the chart's own legend
                dangerouslySetInnerHTML={{ __html: entry.swatch }}
              />
              {entry.lines.map((line, index) => (
                <text key={line} x={entry.textX} y={15 + index * 19}>
                  {line}
                </text>
              ))}
            </g>
          ))}
        </g>
      </g>
      {ruleY !== null && (
        <line className="picture-rule" x1={margin} x2={pictureWidth - margin} y1={ruleY} y2={ruleY} />
      )}
      {tail}
    </svg>,
  );
  return { svg: `${svg}\n`, width, height };
}

/** A figure beside its names. */
function PlotFigure({
  chart,
  drawing,
  selected,
  y,
  height,
}: {
  chart: Exclude<ChartId, "recognition-map">;
  drawing: Drawing;
  selected: readonly string[];
  y: number;
  height: number;
}) {
  const { figure: FigureOf, gutter } = pictureParts[chart];
  return (
    // Lengths of a figure that are given in percent are parts of this frame.
    // biome-ignore lint/a11y/noSvgWithoutTitle: only a place; the figure in it is named
    <svg x={margin + gutter} y={y} width={pictureFrame(chart).plotWidth} height={height}>
      <FigureOf drawing={drawing} selected={selected} />
    </svg>
  );
}

/** The legend of a chart as a picture has it. */
export function legendOf(drawing: Drawing, hasChosen: boolean): ReactElement {
  if (drawing.chart === "recognition-map") {
    return <MapPictureLegend drawing={drawing as Drawing<MapFigure>} hasChosen={hasChosen} />;
  }
  const { legend: LegendOf } = pictureParts[drawing.chart];
  return <LegendOf drawing={drawing} />;
}

function heightOf(drawing: Drawing, view: View): number {
  if (drawing.chart === "recognition-map") return mapHeight(view.region, innerWidth);
  return (drawing.figure as { height: number }).height;
}

/** Lines of text below each other. */
function block(className: string, lines: readonly string[], top: number, lineHeight: number, ascent: number) {
  const placed = lines.map((line, index) => ({ line, y: top + ascent + index * lineHeight }));
  return (
    <text key={top} className={className}>
      {placed.map(({ line, y }) => (
        <tspan key={y} x={margin} y={y}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Every text of the picture around its figure, in lines. */
function textsOf(drawing: Drawing, view: View, siteUrl: string, edition: Edition) {
  const { chart, language } = drawing;
  const text = words[language];
  const lines = (content: string, font: Font, size: number) => wrap(content, font, size, textWidth);
  const query = viewQuery(view, loadLimits(edition), chartKeys(chart));
  const path = pathIn(language, `/charts/${chart}`) + (query === "" ? "" : `?${query}`);
  const publishers = sourceNames(drawing.sources);
  const more = publishers.length - namedSources;
  const list = (names: readonly string[]) => names.join(semicolon[language]);
  const comparison = chart === "recognition-map" ? (drawing.figure as MapFigure).comparison : null;
  const listed = comparison && comparison.changes.length <= listedChanges ? comparison.changes : [];
  return {
    name: [chartsOf(edition)[chart].name(language).toLocaleUpperCase(language)],
    title: wrapBalanced(drawing.words.title, "serif", 28, titleWidth),
    subtitle: lines(drawing.words.subtitle, "regular", 16),
    changes: comparison
      ? [comparison.title, ...listed.map((change) => change.text)].flatMap((one) =>
          lines(one, "regular", legendFont),
        )
      : [],
    notes: drawing.words.notes.map((note) => lines(note, "regular", 12.5)),
    foot: [
      more > 1
        ? fill(text.picture.sourcesMore, { names: list(publishers.slice(0, namedSources)), n: more })
        : fill(text.chart.sourceLine, { names: list(publishers) }),
      `${text.site.name} · ${fill(text.site.version, { version: edition.version, date: formatDate(edition.asOf, language) })}`,
      siteUrl.replace(/\/+$/, "") + path,
    ].flatMap((line) => lines(line, "regular", 12.5)),
  };
}
