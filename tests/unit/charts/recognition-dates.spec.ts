import { expect, test } from "@playwright/test";
import { pageFrame } from "@/components/charts/parts/frame";
import { type DatesInputs, type DatesSort, datesModel } from "@/components/charts/recognition-dates/model";
import { wavesOf } from "@/components/charts/recognition-dates/waves";
import type { MapState } from "@/components/charts/recognition-map/model";
import type { Step } from "@/data/recognition/status";

const step = (event: Step["event"], date: string | null, more: Partial<Step> = {}): Step => ({
  event,
  date,
  confidence: "high",
  source: ["A"],
  note: null,
  ...more,
});
const state = (country: string, steps: Step[], more: Partial<MapState> = {}): MapState => ({
  country,
  name: country,
  existsFrom: null,
  existsTo: null,
  steps,
  isUnMember: true,
  stateSource: ["A"],
  memberships: [{ joined: "1958-01-01", left: null, source: ["EU"] }],
  predecessors: [],
  ...more,
});
const note = (source: string) => ({
  source,
  title: source,
  publisher: null,
  published: null,
  url: null,
  reliability: null,
});
const inputs = (states: MapState[]): DatesInputs => ({
  asOf: "2025-11-24",
  states,
  sources: Object.fromEntries(["A", "B", "EU"].map((id) => [id, note(id)])),
  columns: [],
});
const draw = (states: MapState[], view: { year?: number; sort?: DatesSort; language?: "en" | "fr" } = {}) =>
  datesModel(
    inputs(states),
    { year: view.year ?? 2025, sort: view.sort ?? "date", query: "" },
    view.language ?? "en",
    { ...pageFrame, plotWidth: 1000 },
  );
const opened = (country: string, date: string, more: Partial<MapState> = {}) =>
  state(country, [step("established", date)], more);

test("a day, a month and a year keep their precision: a point, a short span, the whole year", () => {
  const { figure, rows } = draw([
    opened("AAA", "2001-03-01"),
    opened("BBB", "2003-12"),
    opened("CCC", "1961"),
  ]);
  expect(rows.map((row) => [row.country, row.since, row.precision])).toEqual([
    ["CCC", "1961", "year"],
    ["AAA", "2001-03-01", "day"],
    ["BBB", "2003-12", "month"],
  ]);
  // 970 px for the 78 years from 1948 to the end of 2025: 12.4 px a year, from 1961-01-01 to 1962-01-01.
  const year = figure.marks[0]?.since;
  expect(Number(year?.to) - Number(year?.from)).toBeCloseTo(970 / 78, 0);
  expect(Number(year?.from)).toBeCloseTo(15 + (13 * 970) / 78, 0);
  const month = figure.marks[2]?.since;
  expect(Number(month?.to) - Number(month?.from)).toBeCloseTo(970 / 78 / 12, 0);
  expect(month).toMatchObject({ precision: "month", text: "December 2003" });
  expect(figure.legend.map((entry) => entry.kind)).toEqual(["day", "month", "year"]);
});

test("notes on two acts of a state do not run into each other", () => {
  const acts = [
    step("established", "1948", { note: "day open" }),
    step("upgraded", "1955"),
    step("severed", "1960", { note: "one list only" }),
  ];
  expect(draw([state("AAA", acts)]).rows[0]?.note).toBe("day open; one list only");
  expect(draw([state("AAA", acts)], { language: "fr" }).rows[0]?.note).toBe("day open\u202f; one list only");
});

test("a state without relations has an open end and no date, and comes last", () => {
  const { figure, rows, words } = draw([
    state("AAA", [step("never", null)]),
    state("EEE", [step("never", null)], { existsFrom: "1991-09-06" }),
    opened("ZZZ", "2001-03-01"),
  ]);
  expect(rows.map((row) => row.country)).toEqual(["ZZZ", "AAA", "EEE"]);
  expect(rows[1]).toMatchObject({ since: null, precision: null, until: null, status: "never" });
  expect(figure.marks[1]).toMatchObject({ kind: "none", since: null, until: null });
  // The dotted line of a young state begins with the state.
  expect(Number(figure.marks[2]?.line.x1)).toBeGreaterThan(Number(figure.marks[1]?.line.x1));
  expect(words.notes).toContain("No relations found up to 24 November 2025: AAA and EEE.");
});

