import { expect, test } from "@playwright/test";
import { highNeutrals, jumpsIn } from "@/components/charts/opinion-trend/jumps";
import { type TrendInputs, type TrendRow, trendModel } from "@/components/charts/opinion-trend/model";
import { pageFrame } from "@/components/charts/parts/frame";

type Shares = readonly [negative: number | null, positive: number | null, neutral: number | null];
const row = (
  country: string,
  wave: number,
  [negative, positive, neutral]: Shares,
  more: Partial<TrendRow> = {},
): TrendRow => ({
  wave,
  question: "q",
  country,
  positive_pct: positive,
  negative_pct: negative,
  neutral_pct: neutral,
  neutral_derived: neutral === null ? null : false,
  source: ["A"],
  note: null,
  poll: `P${wave}`,
  pollster: "Pollster",
  fieldwork_start: `${wave}-01-01`,
  fieldwork_end: `${wave}-01-31`,
  sample_size: null,
  mode: null,
  ...more,
});
const note = { source: "A", title: "A", publisher: null, published: null, url: null, reliability: null };
const names = {
  FRA: "France",
  DEU: "Germany",
  ESP: "Spain",
  JPN: "Japan",
  CHL: "Chile",
  XAV: "Average",
  GBR: "A kingdom with an unusually long name",
};
const inputs = (polls: TrendRow[], asked: Record<number, string[]>): TrendInputs => ({
  polls,
  waves: Object.entries(asked).map(([wave, countries]) => ({
    poll: `P${wave}`,
    countries_polled: null,
    total_interviews: null,
    eu_members_polled: countries,
    eu_members_polled_complete: true,
    source: ["A"],
    fieldwork_start: `${wave}-01-01`,
    fieldwork_end: `${wave}-01-31`,
  })),
  questions: [
    {
      question: "q",
      wording: "How is it",
      positive_means: "good",
      negative_means: "bad",
      neutral_means: "neither",
      note: null,
    },
  ],
  names: Object.fromEntries(Object.entries(names).map(([code, name]) => [code, { en: name, fr: name }])),
  sources: { A: note },
  columns: [],
});
const draw = (
  polls: TrendRow[],
  { asked = {}, countries = [] }: { asked?: Record<number, string[]>; countries?: string[] } = {},
) =>
  trendModel(inputs(polls, asked), { question: "q", countries, query: "" }, "en", {
    ...pageFrame,
    plotWidth: 1000,
  });
const germany = [row("DEU", 2013, [90, 3, 7]), row("DEU", 2017, [56, 1, 43])];

test("each share is a dot of its own at its height, negative left of its wave and positive right of it", () => {
  const { figure } = draw([row("FRA", 2013, [75, 25, null])]);
  const [mark] = figure.marks;
  const [negative, positive] = mark?.dots ?? [];
  // One wave stands in the middle of 1000 px, its dots 27 px beside it; 76 px for 100 points.
  expect(negative).toMatchObject({ side: "negative", value: 75, x: "473", text: { text: "75" } });
  expect(positive).toMatchObject({ side: "positive", value: 25, x: "527" });
  expect((positive?.y ?? 0) - (negative?.y ?? 0)).toBe(38);
});

test("nothing is joined: the figure holds dots and no line between waves", () => {
  const { figure } = draw([row("FRA", 2013, [81, 9, 10]), row("FRA", 2017, [85, 9, 6])]);
  expect(Object.keys(figure)).toEqual(["gutter", "height", "panels", "waves", "breaks", "legend", "marks"]);
  expect(figure.marks).toHaveLength(2);
});

test("a missing share is hollow and an empty cell, never a dot at zero; a zero is a dot", () => {
  const { figure, rows } = draw([row("FRA", 2007, [75, null, null]), row("FRA", 2013, [92, 0, 8])]);
  expect(figure.marks[0]?.dots.map((dot) => dot.side)).toEqual(["negative"]);
  expect(figure.marks[0]?.missing.map((one) => one.side)).toEqual(["neutral", "positive"]);
  expect(rows[0]).toMatchObject({ positive_pct: null, neutral_pct: null, neutral_derived: null });
  expect(figure.marks[1]?.dots.find((dot) => dot.side === "positive")).toMatchObject({ value: 0 });
});

test("a side that the question never has is no gap", () => {
  const { figure, words } = draw([row("FRA", 2018, [55, null, null])]);
  expect(figure.marks[0]?.missing).toEqual([]);
  expect(words.notes).toContain("No figure in any wave for “good”.");
});

test("waves in which a country was asked without a figure are rows, hollow, and listed", () => {
  const { rows, figure, words } = draw(
    [row("FRA", 2007, [75, 9, 16]), row("XAV", 2009, [51, 20, 29]), row("DEU", 2013, [90, 3, 7])],
    { asked: { 2007: ["FRA"], 2009: ["FRA", "DEU"], 2013: ["FRA", "DEU"] } },
  );
  expect(rows.map((one) => `${one.country} ${one.wave} ${one.negative_pct}`)).toEqual([
    "FRA 2007 75",
    "FRA 2009 null",
    "FRA 2013 null",
    "DEU 2009 null",
    "DEU 2013 90",
  ]);
  expect(figure.marks[1]).toMatchObject({ dots: [], missing: [{ side: "all" }] });
  expect(words.notes).toContain(
    "No exact figure for any country shown: 2009. Asked without a figure here: France 2013.",
  );
});

