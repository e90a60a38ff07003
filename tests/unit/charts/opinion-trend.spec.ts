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
  expect(told).toContain(
    "2013 to 2017: negative from 90 to 56, positive from 3 to 1, but neutral from 7 to 43.",
  );
  expect(told).toContain("Not read as softer opinion");
  expect(words.alt.replaceAll("\u00a0", " ")).toContain("neutral from 7 to 43");
});

test("remarks have the lines of their width; where it is not known, a narrow figure makes room for its own", () => {
  const polls = [...germany, row("ESP", 2017, [75, 5, 20])];
  const panels = (plotWidth: "fluid" | number) =>
    trendModel(inputs(polls, {}), { question: "q", countries: [], query: "" }, "en", {
      ...pageFrame,
      plotWidth,
    }).figure.panels;
  const lines = (plotWidth: "fluid" | number, only: "wide" | "narrow" | null) =>
    panels(plotWidth).map(({ remarks }) =>
      remarks.filter((line) => line.only === only).map((line) => line.text),
    );
  expect(lines(1000, null).map((texts) => texts.length)).toEqual([2, 2]);
  expect(lines(300, null).map((texts) => texts.length)).toEqual([4, 3]);
  expect(lines("fluid", "wide")).toEqual(lines(1000, null));
  expect(lines("fluid", "narrow")).toEqual(lines(300, null));
  // Two lines more for Germany move Spain, whose own third line moves what is below it.
  const pushed = (plotWidth: "fluid" | number) =>
    panels(plotWidth).map(({ pushHead, push }) => [pushHead, push]);
  expect(pushed("fluid")).toEqual([
    [0, 2],
    [2, 3],
  ]);
  expect(pushed(300)).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(panels("fluid").map(({ y, end }) => [y, end])).toEqual(panels(1000).map(({ y, end }) => [y, end]));
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

test("a jump is twenty points or more to the middle, from both sides, in one country and from wave to wave", () => {
  const jumps = (before: Shares, after: Shares) =>
    jumpsIn([row("DEU", 2017, after), row("DEU", 2013, before)]).map((one) => [
      one.before.wave,
      one.after.wave,
    ]);
  expect(jumps([50, 30, 20], [45, 15, 40])).toEqual([[2013, 2017]]);
  expect(jumps([50, 30, 20], [45, 15.1, 39.9])).toEqual([]);
  expect(jumps([50, 30, 20], [50, 5, 45])).toEqual([]);
  expect(jumps([50, 30, 20], [25, 30, 45])).toEqual([]);
  // A share that is not known has not fallen.
  expect(jumps([50, 30, 20], [null, 10, 60])).toEqual([]);
  expect(jumps([50, 30, 20], [10, null, 60])).toEqual([]);
  expect(jumps([50, 30, null], [45, 15, 40])).toEqual([]);
  expect(jumpsIn([row("DEU", 2013, [50, 30, 20]), row("FRA", 2017, [45, 15, 40])])).toEqual([]);
});

test("a neutral share is called high from twenty per cent on, where none is known from before", () => {
  const rows = [
    ...germany,
    row("ESP", 2017, [50, 30, 20]),
    row("JPN", 2017, [50, 31, 19]),
    row("CHL", 2013, [60, 20, null]),
    row("CHL", 2017, [50, 15, 35]),
  ];
  expect(highNeutrals(rows, jumpsIn(rows)).map(({ country }) => country)).toEqual(["ESP", "CHL"]);
});

test("what is told of three countries in three waves: headline, notes, legend and the label of each", () => {
  const told: [TrendRow[], { asked: Record<number, string[]>; countries: string[] }] = [
    [
      row("FRA", 2007, [75, 9, 16], { note: "A note." }),
      row("FRA", 2013, [81.5, null, 18.5], { neutral_derived: true, sample_size: 1012, mode: "phone" }),
      row("DEU", 2007, [60, 10, 30]),
      row("DEU", 2013, [90, 3, 7]),
      row("DEU", 2017, [56, 1, 43]),
      row("ESP", 2007, [50, 20, 30]),
      row("XAV", 2013, [54, 19, 27]),
    ],
    {
      asked: { 2007: ["FRA", "DEU"], 2009: ["FRA"], 2013: ["FRA", "DEU", "ESP"], 2017: ["DEU"] },
      countries: ["DEU", "ESP", "JPN"],
    },
  ];
  const { words, figure } = draw(...told);
  expect({
    title: words.title,
    subtitle: words.subtitle,
    alt: words.alt,
    notes: words.notes,
    labels: figure.marks.map(({ label }) => [label.name, ...label.lines, label.source]),
    legend: figure.legend,
    panels: figure.panels.map(({ name, remarks }) => [name, ...remarks.map(({ text }) => text)]),
  }).toEqual({
    title: "France, “bad”: 75% in 2007 and 81.5% in 2013",
    subtitle: "How is it. Pollster.",
    alt: "Dots by wave, in a panel for each country (3). France: 2007: 75% negative, 9% positive; 2013: 81.5% negative. Germany: 2007: 60% negative, 10% positive; 2013: 90% negative, 3% positive; 2017: 56% negative, 1% positive. 2013 to 2017: negative from 90 to\u00a056, positive from 3 to\u00a01, but neutral from 7 to\u00a043. Both sides fall at once: most likely answers were handled differently. Not read as softer opinion. Spain: 2007: 50% negative, 20% positive.",
    notes: [
      "Dots are not joined: between waves, pollsters, ways of asking and the handling of answers differ.",
      "Asked without a figure here: Spain 2013.",
      "No figure, and not known to have been asked: Japan.",
      "A wave is known by the year of its results and stands at the middle of its interviews: 2007 (1 January 2007 to 31 January 2007); 2013 (1 January 2013 to 31 January 2013); 2017 (1 January 2017 to 31 January 2017).",
      "Sampling error is stated, in the label, only where the sample is known and was not an online panel: France 2013. Elsewhere differences of a few points may be chance.",
      "Averages and medians of several countries are not drawn: the countries behind them change from wave to wave.",
    ],
    labels: [
      [
        "France",
        "Wave 2007, asked 1 January 2007 to 31 January 2007",
        "Negative: 75%",
        "Positive: 9%",
        "Neutral or no answer: 16%",
        "A note.",
        "A",
      ],
      [
        "France",
        "Wave 2013, asked 1 January 2013 to 31 January 2013",
        "Negative: 81.5%",
        "Positive: no figure",
        "Neutral or no answer: 18.5% (derived)",
        "Negative: sampling error ±2.4 points (1,012 respondents, simple random sample, 95%)",
        "A",
      ],
      [
        "Germany",
        "Wave 2007, asked 1 January 2007 to 31 January 2007",
        "Negative: 60%",
        "Positive: 10%",
        "Neutral or no answer: 30%",
        "A",
      ],
      [
        "Germany",
        "Wave 2013, asked 1 January 2013 to 31 January 2013",
        "Negative: 90%",
        "Positive: 3%",
        "Neutral or no answer: 7%",
        "A",
      ],
      [
        "Germany",
        "Wave 2017, asked 1 January 2017 to 31 January 2017",
        "Negative: 56%",
        "Positive: 1%",
        "Neutral or no answer: 43%",
        "2013 to 2017: negative from 90 to\u00a056, positive from 3 to\u00a01, but neutral from 7 to\u00a043. Both sides fall at once: most likely answers were handled differently. Not read as softer opinion.",
        "A",
      ],
      [
        "Spain",
        "Wave 2007, asked 1 January 2007 to 31 January 2007",
        "Negative: 50%",
        "Positive: 20%",
        "Neutral or no answer: 30%",
        "A",
      ],
      [
        "Spain",
        "Wave 2013, asked 1 January 2013 to 31 January 2013",
        "Asked in this wave; no figure found",
        "A",
      ],
    ],
    legend: [
      {
        kind: "negative",
        text: "Negative: bad",
      },
      {
        kind: "positive",
        text: "Positive: good",
      },
      {
        kind: "neutral",
        text: "Neutral: neither",
      },
      {
        kind: "derived",
        text: "Hatched: not published, derived as what is left of 100",
      },
      {
        kind: "missing",
        text: "Hollow, below the axis: asked, no figure found; no mark: not known to have been asked",
      },
    ],
    panels: [
      ["France"],
      [
        "Germany",
        "2013 to 2017: negative from 90 to\u00a056, positive from 3 to\u00a01, but neutral from 7 to\u00a043. Both sides fall at",
        "once: most likely answers were handled differently. Not read as softer opinion.",
      ],
      ["Spain"],
    ],
  });
});
