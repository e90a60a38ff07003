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
const note = {
  source: "A",
  title: "Title of A",
  publisher: null,
  published: null,
  url: null,
  reliability: null,
};
const names = {
  FRA: "France",
  DEU: "Germany",
  ESP: "Spain",
  ITA: "Italy",
  POL: "Poland",
  AUT: "Austria",
  XKX: "Kosovo",
  XAV: "Average",
};
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
  expect(words.notes).toContain("EU members asked without a figure here: Spain.");
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
    "France, 2013: 81% “mainly\u00a0negative”, 9% “mainly\u00a0positive”",
  );
  expect(draw([row("DEU", 90, null)]).words.title).toBe("Germany, 2013: 90% “mainly\u00a0negative”");
  expect(draw([]).words.title).toBe("2013: no figure for any single country was found");
});

test("question, pollster, dates and interviews stand with the chart", () => {
  const { words } = draw([row("FRA", 81, 9)]);
  expect(words.subtitle).toBe("How is it. Pollster; fieldwork 10 December 2012 to 9 April 2013.");
  expect(words.notes.join()).toContain("26,299 interviews in 25 countries");
});

test("a mark says each share, a missing one as missing, a derived one as derived, then wave, note and source", () => {
  const { figure } = draw(
    [
      row("FRA", 81, 9.5, { neutral_pct: 9.5, neutral_derived: true, note: "A note." }),
      row("DEU", 70, null, { neutral_pct: 12, neutral_derived: false }),
      row("ITA", null, 5),
    ],
    ["ESP"],
  );
  expect(figure.marks.map(({ label }) => label)).toEqual([
    {
      name: "France",
      lines: ["Negative: 81%", "Positive: 9.5%", "Neutral or no answer: 9.5% (derived)", "2013", "A note."],
      source: "Title of A",
    },
    {
      name: "Germany",
      lines: ["Negative: 70%", "Positive: no figure", "Neutral or no answer: 12%", "2013"],
      source: "Title of A",
    },
    {
      name: "Italy",
      lines: ["Negative: no figure", "Positive: 5%", "Neutral, depends, no answer: no figure", "2013"],
      source: "Title of A",
    },
    { name: "Spain", lines: ["Asked in this wave; no figure found", "2013"], source: "Title of A" },
  ]);
  expect(figure.marks.map(({ neutral }) => neutral?.derived)).toEqual([true, false, undefined, undefined]);
  expect(figure.marks.map(({ askedOnly }) => askedOnly)).toEqual([false, false, false, true]);
});

test("only a neutral share: drawn and said, and not as a country without a figure", () => {
  const [mark] = draw([row("FRA", null, null, { neutral_pct: 30, neutral_derived: false })]).figure.marks;
  expect(mark).toMatchObject({ askedOnly: false, neutral: { text: "30" } });
  expect(mark?.label.lines).toContain("Neutral or no answer: 30%");
});

test("the alternative text names the most and the least negative country, those without a figure aside", () => {
  const polls = [row("FRA", 81, 9), row("DEU", 90, 3), row("ITA", null, 5), row("ESP", 54.5, 20)];
  expect(draw(polls, ["POL"]).words.alt).toBe(
    "Shares of answers in 2013, 4 countries with a figure. Most negative: Germany 90%. Least negative: Spain 54.5%. " +
      "EU members asked without a figure here: Poland.",
  );
  expect(draw(polls).words.alt).toMatch(/Least negative: Spain 54\.5%\.$/);
  expect(draw([]).words.alt).toContain("Most negative: no figure. Least negative: no figure.");
});