test("an end is drawn as an end: the line stops there, and the note says how sure it is", () => {
  const { figure, rows, words } = draw([
    state("PPP", [
      step("established", "1975-04-22"),
      step("severed", "2017-07", { confidence: "medium", source: ["B"], note: "one statement" }),
    ]),
  ]);
  const [mark] = figure.marks;
  expect(mark).toMatchObject({ kind: "ended", until: { date: "2017-07", precision: "month" } });
  expect(mark?.line.x2).toBe(mark?.until?.x);
  expect(rows[0]).toMatchObject({
    status: "ended",
    until: "2017-07",
    note: "one statement",
    source: ["A", "B", "EU"],
  });
  expect(words.notes.join()).toContain(
    "PPP: relations from 22 April 1975 to July 2017 (confidence: medium).",
  );
});

test("a predecessor's relations are told and never drawn as the successor's", () => {
  const { figure, rows, words } = draw([
    opened("DEU", "2001-03-01", {
      name: "Germany",
      predecessors: [{ name: "GDR", since: "1949-11", until: "1990-10-02", source: ["B"] }],
    }),
  ]);
  expect(rows[0]).toMatchObject({ since: "2001-03-01", source: ["A", "B", "EU"] });
  expect(figure.marks[0]?.line.x1).toBe(figure.marks[0]?.since?.x);
  expect(figure.marks[0]?.label.lines.join()).toContain(
    "GDR: relations from November 1949 to 2 October 1990",
  );
  expect(rows[0]?.note).toContain("GDR");
  expect(words.notes.join()).toContain("GDR (November 1949 to 2 October 1990; concerns Germany)");
});

test("a wave is three openings or more with at most a year between one and the next", () => {
  const at = (...dates: string[]) =>
    wavesOf(dates.map((date) => ({ date }))).map((wave) => wave.map((one) => one.date));
  expect(at("1973-07-17", "1973-04-07", "1973-06-01", "1974-12-17", "1975-04-22")).toEqual([
    ["1973-04-07", "1973-06-01", "1973-07-17"],
  ]);
  expect(at("2000-01-04", "2000-12-12", "2001-03-08", "2003-12")).toEqual([
    ["2000-01-04", "2000-12-12", "2001-03-08"],
  ]);
  expect(at()).toEqual([]);
});

test("a wave is told with its states, how many were members then and how many were new", () => {
  const later = { memberships: [{ joined: "2004-05-01", left: null, source: ["EU"] }] };
  const { words, figure } = draw([
    opened("AAA", "1991-09-25", { ...later, existsFrom: "1991-09-06" }),
    opened("BBB", "1991-12-23", later),
    opened("CCC", "1992-11-30"),
  ]);
  expect(words.notes[0]).toBe(
    "1991–1992: 3 states opened relations, September 1991 to November 1992: AAA, BBB and CCC. " +
      "Members of the EC or EU at that moment: 1 of 3. States for less than two years: 1 of 3.",
  );
  expect(words.title).toContain("3 of the 3 present and former EU members");
  expect(figure.waves).toHaveLength(1);
});

test("the year moves its line and the status, never a date", () => {
  const states = [opened("AAA", "1973-04-07"), opened("BBB", "2001-03-01")];
  const then = draw(states, { year: 1991 });
  const now = draw(states);
  expect(then.rows.map((row) => row.status)).toEqual(["relations", "never"]);
  expect(then.rows.map((row) => row.since)).toEqual(now.rows.map((row) => row.since));
  expect(then.figure.marks.map((mark) => mark.isLater)).toEqual([false, true]);
  expect(Number(then.figure.yearLine.x)).toBeLessThan(Number(now.figure.yearLine.x));
  expect(then.words.subtitle).toBe(
    "31 December 1991: 1 of the 2 EC members had relations; of all 2 states shown, 1 had.",
  );
  expect(draw(states, { year: 1950 }).words.subtitle).toContain("did not exist yet");
});

test("the spoken summary leaves out what there is none of, and names all who share the first day", () => {
  const axis = "Dates on an axis from 1948 to 2025 for";
  expect(draw([]).words.alt).toBe(`${axis} 0 states.`);
  expect(draw([opened("AAA", "1993-01-01"), opened("BBB", "1993-01-01")]).words.alt).toBe(
    `${axis} 2 states. First to open relations: AAA and BBB (1 January 1993).`,
  );
});

test("a former member is marked as one and stays", () => {
  const { figure, rows } = draw([
    opened("GBR", "2000-12-12", {
      name: "A kingdom with an unusually long name",
      memberships: [{ joined: "1973-01-01", left: "2020-01-31", source: ["EU"] }],
    }),
  ]);
  expect(figure.marks[0]?.name).toBe("A kingdom with an unusually long name †");
  expect(rows[0]).toMatchObject({ name: "A kingdom with an unusually long name", eu_left: "2020-01-31" });
});

