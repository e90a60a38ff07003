// The finished map as SVG text. The server puts it into the first HTML; the browser never receives those paths a
// second time, it only changes attributes. A region loaded later is made by the same function in the browser.

import type { Dot, Geography, Shape } from "../../../data/geography/geography";
import type { MapMark } from "./model";

const statusOf = (mark: MapMark | undefined) => `data-status="${mark?.status ?? "not-applicable"}"`;
const look = (mark: MapMark | undefined) =>
  `${statusOf(mark)}${mark?.isMember ? ' data-member="true"' : ""}${mark?.isChanged ? ' data-changed="true"' : ""}`;

const path = (d: string, extra: string) => (d === "" ? "" : `<path d="${d}"${extra}/>`);

/** How far from the main part of a state, in parts of its longer side, another part still belongs to it. */
const nearby = 0.35;

/** The outline of a state as its main part with what lies around it, and the parts far away: Guiana is France, but
 *  a label, a focus ring and an arrow key belong where the main part is. */
export function splitParts({ d, box: [x, y, width, height] }: Pick<Shape, "d" | "box">): {
  main: string;
  far: string;
} {
  const margin = nearby * Math.max(width, height);
  const parts = { main: "", far: "" };
  for (const ring of d.split(/(?=M)/)) {
    const [startX = 0, startY = 0] = ring.slice(1).split(/[ l]/, 2).map(Number);
    const isNear =
      startX >= x - margin &&
      startX <= x + width + margin &&
      startY >= y - margin &&
      startY <= y + height + margin;
    parts[isNear ? "main" : "far"] += ring;
  }
  return parts;
}

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
        shape.d,
        ` data-of="${shape.country}" data-territory="${shape.territory}" ${statusOf(byCountry.get(shape.country))}`,
      ),
    );
  const states = own
    .filter((shape) => !dots.has(shape.country))
    .map((shape) => {
      const { main, far } = splitParts(shape);
      const status = look(byCountry.get(shape.country));
      const { country } = shape;
      return (
        path(far, ` data-of="${country}" ${status}`) + path(main, ` data-country="${country}" ${status}`)
      );
    });
  const lines = geography.lines.map((line) => `<path class="${line.kind}" d="${line.d}"/>`);
  const small = [...dots].map(([country, places]) => {
    const shape = own.find((one) => one.country === country);
    return `<g data-country="${country}" ${look(byCountry.get(country))}>${path(shape?.d ?? "", "")}${places.map(dotMarkup).join("")}</g>`;
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
