import { expect, test } from "@playwright/test";
import { highNeutrals, jumpsIn } from "@/components/charts/opinion-trend/jumps";
import { type TrendInputs, type TrendRow, trendModel } from "@/components/charts/opinion-trend/model";
import { columnsOf } from "@/components/charts/opinion-trend/waves";
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
  expect(negative).toMatchObject({ side: "negative", value: 75, x: "469", text: { text: "75" } });
  expect(positive).toMatchObject({ side: "positive", value: 25, x: "531" });
  expect((positive?.y ?? 0) - (negative?.y ?? 0)).toBe(38);
});

test("the axis of a panel says how high dots of 0, 50 and 100 % stand", () => {
  const { figure } = draw([row("FRA", 2013, [100, 0, 50])]);
  const heights = Object.fromEntries(figure.marks[0]?.dots.map(({ value, y }) => [value, y]) ?? []);
  expect(figure.panels[0]?.ticks.map(({ text, y }) => [text, y])).toEqual(
    ["0", "50", "100"].map((text) => [text, heights[text]]),
  );
});

test("nothing is joined: the figure holds dots and no line between waves", () => {
  const { figure } = draw([row("FRA", 2013, [81, 9, 10]), row("FRA", 2017, [85, 9, 6])]);
  expect(Object.keys(figure)).toEqual(["gutter", "height", "panels", "waves", "breaks", "legend", "marks"]);
  expect(figure.marks).toHaveLength(2);
});