test("nothing to show is said, and the order does not change what is said", () => {
  expect(draw([])).toMatchObject({ rows: [], words: { title: "There is no state to show" } });
  const states = [
    opened("ZZZ", "1973-04-07"),
    opened("AAA", "1991-03-01"),
    state("MMM", [step("never", null)]),
  ];
  const byName = draw(states, { sort: "name" });
  expect(byName.rows.map((row) => row.country)).toEqual(["AAA", "MMM", "ZZZ"]);
  expect(byName.words).toEqual(draw(states).words);
});

test("what is told of six states: headline, notes, legend and the label of each", () => {
  const told = [
    opened("AAA", "1973-04-07", { name: "Alpha" }),
    state(
      "BBB",
      [
        step("established", "1973-06"),
        step("severed", "2017-07", { confidence: "low", source: ["B"], note: "One statement." }),
      ],
      { name: "Beta" },
    ),
    opened("CCC", "1974", {
      name: "Gamma",
      memberships: [{ joined: "1973-01-01", left: "2020-01-31", source: ["EU"] }],
    }),
    opened("DDD", "1999-12-31", {
      name: "Delta",
      existsFrom: "1993-01-01",
      memberships: [{ joined: "2004-05-01", left: null, source: ["EU"] }],
      predecessors: [{ name: "Old", since: "1948-10-21", until: "1992-12-31", source: ["B"] }],
    }),
    state("EEE", [step("never", null, { confidence: "medium" })], {
      name: "Epsilon",
      predecessors: [
        { name: "Old", since: "1948-10-21", until: "1992-12-31", source: ["B"] },
        { name: "Union", since: "1948-10", until: null, source: ["B"] },
      ],
    }),
    opened("FFF", "2001-03-01", { name: "Phi" }),
  ];
  const { words, figure } = draw(told, { year: 1985 });
  expect({
    title: words.title,
    subtitle: words.subtitle,
    alt: words.alt,
    notes: words.notes,
    labels: figure.marks.map(({ label }) => [label.name, ...label.lines, label.source]),
    legend: figure.legend.map(({ kind }) => kind),
    ticks: figure.ticks.filter(({ isMinor }) => !isMinor).map(({ text }) => text),
    wave: figure.waves.map(({ text }) => text),
    later: figure.marks.filter((mark) => mark.isLater).map((mark) => mark.name),
  }).toEqual({
    title:
      "5 of the 6 present and former EU members opened relations with North Korea, 3 of them in 1973–1974",
    subtitle: "31 December 1985: 3 of the 5 EC members had relations; of all 6 states shown, 3 had.",
    alt: "Dates on an axis from 1948 to 2025 for 6 states. First to open relations: Alpha (7 April 1973). Last: Phi (1 March 2001). In waves: 3 in 1973–1974. Relations ended: Beta (July 2017). No relations found up to 24 November 2025: Epsilon.",
    notes: [
      "1973–1974: 3 states opened relations, April 1973 to 1974: Alpha, Beta and Gamma. Members of the EC or EU at that moment: 3 of 3.",
      "Outside these waves: Delta (1999) and Phi (2001).",
      "No relations found up to 24 November 2025: Epsilon.",
      "Beta: relations from June 1973 to July 2017 (confidence: low). The note in the table says what the end rests on and who does not count it.",
      "Told but not drawn, because relations of a state that is no more do not carry over: Old (21 October 1948 to 31 December 1992; concerns Delta and Epsilon); Union (October 1948; concerns Epsilon).",
      "The dates are those of diplomatic relations, not of recognition and not of an embassy.",
    ],
    labels: [
      [
        "Alpha",
        "Relations since 7 April 1973",
        "Known to the day",
        "Member of the EC or EU since 1 January 1958",
        "A; EU",
      ],
      [
        "Beta",
        "Relations from June 1973 to July 2017",
        "Known to the month",
        "Member of the EC or EU since 1 January 1958",
        "One statement.",
        "A; B; EU",
      ],
      [
        "Gamma",
        "Relations since 1974",
        "Known to the year",
        "Member of the EC or EU from 1 January 1973 to 31 January 2020",
        "A; EU",
      ],
      [
        "Delta",
        "Relations since 31 December 1999",
        "Known to the day",
        "Member of the EC or EU since 1 May 2004",
        "Old: relations from 21 October 1948 to 31 December 1992; they do not carry over.",
        "A; B; EU",
      ],
      [
        "Phi",
        "Relations since 1 March 2001",
        "Known to the day",
        "Member of the EC or EU since 1 January 1958",
        "A; EU",
      ],
      [
        "Epsilon",
        "No relations",
        "Member of the EC or EU since 1 January 1958",
        "Old: relations from 21 October 1948 to 31 December 1992; they do not carry over.",
        "Union: relations since October 1948; they do not carry over.",
        "A; B; EU",
      ],
    ],
    legend: ["day", "month", "year", "ended", "none", "later", "wave", "text"],
    ticks: ["1960", "1980", "2000", "2020"],
    wave: ["1973–1974: 3"],
    later: ["Delta", "Phi"],
  });
});

