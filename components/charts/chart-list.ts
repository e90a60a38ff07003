// What the browser needs to know of each chart: its id, the view keys it uses, how it can be sorted.
// The registry adds, on the server, where its data come from and how it is drawn.

export const chartIds = ["recognition-map", "trade-2005", "opinion"] as const;
export type ChartId = (typeof chartIds)[number];

export type ViewKey =
  | "year"
  | "region"
  | "compare"
  | "country"
  | "wave"
  | "question"
  | "scale"
  | "from"
  | "to"
  | "sort";

export type ChartUse = {
  readonly keys: readonly ViewKey[];
  /** The first is the default. */
  readonly sorts: readonly string[];
  /** The years that `from` and `to` can be, where the chart has a window. */
  readonly window?: readonly [first: number, last: number];
  /** True where a country adds rows instead of only highlighting some. */
  readonly countryAddsRows?: true;
};

export const chartUses: Readonly<Record<ChartId, ChartUse>> = {
  "recognition-map": { keys: ["year", "region", "compare", "country"], sorts: [] },
  "trade-2005": { keys: ["country", "sort"], sorts: ["total", "imports", "exports", "name"] },
  opinion: { keys: ["wave", "question", "country", "sort"], sorts: ["negative", "positive", "name"] },
};

export function isChartId(text: string): text is ChartId {
  return (chartIds as readonly string[]).includes(text);
}