test("rows stand in the order asked for, a missing share last even after a zero, equal ones by name", () => {
  const polls = [row("ESP", null, null), row("ITA", 0, 7), row("FRA", 81, 0), row("DEU", 81, 9)];
  const order = (sort: "negative" | "positive" | "name") =>
    draw(polls, ["POL", "AUT"], true, sort).rows.map(({ country }) => country);
  expect(order("negative")).toEqual(["FRA", "DEU", "ITA", "ESP", "AUT", "POL"]);
  expect(order("positive")).toEqual(["DEU", "ITA", "FRA", "ESP", "AUT", "POL"]);
  expect(order("name")).toEqual(["FRA", "DEU", "ITA", "ESP", "AUT", "POL"]);
});

test("Kosovo is a country although its code begins like that of an average", () => {
  expect(draw([row("XKX", 40, 20)]).rows.map(({ country }) => country)).toEqual(["XKX"]);
});

test("the legend explains what the answers meant, and hatching only where it is drawn", () => {
  const kinds = (derived: boolean) =>
    draw([row("FRA", 81, 9, { neutral_pct: 10, neutral_derived: derived }), row("DEU", 90, 3)]).figure.legend;
  expect(kinds(true)).toEqual([
    { kind: "negative", text: "Negative: mainly negative" },
    { kind: "positive", text: "Positive: mainly positive" },
    { kind: "neutral", text: "Neutral: neither" },
    { kind: "derived", text: "Hatched: not published, derived as what is left of 100" },
    { kind: "text", text: "“no figure”: not in the sources read, which is not zero" },
  ]);
  expect(kinds(false).map(({ kind }) => kind)).toEqual(["negative", "positive", "neutral", "text"]);
  expect(draw([]).figure.heads.map(({ text }) => text)).toEqual(["Negative", "Positive", "Neutral"]);
});

test("each row has a place of its own within the height, its bar too, and neutral shares stand right of all others", () => {
  const { figure } = draw([row("FRA", 81, 60, { neutral_pct: 10 }), row("DEU", 90, 3, { neutral_pct: 7 })]);
  const [first, second] = figure.marks;
  expect(first && second && second.y - first.y).toBe(pageFrame.rowHeight);
  expect(first && second && first.y + first.barHeight < second.y).toBe(true);
  expect(second && second.y + pageFrame.rowHeight < figure.height).toBe(true);
  expect(Number(first?.neutral?.x)).toBeGreaterThan(
    Number(first?.positive?.x) + Number(first?.positive?.width),
  );
});

test("a headline without the one share tells the other, and the poll of one day has one date", () => {
  expect(draw([row("FRA", null, 9)]).words.title).toBe("France, 2013: 9% “mainly\u00a0positive”");
  expect(draw([row("FRA", null, null), row("DEU", 90, 3)]).words.title).toMatch(/^Germany, 2013/);
  const subtitle = (fieldwork_start: string | null, fieldwork_end: string | null) =>
    draw([row("FRA", 81, 9, { fieldwork_start, fieldwork_end })]).words.subtitle;
  expect(subtitle("2012-12-10", "2012-12-10")).toBe("How is it. Pollster; fieldwork 10 December 2012.");
  expect(subtitle("2012-12-10", null)).toBe("How is it. Pollster; fieldwork 10 December 2012.");
  expect(subtitle(null, null)).toBe("How is it. Pollster.");
});

test("notes tell the sample of one poll only, and what is said of the question, as a sentence", () => {
  const polls = [row("FRA", 81, 9), row("DEU", 90, 3, { poll: "Other" })];
  const given = inputs(polls);
  const [wave] = given.waves;
  const [question] = given.questions;
  if (!wave || !question) throw new Error("The examples have a wave and a question.");
  const notes = (waves: OpinionInputs["waves"]) =>
    opinionModel(
      {
        ...given,
        waves,
        questions: [
          { ...question, question: "else", note: "of another question" },
          { ...question, note: "asked by phone.. " },
        ],
      },
      { question: "q", wave: 2013, sort: "negative", query: "" },
      "en",
      pageFrame,
    ).words.notes;
  const sample = "26,299 interviews in 25 countries";
  expect(notes([wave, { ...wave, poll: "Unrelated" }])).toEqual([
    expect.stringContaining(sample),
    "Asked by phone.",
  ]);
  expect(notes([wave, { ...wave, poll: "Other" }])).toEqual(["Asked by phone."]);
});

