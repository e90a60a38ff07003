import { expect, test } from "@playwright/test";
import { chartUses } from "@/components/charts/chart-list";
import { pageFrame } from "@/components/charts/parts/frame";
import { cutGlyph, glyphs } from "@/components/charts/relations-timeline/glyphs";
import { loadTimeline } from "@/components/charts/relations-timeline/load";
import {
  type TimelineEvent,
  type TimelineInputs,
  timelineModel,
} from "@/components/charts/relations-timeline/model";
import { firstYear } from "@/components/charts/view-state";
import { lastYear } from "@/data/version";

const event = (id: string, date: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  event: id,
  date,
  end_date: null,
  title_en: `Title of ${id}`,
  title_fr: `Titre de ${id}`,
  summary_en: `Summary of ${id}`,
  summary_fr: `Résumé de ${id}`,
  category: "diplomacy",
  actors: ["FRA", "PRK"],
  source: ["A"],
  confidence: "high",
  note: null,
  ...more,
});
const note = (source: string) => ({
  source,
  title: `Source ${source}`,
  publisher: null,
  published: null,
  url: null,
  reliability: null,
});
const inputs = (events: TimelineEvent[]): TimelineInputs => ({
  events,
  categories: ["recognition", "diplomacy", "security"],
  names: {
    FRA: { en: "France", fr: "France" },
    PRK: { en: "North Korea", fr: "Corée du Nord" },
    KOR: { en: "South Korea", fr: "Corée du Sud" },
  },
  sources: { A: note("A"), B: note("B") },
  columns: [],
  neverOpened: true,
  asOf: "2025-11-24",
  lastYear: 2025,
});
const draw = (
  events: TimelineEvent[],
  view: { window?: [number, number]; year?: number } = {},
  language: "en" | "fr" = "en",
) =>
  timelineModel(
    inputs(events),
    { window: view.window ?? [1990, 1999], year: view.year ?? 2025, query: "" },
    language,
    { ...pageFrame, plotWidth: 1000 },
  );

test("a day stands at its place on the axis, 2 % of the plot kept free at each end", () => {
  const { figure } = draw([event("a", "1995-01-01")]);
  // Half of 1990 … 2000, and half a day: 20 + 960 × 0.5001.
  expect(figure.marks[0]).toMatchObject({ x: "500.1", span: null, open: null, precision: "day" });
});

test("a date known only to the year stands in its middle and shows the year it leaves open", () => {
  const { figure, rows } = draw([event("a", "1995")]);
  expect(figure.marks[0]).toMatchObject({
    x: "548",
    precision: "year",
    open: { x1: "500", x2: "596" },
    dateText: "1995",
  });
  expect(rows[0]).toMatchObject({ date: "1995", end_date: null });
});

test("an event without an end is one moment: it is not drawn as lasting until today", () => {
  const { figure, rows } = draw([event("a", "1995-06-01")]);
  expect(figure.marks[0]?.span).toBeNull();
  expect(rows[0]?.end_date).toBeNull();
});

test("a span reaches from the first to the last day of what is known", () => {
  const { figure } = draw([event("a", "1992", { end_date: "1993" })]);
  expect(figure.marks[0]).toMatchObject({ span: { x: "212", width: "192" }, dateText: "1992 – 1993" });
});

test("a span that began before the window runs to the edge with an arrow, and has its whole dates in words", () => {
  const { figure, rows } = draw([event("a", "1985", { end_date: "1991" })]);
  expect(figure.marks[0]).toMatchObject({
    glyph: cutGlyph,
    isCut: true,
    span: { x: "0", width: "212" },
    dateText: "1985 – 1991",
  });
  expect(rows[0]).toMatchObject({ date: "1985", end_date: "1991" });
});

test("an event outside the window is neither drawn nor a row", () => {
  const { rows } = draw([event("a", "1989-12-31"), event("b", "1990"), event("c", "2000-01-01")]);
  expect(rows.map((row) => row.event)).toEqual(["b"]);
});

test("events near each other are stacked in the lane of their category and each keeps its mark", () => {
  const { figure } = draw([
    event("a", "1995-01-01"),
    event("b", "1995-01-02"),
    event("c", "1995-01-03", { category: "security" }),
  ]);
  const [a, b, c] = figure.marks;
  expect((b?.y ?? 0) - (a?.y ?? 0)).toBe(15);
  expect(figure.lanes.map((lane) => lane.text)).toEqual([
    "Recognition and relations · 0",
    "Diplomacy · 2",
    "Security · 1",
  ]);
  const security = figure.lanes[2]?.y ?? Number.NaN;
  expect(c?.y).toBeGreaterThan(security);
  expect(b?.y).toBeLessThan(security);
});

