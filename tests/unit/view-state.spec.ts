import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { chartIds, chartUses } from "@/components/charts/chart-list";
import {
  changedQuery,
  chartQuery,
  dataQuery,
  defaultView,
  type Limits,
  parseView,
  regions,
  sortOf,
  viewQuery,
  windowOf,
} from "@/components/charts/view-state";

const limits: Limits = {
  lastYear: 2025,
  countries: ["DEU", "EST", "FRA"],
  waves: { bbc_influence: [2007, 2013, 2017], pew_threat: [2018] },
};
const all = [...chartIds];
const everyKey = [...new Set(all.flatMap((chart) => chartUses[chart].keys))];
const read = (search: string, charts = all) => parseView(search, limits, charts);

test("an empty query is the default view: the last year, Europe, the wave of 2013", () => {
  expect(read("")).toEqual({ view: defaultView(limits), problems: [] });
  expect(read("").view).toMatchObject({
    year: 2025,
    region: "europe",
    question: "bbc_influence",
    wave: 2013,
  });
});

test("a question that was not asked in 2013 shows its last wave", () => {
  expect(read("question=pew_threat").view.wave).toBe(2018);
});

test("an unusable value becomes the default and is reported with what is allowed", () => {
  for (const bad of ["abc", "1800", "2026", "", "1991.5", "1e3", "01991", " 1991"]) {
    const { view, problems } = read(new URLSearchParams({ year: bad }).toString());
    expect(view.year).toBe(2025);
    expect(problems).toEqual([{ parameter: "year", value: bad, reason: "unusable", allowed: "1948 … 2025" }]);
  }
  expect(read("wave=2014").problems[0]).toMatchObject({ parameter: "wave", allowed: "2007, 2013, 2017" });
  expect(read("region=moon").problems[0]).toMatchObject({ parameter: "region", allowed: "europe, world" });
});

test("of a list of countries the good ones are kept", () => {
  const { view, problems } = read("country=ZZZ,FRA,fra,FRA");
  expect(view.country).toEqual(["FRA"]);
  expect(problems).toMatchObject([{ parameter: "country", value: "ZZZ,fra", reason: "unusable" }]);
});

test("a key given twice is reported, a key unknown to the site too, and one that a chart does not use", () => {
  expect(read("year=1991&year=1992")).toMatchObject({
    view: { year: 2025 },
    problems: [{ reason: "repeated" }],
  });
  expect(read("colour=red").problems).toMatchObject([{ parameter: "colour", reason: "unknown" }]);
  expect(read("wave=2017", ["recognition-map"]).problems).toMatchObject([{ reason: "unused" }]);
  expect(read("theme=dark").problems).toMatchObject([{ parameter: "theme", reason: "unused" }]);
});

test("an order that belongs to one chart leaves the others in their own", () => {
  expect(read("sort=imports").problems).toEqual([]);
  expect(read("sort=imports", ["opinion"]).problems).toMatchObject([
    { parameter: "sort", reason: "unusable" },
  ]);
  const { view } = read("sort=imports");
  expect(dataQuery("opinion", view, limits)).toBe("");
  expect(dataQuery("trade-2005", view, limits)).toBe("sort=imports");
});

test("the default order is the same view, named or not", () => {
  expect(dataQuery("trade-2005", read("sort=total").view, limits)).toBe("");
});

test("a country highlights and does not make other data", () => {
  expect(dataQuery("recognition-map", read("country=FRA&year=1991").view, limits)).toBe("year=1991");
});

test("changing a key keeps all others, also unknown ones, and writes no default", () => {
  const search = "utm=x&year=1991&country=FRA";
  const { view } = read(search);
  expect(changedQuery(search, { ...view, year: 2025 }, limits, ["year"])).toBe("utm=x&country=FRA");
  expect(changedQuery(search, { ...view, country: ["FRA", "DEU"] }, limits, ["country"])).toBe(
    "utm=x&year=1991&country=FRA,DEU",
  );
});

test("each key is read, and its first and last possible value are possible", () => {
  expect(read("year=1948&region=world&compare=2025&scale=log&sort=name").view).toMatchObject({
    year: 1948,
    region: "world",
    compare: 2025,
    scale: "log",
    sort: "name",
  });
  expect(read("question=bbc_influence&wave=2017").view.wave).toBe(2017);
  expect(read("compare=").problems).toEqual([]);
  expect(read("compare=1947").problems).toEqual([
    { parameter: "compare", value: "1947", reason: "unusable", allowed: "1948 … 2025" },
  ]);
  expect(read("country=").problems).toEqual([]);
});

test("a window lies within the years of the chart and does not end before it begins", () => {
  const history = (search: string) => read(search, ["trade-history"]);
  expect(history("from=1990&to=2023")).toMatchObject({ view: { from: 1990, to: 2023 }, problems: [] });
  expect(history("from=2000&to=2000")).toMatchObject({ view: { from: 2000, to: 2000 }, problems: [] });
  expect(history("from=1989").problems).toEqual([
    { parameter: "from", value: "1989", reason: "unusable", allowed: "1990 … 2023" },
  ]);
  expect(history("to=2024")).toMatchObject({ view: { to: null }, problems: [{ allowed: "1990 … 2023" }] });
  expect(history("from=2001&to=2000")).toMatchObject({
    view: { from: 2001, to: null },
    problems: [{ parameter: "to", value: "2000", reason: "unusable" }],
  });
  expect(read("from=1948", ["trade-history", "relations-timeline"]).problems).toEqual([]);
  expect(read("to=1800", ["trade-history", "relations-timeline"]).problems).toMatchObject([
    { allowed: "1990 … 2023, 1948 … 2025" },
  ]);
});

