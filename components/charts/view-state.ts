// The one module that reads and writes the query string. Everything a reader can choose is in the address.

import { type ChartId, chartUses, type ViewKey } from "./chart-list";

export const firstYear = 1948;
export const regions = ["europe", "world"] as const;
export type Region = (typeof regions)[number];
export const scales = ["linear", "log"] as const;
export type Scale = (typeof scales)[number];

/** What the data allow: known on the server, handed to the browser once per page. */
export type Limits = {
  readonly lastYear: number;
  /** Alpha-3 codes that can be chosen. */
  readonly countries: readonly string[];
  /** Question id -> the waves (years) in which it was asked, ascending. */
  readonly waves: Readonly<Record<string, readonly number[]>>;
};

export type View = {
  readonly year: number;
  readonly region: Region;
  readonly country: readonly string[];
  readonly question: string;
  readonly wave: number;
  /** A year to compare with, or null. */
  readonly compare: number | null;
  readonly scale: Scale;
  /** A window of years; null is the chart's own first or last year. */
  readonly from: number | null;
  readonly to: number | null;
  /** Null is each chart's default. */
  readonly sort: string | null;
};

/** Why a parameter was not taken as it stands. */
export type ViewProblem = {
  readonly parameter: string;
  readonly value: string;
  readonly reason: "unknown" | "unused" | "repeated" | "unusable";
  readonly allowed: string;
};

/** Keys of the public interface that pages carry along without using them. */
const carried = ["theme", "lang", "slide", "step"];

const usualQuestion = "bbc_influence";
const usualWave = 2013;

/** The wave shown when none is chosen: 2013 where the question was asked then, else its last wave. */
export function defaultWave(question: string, limits: Limits): number {
  const waves = limits.waves[question] ?? [];
  return waves.includes(usualWave) ? usualWave : (waves.at(-1) ?? usualWave);
}

export function defaultView(limits: Limits): View {
  return {
    year: limits.lastYear,
    region: "europe",
    country: [],
    question: usualQuestion,
    wave: defaultWave(usualQuestion, limits),
    compare: null,
    scale: "linear",
    from: null,
    to: null,
    sort: null,
  };
}

const sortsOf = (charts: readonly ChartId[]) => [
  ...new Set(charts.flatMap((chart) => chartUses[chart].sorts)),
];

const windowsOf = (charts: readonly ChartId[]) =>
  charts.map((chart) => chartUses[chart].window).filter((years) => years !== undefined);

/** What a key may hold, in words for an error message. */
function allowedValues(key: ViewKey, limits: Limits, charts: readonly ChartId[], question: string): string {
  switch (key) {
    case "year":
    case "compare":
      return `${firstYear} … ${limits.lastYear}`;
    case "scale":
      return scales.join(", ");
    case "from":
    case "to":
      return windowsOf(charts)
        .map(([first, last]) => `${first} … ${last}`)
        .join(", ");
    case "region":
      return regions.join(", ");
    case "country":
      return "ISO 3166-1 alpha-3 codes of /api/datasets/countries.csv, separated by commas";
    case "question":
      return Object.keys(limits.waves).join(", ");
    case "wave":
      return (limits.waves[question] ?? []).join(", ");
    case "sort":
      return sortsOf(charts).join(", ");
  }
}

const wholeNumber = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : Number.NaN);

/** Query string -> view, and what was wrong with it. Unusable values become the default; of a list of countries
 *  the good ones are kept. `charts` are the charts that will show the view: a key none of them uses is reported as
 *  "unused" (pages carry it along, files refuse it). Never throws, whatever the text. */
