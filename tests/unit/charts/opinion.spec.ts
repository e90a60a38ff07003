import { expect, test } from "@playwright/test";
import { type OpinionInputs, opinionModel, type PollRow } from "@/components/charts/opinion/model";
import { pageFrame } from "@/components/charts/parts/frame";

const row = (
  country: string,
  negative: number | null,
  positive: number | null,
  more: Partial<PollRow> = {},
): PollRow => ({
  wave: 2013,
  question: "q",
  country,
  positive_pct: positive,
  negative_pct: negative,
  neutral_pct: null,
  neutral_derived: null,
  source: ["A"],
  note: null,
  poll: "P2013",
  pollster: "Pollster",
  fieldwork_start: "2012-12-10",
  fieldwork_end: "2013-04-09",
  ...more,
});
const note = { source: "A", title: "A", publisher: null, published: null, url: null, reliability: null };
const names = { FRA: "France", DEU: "Germany", ESP: "Spain", XAV: "Average" };
const inputs = (polls: PollRow[], polled: string[] = [], complete = true): OpinionInputs => ({
  polls,
  waves: [
    {
      poll: "P2013",
      countries_polled: 25,
      total_interviews: 26299,
      eu_members_polled: polled,
      eu_members_polled_complete: complete,
      source: ["A"],
    },
  ],
  questions: [
    {
      question: "q",
      wording: "How is it",
      positive_means: "mainly positive",
      negative_means: "mainly negative",
      neutral_means: "neither",
      note: null,
    },
  ],
  names: Object.fromEntries(Object.entries(names).map(([code, name]) => [code, { en: name, fr: name }])),
  sources: { A: note },
  columns: [],
});
const draw = (
  polls: PollRow[],
  polled?: string[],
  complete?: boolean,
  sort: "negative" | "positive" | "name" = "negative",
) =>
  opinionModel(inputs(polls, polled, complete), { question: "q", wave: 2013, sort, query: "" }, "en", {
    ...pageFrame,
    plotWidth: 1000,
  });

test("negative runs left, positive right, neutral stands apart, all on one scale", () => {
  const { figure } = draw([row("FRA", 80, 20, { neutral_pct: 20, neutral_derived: true })]);
  const [mark] = figure.marks;
  // 67 % of the plot for 80 + 20 + 20 points: 5.583 px a point.
  expect(mark?.negative).toMatchObject({ x: "100", width: "446.7" });
  expect(mark?.positive).toMatchObject({ x: "546.7", width: "111.7" });
  expect(mark?.neutral).toMatchObject({ width: "111.7", derived: true });
  expect(figure.zero).toBe("546.7");
});

test("a share that was not published is missing, not zero, and sorts last", () => {
  const { rows, figure } = draw([row("FRA", null, 9), row("DEU", 90, null)]);
  expect(rows.map((one) => one.country)).toEqual(["DEU", "FRA"]);
  expect(figure.marks[1]).toMatchObject({ negative: null, positive: { value: 9 }, askedOnly: false });
  expect(rows[1]).toMatchObject({ negative_pct: null, neutral_pct: null, neutral_derived: null });
});

test("countries asked without a figure are rows and are named", () => {
  const { rows, figure, words } = draw([row("FRA", 81, 9)], ["FRA", "ESP"]);
  expect(rows.at(-1)).toMatchObject({
    country: "ESP",
    negative_pct: null,
    positive_pct: null,
    source: ["A"],
  });
  expect(figure.marks.at(-1)).toMatchObject({ askedOnly: true });
  expect(words.notes).toContain("Asked without a figure here: Spain.");
  expect(draw([row("FRA", 81, 9)], ["ESP"], false).words.notes[0]).toContain("at least Spain");
});

test("an average is told in words and drawn as no country", () => {
  const { rows, words } = draw([row("FRA", 81, 9), row("XAV", 54, 19)]);
  expect(rows.map((one) => one.country)).toEqual(["FRA"]);
  expect(words.notes.join()).toContain("Average of the countries polled: 54% negative, 19% positive");
});

test("other questions and waves stay out, but the scale spans all waves of the question", () => {
  const other = row("DEU", 5, 5, { question: "else" });
  const earlier = row("DEU", 100, 20, { wave: 2010, poll: "P2010" });
  const { rows, figure } = draw([row("FRA", 50, 10), other, earlier]);
  expect(rows.length).toBe(1);
  // Half of the room for 100 points, although 50 is the most of this wave.
  const width = Number(figure.marks[0]?.negative?.width);
  expect(width).toBeCloseTo((0.5 * 670 * 100) / 140, 0);
});

test("the headline is France's, else that of the first country, else says that there is none", () => {
  expect(draw([row("DEU", 90, 3), row("FRA", 81, 9)]).words.title).toBe(
    "France, 2013: 81% “mainly negative”, 9% “mainly positive”",
  );
  expect(draw([row("DEU", 90, null)]).words.title).toBe("Germany, 2013: 90% “mainly negative”");
  expect(draw([]).words.title).toBe("2013: no figure for any single country was found");
});

test("question, pollster, dates and interviews stand with the chart", () => {
  const { words } = draw([row("FRA", 81, 9)]);
  expect(words.subtitle).toBe("How is it. Pollster; fieldwork 10 December 2012 to 9 April 2013.");
  expect(words.notes.join()).toContain("26,299 interviews in 25 countries");
});