test("the years shown are those chosen, without a choice those of the chart, and never later than the data", () => {
  const { view } = read("from=2000&to=2010", ["trade-history"]);
  expect(windowOf("trade-history", view, limits)).toEqual([2000, 2010]);
  expect(windowOf("relations-timeline", defaultView(limits), { lastYear: 2024 })).toEqual([1948, 2024]);
  expect(windowOf("doctrine", view, limits)).toEqual([2000, 2010]);
  expect(windowOf("doctrine", { ...view, from: 1948, to: null }, limits)).toEqual([2000, 2023]);
});

test("what is refused is told with all that is allowed", () => {
  const allowed = (search: string, charts = all) => read(search, charts).problems[0]?.allowed;
  expect(allowed("scale=x")).toBe("linear, log");
  expect(allowed("question=x")).toBe("bbc_influence, pew_threat");
  expect(allowed("question=pew_threat&wave=2013")).toBe("2018");
  expect(allowed("sort=x", ["opinion", "recognition-dates"])).toBe("negative, positive, name, date");
  expect(allowed("country=X")).toBe(
    "ISO 3166-1 alpha-3 codes of /api/datasets/countries.csv, separated by commas",
  );
  expect(read("country=FRA,X,Y").problems).toMatchObject([{ value: "X,Y" }]);
  expect(read("colour=red&wave=2017", ["recognition-dates"]).problems).toEqual([
    { parameter: "colour", value: "red", reason: "unknown", allowed: "year, country, sort" },
    { parameter: "wave", value: "2017", reason: "unused", allowed: "year, country, sort" },
  ]);
  for (const key of ["theme", "lang", "slide", "step"])
    expect(read(`${key}=1`).problems).toMatchObject([{ reason: "unused" }]);
  expect(read("year=1991&year=1992").problems).toEqual([
    { parameter: "year", value: "1991 & 1992", reason: "repeated", allowed: "1948 … 2025" },
  ]);
  // What a chart does not use changes nothing of its view.
  expect(read("wave=2017", ["recognition-map"]).view).toEqual(defaultView(limits));
});

test("a question that nobody knows has the wave of 2013, one never asked too", () => {
  expect(defaultView({ ...limits, waves: {} }).wave).toBe(2013);
  expect(defaultView({ ...limits, waves: { bbc_influence: [] } }).wave).toBe(2013);
});

test("a chart sorts in its own first order unless another of its own is chosen; without orders in none", () => {
  const by = (sort: string | null) => ({ ...defaultView(limits), sort });
  expect(sortOf("opinion", by("positive"))).toBe("positive");
  expect(sortOf("opinion", by("imports"))).toBe("negative");
  expect(sortOf("recognition-map", by("imports"))).toBe("");
});

test("a query is written in one order of keys, with all that is no default and nothing that the chart does not use", () => {
  const search =
    "sort=name&to=2010&from=2000&scale=log&country=FRA,DEU&wave=2017&compare=1950&region=world&year=1991";
  const { view } = read(search);
  expect(viewQuery(view, limits, everyKey)).toBe(
    "year=1991&region=world&compare=1950&country=FRA,DEU&wave=2017&scale=log&from=2000&to=2010&sort=name",
  );
  expect(viewQuery({ ...view, question: "pew_threat", wave: 2018 }, limits, ["question", "wave"])).toBe(
    "question=pew_threat",
  );
  expect(chartQuery("recognition-dates", view, limits)).toBe("year=1991&country=FRA,DEU&sort=name");
  expect(chartQuery("trade-partners", view, limits)).toBe("country=FRA,DEU&scale=log");
  // In some charts a country adds rows: there it makes other data.
  expect(dataQuery("trade-history", view, limits)).toBe("year=1991&country=FRA,DEU&from=2000&to=2010");
});

const anyView = fc
  .record({
    year: fc.integer({ min: 1948, max: 2025 }),
    region: fc.constantFrom(...regions),
    country: fc.subarray([...limits.countries]),
    question: fc.constantFrom(...Object.keys(limits.waves)),
    sort: fc.constantFrom(null, "imports", "name", "positive"),
    compare: fc.option(fc.integer({ min: 1948, max: 2025 })),
    scale: fc.constant("linear" as const),
    from: fc.constant(null),
    to: fc.constant(null),
  })
  .chain((view) =>
    fc.constantFrom(...(limits.waves[view.question] ?? [])).map((wave) => ({ ...view, wave })),
  );

test("writing a view and reading it gives the same view, and the shortest query is stable", () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const query = viewQuery(view, limits, everyKey);
      expect(read(query)).toEqual({ view, problems: [] });
      expect(viewQuery(read(query).view, limits, everyKey)).toBe(query);
    }),
  );
});

test("any text whatever is read without an error, into a possible view", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), fc.string({ unit: "binary" })), (text) => {
      const { view } = read(text);
      expect(view.year).toBeGreaterThanOrEqual(1948);
      expect(limits.waves[view.question]).toContain(view.wave);
    }),
  );
});

test("the usual view has no query, whatever the chart", () => {
  expect(viewQuery(defaultView(limits), limits, everyKey)).toBe("");
});
