import { type Anchor, TARGET } from "./anchors";
import { apart, siteCost } from "./dot-costs";
import type { Frame, Layout } from "./frames";
import type { Dot, Point } from "./geography";
import type { Ground } from "./ground";
import { type Seeker, settle, squeezeIn } from "./settle";

/** How far a dot may go and the step between the places tried, in CSS px. */
const REACH = 90;
const STEP = 2;

/** What the map is about always has a dot. */
const SUBJECTS = ["PRK", "KOR"];

/** Finds each dot a place of its own: hit areas (squares of 24 px at the reference width) apart and inside the frame,
 *  near the place meant, better in the sea than on another state, leaders neither crossing nor running through dots.
 *  States hard to see come first and always find room, or this throws; a larger one whose shape may not be left
 *  goes without a dot where it would overlap. */
export function placeDots(anchors: readonly Anchor[], ground: Ground, frame: Frame, layout: Layout): Dot[] {
  const px = (frame.width * 10) / layout.reference;
  const side = Math.ceil(TARGET * px) + 1;
  const small = new Set(anchors.map(({ country }) => country));
  const isHome = ({ country }: Anchor, place: Point) => ground.at(place) === country;
  const isTiny = ({ size }: Anchor) => size < layout.drawnBelow * px;

  const isMust = (anchor: Anchor) => isTiny(anchor) || layout.moveLarger || SUBJECTS.includes(anchor.country);

  const seek = (anchor: Anchor): Seeker => {
    const sites: { place: Point; cost: number }[] = [];
    for (let dx = -REACH; dx <= REACH; dx += STEP) {
      for (let dy = -REACH; dy <= REACH; dy += STEP) {
        const place: Point = [Math.round(anchor.at[0] + dx * px), Math.round(anchor.at[1] + dy * px)];
        if (!fits(place, side, frame)) continue;
        if (isMust(anchor) || isHome(anchor, place))
          sites.push({ place, cost: siteCost(anchor, place, ground, small, px) });
      }
    }
    return { anchor, sites: sites.sort((a, b) => a.cost - b.cost) };
  };

  const settled = settle(anchors.filter(isMust).map(seek), side, px);
  const guests = squeezeIn(anchors.filter((anchor) => !isMust(anchor)).map(seek), settled, side);
  const kept = [...settled, ...guests].sort((a, b) => anchors.indexOf(a.anchor) - anchors.indexOf(b.anchor));
  for (const [i, one] of settled.entries()) {
    const clash = settled.find((other, j) => j > i && apart(one.place, other.place) < side);
    if (clash)
      throw new Error(`${frame.region}: no room for ${one.anchor.country} and ${clash.anchor.country}`);
  }
  return kept.map(({ anchor, place: [x, y] }) => {
    const home = isHome(anchor, [x, y]) || (x === anchor.at[0] && y === anchor.at[1]);
    return {
      country: anchor.country,
      x,
      y,
      at: home ? [x, y] : anchor.at,
      above: layout.above,
      from: anchor.from,
      drawn: !home || isTiny(anchor),
    };
  });
}

/** Whether a hit area lies inside the frame. */
function fits([x, y]: Point, side: number, frame: Frame): boolean {
  const half = side / 2;
  return x >= half && y >= half && x <= frame.width * 10 - half && y <= frame.height * 10 - half;
}