test("a day, a month and a year reach from their first day to the end of their last", () => {
  const { figure } = draw([opened("AAA", "1973"), opened("BBB", "1990-02"), opened("CCC", "2001-03-31")]);
  expect(
    figure.marks.map(({ since }) => [since?.date, since?.from, since?.x, since?.to, since?.side]),
  ).toEqual([
    ["1973", "325.9", "332.1", "338.3", "right"],
    ["1990-02", "538.4", "538.8", "539.3", "left"],
    ["2001-03-31", "677.1", "677.2", "677.2", "left"],
  ]);
});

test("a date is told left of its point where there is no room at the right, and left of the line of what ended", () => {
  const { figure } = draw([
    opened("AAA", "1950-01-01"),
    state("BBB", [step("established", "1951"), step("severed", "1960")]),
    opened("CCC", "2001-03-31"),
  ]);
  expect(figure.marks.map(({ since, until }) => [since?.side, until?.side ?? null])).toEqual([
    ["right", null],
    ["left", "left"],
    ["left", null],
  ]);
});

test("the confidence is that of the act that opened relations, or of what says that there are none", () => {
  const { rows, figure } = draw([
    state("AAA", [
      step("established", "1950", { confidence: "medium" }),
      step("severed", "1955"),
      step("restored", "1960", { confidence: "low" }),
    ]),
    state("BBB", [step("established", "1970", { confidence: "medium" })]),
    state("CCC", [step("established", "1980")]),
    state("DDD", [step("never", null, { confidence: "medium" })]),
  ]);
  expect(rows.map((row) => [row.country, row.since, row.confidence])).toEqual([
    ["AAA", "1960", "low"],
    ["BBB", "1970", "medium"],
    ["CCC", "1980", "high"],
    ["DDD", null, "medium"],
  ]);
  expect(
    figure.marks.map(({ label }) => label.lines.find((line) => line.startsWith("Known")) ?? null),
  ).toEqual([
    "Known to the year (confidence: low)",
    "Known to the year (confidence: medium)",
    "Known to the year",
    null,
  ]);
});

test("states that opened on one day stand by name", () => {
  const { rows, words } = draw([
    opened("EEE", "2001-03-01"),
    ...["CCC", "AAA", "DDD", "BBB"].map((country) => opened(country, "1973-04-07")),
  ]);
  expect(rows.map((row) => row.country)).toEqual(["AAA", "BBB", "CCC", "DDD", "EEE"]);
  expect(words.alt).toContain(
    "First to open relations: AAA, BBB, CCC and DDD (7 April 1973). Last: EEE (1 March 2001).",
  );
});

test("a note has what is told of predecessors and of acts, and a state without either has none", () => {
  const old = { name: "Old", since: "1948", until: "1992", source: ["B"] };
  const { rows } = draw([
    opened("AAA", "1973", { predecessors: [old] }),
    state("BBB", [step("established", "1974", { note: "A note." })], { predecessors: [old] }),
    opened("CCC", "1975"),
  ]);
  expect(rows.map((row) => row.note)).toEqual([
    "Old: relations from 1948 to 1992; they do not carry over.",
    "Old: relations from 1948 to 1992; they do not carry over. A note.",
    null,
  ]);
});

