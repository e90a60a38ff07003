import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { feature } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { type Atlas, type AtlasFeature, atlasFeatures, readAtlas } from "./atlas";
import { type AtlasLines, disputedLines, lineOf } from "./lines";
import { leftOut, leftOutFine, type Owner, ownerOf } from "./owners";
import { repairOwners } from "./repairs";
import { cutWesternSahara } from "./western-sahara";

export type OwnedWorld = Topology<{ lands: GeometryCollection<Owner>; lines: AtlasLines }>;
/** A place that only the 1:10 m atlas has, as plain polygons. */
export type FinePlace = GeoJSON.Feature<GeoJSON.Geometry, Owner>;

const readRows = (file: string) => csvParse(readFileSync(join(process.cwd(), "data", file), "utf8"));

/** The states of our data by the numeric code of ISO 3166-1; historical ones have none. */
export function readStates(): Map<string, string> {
  return new Map(
    readRows("countries/countries.csv").flatMap(({ iso_numeric: code, country }) =>
      code && country ? [[code, country]] : [],
    ),
  );
}

/** The day on which each member, today's and former ones, joined the Union. */
export function readAccessions(): Map<string, string> {
  return new Map(
    readRows("eu-membership/eu-membership.csv").map(({ country = "", joined = "" }) => [country, joined]),
  );
}

/** The atlas with every area given to its owner, once for all maps, so that they cannot disagree. */
export function ownedWorld(states: ReadonlyMap<string, string>): OwnedWorld {
  const atlas = readAtlas("50m");
  const lines = disputedLines(atlas);
  const { berm, cut } = cutWesternSahara(atlas);
  const { crimea } = repairOwners(atlas);
  lines.push(lineOf("disputed", "western-sahara", cut), lineOf("boundary", "berm", berm));
  lines.push(lineOf("boundary", "crimea", crimea));
  const lands = owned(atlasFeatures(atlas), states, leftOut).map(([{ id: _, ...land }, owner]) => ({
    ...land,
    properties: owner,
  }));
  return {
    type: "Topology",
    arcs: atlas.arcs,
    objects: {
      lands: { type: "GeometryCollection", geometries: lands },
      lines: { type: "GeometryCollection", geometries: lines },
    },
  };
}

/** What the coarser atlas lacks: Tuvalu and Gibraltar. The rest of the finer one is not used: its Maldives are wound
 *  the wrong way and would fill the map. */
export function finePlaces(states: ReadonlyMap<string, string>): FinePlace[] {
  const fine: Atlas = readAtlas("10m");
  const known = new Set(atlasFeatures(readAtlas("50m")).map(({ properties }) => properties.name));
  const missing = atlasFeatures(fine).filter(({ properties }) => !known.has(properties.name));
  return owned(missing, states, leftOutFine).map(([one, owner]) => ({
    ...(feature(fine, one as GeometryObject<{ name: string }>) as GeoJSON.Feature),
    properties: owner,
  }));
}

/** Each feature with its owner. Throws for one that nobody owns and no reason leaves out. */
function owned(
  features: AtlasFeature[],
  states: ReadonlyMap<string, string>,
  without: Readonly<Record<string, string>>,
): [AtlasFeature, Owner][] {
  return features.flatMap((one) => {
    const { name } = one.properties;
    if (without[name]) return [];
    const owner = ownerOf(one, states);
    if (!owner)
      throw new Error(`world-atlas: "${name}" (${one.id}) has no owner and no reason to be left out`);
    return [[one, owner] as [AtlasFeature, Owner]];
  });
}
