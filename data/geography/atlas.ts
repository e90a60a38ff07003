import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

/** An area as indexes of arcs, so that neighbours keep one common border whatever is done to it. */
export type Area = Polygon | MultiPolygon;
export type AtlasFeature = Area & { id?: string; properties: { name: string } };
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The Natural Earth countries of world-atlas at 1:50 m or 1:10 m, with arcs as plain degrees. Read as a file: an
 *  import would pull megabytes into the type check. */
export function readAtlas(resolution: "50m" | "10m"): Atlas {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${resolution}.json`);
  const packed = JSON.parse(readFileSync(file, "utf8")) as Atlas;
  const arcs = packed.arcs.map((_, i) => arcCoordinates(packed, i));
  return { type: "Topology", objects: packed.objects, arcs };
}

/** The points of one arc in degrees; a negative index walks it backwards. */
export function arcCoordinates(atlas: Topology, arc: number): number[][] {
  return feature(atlas, { type: "LineString", arcs: [arc] }).geometry.coordinates;
}

/** The features of an atlas; all of them are areas. */
export function atlasFeatures(atlas: Atlas): AtlasFeature[] {
  return atlas.objects.countries.geometries as AtlasFeature[];
}

/** The one feature of this name. Throws if the atlas has none or several. */
export function featureNamed(atlas: Atlas, name: string): AtlasFeature {
  const found = atlasFeatures(atlas).filter((one) => one.properties.name === name);
  if (found.length !== 1 || !found[0])
    throw new Error(`world-atlas: expected one "${name}", found ${found.length}`);
  return found[0];
}

/** The polygons of an area, each as its rings of arcs. */
export function polygonsOf(area: Area): number[][][] {
  return area.type === "Polygon" ? [area.arcs] : area.arcs;
}