test("an announcement and the act that followed are two events in the order of their days", () => {
  const { rows } = draw([event("act", "1998-12-12"), event("announcement", "1998-10-19")]);
  expect(rows.map((row) => row.event)).toEqual(["announcement", "act"]);
});

test("the two Koreas are told apart by code and by name", () => {
  const { figure } = draw([event("south", "1991", { actors: ["FRA", "KOR"] }), event("north", "1992")]);
  expect(figure.marks.map((mark) => mark.actors)).toEqual([
    ["FRA", "KOR"],
    ["FRA", "PRK"],
  ]);
  expect(figure.marks.map((mark) => mark.actorsText)).toEqual([
    "Concerns: France and South Korea",
    "Concerns: France and North Korea",
  ]);
});

test("a chosen country is told with the number of events that concern it; it changes no row", () => {
  const { figure } = draw([event("south", "1991", { actors: ["FRA", "KOR"] }), event("north", "1992")]);
  expect(figure.chosen).toEqual({
    FRA: "Highlighted: events that concern France, 2 of 2.",
    KOR: "Highlighted: events that concern South Korea, 1 of 2.",
    PRK: "Highlighted: events that concern North Korea, 1 of 2.",
  });
});

test("the chosen year is a line at its end; later events are told apart and no row is lost", () => {
  const { figure, rows, words } = draw([event("a", "1994"), event("b", "1995-03-01"), event("c", "1996")], {
    year: 1995,
  });
  expect(figure.cursor).toMatchObject({ x: "596", text: "end of 1995" });
  expect(figure.marks.map((mark) => mark.isLater)).toEqual([false, false, true]);
  expect(figure.marks.map((mark) => mark.isInYear)).toEqual([false, true, false]);
  expect(figure.legend.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Outlined: under way in 1995", "Grey: after 1995"]),
  );
  expect(rows).toHaveLength(3);
  expect(words.subtitle).toContain("Events begun by then: 2; under way in that year: 1.");
});

test("a chosen year outside the window is said, not drawn", () => {
  const { figure, words } = draw([event("a", "1994")], { year: 1960 });
  expect(figure.cursor).toBeNull();
  expect(words.subtitle).toContain("1960, lies outside this window");
});

test("medium and low confidence are drawn and said", () => {
  const { figure, words } = draw([event("a", "1994", { confidence: "low" }), event("b", "1995")]);
  expect(figure.marks.map((mark) => mark.isDoubtful)).toEqual([true, false]);
  expect(figure.marks[0]?.label.lines).toContain("confidence: low");
  expect(words.notes.join()).toContain("low confidence: 1 of 2");
});

test("headlines are computed: many, one, none", () => {
  expect(draw([event("a", "1994"), event("b", "1995")]).words.title).toBe(
    "2 events, 1990–1999, around relations that France and North Korea have not opened",
  );
  expect(draw([event("a", "1994")]).words.title).toBe("One event, 1990–1999: Title of a");
  const empty = draw([event("a", "2004")]);
  expect(empty.words.title).toBe("No event in our data falls in 1990–1999");
  expect(empty.figure.empty).toBe("No event in this window.");
});

test("titles, summaries, names and dates are in the language of the reader", () => {
  const { rows, figure } = draw([event("a", "1995-03-01")], {}, "fr");
  expect(rows[0]).toMatchObject({ title: "Titre de a", summary: "Résumé de a" });
  expect(figure.marks[0]).toMatchObject({
    dateText: "1er mars 1995",
    actorsText: "Concerne\u00a0: France et Corée du Nord",
    categoryText: "Diplomatie",
  });
});

test("a window of one year and a very long title are drawn like any other", () => {
  const long = "A".repeat(400);
  const { figure, words } = draw([event("a", "1995-07-01", { title_en: long })], { window: [1995, 1995] });
  expect(words.title).toBe(`One event, 1995: ${long}`);
  expect(figure.ticks.map((tick) => tick.text)).toEqual(["January", "April", "July", "October"]);
  expect(figure.marks[0]?.label.name).toBe(long);
});

test("every category of the data has a lane, a name and a shape of its own", () => {
  const { categories } = loadTimeline("en");
  expect(categories).toHaveLength(8);
  expect(new Set(categories.map((category) => glyphs[category])).size).toBe(8);
});

test("the window goes from the first year of the site to the last year of the data", () => {
  expect(chartUses["relations-timeline"].window).toEqual([firstYear, lastYear]);
});

