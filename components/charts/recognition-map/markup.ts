// The finished map as SVG text. The server puts it into the first HTML; the browser never receives those paths a
// second time, it only changes attributes. A region loaded later is made by the same function in the browser.

import type { Dot, Geography, Shape } from "../../../data/geography/geography";
import type { MapMark } from "./model";

const statusOf = (mark: MapMark | undefined) => `data-status="${mark?.status ?? "not-applicable"}"`;
const look = (mark: MapMark | undefined) => `${statusOf(mark)}${mark?.isMember ? ' data-member="true"' : ""}`;

const path = (shape: Shape, extra: string) => `<path d="${shape.d}"${extra}/>`;

/** Shapes, lines and dots of a region with the status of each state; every value comes from checked data, so
 *  nothing needs escaping. A state with a dot is one group: shape, leader line, dot and hit area react as one. */
export function mapMarkup(geography: Geography, marks: readonly MapMark[]): string {
  const byCountry = new Map(marks.map((mark) => [mark.country, mark]));
  const dots = new Map<string, Dot[]>();
  for (const dot of geography.dots) dots.set(dot.country, [...(dots.get(dot.country) ?? []), dot]);
  const own = geography.shapes.filter((shape) => !shape.territory);

  // A territory has the relations of its state; whether it belongs to the Union is another matter.
  const territories = geography.shapes
    .filter((shape) => shape.territory)
    .map((shape) =>
      path(
        shape,
        ` data-of="${shape.country}" data-territory="${shape.territory}" ${statusOf(byCountry.get(shape.country))}`,
      ),
    );
  const states = own
    .filter((shape) => !dots.has(shape.country))
    .map((shape) => path(shape, ` data-country="${shape.country}" ${look(byCountry.get(shape.country))}`));
  const lines = geography.lines.map((line) => `<path class="${line.kind}" d="${line.d}"/>`);
  const small = [...dots].map(([country, places]) => {
    const shape = own.find((one) => one.country === country);
    return `<g data-country="${country}" ${look(byCountry.get(country))}>${shape ? path(shape, "") : ""}${places.map(dotMarkup).join("")}</g>`;
  });
  return `<g class="states">${territories.join("")}${states.join("")}</g><g class="lines">${lines.join("")}</g><g class="small">${small.join("")}</g>`;
}

/** CSS px of the map from which the wide layout is shown, as in `data/geography`. */
const wideFrom = 720;

/** Europe has two layouts, for narrow and for wide maps; a style sheet shows the one that fits. */
function dotMarkup({ x, y, at: [placeX, placeY], above, from, drawn }: Dot): string {
  const layout = above > 0 ? "wide" : from <= wideFrom ? "narrow" : "any";
  const leader =
    drawn && (x !== placeX || y !== placeY)
      ? `<line class="leader" x1="${x}" y1="${y}" x2="${placeX}" y2="${placeY}"/>`
      : "";
  const dot = drawn ? `<circle class="dot" cx="${x}" cy="${y}"/>` : "";
  return `<g class="${layout}">${leader}<circle class="hit" cx="${x}" cy="${y}"/>${dot}</g>`;
}
