import { geoArea, geoCentroid } from "d3";
import { feature } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { Frame } from "./frames";
import type { Box, Line, Point } from "./geography";
import { area, boxOf, outline, pathOf } from "./outline";
import type { Owner } from "./owners";
import type { FinePlace, OwnedWorld } from "./world";

/** A land as it is drawn: rings of whole tenths of a px, the largest first. */
export type Land = Owner & { readonly rings: readonly Point[][]; readonly area: number; readonly box: Box };

type Place = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, Owner>;

/** Islands below this area, in tenths of a px squared, are left out unless they are all there is. */
const LEAST_ISLAND = 20;

/** The lands inside a frame, by area, the largest first. What simplifying destroys is drawn as it was before, and
 *  what is below a tenth of a px as the least diamond, so that every land of the frame has a shape. */
export function drawLands(owned: OwnedWorld, fine: readonly FinePlace[], frame: Frame): Land[] {
  const exact = [...placesOf(owned), ...(fine as Place[])];
  const plain = [...placesOf(simplified(owned, frame.detail)), ...(fine as Place[])];
  const lands = plain.flatMap((place, i) => {
    const rings = ringsOf(place, exact[i] as Place, frame);
    const [largest] = rings;
    if (!largest) return [];
    const total = rings.reduce((sum, ring) => sum + area(ring), 0);
    return [{ ...place.properties, rings, area: total, box: boxOf(largest) }];
  });
  return lands
    .filter((land) => isWhole(land.box, frame) || land.area >= frame.leastVisible * 100)
    .sort((a, b) => b.area - a.area || (key(a) < key(b) ? -1 : 1));
}

/** The dashed lines inside a frame; a name of several pieces is one path. */
export function drawLines(owned: OwnedWorld, frame: Frame): Line[] {
  const world = simplified(owned, frame.detail);
  return feature(world, world.objects.lines).features.flatMap((line) => {
    const rows = outline(line, frame.projection);
    return rows.length === 0 ? [] : [{ ...line.properties, d: pathOf(rows, false) }];
  });
}

/** Whether a box lies inside the frame, so that the frame cuts nothing off. */
export function isWhole([x, y, width, height]: Box, frame: Frame): boolean {
  return x >= 0 && y >= 0 && x + width <= frame.width * 10 && y + height <= frame.height * 10;
}

const key = (owner: Owner) => owner.territory ?? owner.country;

function simplified(owned: OwnedWorld, detail: number): OwnedWorld {
  return simplify(presimplify(owned, sphericalTriangleArea), detail) as OwnedWorld;
}

function placesOf(owned: OwnedWorld): Place[] {
  return feature(owned, owned.objects.lands).features as Place[];
}

function ringsOf(place: Place, exact: Place, frame: Frame): Point[][] {
  const drawn = outline(place, frame.projection).sort((a, b) => area(b) - area(a));
  const seen = drawn.filter((ring, i) => i === 0 || area(ring) >= LEAST_ISLAND);
  if (seen[0] && area(seen[0]) >= LEAST_ISLAND) return seen;
  const [whole] = outline(exact, frame.projection).sort((a, b) => area(b) - area(a));
  if (whole && area(whole) >= LEAST_ISLAND) return [whole];
  const [x, y] = placeOf(exact, frame);
  if (!isWhole([x, y, 0, 0], frame)) return [];
  return [
    [
      [x - 3, y],
      [x, y - 3],
      [x + 3, y],
      [x, y + 3],
    ],
  ]; // prettier: one diamond
}

/** Where the largest part of a place lies in the drawing. */
function placeOf({ geometry }: Place, frame: Frame): Point {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const [largest] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
  const point = largest && frame.projection(geoCentroid(largest));
  return point ? [Math.round(point[0] * 10), Math.round(point[1] * 10)] : [-1, -1];
}