test("an average of changing countries is no row, no dot and no country", () => {
  const { rows, figure, words } = draw([row("FRA", 2013, [81, 9, 10]), row("XAV", 2013, [54, 19, 27])], {
    countries: ["XAV"],
  });
  expect(rows.map((one) => one.country)).toEqual(["FRA"]);
  expect(figure.panels.map((panel) => panel.country)).toEqual(["FRA"]);
  expect(words.notes.join()).toContain("Averages and medians of several countries are not drawn");
});

test("Germany's jump is found, flagged and told with its numbers, not as softer opinion", () => {
  const { rows, figure, words } = draw(germany);
  expect(rows.map((one) => one.remark)).toEqual([null, "neutral-jump"]);
  const told = figure.panels[0]?.remarks
    .map((line) => line.text)
    .join(" ")
    .replaceAll("\u00a0", " ");
  expect(told).toContain("2013 → 2017: negative 90 → 56, positive 3 → 1, but neutral 7 → 43.");
  expect(told).toContain("Not read as softer opinion");
  expect(words.alt.replaceAll("\u00a0", " ")).toContain("neutral 7 → 43");
});

test("opinion that turns from one side to the other is no jump", () => {
  expect(jumpsIn([row("DEU", 2013, [60, 20, 20]), row("DEU", 2017, [35, 25, 40])])).toEqual([]);
  expect(jumpsIn([row("DEU", 2013, [46, 20, 34]), row("DEU", 2017, [76, 19, 5])])).toEqual([]);
  expect(jumpsIn(germany)).toHaveLength(1);
});

test("a high neutral share in the wave of a jump is flagged where nothing earlier can be compared", () => {
  const rows = [
    ...germany,
    row("ESP", 2017, [75, 5, 20]),
    row("JPN", 2012, [22, 25, 53]),
    row("JPN", 2017, [30, 20, 50]),
    row("GBR", 2017, [68, 5, 27], { neutral_derived: true }),
  ];
  expect(highNeutrals(rows, jumpsIn(rows)).map((one) => one.country)).toEqual(["ESP"]);
  expect(highNeutrals(rows, [])).toEqual([]);
  const spain = draw(rows).figure.panels.find((panel) => panel.country === "ESP");
  expect(spain?.remarks.map((line) => line.text).join(" ")).toContain("2017: 20% neutral");
});

test("a chosen country adds its panel; one that was never asked is named instead", () => {
  const polls = [row("FRA", 2013, [81, 9, 10]), row("JPN", 2013, [92, 0, 8])];
  expect(draw(polls).rows.map((one) => one.country)).toEqual(["FRA"]);
  const { rows, words } = draw(polls, { countries: ["JPN", "CHL"] });
  expect(rows.map((one) => one.country)).toEqual(["FRA", "JPN"]);
  expect(words.notes).toContain("No figure, and not known to have been asked: Chile.");
});

test("sampling error is stated where the sample is known and random, and nowhere else", () => {
  const known = draw([row("FRA", 2013, [80, 9, 11], { sample_size: 1600 })]);
  // 1.96 · √(0.8 · 0.2 / 1600) = 1.96 points.
  expect(known.figure.marks[0]?.label.lines.join()).toContain(
    "sampling error ±2.0 points (1,600 respondents",
  );
  const online = draw([row("FRA", 2013, [80, 9, 11], { sample_size: 1600, mode: "online" })]);
  const unknown = draw([row("FRA", 2013, [80, 9, 11])]);
  for (const { figure, words } of [online, unknown]) {
    expect(figure.marks[0]?.label.lines.join()).not.toContain("±");
    expect(words.notes.join()).toContain("No sampling error is stated");
  }
});

test("a wave stands at the middle of its interviews and is known by its year", () => {
  const early = { fieldwork_start: "2006-11", fieldwork_end: "2007-01" };
  const { figure, words } = draw([
    row("FRA", 2007, [75, null, null], early),
    row("FRA", 2009, [70, null, null]),
    row("FRA", 2010, [70, null, null]),
  ]);
  const [first, second, third] = figure.waves.map((wave) => Number(wave.x));
  // From 16 December 2006 to 16 January 2009 are 2.09 years, then one more.
  expect(((second ?? 0) - (first ?? 0)) / ((third ?? 0) - (second ?? 0))).toBeCloseTo(2.09, 1);
  expect(words.notes.join()).toContain("2007 (November 2006 to January 2007)");
});

test("where the pollster changes, a break is drawn and told", () => {
  const { figure, words } = draw([
    row("FRA", 2013, [81, 9, 10]),
    row("FRA", 2017, [85, 9, 6], { pollster: "Another" }),
  ]);
  expect(figure.breaks).toEqual(["500"]);
  expect(words.notes).toContain("Another pollster from: 2017, Another.");
});

test("the headline is France's, wave by wave; without any figure it says so", () => {
  const polls = [row("DEU", 2013, [90, 3, 7]), row("FRA", 2013, [81, 9, 10]), row("FRA", 2017, [85, 9, 6])];
  expect(draw(polls).words.title).toBe("France, “bad”: 81% in 2013 and 85% in 2017");
  const empty = draw([]);
  expect(empty.words.title).toBe("No figure for any single country was found");
  expect(empty.figure.marks).toEqual([]);
});

test("a long name stands above its panel, and the numbers of 0 and 100 % stay inside the figure", () => {
  const { figure } = draw([row("GBR", 2013, [100, 0, 0])]);
  expect(figure.panels[0]?.name).toBe(names.GBR);
  for (const dot of figure.marks[0]?.dots ?? []) {
    expect(dot.text?.y ?? dot.y).toBeGreaterThan(figure.panels[0]?.y ?? 0);
    expect(dot.text?.y ?? dot.y).toBeLessThan(figure.height);
  }
});
