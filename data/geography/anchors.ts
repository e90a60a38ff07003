import type { Frame, Layout } from "./frames";
import type { Point } from "./geography";
import { crossingsOf } from "./ground";
import { isWhole, type Land } from "./shapes";

/** A state that needs a dot: the point it stands for, and the lesser of width and height of its largest part. */
export type Anchor = {
  readonly country: string;
  readonly at: Point;
  readonly from: number;
  readonly size: number;
};

/** The least comfortable target in CSS px, after WCAG 2.2, criterion 2.5.8. */
export const TARGET = 24;

/** Where states lie whose largest island does not stand for them: the island of the capital. */
const CAPITALS: Readonly<Record<string, Point>> = {
  KIR: [172.98, 1.33],
  MHL: [171.38, 7.1],
  FSM: [158.16, 6.92],
};

/** The states of a frame that are drawn under 24 px at the width of a layout, the smallest first. A state cut by the
 *  frame's edge is scenery there and gets none, however thin its strip. */
export function anchorsOf(lands: readonly Land[], frame: Frame, layout: Layout): Anchor[] {
  return lands
    .filter((land) => !land.territory && isWhole(land.box, frame))
    .map((land) => ({ land, size: Math.min(land.box[2], land.box[3]) }))
    .filter(({ size }) => (size * layout.reference) / (frame.width * 10) < TARGET)
    .map(({ land, size }) => ({
      country: land.country,
      at: capitalOf(land.country, frame) ?? innermost(land.rings[0] as Point[]),
      size,
      from: Math.min(layout.below, Math.ceil((TARGET * frame.width * 10) / size)),
    }))
    .sort((a, b) => a.size - b.size || (a.country < b.country ? -1 : 1));
}

function capitalOf(country: string, frame: Frame): Point | undefined {
  const place = CAPITALS[country];
  const point = place && frame.projection([place[0], place[1]]);
  return point ? [Math.round(point[0] * 10), Math.round(point[1] * 10)] : undefined;
}

/** A point well inside a ring: the middle of the widest stretch on the line nearest to halfway down. */
function innermost(ring: readonly Point[]): Point {
  const ys = ring.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let best: { point: Point; room: number } | undefined;
  for (let step = 3; step <= 13; step++) {
    const y = top + ((bottom - top) * step) / 16 + 0.01;
    const crossings = crossingsOf([ring], y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [left, right] = [crossings[i] as number, crossings[i + 1] as number];
      const room = Math.min((right - left) / 2, y - top, bottom - y);
      if (!best || room > best.room) best = { point: [Math.round((left + right) / 2), Math.round(y)], room };
    }
  }
  if (!best) throw new Error("A ring without an inside has no point to mark");
  return best.point;
}