test("waves are told in their order, the largest in the headline, and none of what there is nothing to tell", () => {
  const wave = (year: number, ...countries: string[]) =>
    countries.map((country) => opened(country, `${year}-05-01`));
  const { words, figure } = draw([
    ...wave(1949, "AAA", "BBB", "CCC"),
    ...wave(1973, "DDD", "EEE", "FFF", "GGG"),
    ...wave(2001, "HHH", "III", "JJJ"),
  ]);
  expect(words).toEqual({
    title: "10 of the 10 present and former EU members opened relations with North Korea, 4 of them in 1973",
    subtitle: "24 November 2025: 10 of the 10 EU members have relations; of all 10 states shown, 10 have.",
    alt: "Dates on an axis from 1948 to 2025 for 10 states. First to open relations: AAA, BBB and CCC (1 May 1949). Last: HHH, III and JJJ (1 May 2001). In waves: 3 in 1949, 4 in 1973 and 3 in 2001.",
    howToRead:
      "Each state has a line from the opening of diplomatic relations to their end or to 24 November 2025. The shape of the point shows how exactly the date is known. A dotted line with an open end means that no relations were found. The upright line marks the year chosen; it changes no date.",
    notes: [
      "1949: 3 states opened relations, May 1949: AAA, BBB and CCC. Members of the EC or EU at that moment: 0 of 3.",
      "1973: 4 states opened relations, May 1973: DDD, EEE, FFF and GGG. Members of the EC or EU at that moment: 4 of 4.",
      "2001: 3 states opened relations, May 2001: HHH, III and JJJ. Members of the EC or EU at that moment: 3 of 3.",
      "The dates are those of diplomatic relations, not of recognition and not of an embassy.",
    ],
  });
  expect(figure.waves).toEqual([
    { x: "31.5", width: "0", textX: "31.5", anchor: "start", textY: 12, text: "1949: 3" },
    { x: "330", width: "0", textX: "330", anchor: "middle", textY: 28, text: "1973: 4" },
    { x: "678.2", width: "0", textX: "678.2", anchor: "middle", textY: 12, text: "2001: 3" },
  ]);
  expect(figure.legend.map(({ kind }) => kind)).toEqual(["day", "wave"]);
});

test("the axis has a tick at the first day of each decade, every second one in full", () => {
  const { figure } = draw([]);
  expect(figure.ticks.map(({ text, x, isMinor }) => [text, x, isMinor])).toEqual([
    ["1950", "39.9", true],
    ["1960", "164.2", false],
    ["1970", "288.6", true],
    ["1980", "412.9", false],
    ["1990", "537.3", true],
    ["2000", "661.7", false],
    ["2010", "786", true],
    ["2020", "910.4", false],
  ]);
});

test("a wave goes on for a year and a day, and no longer", () => {
  const count = (...dates: string[]) => wavesOf(dates.map((date) => ({ date }))).length;
  expect(count("1973-01-01", "1973-02-01", "1974-02-02")).toBe(1);
  expect(count("1973-01-01", "1973-02-01", "1974-02-03")).toBe(0);
});

test("the legend explains the precision of ends, too", () => {
  const { figure } = draw([
    state("AAA", [step("established", "1973-04-07"), step("severed", "1980-06")]),
    opened("BBB", "1990-04-07"),
  ]);
  expect(figure.legend.map(({ kind }) => kind)).toEqual(["day", "month", "ended"]);
});

test("the year chosen is told by its last day, now or then, and by what the members were called", () => {
  const subtitle = (year: number) => draw([opened("AAA", "1973-04-07")], { year }).words.subtitle;
  expect([1992, 1993, 2025].map(subtitle)).toEqual([
    "31 December 1992: 1 of the 1 EC members had relations; of all 1 states shown, 1 had.",
    "31 December 1993: 1 of the 1 EU members had relations; of all 1 states shown, 1 had.",
    "24 November 2025: 1 of the 1 EU members have relations; of all 1 states shown, 1 have.",
  ]);
});

test("a state is new for less than two years", () => {
  const young = (existsFrom: string) =>
    draw(
      ["1991-01-01", "1991-06-01", "1992-01-01"].map((date, index) =>
        opened(`S${index}`, date, index === 2 ? { existsFrom } : {}),
      ),
    ).words.notes[0]?.includes("less than two years");
  expect(["1991-12-31", "1990-01-01", "1989-12-31"].map(young)).toEqual([true, true, false]);
});

test("a mark names its sources by their titles", () => {
  const given = inputs([opened("AAA", "1973-04-07")]);
  const titled = { A: { ...note("A"), title: "Title of A" }, EU: { ...note("EU"), title: "Title of EU" } };
  const { figure } = datesModel(
    { ...given, sources: titled },
    { year: 2025, sort: "date", query: "" },
    "en",
    pageFrame,
  );
  expect(figure.marks[0]?.label.source).toBe("Title of A; Title of EU");
});
