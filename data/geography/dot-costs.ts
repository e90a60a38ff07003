import type { Anchor } from "./anchors";
import type { Point } from "./geography";
import type { Ground } from "./ground";

// Costs are in CSS px at the reference width: how far a dot would rather move than suffer the evil.
const ON_OTHERS = 16;
const ON_SMALL_OTHERS = 26;
/** What lies on the states that the map is about is read as theirs. */
const ON_EXCEPTIONS = 80;
const EXCEPTIONS = ["FRA", "EST"];
const OFF_HOME = 6;
const TIRING = 25;
const CROSSING = 40;
const GRAZING = 40;

/** Two dots further apart than this have no leaders that could meet, in CSS px. */
const FAR = 200;

/** Radius of a drawn dot, in CSS px. */
const RADIUS = 4;
const SAMPLES: readonly Point[] = [
  [0, 0],
  [RADIUS, 0],
  [-RADIUS, 0],
  [0, RADIUS],
  [0, -RADIUS],
];

/** What a place costs a dot whatever the others do: its distance, and the land it covers. `px` is one CSS px. */
export function siteCost(
  { at, country }: Anchor,
  place: Point,
  ground: Ground,
  small: ReadonlySet<string>,
  px: number,
): number {
  const home = ground.at(place) === country;
  const moved = distance(at, place) / px;
  // Two middling leaders are better than a short one and one across half the map.
  let cost = home ? moved * 0.5 : moved + moved ** 2 / TIRING + (moved > 0 ? OFF_HOME : 0);
  for (const [dx, dy] of SAMPLES) {
    const land = ground.at([place[0] + dx * px, place[1] + dy * px]);
    if (!land || land === country) continue;
    const evil = EXCEPTIONS.includes(land) ? ON_EXCEPTIONS : small.has(land) ? ON_SMALL_OTHERS : ON_OTHERS;
    cost += evil / SAMPLES.length;
  }
  return cost;
}

/** A dot at its place, with the place it stands for. */
export type Placed = { readonly at: Point; readonly place: Point };

/** What two dots cost each other: hit areas of this `side` that overlap, leaders that cross or run through dots. */
export function pairCost(one: Placed, other: Placed, side: number, overlap: number, px: number): number {
  let cost = 0;
  const gap = apart(one.place, other.place);
  if (gap < side) cost += overlap * (1 + (side - gap) / side);
  // Beyond the reach of all leaders nothing else can happen.
  if (gap > FAR * px) return cost;
  if (cross(one.at, one.place, other.at, other.place)) cost += CROSSING;
  if (toSegment(other.place, one.at, one.place) < RADIUS * 1.5 * px) cost += GRAZING;
  if (toSegment(one.place, other.at, other.place) < RADIUS * 1.5 * px) cost += GRAZING;
  return cost;
}

/** How far two squares' middles are apart: squares of this side touch. */
export function apart(a: Point, b: Point): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]));
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** Distance of a point from a stretch of line. */
function toSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return distance(point, [a[0] + t * dx, a[1] + t * dy]);
}

/** Whether two stretches of line cross. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