test("each country asked without a figure is listed once, those with one are not", () => {
  const { rows } = draw([row("FRA", 80, 10), row("DEU", 70, 20)], ["FRA", "ESP", "DEU", "ITA"]);
  expect(rows.map(({ country, negative_pct }) => [country, negative_pct])).toEqual([
    ["FRA", 80],
    ["DEU", 70],
    ["ITA", null],
    ["ESP", null],
  ]);
});

test("a missing share stands after a zero, whichever share orders the rows", () => {
  const order = (sort: "negative" | "positive") =>
    draw([row("AUT", null, 0.5), row("DEU", 0, null), row("ESP", 0.5, 0)], [], true, sort).rows.map(
      ({ country }) => country,
    );
  expect([order("negative"), order("positive")]).toEqual([
    ["ESP", "DEU", "AUT"],
    ["AUT", "ESP", "DEU"],
  ]);
});

test("an average does not stretch the scale", () => {
  const width = (...others: PollRow[]) =>
    draw([row("FRA", 50, 30), ...others]).figure.marks[0]?.negative?.width;
  expect(width(row("XAV", 90, 90, { neutral_pct: 90 }))).toBe(width());
});

test("a share that stands alone is a figure; a neutral one that is not there is not derived", () => {
  const { figure, rows } = draw([
    row("FRA", 80, null, { neutral_derived: false }),
    row("DEU", null, 20),
    row("ESP", null, null, { neutral_pct: 5, neutral_derived: false }),
  ]);
  expect(
    figure.marks.map(({ country, askedOnly, label }) => [country, askedOnly, label.lines.length]),
  ).toEqual([
    ["FRA", false, 4],
    ["DEU", false, 4],
    ["ESP", false, 4],
  ]);
  expect(rows.map(({ country, neutral_derived }) => [country, neutral_derived])).toEqual([
    ["FRA", null],
    ["DEU", null],
    ["ESP", false],
  ]);
});

test("that all members asked are known is said only if it is so of every poll of the wave", () => {
  const two = inputs([row("FRA", 80, 10), row("DEU", 70, 10, { poll: "P" })], ["ESP"]);
  const note = (isComplete: boolean) =>
    opinionModel(
      {
        ...two,
        waves: [
          ...two.waves,
          ...two.waves.map((wave) => ({
            ...wave,
            poll: "P",
            eu_members_polled: ["ITA"],
            eu_members_polled_complete: isComplete,
          })),
        ],
      },
      { question: "q", wave: 2013, sort: "name", query: "" },
      "en",
      pageFrame,
    ).words.notes[0];
  expect([note(true), note(false)]).toEqual([
    "EU members asked without a figure here: Italy and Spain.",
    "EU members asked without a figure here: at least Italy and Spain; the sources do not name all countries.",
  ]);
});

test("the most and the least negative country are told whatever the order of the rows", () => {
  const polls = [row("DEU", 80, 10), row("FRA", 70, 20), row("ITA", 60, 30)];
  expect(draw(polls, [], true, "name").words.alt).toBe(draw(polls).words.alt);
});

test("a mark names its sources by their titles", () => {
  expect(draw([row("FRA", 80, 10)]).figure.marks[0]?.label.source).toBe("Title of A");
});

test("the headline is France's with its positive share alone, and a wave that is not there has no pollster", () => {
  expect(draw([row("DEU", 90, 5), row("FRA", null, 20)]).words.title).toContain("France");
  const { words } = opinionModel(
    inputs([row("FRA", 80, 10)]),
    { question: "q", wave: 1999, sort: "name", query: "" },
    "en",
    pageFrame,
  );
  expect([words.title, words.subtitle]).toEqual([
    "1999: no figure for any single country was found",
    "How is it.",
  ]);
});
