import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from "d3";
import type { Region } from "./geography";

/** A map width that no screen reaches. */
const ALWAYS = 9999;

/** One arrangement of dots, in CSS px. */
export type Layout = {
  /** It is for maps at least this wide, and less wide than `below`. */
  readonly above: number;
  readonly below: number;
  /** The map width at which hit areas must stand free of each other; on wider maps they do all the more. */
  readonly reference: number;
  /** States whose largest part is narrower or lower than this are hard to see or to hit: their dot is drawn, moved
   *  into free space where it must be, and never left out. */
  readonly drawnBelow: number;
  /** Larger states, up to a target of 24 px, get a dot too: moved with a leader if true; if false only where there
   *  is room on their own shape. */
  readonly moveLarger: boolean;
};

export type Frame = {
  readonly region: Region;
  /** Size of the drawing in px; the viewBox is ten times that. */
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  /** Corners of a line that cuts less than this triangle, in steradians, are left out. */
  readonly detail: number;
  /** Where dots go, by the width of the map: see `Layout`. */
  readonly layouts: readonly Layout[];
  /** A state of which less than this is inside the frame, in px² at 1200 px, is left out unless it is whole. */
  readonly leastVisible: number;
};

// Points, not features, fit the frame: France would draw it to Guiana. Without the points at 34° N Malta and Crete
// would touch the lower edge.
const EUROPE_REACH: [number, number][] = [
  [-24.6, 65.6],
  [-10.6, 36.8],
  [34.9, 34.2],
  [14.4, 34.6],
  [31.2, 71.3],
  [42, 42],
];

/** Lambert's azimuthal equal-area projection, as the institutions of the EU draw Europe. */
export const europe: Frame = {
  region: "europe",
  width: 1200,
  height: 1010,
  projection: geoAzimuthalEqualArea()
    .rotate([-10, -52])
    .fitExtent(
      [
        [10, 10],
        [1190, 1000],
      ],
      { type: "MultiPoint", coordinates: EUROPE_REACH },
    )
    .clipExtent([
      [-10, -10],
      [1210, 1020],
    ]),
  detail: 2e-7,
  layouts: [
    { above: 0, below: 720, reference: 343, drawnBelow: 6, moveLarger: true },
    { above: 720, below: ALWAYS, reference: 720, drawnBelow: 6, moveLarger: true },
  ],
  leastVisible: 150,
};

const WORLD_WIDTH = 1200;
const WORLD_HEIGHT = 540;

/** Equal Earth, turned so that the cut falls at 169° W, where it leaves Chukotka whole. Antarctica is below the lower
 *  edge. */
export const world: Frame = {
  region: "world",
  width: WORLD_WIDTH,
  height: WORLD_HEIGHT,
  projection: geoEqualEarth()
    .rotate([-11, 0])
    .fitWidth(WORLD_WIDTH - 8, { type: "Sphere" })
    .clipExtent([
      [0, 0],
      [WORLD_WIDTH, WORLD_HEIGHT],
    ]),
  detail: 1.5e-5,
  // To move every state under 24 px would send half of Europe into the Atlantic on leaders; Europe has its own map.
  layouts: [{ above: 0, below: ALWAYS, reference: 900, drawnBelow: 4, moveLarger: false }],
  leastVisible: 0,
};
world.projection.translate([WORLD_WIDTH / 2, 300]);
