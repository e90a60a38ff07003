import { mergeArcs } from "topojson-client";
import { type Atlas, arcCoordinates, featureNamed, polygonsOf } from "./atlas";

/** Gives Western Sahara the whole territory, as the United Nations draw it; the atlas has only the part east of the
 *  berm and puts the rest into Morocco. The berm of the atlas starts exactly where the border with Algeria leaves
 *  27.67° N, so the cut is one straight line along the parallel from there to the coast: the coast's arc is split
 *  where it crosses, the line becomes a new arc, and what lies south of it moves from Morocco to Western Sahara.
 *  Changes the atlas in place and returns the arcs of the berm and of the cut, for dashed lines. */
export function cutWesternSahara(atlas: Atlas): { berm: number[]; cut: number[] } {
  const morocco = featureNamed(atlas, "Morocco");
  const sahara = featureNamed(atlas, "W. Sahara");
  const ring = polygonsOf(morocco)[0]?.[0] ?? [];
  const saharaArcs = new Set(polygonsOf(sahara).flat(2));
  const [algeria, berm, coast, ...more] = ring;
  // The recipe holds for the ring as this version of the atlas has it; another version must be looked at again.
  if (
    algeria === undefined ||
    berm === undefined ||
    coast === undefined ||
    more.length ||
    !saharaArcs.has(~berm)
  )
    throw new Error("world-atlas: Morocco is no longer the ring Algeria, berm, coast");

  const inland = arcCoordinates(atlas, berm)[0] as [number, number];
  const shore = arcCoordinates(atlas, coast);
  const crossing = shore.findIndex((point, i) => i > 0 && point[1] !== undefined && point[1] > inland[1]);
  const [before, after] = [shore[crossing - 1], shore[crossing]] as [number, number][];
  if (!before || !after) throw new Error("world-atlas: the coast of Morocco does not cross 27.67° N");
  const share = (inland[1] - before[1]) / (after[1] - before[1]);
  const landfall = [before[0] + share * (after[0] - before[0]), inland[1]];

  const cut = atlas.arcs.push([inland, landfall]) - 1;
  const south = atlas.arcs.push([...shore.slice(0, crossing), landfall]) - 1;
  const north = atlas.arcs.push([landfall, ...shore.slice(crossing)]) - 1;
  const west = { type: "Polygon" as const, arcs: [[berm, south, ~cut]] };
  Object.assign(morocco, { type: "Polygon", arcs: [[algeria, cut, north]] });
  const { type, arcs } = mergeArcs(atlas, [sahara, west]);
  Object.assign(sahara, { type, arcs });
  return { berm: [berm], cut: [cut] };
}
