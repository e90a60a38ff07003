import type { Anchor } from "./anchors";
import { apart, type Placed, pairCost } from "./dot-costs";
import type { Point } from "./geography";

/** A dot and the places it may take, the cheapest first. */
export type Seeker = { readonly anchor: Anchor; readonly sites: readonly { place: Point; cost: number }[] };
export type Settled = { readonly anchor: Anchor; readonly place: Point };

/** Overlapping is cheap at first, so that dots can pass each other, and forbidding at the end. */
const OVERLAP = [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 5120, 5120];
const ORDERS = 12;
const GUEST_ORDERS = 300;

/** Gives every dot a place. Round after round each takes the cheapest site given the others, while overlapping grows
 *  dearer; this is done in several orders and the cheapest outcome wins. No chance is involved: the same atlas gives
 *  the same map. A dot without any site is left out. */
export function settle(seekers: readonly Seeker[], side: number, px: number): Settled[] {
  const able = seekers.filter(({ sites }) => sites.length > 0);
  let best: { places: Placed[]; cost: number } | undefined;
  for (let order = 0; order < ORDERS; order++) {
    const outcome = settleInOrder(able, shuffled(able.length, order), side, px);
    if (!best || outcome.cost < best.cost) best = outcome;
  }
  return able.map(({ anchor }, i) => ({ anchor, place: best?.places[i]?.place ?? anchor.at }));
}

function settleInOrder(
  seekers: readonly Seeker[],
  order: readonly number[],
  side: number,
  px: number,
): { places: Placed[]; cost: number } {
  const places: Placed[] = seekers.map(({ anchor, sites }) => ({
    at: anchor.at,
    place: sites[0]?.place ?? anchor.at,
  }));
  let sum = 0;
  for (const overlap of OVERLAP) {
    sum = 0;
    for (const self of order) {
      const around = places.filter((_, i) => i !== self);
      let least = Number.POSITIVE_INFINITY;
      for (const { place, cost } of seekers[self]?.sites ?? []) {
        if (cost >= least) break;
        const placed = { at: seekers[self]?.anchor.at ?? place, place };
        let total = cost;
        for (const other of around) {
          total += pairCost(placed, other, side, overlap, px);
          if (total >= least) break;
        }
        if (total < least) {
          least = total;
          places[self] = placed;
        }
      }
      sum += least;
    }
  }
  return { places, cost: sum };
}

/** Places for as many more dots as fit between those that stand, each at the best of its sites that is still free; of
 *  many orders of asking the one that fits in most. */
export function squeezeIn(seekers: readonly Seeker[], standing: readonly Settled[], side: number): Settled[] {
  let most: Settled[] = [];
  for (let order = 0; order < GUEST_ORDERS; order++) {
    const all = [...standing];
    for (const i of shuffled(seekers.length, order)) {
      const { anchor, sites } = seekers[i] as Seeker;
      const free = sites.find(({ place }) => all.every((other) => apart(other.place, place) >= side));
      if (free) all.push({ anchor, place: free.place });
    }
    if (all.length - standing.length > most.length) most = all.slice(standing.length);
  }
  return most;
}

/** The numbers below `count` in an order of their own for each `seed`; 0 is the given order. */
function shuffled(count: number, seed: number): number[] {
  const rank = (i: number) => (seed === 0 ? i : ((i * 7919 + 13) * (seed * 104729 + 1)) % 1009);
  return Array.from({ length: count }, (_, i) => i).sort((a, b) => rank(a) - rank(b) || a - b);
}
