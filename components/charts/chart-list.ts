// What the browser needs to know of each chart: its id, the view keys it uses, how it can be sorted.
// The registry adds, on the server, where its data come from and how it is drawn.

export const chartIds = [
  "recognition-map",
  "recognition-dates",
  "trade-2005",
  "trade-history",
  "trade-partners",
  "opinion",
  "opinion-trend",
  "relations-timeline",
  "doctrine",
] as const;
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
  "recognition-dates": { keys: ["year", "country", "sort"], sorts: ["date", "name"] },
  "trade-2005": { keys: ["country", "sort"], sorts: ["total", "imports", "exports", "name"] },
  "trade-history": {
    keys: ["year", "country", "from", "to"],
    sorts: [],
    window: [1990, 2023],
    countryAddsRows: true,
  },
  "trade-partners": { keys: ["country", "scale"], sorts: [] },
  opinion: { keys: ["wave", "question", "country", "sort"], sorts: ["negative", "positive", "name"] },
  "opinion-trend": { keys: ["question", "country"], sorts: [], countryAddsRows: true },
  "relations-timeline": { keys: ["year", "country", "from", "to"], sorts: [], window: [1948, 2025] },
  doctrine: { keys: ["country", "from", "to"], sorts: [], window: [2000, 2023] },
};

export function isChartId(text: string): text is ChartId {
  return (chartIds as readonly string[]).includes(text);
}
