// The map in a picture: the same shapes as on the page, in the wide layout, without areas for pointers.

import type { Shape } from "../../../data/geography/geography";
import { statuses } from "../../../data/recognition/status";
import { words } from "../../words/words";
import type { Drawing } from "../drawing";
import { MapSwatch } from "../parts/map-swatch";
import { StatusPatterns } from "../parts/status-patterns";
import { loadGeography } from "../recognition-map/load-geography";
import { mapKeys } from "../recognition-map/map-keys";
import { mapMarkup } from "../recognition-map/markup";
import type { MapFigure } from "../recognition-map/model";
import type { Region } from "../view-state";

/** Radius of the dots of small states, in units of the map, as the page has it for wide maps. */
const dotRadius: Readonly<Record<Region, number>> = { europe: 60, world: 48 };

/** The height of the map of a region at a width, px. */
export function mapHeight(region: Region, width: number): number {
  const geography = loadGeography(region);
  return Math.round((width * geography.height) / geography.width);
}

/** The map of a region at a place in the picture; the chosen countries are outlined above all others. */
export function MapPicture({
  drawing,
  region,
  selected,
  ...place
}: {
  drawing: Drawing<MapFigure>;
  region: Region;
  selected: readonly string[];
  x: number;
  y: number;
  width: number;
  height: number;
}) {
  const geography = loadGeography(region);
  const { figure } = drawing;
  const radius = dotRadius[region];
  const markup = mapMarkup(geography, figure.marks)
    .replace(/<circle class="hit"[^>]*\/>/g, "")
    .replace(/<g class="narrow">.*?<\/g>/g, "")
    .replaceAll('class="dot"', `class="dot" r="${radius}"`);
  const chosenDots = geography.dots.filter(
    (dot) => selected.includes(dot.country) && dot.drawn && (region === "world" || dot.above > 0),
  );
  // A state that is hardly larger than its dot has its ring around the dot.
  const isSmall = ({ country, box: [, , width, height] }: Shape) =>
    Math.max(width, height) < 3 * radius && chosenDots.some((dot) => dot.country === country);
  const chosenShapes = geography.shapes.filter(
    (shape) => selected.includes(shape.country) && shape.d !== "" && !isSmall(shape),
  );
  return (
    <>
      <rect className="sea" {...place} />
      <svg
        className="map"
        data-region={region}
        viewBox={`0 0 ${geography.width} ${geography.height}`}
        aria-label={drawing.words.alt}
        {...place}
      >
        <defs>
          <StatusPatterns />
        </defs>
        <g
          className={figure.comparison ? "comparing" : undefined}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made by markup.ts from checked data
          dangerouslySetInnerHTML={{ __html: markup }}
        />
        <g className="chosen">
          {["chosen-outer", "chosen-inner"].map((ring) => (
            <g key={ring}>
              {chosenShapes.map((shape) => (
                <path key={`${shape.country} ${shape.territory ?? ""}`} className={ring} d={shape.d} />
              ))}
              {chosenDots.map((dot) => (
                <circle key={`${dot.x} ${dot.y}`} className={ring} cx={dot.x} cy={dot.y} r={radius} />
              ))}
            </g>
          ))}
        </g>
      </svg>
    </>
  );
}

/** The statuses with their look and how many states on the map have each. */
export function MapPictureLegend({
  drawing,
  hasChosen,
}: {
  drawing: Drawing<MapFigure>;
  hasChosen: boolean;
}) {
  const { figure, language } = drawing;
  const text = words[language].map;
  return (
    <ul className="legend map-legend">
      {statuses.map((status) => (
        <li key={status}>
          <MapSwatch of={status} />
          {`${text[status]} ${figure.counts[status]}`}
        </li>
      ))}
      {mapKeys(figure, text, hasChosen)
        .filter(({ isDrawn }) => isDrawn)
        .map(({ key, text }) => (
          <li key={key}>
            <MapSwatch of={key} />
            {text}
          </li>
        ))}
    </ul>
  );
}