test("what is told of events of a window: headline, notes, legend, lanes and the label of each", () => {
  const told = [
    event("span", "1991-02", {
      end_date: "1994-06-30",
      category: "security",
      actors: ["PRK", "USA"],
      note: "A note.",
      source: ["A", "B"],
    }),
    event("day", "1993-05-04", { confidence: "low", actors: ["FRA"] }),
    event("year", "1995", { category: "recognition", confidence: "medium" }),
    event("sameYear", "1995-07-01", { end_date: "1995-07-03" }),
    event("outside", "2001-01-01"),
  ];
  const { words, figure } = draw(told, { year: 1995 });
  expect({
    title: words.title,
    subtitle: words.subtitle,
    alt: words.alt,
    notes: words.notes,
    labels: figure.marks.map(({ label }) => [label.name, ...label.lines, label.source]),
    legend: figure.legend,
    lanes: figure.lanes.map(({ text }) => text),
    chosen: figure.chosen,
    decades: figure.decades,
    inYear: figure.marks.filter((mark) => mark.isInYear).map((mark) => mark.event),
    actors: figure.marks.map((mark) => mark.actorsText),
  }).toEqual({
    title: "4 events, 1990–1999, around relations that France and North Korea have not opened",
    subtitle:
      "One mark for each event, in the lane of its category. Largest category: Diplomacy (2). The line is the end of 1995. Events begun by then: 4; under way in that year: 2.",
    alt: "Timeline of 4 events, 1990–1999. By category: Recognition and relations 1, Diplomacy 2, Security 1. First: Title of span (February 1991 – 30 June 1994). Last: Title of sameYear (1 – 3 July 1995).",
    notes: [
      "Dates known only to the year: 1; only to the month: 1. A thin line shows what is left open, where it is longer than the mark.",
      "Events with medium or low confidence: 2 of 4; the list says which and why.",
      "As of 24 November 2025; nothing later was read. An event stands here because sources tell of it, not because it led to relations.",
    ],
    labels: [
      ["Title of span", "February 1991 – 30 June 1994", "Security", "Summary of span", "Source A; Source B"],
      ["Title of day", "4 May 1993", "Diplomacy", "Summary of day", "confidence: low", "Source A"],
      [
        "Title of year",
        "1995",
        "Recognition and relations",
        "Summary of year",
        "confidence: medium",
        "Source A",
      ],
      ["Title of sameYear", "1 – 3 July 1995", "Diplomacy", "Summary of sameYear", "Source A"],
    ],
    legend: [
      {
        kind: "day",
        text: "Filled: day or month known",
      },
      {
        kind: "year",
        text: "Hollow: only the year known",
      },
      {
        kind: "span",
        text: "Bar: from the first to the last day",
      },
      {
        kind: "in-year",
        text: "Outlined: under way in 1995",
      },
      {
        kind: "doubtful",
        text: "Faint, dashed: medium or low confidence",
      },
    ],
    lanes: ["Recognition and relations · 1", "Diplomacy · 2", "Security · 1"],
    chosen: {
      FRA: "Highlighted: events that concern France, 3 of 4.",
      PRK: "Highlighted: events that concern North Korea, 3 of 4.",
      USA: "Highlighted: events that concern USA, 1 of 4.",
    },
    decades: [
      {
        title: "1990s",
        count: "4 events",
        marks: [0, 1, 2, 3],
      },
    ],
    inYear: ["year", "sameYear"],
    actors: [
      "Concerns: North Korea and USA",
      "Concerns: France",
      "Concerns: France and North Korea",
      "Concerns: France and North Korea",
    ],
  });
});

test("of events that begin together the shorter stands first, then the order is that of their ids", () => {
  const { rows } = draw([
    event("d", "1995-01-01"),
    event("long", "1995-01-01", { end_date: "1996-01-01" }),
    event("a", "1995-01-01"),
    event("c", "1995-01-01"),
    event("short", "1995-01-01", { end_date: "1995-02-01" }),
    event("b", "1995-01-01"),
  ]);
  expect(rows.map((row) => row.event)).toEqual(["a", "b", "c", "d", "short", "long"]);
});

test("the axis runs from the first day of a window to its last, and what lasted stands at its start", () => {
  const { figure } = draw([
    event("first", "1990-01-01", { end_date: "1990-12-31" }),
    event("last", "1999-12-31"),
    event("after", "1999", { end_date: "2005" }),
  ]);
  expect(figure.marks.map(({ event: id, x, span, isCut }) => [id, x, span, isCut])).toEqual([
    ["first", "20", { x: "20", width: "96" }, false],
    ["after", "884", { x: "884", width: "116" }, false],
    ["last", "979.9", null, false],
  ]);
});

test("the legend explains what is drawn and no more", () => {
  const kinds = (...events: TimelineEvent[]) => draw(events).figure.legend.map(({ kind }) => kind);
  expect(kinds()).toEqual([]);
  expect(kinds(event("a", "1995-03-01"))).toEqual(["day"]);
  expect(kinds(event("a", "1995"), event("b", "1996-01-01"))).toEqual(["day", "year"]);
  expect(kinds(event("a", "1985", { end_date: "1991-01" }), event("b", "1996-01-01"))).toEqual([
    "day",
    "year",
    "span",
    "cut",
  ]);
  expect(draw([event("a", "1985-01", { end_date: "1991-01" })]).figure.legend.at(-1)).toEqual({
    kind: "cut",
    text: "Arrow: began before this window",
  });
});

