// What the finished maps promise. Every length is a whole tenth of a pixel of a drawing 1200 px wide, so that
// paths need no decimals; `width` and `height` are the viewBox in the same unit.

export type Region = "europe" | "world";

/** One drawing: finished paths, made by `npm run geography` and committed. */
export type Geography = {
  readonly region: Region;
  readonly width: number;
  readonly height: number;
  /** By area, the largest first, so that small ones are drawn on top. */
  readonly shapes: readonly Shape[];
  /** Targets of states too small to hit or to see; the layout for narrow maps first, in each the smallest first. */
  readonly dots: readonly Dot[];
  readonly lines: readonly Line[];
};

export type Shape = {
  /** Alpha-3 of the state whose status the shape shows. */
  readonly country: string;
  /** Alpha-3 of a territory drawn as a shape of its own; see `territories.ts`. It follows `country`. */
  readonly territory?: string;
  /** A path of whole numbers: `M…l…z…`. */
  readonly d: string;
  /** x, y, width and height of the largest part (of France the mainland, not Guiana too), for hits and labels. */
  readonly box: Box;
};

export type Box = readonly [x: number, y: number, width: number, height: number];
export type Point = readonly [x: number, y: number];

export type Dot = {
  readonly country: string;
  /** Where the dot is, and its hit area around it. */
  readonly x: number;
  readonly y: number;
  /** Where the place is. When it differs from x, y, a leader line goes from the dot to it. */
  readonly at: Point;
  /** Show the dots with above <= width of the map in CSS px < from. Above `from` the shape itself measures 24 px both
   *  ways, or another layout for wider maps takes over, in which the same country lies nearer to its place. */
  readonly above: number;
  readonly from: number;
  /** False for a dot that lies on its own, visible shape: it only widens the target and is not drawn. */
  readonly drawn: boolean;
};

/** `disputed`: a border between two shapes that one side does not accept as a state border.
 *  `boundary`: a line of control inside one shape; the same state is drawn on both sides of it. */
export type LineKind = "disputed" | "boundary";

/** `name` is a key for words, see `lines.ts`: "crimea", "kosovo", … */
export type Line = { readonly kind: LineKind; readonly name: string; readonly d: string };