export function parseView(
  search: string,
  limits: Limits,
  charts: readonly ChartId[],
): { view: View; problems: ViewProblem[] } {
  const given = new URLSearchParams(search);
  const used = new Set(charts.flatMap((chart) => chartUses[chart].keys));
  const everyKey = new Set(Object.values(chartUses).flatMap((use) => use.keys));
  const problems: ViewProblem[] = [];
  const view = { ...defaultView(limits) };

  const report = (parameter: string, value: string, reason: ViewProblem["reason"], allowed: string) =>
    problems.push({ parameter, value, reason, allowed });
  const allowed = (key: ViewKey) => allowedValues(key, limits, charts, view.question);

  for (const key of new Set(given.keys())) {
    if (everyKey.has(key as ViewKey) && used.has(key as ViewKey)) continue;
    const known = everyKey.has(key as ViewKey) || carried.includes(key);
    report(key, given.get(key) ?? "", known ? "unused" : "unknown", [...used].join(", "));
  }

  /** The one value of a key, or undefined when it is absent or given twice. */
  const one = (key: ViewKey): string | undefined => {
    if (!used.has(key)) return undefined;
    const values = given.getAll(key);
    if (values.length > 1) report(key, values.join(" & "), "repeated", allowed(key));
    return values.length === 1 ? values[0] : undefined;
  };
  const take = <T>(key: ViewKey, read: (text: string) => T | undefined, put: (value: T) => void) => {
    const text = one(key);
    if (text === undefined) return;
    const value = read(text);
    if (value === undefined) report(key, text, "unusable", allowed(key));
    else put(value);
  };

  take(
    "year",
    (text) => inRange(wholeNumber(text), firstYear, limits.lastYear),
    (year) => {
      view.year = year;
    },
  );
  take(
    "region",
    (text) => regions.find((region) => region === text),
    (region) => {
      view.region = region;
    },
  );
  // A form without script sends the empty choice too: it means none.
  take(
    "compare",
    (text) => (text === "" ? null : inRange(wholeNumber(text), firstYear, limits.lastYear)),
    (year) => {
      view.compare = year;
    },
  );
  take(
    "scale",
    (text) => scales.find((scale) => scale === text),
    (scale) => {
      view.scale = scale;
    },
  );
  const inWindow = (text: string) =>
    windowsOf(charts).some(([first, last]) => inRange(wholeNumber(text), first, last) !== undefined)
      ? wholeNumber(text)
      : undefined;
  take("from", inWindow, (year) => {
    view.from = year;
  });
  // A window that ends before it begins cannot be shown; its end is what is refused.
  take(
    "to",
    (text) => (view.from !== null && wholeNumber(text) < view.from ? undefined : inWindow(text)),
    (year) => {
      view.to = year;
    },
  );
  take(
    "question",
    (text) => Object.keys(limits.waves).find((id) => id === text),
    (question) => {
      view.question = question;
      view.wave = defaultWave(question, limits);
    },
  );
  take(
    "wave",
    (text) => limits.waves[view.question]?.find((wave) => wave === wholeNumber(text)),
    (wave) => {
      view.wave = wave;
    },
  );
  take(
    "sort",
    (text) => sortsOf(charts).find((sort) => sort === text),
    (sort) => {
      view.sort = sort;
    },
  );
  const countries = one("country");
  if (countries !== undefined && countries !== "") {
    const codes = [...new Set(countries.split(","))];
    view.country = codes.filter((code) => limits.countries.includes(code));
    const bad = codes.filter((code) => !limits.countries.includes(code));
    if (bad.length > 0) report("country", bad.join(","), "unusable", allowed("country"));
  }
  return { view, problems };
}

const inRange = (value: number, low: number, high: number) =>
  value >= low && value <= high ? value : undefined;

/** How a chart sorts in this view: its own default when the chosen order belongs to another chart. */
export function sortOf(chart: ChartId, view: View): string {
  const { sorts } = chartUses[chart];
  return sorts.find((sort) => sort === view.sort) ?? sorts[0] ?? "";
}

/** A view as the canonical query of some keys: fixed order, no default, "" when all is default. */
export function viewQuery(view: View, limits: Limits, keys: readonly ViewKey[]): string {
  const standard = defaultView(limits);
  const query = new URLSearchParams();
  const put = (key: ViewKey, value: string | number, fallback: string | number) => {
    if (keys.includes(key) && value !== fallback) query.set(key, String(value));
  };
  put("year", view.year, standard.year);
  put("region", view.region, standard.region);
  put("compare", view.compare ?? "", "");
  put("country", view.country.join(","), "");
  put("question", view.question, standard.question);
  put("wave", view.wave, defaultWave(view.question, limits));
  put("scale", view.scale, standard.scale);
  put("from", view.from ?? "", "");
  put("to", view.to ?? "", "");
  put("sort", view.sort ?? "", "");
  return query.toString().replaceAll("%2C", ",");
}

/** The window of years that a chart shows in this view; it ends with the data. */
export function windowOf(
  chart: ChartId,
  view: View,
  { lastYear }: Pick<Limits, "lastYear">,
): readonly [from: number, to: number] {
  const [first, last] = chartUses[chart].window ?? [firstYear, firstYear];
  return [Math.max(first, view.from ?? first), Math.min(last, lastYear, view.to ?? last)];
}

/** The query of one chart alone: the keys that it uses, and no order of rows that is another chart’s. */
export function chartQuery(
  chart: ChartId,
  view: View,
  limits: Limits,
  keys: readonly ViewKey[] = chartUses[chart].keys,
): string {
  const sort = sortOf(chart, view);
  const ownSort = sort === chartUses[chart].sorts[0] ? null : sort || null;
  return viewQuery({ ...view, sort: ownSort }, limits, keys);
}

/** The query that says which data a chart shows: like `chartQuery`, without what only highlights. */
export function dataQuery(chart: ChartId, view: View, limits: Limits): string {
  const { countryAddsRows, keys } = chartUses[chart];
  const telling = keys.filter((key) => key !== "country" || countryAddsRows);
  return chartQuery(chart, view, limits, telling);
}

/** The present query with some keys changed; all others stay as they are, also those we do not know. */
export function changedQuery(
  search: string,
  view: View,
  limits: Limits,
  changed: readonly ViewKey[],
): string {
  const query = new URLSearchParams(search);
  const canonical = new URLSearchParams(viewQuery(view, limits, changed));
  for (const key of changed) {
    const value = canonical.get(key);
    if (value === null) query.delete(key);
    else query.set(key, value);
  }
  return query.toString().replaceAll("%2C", ",");
}