test("exact dates and high confidence need no note, and the last year of the data no word on a chosen year", () => {
  const { words, figure } = draw([event("a", "2025-03-01"), event("b", "2024-05-01")], {
    window: [2020, 2025],
  });
  expect(words).toEqual({
    title: "2 events, 2020–2025, around relations that France and North Korea have not opened",
    subtitle: "One mark for each event, in the lane of its category. Largest category: Diplomacy (2).",
    alt: "Timeline of 2 events, 2020–2025. By category: Recognition and relations 0, Diplomacy 2, Security 0. First: Title of b (1 May 2024). Last: Title of a (1 March 2025).",
    howToRead:
      "Time runs from left to right. Each category has its own lane and shape; marks close to each other are stacked, and their height means nothing. What is known only to the year stands in its middle, what lasted at its start. An event belongs to the window if any of its days does. An announcement and the act that followed are two events. Choosing a mark leads to its text.",
    notes: [
      "As of 24 November 2025; nothing later was read. An event stands here because sources tell of it, not because it led to relations.",
    ],
  });
  expect(figure.cursor).toBeNull();
  expect(figure.marks.map(({ isLater, isInYear }) => [isLater, isInYear])).toEqual([
    [false, false],
    [false, false],
  ]);
});

test("a window without events asks for a longer one, and shows neither lanes nor a legend", () => {
  const { words, figure } = draw([event("a", "2004")]);
  expect([words.subtitle, words.alt, words.notes.length]).toEqual([
    "Choose a longer window to see events.",
    "No event in our data falls in 1990–1999",
    1,
  ]);
  expect([figure.lanes, figure.legend, figure.decades, figure.marks]).toEqual([[], [], [], []]);
  expect(draw([event("a", "1995")]).figure.empty).toBeNull();
});

test("the line of a chosen year is drawn for the first and the last year of the window, and for none outside", () => {
  const told = (year: number) => {
    const { figure, words } = draw([event("a", "1994"), event("b", "1999-06-01")], { year });
    return [
      year,
      figure.cursor?.text ?? null,
      figure.cursor?.anchor ?? null,
      words.subtitle.split(". ").at(2) ?? null,
    ];
  };
  expect([1989, 1990, 1994, 1995, 1999, 2000].map(told)).toEqual([
    [1989, null, null, "The chosen year, 1989, lies outside this window and cannot be shown."],
    [1990, "end of 1990", "start", "The line is the end of 1990"],
    [1994, "end of 1994", "end", "The line is the end of 1994"],
    [1995, "end of 1995", "end", "The line is the end of 1995"],
    [1999, "end of 1999", "end", "The line is the end of 1999"],
    [2000, null, null, "The chosen year, 2000, lies outside this window and cannot be shown."],
  ]);
});

test("the axis has whole years only, or quarters of a single year", () => {
  const ticks = (window: [number, number]) =>
    draw([], { window }).figure.ticks.map(({ x, text }) => `${text} ${x}`);
  expect(ticks([1994, 1996])).toEqual(["1994 20", "1995 340", "1996 660"]);
  expect(ticks([1960, 2009])).toEqual(["1960 20", "1970 212", "1980 404", "1990 596", "2000 788"]);
  expect(ticks([1995, 1995])).toEqual(["January 20", "April 256.7", "July 496.1", "October 738"]);
});

test("events are read by the decade in which they begin, each with its number", () => {
  const { figure } = draw(
    [event("a", "1989-05-01"), event("b", "1991", { end_date: "2003" }), event("c", "1999-12-31")],
    {
      window: [1980, 2000],
    },
  );
  expect(figure.decades).toEqual([
    { title: "1980s", count: "1 event", marks: [0] },
    { title: "1990s", count: "2 events", marks: [1, 2] },
  ]);
});

test("dates known to the year and to the month are counted apart", () => {
  const note = (...dates: string[]) => draw(dates.map((date) => event(date, date))).words.notes[0];
  expect([note("1995", "1996", "1997-01-01"), note("1995-04"), note("1995-04-01")]).toEqual([
    "Dates known only to the year: 2; only to the month: 0. A thin line shows what is left open, where it is longer than the mark.",
    "Dates known only to the year: 0; only to the month: 1. A thin line shows what is left open, where it is longer than the mark.",
    "As of 24 November 2025; nothing later was read. An event stands here because sources tell of it, not because it led to relations.",
  ]);
});
