import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3";
import type { Box, Point } from "./geography";

/** A projected thing as rows of whole points, ten to the px: rings of an area (closed, the first point not repeated)
 *  or open lines. Points that fall together are one; a ring of fewer than three is gone. */
export function outline(thing: GeoPermissibleObjects, projection: GeoProjection): Point[][] {
  const rows: [number, number][][] = [];
  const add = (x: number, y: number) => {
    const row = rows[rows.length - 1];
    const last = row?.[row.length - 1];
    const point: [number, number] = [Math.round(x * 10), Math.round(y * 10)];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) row?.push(point);
  };
  const closed = new Set<Point[]>();
  const context: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => {
      rows.push([]);
      add(x, y);
    },
    lineTo: add,
    arc: () => {},
    closePath: () => {
      const row = rows[rows.length - 1];
      if (row) closed.add(row);
    },
  };
  geoPath(projection, context)(thing);
  return rows.filter((row) => {
    if (!closed.has(row)) return row.length > 1;
    const [first, last] = [row[0], row[row.length - 1]];
    if (first && last && row.length > 1 && first[0] === last[0] && first[1] === last[1]) row.pop();
    return row.length > 2 && area(row) > 0;
  });
}

/** Area of a ring, without sign. */
export function area(ring: readonly Point[]): number {
  return Math.abs(signedArea(ring));
}

/** Area of a ring: holes have the other sign. */
function signedArea(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Point;
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}

/** The smallest upright box around points. */
export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

/** Rows of points as a path of whole numbers, relative after each start: 40 % smaller than absolute. */
export function pathOf(rows: readonly (readonly Point[])[], close: boolean): string {
  return rows
    .map(([start, ...rest]) => {
      let [x, y] = start as Point;
      let steps = "";
      for (const [nextX, nextY] of rest) {
        steps += number(nextX - x, steps === "") + number(nextY - y, false);
        [x, y] = [nextX, nextY];
      }
      return `M${start?.join(" ")}l${steps}${close ? "z" : ""}`;
    })
    .join("");
}

/** A minus sign separates numbers well enough. */
function number(value: number, first: boolean): string {
  return value < 0 || first ? `${value}` : ` ${value}`;
}
