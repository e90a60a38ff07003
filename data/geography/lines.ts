import type { GeometryCollection, MultiLineString } from "topojson-specification";
import { type Area, type Atlas, featureNamed, polygonsOf } from "./atlas";
import type { LineKind } from "./geography";

export type AtlasLine = MultiLineString<{ kind: LineKind; name: string }>;
export type AtlasLines = GeometryCollection<{ kind: LineKind; name: string }>;

/** Lines that the atlas has between two of its features. Not in the atlas, so only told in words: Abkhazia, South
 *  Ossetia, Transnistria, the line of contact in eastern Ukraine, the 1949 line behind the Golan (the atlas draws the
 *  Golan with Israel; its eastern edge is marked), Aksai Chin, Halaib. The line of control in Kashmir is there, but
 *  in one arc with the rest of the border of India and Pakistan; only its end at Siachen can be marked. */
const BETWEEN = [
  ["disputed", "golan", "Israel", "Syria"],
  ["disputed", "korea", "North Korea", "South Korea"],
  ["disputed", "kosovo", "Kosovo", "Serbia"],
  ["disputed", "palestine", "Palestine", "Israel"],
  ["disputed", "siachen", "Siachen Glacier", "Pakistan"],
  ["boundary", "northern-cyprus", "Cyprus", "N. Cyprus"],
  ["boundary", "somaliland", "Somalia", "Somaliland"],
] as const;

/** The dashed lines as arcs of the atlas, so that they follow the simplified borders exactly. To be asked for before
 *  the owners are repaired, since that merges the features on both sides. Throws if a pair has no common border. */
export function disputedLines(atlas: Atlas): AtlasLine[] {
  return BETWEEN.map(([kind, name, a, b]) =>
    lineOf(kind, name, commonArcs(featureNamed(atlas, a), featureNamed(atlas, b))),
  );
}

/** One line of these arcs. */
export function lineOf(kind: LineKind, name: string, arcs: number[]): AtlasLine {
  if (arcs.length === 0) throw new Error(`world-atlas: no line for ${name}`);
  return { type: "MultiLineString", arcs: arcs.map((arc) => [arc]), properties: { kind, name } };
}

/** The arcs that border both areas, in the direction of the first. */
export function commonArcs(a: Area, b: Area): number[] {
  const theirs = new Set(polygonsOf(b).flat(2));
  return polygonsOf(a)
    .flat(2)
    .filter((arc) => theirs.has(~arc));
}
