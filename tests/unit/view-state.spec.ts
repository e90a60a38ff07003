import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { chartIds, chartUses } from "@/components/charts/chart-list";
import {
  changedQuery,
  dataQuery,
  defaultView,
  type Limits,
  parseView,
  regions,
  viewQuery,
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
