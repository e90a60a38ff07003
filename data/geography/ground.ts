import type { Frame } from "./frames";
import type { Point } from "./geography";
import type { Land } from "./shapes";

/** Side of a cell of the ground, in tenths of a px. */
export const CELL = 10;

/** Whose land lies where in a frame, as a grid of px. */
export type Ground = {
  /** Alpha-3 of the state at a point, or of the territory, which is no home to its state's dot; undefined in the
   *  sea and outside the frame. */
  readonly at: (point: Point) => string | undefined;
};

/** Fills the grid row by row: a point is in a land when the row crosses its rings an odd number of times before it.
 *  Later, smaller lands win, as they are drawn on top. */
export function groundOf(lands: readonly Land[], frame: Frame): Ground {
  const cells: (string | undefined)[] = new Array(frame.width * frame.height);
  for (const land of lands) {
    for (let row = 0; row < frame.height; row++) {
      const crossings = crossingsOf(land.rings, row * CELL + CELL / 2);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.max(0, Math.ceil((crossings[i] as number) / CELL - 0.5));
        const to = Math.min(frame.width - 1, Math.floor((crossings[i + 1] as number) / CELL - 0.5));
        for (let column = from; column <= to; column++)
          cells[row * frame.width + column] = land.territory ?? land.country;
      }
    }
  }
  return {
    at: ([x, y]) => {
      const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
      if (column < 0 || row < 0 || column >= frame.width || row >= frame.height) return undefined;
      return cells[row * frame.width + column];
    },
  };
}

/** Where a horizontal line crosses rings, from left to right. */
export function crossingsOf(rings: readonly (readonly Point[])[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] as Point;
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    });
  }
  return crossings.sort((a, b) => a - b);
}
