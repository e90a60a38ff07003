import { geoContains } from "d3";
import { feature, mergeArcs } from "topojson-client";
import { type Area, type Atlas, atlasFeatures, featureNamed, polygonsOf } from "./atlas";
import { commonArcs } from "./lines";

/** Features of the atlas that are parts of a state: [state, part]. Northern Cyprus and Somaliland are merged
 *  because the United Nations count them as Cyprus and Somalia, and a dashed line still shows them; Siachen because
 *  India holds it. The others nobody disputes. */
const PARTS = [
  ["Cyprus", "N. Cyprus"],
  ["Somalia", "Somaliland"],
  ["India", "Siachen Glacier"],
  ["Finland", "Åland"],
  ["Australia", "Ashmore and Cartier Is."],
  ["Australia", "Indian Ocean Ter."],
] as const;

/** A point of Crimea, to find its ring among those of Russia. */
const SIMFEROPOL: [number, number] = [34.1, 45.1];

/** Redraws who owns what as the United Nations see it, in place: Crimea goes to Ukraine and the parts above to their
 *  states. The common borders vanish, since areas share their arcs. Returns the arcs that were between Crimea and
 *  the mainland. */
export function repairOwners(atlas: Atlas): { crimea: number[] } {
  const russia = featureNamed(atlas, "Russia");
  const ukraine = featureNamed(atlas, "Ukraine");
  const polygons = polygonsOf(russia);
  const ring = polygons.find((arcs) => geoContains(feature(atlas, { type: "Polygon", arcs }), SIMFEROPOL));
  if (!ring || polygons.length < 2) throw new Error("world-atlas: Crimea is no longer a ring of Russia");
  const peninsula: Area = { type: "Polygon", arcs: ring };
  const crimea = commonArcs(peninsula, ukraine);
  Object.assign(russia, { type: "MultiPolygon", arcs: polygons.filter((arcs) => arcs !== ring) });
  absorb(atlas, ukraine, peninsula);

  for (const [state, part] of PARTS) {
    const gone = featureNamed(atlas, part);
    absorb(atlas, featureNamed(atlas, state), gone);
    atlas.objects.countries.geometries = atlasFeatures(atlas).filter((one) => one !== gone);
  }
  return { crimea };
}

function absorb(atlas: Atlas, into: Area, part: Area): void {
  const { type, arcs } = mergeArcs(atlas, [into, part]);
  Object.assign(into, { type, arcs });
}