test("a missing share is hollow and an empty cell, never a dot at zero; a zero is a dot", () => {
  const { figure, rows } = draw([row("FRA", 2007, [75, null, null]), row("FRA", 2013, [92, 0, 8])]);
  expect(figure.marks[0]?.dots.map((dot) => dot.side)).toEqual(["negative"]);
  expect(figure.waves[0]?.x).toBe("60");
  expect(figure.marks[0]?.missing.map(({ side, x }) => [side, x])).toEqual([
    ["neutral", "60"],
    ["positive", "91"],
  ]);
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
      "A wave is known by the year of its results; its marks stand side by side around the middle of its interviews: 2007 (1 to 31 January 2007); 2013 (1 to 31 January 2013); 2017 (1 to 31 January 2017).",
      "Sampling error is stated, in the label, only where the sample is known and was not an online panel: France 2013. Elsewhere differences of a few points may be chance.",
      "Averages and medians of several countries are not drawn: the countries behind them change from wave to wave.",
    ],
    labels: [
      [
        "France",
        "Wave 2007, asked 1 to 31 January 2007",
        "Negative: 75%",
        "Positive: 9%",
        "Neutral or no answer: 16%",
        "A note.",
        "A",
      ],
      [
        "France",
        "Wave 2013, asked 1 to 31 January 2013",
        "Negative: 81.5%",
        "Positive: no figure",
        "Neutral or no answer: 18.5% (derived)",
        "Negative: sampling error ±2.4 points (1,012 respondents, simple random sample, 95%)",
        "A",
      ],
      [
        "Germany",
        "Wave 2007, asked 1 to 31 January 2007",
        "Negative: 60%",
        "Positive: 10%",
        "Neutral or no answer: 30%",
        "A",
      ],
      [
        "Germany",
        "Wave 2013, asked 1 to 31 January 2013",
        "Negative: 90%",
        "Positive: 3%",
        "Neutral or no answer: 7%",
        "A",
      ],
      [
        "Germany",
        "Wave 2017, asked 1 to 31 January 2017",
        "Negative: 56%",
        "Positive: 1%",
        "Neutral or no answer: 43%",
        "2013 to 2017: negative from 90 to\u00a056, positive from 3 to\u00a01, but neutral from 7 to\u00a043. Both sides fall at once: most likely answers were handled differently. Not read as softer opinion.",
        "A",
      ],
      [
        "Spain",
        "Wave 2007, asked 1 to 31 January 2007",
        "Negative: 50%",
        "Positive: 20%",
        "Neutral or no answer: 30%",
        "A",
      ],
      ["Spain", "Wave 2013, asked 1 to 31 January 2013", "Asked in this wave; no figure found", "A"],
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
        of: "all",
        text: "Ring below the axis: asked, no figure found; no mark: not known to have been asked",
      },
      {
        kind: "missing",
        of: "positive",
        text: "Hollow, in the shape and colour of an answer: only that share has no figure",
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

const panelsOf = (polls: TrendRow[], more = {}) =>
  draw(polls, more).figure.panels.map(({ country }) => country);

test("the usual countries stand in one order, as far as they have a figure, and others only when chosen", () => {
  const polls = ["JPN", "GRC", "POL", "ESP", "ITA", "GBR", "DEU", "FRA"].map((country) =>
    row(country, 2013, [50, 30, 20]),
  );
  expect(panelsOf(polls)).toEqual(["FRA", "DEU", "GBR", "ITA", "ESP", "POL", "GRC"]);
  expect(panelsOf(polls.slice(0, 3), { countries: ["JPN", "POL"] })).toEqual(["POL", "GRC", "JPN"]);
});

test("where no usual country has a figure all others stand by name, after France if it was asked", () => {
  const polls = ["JPN", "GBX", "CHL"].map((country) => row(country, 2013, [50, 30, 20]));
  expect(panelsOf(polls)).toEqual(["CHL", "GBX", "JPN"]);
  expect(panelsOf(polls, { asked: { 2013: ["FRA", "DEU"] } })).toEqual(["FRA", "CHL", "GBX", "JPN"]);
  expect(panelsOf([...polls, row("ESP", 2013, [1, 2, 97])], { asked: { 2013: ["FRA", "DEU"] } })).toEqual([
    "FRA",
    "ESP",
  ]);
});

test("another question's answers, waves and words stay out", () => {
  const given = inputs(
    [row("FRA", 2013, [81, 9, 10]), row("FRA", 2017, [1, 2, 97], { question: "other" })],
    {},
  );
  const [q] = given.questions;
  if (!q) throw new Error("expected a question");
  const questions = [
    { ...q, question: "other", wording: "Another", note: "not this" },
    { ...q, note: "asked of some" },
  ];
  const { rows, words } = trendModel(
    { ...given, questions },
    { question: "q", countries: [], query: "" },
    "en",
    pageFrame,
  );
  expect(rows.map(({ wave, question }) => [wave, question])).toEqual([[2013, "q"]]);
  expect(words.subtitle).toBe("How is it. Pollster.");
  expect(words.notes.at(-1)).toBe("Asked of some.");
});

test("one wave with all its figures needs no word on lines, gaps, breaks, averages or what is hollow", () => {
  const { words, figure } = draw([row("FRA", 2013, [81, 9, 10])]);
  expect(words).toEqual({
    title: "France, “bad”: 81% in 2013",
    subtitle: "How is it. Pollster.",
    alt: "Dots by wave, in a panel for each country (1). France: 2013: 81% negative, 9% positive.",
    howToRead:
      "Each country has a panel from 0 to 100%. In each wave the negative share stands left (disc), the positive one right (square), the neutral one between them (diamond). A share that was not published is a hollow mark below the axis, not a zero. Choosing a country adds its panel.",
    notes: [
      "A wave is known by the year of its results; its marks stand side by side around the middle of its interviews: 2013 (1 to 31 January 2013).",
      "No sampling error is stated: the sample per question and country was not verified, or was an online panel; differences of a few points may be chance.",
    ],
  });
  expect(figure.waves).toEqual([{ wave: 2013, x: "500", short: "’13" }]);
  expect(figure.legend.map(({ kind }) => kind)).toEqual(["negative", "positive", "neutral"]);
  expect(figure.breaks).toEqual([]);
});

test("the legend names the sides that the question has, and the break where the pollster changes", () => {
  const { figure } = draw([
    row("FRA", 2013, [81, null, null]),
    row("FRA", 2017, [85, null, null], { pollster: "Another" }),
  ]);
  expect(figure.legend).toEqual([
    { kind: "negative", text: "Negative: bad" },
    { kind: "break", text: "The pollster changes here" },
  ]);
  const half = draw([row("FRA", 2013, [81, 9, 10]), row("FRA", 2017, [85, 9, 6], { neutral_derived: true })]);
  expect(half.figure.legend.map(({ kind }) => kind)).toEqual(["negative", "positive", "neutral", "derived"]);
  expect(half.figure.marks.map(({ dots }) => dots.map(({ derived }) => derived))).toEqual([
    [false, false, false],
    [false, true, false],
  ]);
  expect(half.rows.map(({ neutral_derived }) => neutral_derived)).toEqual([false, true]);
});

test("a wave of which only the neutral share is known is told by it", () => {
  expect(draw([row("FRA", 2013, [null, null, 12])]).words.alt).toContain("France: 2013: 12% neutral");
});

test("a derived neutral share that is not there is not derived", () => {
  const { rows } = draw([
    row("FRA", 2013, [81, 9, null], { neutral_derived: false }),
    row("FRA", 2017, [85, 9, 6]),
  ]);
  expect(rows.map(({ neutral_derived }) => neutral_derived)).toEqual([null, false]);
});

test("each mark stands in its country's panel at its wave, and takes the room up to half way to the next", () => {
  const { figure } = draw([
    row("FRA", 2012, [80, 10, 10]),
    row("FRA", 2016, [80, 10, 10]),
    row("DEU", 2016, [60, 20, 20]),
    row("DEU", 2020, [60, 20, 20]),
  ]);
  const bottoms = figure.panels.map(({ ticks }) => ticks[0]?.y ?? 0);
  expect(figure.waves.map(({ x }) => x)).toEqual(["60", "500", "940"]);
  expect(
    figure.marks.map(({ country, wave, x, width, dots }) => [
      country,
      wave,
      x,
      width,
      ...dots.map(
        (dot) => `${dot.side} ${dot.x} ${((bottoms[country === "FRA" ? 0 : 1] ?? 0) - dot.y).toFixed(1)}`,
      ),
    ]),
  ).toEqual([
    ["FRA", 2012, "0", "280", "negative 29 60.8", "neutral 60 7.6", "positive 91 7.6"],
    ["FRA", 2016, "280", "440", "negative 469 60.8", "neutral 500 7.6", "positive 531 7.6"],
    ["DEU", 2016, "280", "440", "negative 469 45.6", "neutral 500 15.2", "positive 531 15.2"],
    ["DEU", 2020, "720", "280", "negative 909 45.6", "neutral 940 15.2", "positive 971 15.2"],
  ]);
});

test("the number of a neutral share stands above or below it, or not at all where another dot or number is near", () => {
  const place = (...shares: [number | null, number | null, number]) => {
    const dot = draw([row("FRA", 2013, [50, 50, 0]), row("FRA", 2017, shares)]).figure.marks[1]?.dots.find(
      ({ side }) => side === "neutral",
    );
    return !dot?.text ? "none" : dot.text.y < dot.y ? "above" : "below";
  };
  // A number is 25 points high, a dot 6: a negative share takes from 6 below it to 25 above, a positive one the reverse.
  const negatives = [100, 76, 75, 74, 72, 60, 40, 25, 24, 16, 15, 14, 0];
  expect(negatives.map((negative) => `${negative}: ${place(negative, null, 45)}`)).toEqual([
    "100: above",
    "76: above",
    "75: below",
    "74: below",
    "72: below",
    "60: below",
    "40: none",
    "25: above",
    "24: above",
    "16: above",
    "15: above",
    "14: above",
    "0: above",
  ]);
  expect(negatives.map((positive) => `${positive}: ${place(null, positive, 45)}`)).toEqual([
    "100: above",
    "76: below",
    "75: below",
    "74: below",
    "72: below",
    "60: none",
    "40: above",
    "25: above",
    "24: above",
    "16: above",
    "15: above",
    "14: above",
    "0: above",
  ]);
  expect([place(60, 20, 45), place(44, null, 45), place(null, 48, 45)]).toEqual(["none", "below", "above"]);
  expect(place(null, null, 45)).toBe("above");
});

test("remarks break at spaces into lines as long as there is room", () => {
  const room = 104;
  const polls = [row("FRA", 2013, [60, 20, 20]), ...germany, row("DEU", 2007, [91, 3, 6])];
  const lines = draw(polls).figure.panels[1]?.remarks.map(({ text }) => text) ?? [];
  for (const [index, line] of lines.entries()) {
    expect(line.length).toBeLessThanOrEqual(room);
    const next = lines[index + 1]?.split(" ")[0] ?? "x".repeat(room);
    expect(line.length + 1 + next.length).toBeGreaterThan(room);
  }
  expect(lines.length).toBeGreaterThan(1);
  const jump = draw([row("DEU", 2013, [80, 10, 10]), row("DEU", 2017, [50, 1, 49])]).figure.panels[0]
    ?.remarks;
  expect(jump?.[0]?.text.replaceAll("\u00a0", " ")).toBe(
    "2013 to 2017: negative from 80 to 50, positive from 10 to 1, but neutral from 10 to 49. Both sides fall",
  );
});

test("a high neutral share is remarked in its row, its label and its panel, with those that jumped in that wave", () => {
  const { rows, figure } = draw([
    row("DEU", 2007, [90, 5, 5]),
    row("DEU", 2013, [60, 2, 38]),
    row("GBR", 2013, [90, 3, 7]),
    row("GBR", 2017, [56, 1, 43]),
    row("FRA", 2013, [80, 10, 10]),
    row("ESP", 2013, [85, 10, null]),
    row("ESP", 2017, [75, 5, 20]),
    row("ITA", 2017, [80, 5, 15]),
  ]);
  expect(
    rows.flatMap(({ country, wave, remark }) => (remark ? [`${country} ${wave} ${remark}`] : [])),
  ).toEqual(["DEU 2013 neutral-jump", "GBR 2017 neutral-jump", "ESP 2017 high-neutral"]);
  expect(
    figure.marks.find(({ country, wave }) => country === "ESP" && wave === 2013)?.label.lines,
  ).toHaveLength(4);
  expect(
    figure.marks
      .filter(({ country, wave }) => ["ESP", "ITA"].includes(country) && wave === 2017)
      .map(({ label }) => label.lines),
  ).toEqual([
    ["Wave 2017, asked 1 to 31 January 2017", "Negative: 80%", "Positive: 5%", "Neutral or no answer: 15%"],
    [
      "Wave 2017, asked 1 to 31 January 2017",
      "Negative: 75%",
      "Positive: 5%",
      "Neutral or no answer: 20%",
      "2017: 20% neutral, a high share in the same wave as the jump elsewhere (A kingdom with an unusually long name). No earlier share to compare with: take the others with care.",
    ],
  ]);
});

test("sampling error is that of the first side known; none is told at 0 or 100 % or of a panel joined online", () => {
  const lines = (shares: Shares, more: Partial<TrendRow> = {}) =>
    draw([row("FRA", 2013, shares, { sample_size: 1600, ...more })]).figure.marks[0]?.label.lines.filter(
      (line) => line.includes("±"),
    );
  expect(lines([null, 80, 20])).toEqual([
    "Positive: sampling error ±2.0 points (1,600 respondents, simple random sample, 95%)",
  ]);
  expect(lines([80, null, 20])).toEqual([
    "Negative: sampling error ±2.0 points (1,600 respondents, simple random sample, 95%)",
  ]);
  expect(lines([100, 0, 0])).toEqual([]);
  expect(lines([80, 9, 11], { mode: "online panel" })).toEqual([]);
  expect(lines([80, 9, 11], { mode: "face to face, not online" })).toHaveLength(1);
  const { words } = draw([
    row("FRA", 2013, [80, 9, 11], { sample_size: 1600, mode: "online" }),
    row("FRA", 2017, [80, 9, 11], { sample_size: 1600, mode: "phone" }),
    row("DEU", 2013, [80, 9, 11], { sample_size: 1600, mode: "phone" }),
    row("DEU", 2017, [80, 9, 11], { sample_size: 1600, mode: "online" }),
    row("ESP", 2017, [80, 9, 11]),
  ]);
  expect(words.notes.find((note) => note.startsWith("Sampling"))).toContain(
    "online panel: France 2017 and Germany 2013.",
  );
});

test("interviews of one day, of open end and of no known date are told as such", () => {
  const label = (start: string | null, end: string | null) => {
    const { words, figure } = draw([
      row("FRA", 2013, [81, 9, 10], { fieldwork_start: start, fieldwork_end: end }),
    ]);
    return [figure.marks[0]?.label.lines[0], words.notes.find((note) => note.startsWith("A wave")) ?? null];
  };
  expect([label("2013-05-01", "2013-05-01"), label("2013-05", null), label(null, null)]).toEqual([
    [
      "Wave 2013, asked 1 May 2013",
      "A wave is known by the year of its results; its marks stand side by side around the middle of its interviews: 2013 (1 May 2013).",
    ],
    [
      "Wave 2013, asked May 2013",
      "A wave is known by the year of its results; its marks stand side by side around the middle of its interviews: 2013 (May 2013).",
    ],
    ["Wave 2013, dates of the interviews not read", null],
  ]);
});

test("dates are told of the waves that are drawn", () => {
  const { words } = draw([row("FRA", 2013, [81, 9, 10]), row("JPN", 2017, [81, 9, 10])]);
  expect(words.notes.find((note) => note.startsWith("A wave"))).toEqual(
    "A wave is known by the year of its results; its marks stand side by side around the middle of its interviews: 2013 (1 to 31 January 2013).",
  );
});

test("the headline without France is that of the country with most figures, and tells what is positive if nothing else", () => {
  const title = (...polls: TrendRow[]) => draw(polls).words.title;
  expect(
    title(
      row("DEU", 2013, [90, 3, 7]),
      row("GBR", 2007, [70, 3, 7]),
      row("GBR", 2013, [71, 3, 7]),
      row("ESP", 2013, [80, 3, 7]),
      row("FRA", 2013, [null, 8, 7]),
    ),
  ).toBe("A kingdom with an unusually long name, “bad”: 70% in 2007 and 71% in 2013");
  expect(title(row("DEU", 2013, [null, 3, 7]), row("ESP", 2013, [null, 4, 7]))).toBe(
    "Germany, “good”: 3% in 2013",
  );
  expect(title(row("DEU", 2013, [null, 3, 7]), row("FRA", 2017, [null, 4, 7]))).toBe(
    "France, “good”: 4% in 2017",
  );
});

test("waves without a figure are listed by country, and waves of two pollsters name both", () => {
  const { words } = draw(
    [
      row("DEU", 2007, [90, 3, 7]),
      row("DEU", 2009, [90, 3, 7]),
      row("DEU", 2013, [90, 3, 7]),
      row("ESP", 2013, [90, 3, 7], { pollster: "Another" }),
    ],
    { asked: { 2007: ["FRA", "DEU"], 2009: ["FRA", "ESP"], 2013: ["DEU"] } },
  );
  expect(words.notes.slice(1)).toEqual([
    "Asked without a figure here: France 2007, 2009; Spain 2009.",
    "A wave is known by the year of its results; its marks stand side by side around the middle of its interviews: 2007 (1 to 31 January 2007); 2009 (1 to 31 January 2009); 2013 (1 to 31 January 2013).",
    "Another pollster from: 2013, Pollster, Another.",
    "No sampling error is stated: the sample per question and country was not verified, or was an online panel; differences of a few points may be chance.",
  ]);
});

test("a wave stands in the middle of its interviews; dates of a month or year count to its end, unknown ones as the year", () => {
  const column = (start: string | null, end: string | null) =>
    columnsOf([row("FRA", 2013, [81, 9, 10], { fieldwork_start: start, fieldwork_end: end })], [])[0]?.time ??
    0;
  expect(column("2013-07-02", "2013-07-02")).toBeCloseTo(2013.5, 2);
  expect(column("2013-03-01", "2013-05-01")).toBeCloseTo(2013.25, 2);
  expect(column("2012-12", "2013-01")).toBeCloseTo(2013, 2);
  expect(column("2013", null)).toBeCloseTo(2013.5, 2);
  expect(column("2012", "2013-07")).toBeCloseTo(2012.79, 2);
  expect(column(null, null)).toBe(2013.5);
});

test("waves are listed by year, each with the first dates known of it", () => {
  const polls = [
    row("DEU", 2017, [56, 1, 43]),
    row("FRA", 2007, [75, 9, 16], { fieldwork_start: null, fieldwork_end: null }),
    row("DEU", 2007, [60, 10, 30], { fieldwork_start: "2007-04", fieldwork_end: null }),
    row("DEU", 2013, [90, 3, 7]),
  ];
  expect(columnsOf(polls, []).map(({ wave, start, end }) => [wave, start, end])).toEqual([
    [2007, "2007-04", "2007-04"],
    [2013, "2013-01-01", "2013-01-31"],
    [2017, "2017-01-01", "2017-01-31"],
  ]);
});

test("the number of a negative share stands above its dot, that of a positive one below", () => {
  const places = (shares: Shares) =>
    draw([row("FRA", 2013, shares)]).figure.marks[0]?.dots.map(({ side, y, text }) => [
      side,
      (text?.y ?? y) < y ? "above" : "below",
    ]);
  for (const shares of [
    [60, 20, 20],
    [48, 47, 5],
    [0, 100, 0],
  ] as const)
    expect(places(shares)?.filter(([side]) => side !== "neutral")).toEqual([
      ["negative", "above"],
      ["positive", "below"],
    ]);
});

test("a mark names its sources by their titles", () => {
  const given = inputs([row("FRA", 2013, [81, 9, 10])], {});
  const titled = { ...given, sources: { A: { ...note, title: "Title of A" } } };
  const { figure } = trendModel(titled, { question: "q", countries: [], query: "" }, "en", pageFrame);
  expect(figure.marks[0]?.label.source).toBe("Title of A");
});
