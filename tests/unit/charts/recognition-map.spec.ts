import { expect, test } from "@playwright/test";
import { loadMap, loadStates } from "@/components/charts/recognition-map/load";
import { mapKeys } from "@/components/charts/recognition-map/map-keys";
import {
  isMemberOn,
  labelInYear,
  longestTexts,
  type MapInputs,
  type MapState,
  mapModel,
  sentenceOf,
  statesInYear,
  titleOf,
} from "@/components/charts/recognition-map/model";
import type { Region } from "@/components/charts/view-state";
import { words } from "@/components/words/words";

const note = (source: string) => ({
  source,
  title: `Title of ${source}`,
  publisher: null,
  published: null,
  url: null,
  reliability: null,
});
const opened = (date: string) => ({
  event: "established" as const,
  date,
  confidence: "high",
  source: ["ACT"],
  note: null,
});
const state = (country: string, more: Partial<MapState>): MapState => ({
  country,
  name: country,
  isUnMember: true,
  existsFrom: null,
  existsTo: null,
  stateSource: ["STATE"],
  steps: [{ event: "never", date: null, confidence: "high", source: ["NONE"], note: null }],
  memberships: [{ joined: "1958-01-01", left: null, source: ["EU"] }],
  predecessors: [],
  ...more,
});
const inputs = (states: MapState[], more: Partial<MapInputs> = {}): MapInputs => ({
  region: "europe",
  language: "en",
  words: words.en.map,
  asOf: "2025-11-24",
  states,
  sources: Object.fromEntries(["ACT", "STATE", "NONE", "EU", "OLD"].map((id) => [id, note(id)])),
  columns: [],
  territories: {},
  lines: [],
  width: 100,
  height: 100,
  longest: { title: "", sentence: "" },
  ...more,
});
const three = inputs([
  state("Alpha", { steps: [opened("1973-04-07")] }),
  state("Beta", { steps: [opened("2001-03-01")] }),
  state("Gamma", {}),
]);

test("the room kept is that of the longest title and the longest sentence of all years", () => {
  const years = [1950, 1980, 2025];
  const { title, sentence } = longestTexts(three, years);
  expect(years.map((year) => titleOf(three, year))).toContain(title);
  expect(Math.max(...years.map((year) => titleOf(three, year).length))).toBe(title.length);
  expect(Math.max(...years.map((year) => sentenceOf(three, year).length))).toBe(sentence.length);
});

test("the sentence counts the members of the year and names those without", () => {
  expect(sentenceOf(three, 1990)).toBe("1990: 1 of 3 members had relations; Beta and Gamma had none.");
  expect(sentenceOf(three, 2001)).toBe("2001: 2 of 3 members had relations; Gamma had none.");
  expect(sentenceOf(three, 2025)).toBe("2025: 2 of 3 members have relations; Gamma has none.");
});

test("before there were members it counts the states on the map", () => {
  expect(sentenceOf(three, 1950)).toContain("0 of the 3 states on this map had relations");
});

test("a former member is counted while it was one", () => {
  const left = inputs([
    state("Left", { memberships: [{ joined: "1973-01-01", left: "2020-01-31", source: ["EU"] }] }),
  ]);
  const isMember = (year: number) => statesInYear(left, year)[0]?.isMember;
  expect([1972, 1973, 2019, 2020].map(isMember)).toEqual([false, true, true, false]);
});

test("each row has a mark, its status, its dates and a source", () => {
  const { rows, figure } = mapModel(three, { year: 1990, query: "year=1990" });
  expect(rows).toMatchObject([
    {
      country: "Alpha",
      status: "relations",
      since: "1973-04-07",
      until: null,
      eu_member: true,
      source: ["ACT", "EU"],
    },
    { country: "Beta", status: "never", since: null, source: ["ACT", "EU"] },
    { country: "Gamma", status: "never", source: ["NONE", "EU"] },
  ]);
  expect(figure.marks.map(({ row, country }) => [row, country])).toEqual([
    [0, "Alpha"],
    [1, "Beta"],
    [2, "Gamma"],
  ]);
  expect(figure.counts).toEqual({ relations: 1, ended: 0, never: 2, "not-applicable": 0 });
});

test("“none yet” says when relations came, “none” says no more", () => {
  const [, beta, gamma] = statesInYear(three, 1990);
  if (!beta || !gamma) throw new Error("expected three states");
  expect(labelInYear(three, beta, 1990).lines[0]).toBe("No relations yet; they opened in 2001");
  expect(labelInYear(three, gamma, 1990).lines[0]).toBe("No relations");
  expect(labelInYear(three, gamma, 1990).source).toBe("Title of NONE; Title of EU");
});

test("a predecessor is told in label and note, and colours nothing", () => {
  const successor = inputs([
    state("New", {
      existsFrom: "1993-01-01",
      steps: [opened("1993-01-01")],
      predecessors: [{ name: "Old", since: "1948-10-21", until: "1992-12-31", source: ["OLD"] }],
    }),
  ]);
  const before = mapModel(successor, { year: 1980, query: "" });
  expect(before.rows[0]).toMatchObject({
    status: "not-applicable",
    since: null,
    source: ["STATE", "OLD", "EU"],
  });
  expect(before.rows[0]?.note).toContain("Old: relations since 21 October 1948; they do not carry over.");
  expect(mapModel(successor, { year: 1993, query: "" }).rows[0]?.note).toContain("to 31 December 1992");
});

test("two years compared: what changed is marked, listed from the earlier to the later, and a column says the other status", () => {
  const drawing = mapModel(three, { year: 1990, compare: 2001, query: "" });
  expect(drawing.figure.marks.map((mark) => mark.isChanged)).toEqual([false, true, false]);
  expect(drawing.figure.comparison).toEqual({
    year: 2001,
    title: "Between 1990 and 2001, one state on this map changed",
    changes: [{ country: "Beta", text: "Beta: none yet → relations (1 March 2001)" }],
  });
  expect(drawing.rows[1]).toMatchObject({ status: "never", compare_status: "relations" });
  expect(mapModel(three, { year: 2001, compare: 1990, query: "" }).figure.comparison?.changes).toEqual(
    drawing.figure.comparison?.changes,
  );
  expect(mapModel(three, { year: 1990, query: "" }).rows[0]).not.toHaveProperty("compare_status");
});

test("a territory says which state it follows", () => {
  const [alpha] = statesInYear(three, 1990);
  if (!alpha) throw new Error("expected a state");
  expect(labelInYear({ ...three, territories: { ISL: "Island" } }, alpha, 1990, "ISL").name).toBe(
    "Island: follows Alpha",
  );
});

test("a cited source that does not exist stops the drawing", () => {
  const broken = inputs([state("Alpha", {})], { sources: {} });
  expect(() => mapModel(broken, { year: 2000, query: "" })).toThrow('unknown source "NONE"');
});

/** A broken-off relation, a state of some years, North Korea, a state outside the UN. */
const five = [
  state("Alpha", { steps: [opened("1973-04-07")] }),
  state("Ended", {
    steps: [
      opened("1975-04-22"),
      { ...opened("2017-07"), event: "severed", source: ["OLD"], note: "A note." },
    ],
  }),
  state("Short", { existsFrom: "1949-10-07", existsTo: "1990-10-02", memberships: [] }),
  state("PRK", { memberships: [] }),
  state("Outside", { isUnMember: false, memberships: [], steps: [opened("2000-01-01")] }),
];

test("a label says the status in words, the year, membership and the sources; a territory is no member", () => {
  const map = inputs(five);
  const label = (name: string, year: number) => {
    const one = statesInYear(map, year).find(({ state: { country } }) => country === name);
    if (!one) throw new Error(`expected ${name}`);
    return labelInYear(map, one, year);
  };
  expect(label("Alpha", 1990)).toEqual({
    name: "Alpha",
    lines: ["Relations since 7 April 1973", "1990", "EU member"],
    source: "Title of ACT; Title of EU",
  });
  expect(label("Ended", 2018)).toMatchObject({
    lines: ["Relations from 22 April 1975 to July 2017", "2018", "EU member"],
    source: "Title of OLD; Title of EU",
  });
  expect(label("Short", 1948)).toEqual({
    name: "Short",
    lines: ["No such state at this date; it exists from 7 October 1949", "1948"],
    source: "Title of STATE",
  });
  expect(label("Short", 1990).lines[0]).toBe("No such state at this date; it existed until 2 October 1990");
  expect(label("PRK", 2000).lines).toEqual(["North Korea itself", "2000"]);
  const [alpha] = statesInYear(map, 1990);
  if (!alpha) throw new Error("expected a state");
  expect(labelInYear(map, alpha, 1990, "ISL")).toMatchObject({
    name: "ISL: follows Alpha",
    lines: ["Relations since 7 April 1973", "1990"],
  });
});

test("the world counts the UN members of today that existed, without North Korea", () => {
  const world = inputs(five, { region: "world" });
  expect(sentenceOf(world, 1960)).toBe(
    "1960: of today’s UN members 3 existed; 0 had relations, those of 0 had ended.",
  );
  expect(sentenceOf(world, 2025)).toBe("2025: 1 of 2 UN members have relations; 1 had them and do not now.");
  // In no count of the legend either.
  const { counts } = mapModel(world, { year: 2025, query: "" }).figure;
  expect(Object.values(counts).reduce((a, b) => a + b)).toBe(five.length - 1);
  const words = (year: number) => mapModel(world, { year, query: "" }).words;
  expect(words(1960).title).toBe(
    "In 1960, 0 of 3 of today’s UN members had diplomatic relations with North Korea",
  );
  expect(words(2025).title).toBe("1 of 2 UN members have diplomatic relations with North Korea");
  expect(words(2025).alt).toBe(
    "Map of the world. 2025: 1 of 2 UN members have relations; 1 had them and do not now. " +
      "Drawn: 2 states with relations, 1 whose relations ended, 0 without, 1 not applicable.",
  );
});

test("the headline of Europe names the Communities before 1993, and the states drawn before there were members", () => {
  const title = (year: number) => mapModel(inputs(five), { year, query: "" }).words.title;
  expect(title(1957)).toBe(
    "In 1957, 0 of the 4 states on this map had diplomatic relations with North Korea",
  );
  expect(title(1992)).toBe("In 1992, 2 of 2 EC members had diplomatic relations with North Korea");
  expect(title(1993)).toBe("In 1993, 2 of 2 EU members had diplomatic relations with North Korea");
  expect(title(2025)).toBe("1 of 2 EU members have diplomatic relations with North Korea");
  expect(mapModel(inputs(five), { year: 2025, query: "" }).words.alt).toMatch(/^Map of Europe\./);
  const hasUnion = (year: number) => mapModel(inputs(five), { year, query: "" }).figure.hasUnion;
  expect([hasUnion(1957), hasUnion(1958)]).toEqual([false, true]);
});

test("the legend tells what is muted, outlined and faint where the map shows it", () => {
  const told = (region: Region, year: number, compare?: number) =>
    mapKeys(mapModel(inputs(five, { region }), { year, compare, query: "" }).figure, words.en.map, false)
      .filter(({ isDrawn }) => isDrawn)
      .map(({ text }) => text);
  const self = "North Korea itself";
  expect(told("europe", 1957)).toEqual([self]);
  expect(told("europe", 1958)).toEqual(["EC member in this year", "Muted: not a member", self]);
  expect(told("world", 2025)).toEqual(["EU member in this year", self]);
  expect(told("world", 1957, 1975)).toEqual([
    self,
    "Differs from the other year",
    "Faint: the same in both years",
  ]);
  const chosen = mapKeys(mapModel(inputs(five), { year: 2025, query: "" }).figure, words.en.map, true)[0];
  expect(chosen).toEqual({ key: "chosen", text: "Highlighted", isDrawn: true });
  const elsewhere = mapModel(inputs([state("Gamma", {})]), { year: 2025, query: "" });
  expect(elsewhere.figure.hasSelf).toBe(false);
});

test("the sentence tells what ended, in the past and today, and nothing of those without where there are none", () => {
  expect(sentenceOf(inputs(five), 2020)).toBe(
    "2020: 1 of 2 members had relations; those of Ended had ended.",
  );
  expect(sentenceOf(inputs(five), 2025)).toBe(
    "2025: 1 of 2 members have relations; those of Ended have ended.",
  );
  expect(sentenceOf(inputs([state("Gamma", {}), state("Delta", {})]), 2025)).toBe(
    "2025: 0 of 2 members have relations; Gamma and Delta have none.",
  );
  expect(sentenceOf(inputs(five), 1957)).toBe(
    "1957: the European Economic Community did not exist yet; 0 of the 4 states on this map had relations.",
  );
});

test("a note says why there is no status, what came before and what the act says, and is empty otherwise", () => {
  const notes = (year: number) => mapModel(inputs(five), { year, query: "" }).rows.map((row) => row.note);
  expect(notes(1948)).toEqual([
    null,
    null,
    "No such state at this date; it exists from 7 October 1949",
    "North Korea itself; in no count.",
    null,
  ]);
  expect(notes(2018)[1]).toBe("A note.");
  const successor = state("New", {
    predecessors: [
      { name: "Old", since: "1950-01-01", until: "1990-12-31", source: ["OLD"] },
      { name: "Later", since: "1995", until: null, source: ["OLD"] },
    ],
  });
  const note = (year: number) => mapModel(inputs([successor]), { year, query: "" }).rows[0];
  expect(note(1949)).toMatchObject({ note: null, source: ["NONE"] });
  expect(note(1990)).toMatchObject({
    note: "Old: relations from 1 January 1950 to 31 December 1990; they do not carry over.",
    source: ["NONE", "OLD", "EU"],
  });
  expect(note(1995)?.note).toMatch(/Later: relations since 1995; they do not carry over\.$/);
});

test("of two years compared each state that changed is told with the dates of before and after", () => {
  const compared = (year: number, compare: number) =>
    mapModel(inputs(five), { year, compare, query: "" }).figure.comparison;
  expect(compared(2025, 1980)).toEqual({
    year: 1980,
    title: "Between 1980 and 2025, 3 states on this map changed",
    changes: [
      { country: "Ended", text: "Ended: relations (22 April 1975) → ended (July 2017)" },
      { country: "Short", text: "Short: none → no state" },
      { country: "Outside", text: "Outside: none yet → relations (1 January 2000)" },
    ],
  });
  expect(compared(2011, 2010)).toEqual({
    year: 2010,
    title: "Between 2010 and 2011, nothing on this map changed.",
    changes: [],
  });
  expect(mapModel(inputs(five), { year: 2010, query: "" }).figure.comparison).toBeNull();
});

test("the column of the other year is there only in a comparison", () => {
  const column = (name: string) => ({ name, title: name, type: "text" as const, description: name });
  const map = inputs(five, { columns: [column("status"), column("compare_status")] as MapInputs["columns"] });
  const names = (compare: number | null) =>
    mapModel(map, { year: 2000, compare, query: "" }).columns.map(({ name }) => name);
  expect(names(null)).toEqual(["status"]);
  expect(names(1990)).toEqual(["status", "compare_status"]);
});

test("a member left on a day is one on that day, and joins on the first day of a month", () => {
  const membership = { joined: "1973-02", left: "1999-12-31", source: ["EU"] };
  const [first] = statesInYear(inputs([state("Left", { memberships: [membership] })]), 1999);
  expect(first?.isMember).toBe(true);
  expect(isMemberOn({ memberships: [membership] }, "1973-02-01")).toBe(true);
  expect(isMemberOn({ memberships: [membership] }, "1973-01-31")).toBe(false);
  expect(isMemberOn({ memberships: [] }, "1999-12-31")).toBe(false);
});

// What follows reads the real data. The expected counts were computed by the researchers, apart from this code
// (evidence on recognition, "EU members with relations" and "World count").
test.describe("the data", () => {
  const all = { states: loadStates("en"), asOf: "2025-11-24" };
  const members = (year: number) => statesInYear(all, year).filter((one) => one.isMember);
  const codes = (year: number, isIn: boolean) =>
    members(year)
      .filter((one) => (one.status === "relations") === isIn)
      .map((one) => one.state.country)
      .sort();
  const statusOf = (country: string, year: number) =>
    statesInYear(all, year).find((one) => one.state.country === country);

  const spans: [from: number, to: number, members: number, without: string][] = [
    [1973, 1980, 9, "BEL DEU FRA GBR IRL ITA LUX NLD"],
    [1981, 1985, 10, "BEL DEU FRA GBR GRC IRL ITA LUX NLD"],
    [1986, 1994, 12, "BEL DEU ESP FRA GBR GRC IRL ITA LUX NLD"],
    [1995, 1999, 15, "BEL DEU ESP FRA GBR GRC IRL ITA LUX NLD"],
    [2000, 2000, 15, "BEL DEU ESP FRA GRC IRL LUX NLD"],
    [2001, 2002, 15, "FRA IRL"],
    [2003, 2003, 15, "FRA"],
    [2004, 2006, 25, "EST FRA"],
    [2007, 2012, 27, "EST FRA"],
    [2013, 2016, 28, "EST FRA"],
    [2017, 2019, 28, "EST FRA PRT"],
    [2020, 2025, 27, "EST FRA PRT"],
  ];
  test("give the EU members with and without relations of every year since 1973", () => {
    for (const [from, to, count, without] of spans) {
      for (let year = from; year <= to; year++) {
        expect(members(year).length, String(year)).toBe(count);
        expect(codes(year, false).join(" "), String(year)).toBe(without);
      }
    }
  });

  test("give the world counts of the evidence; in 1960 one less, as Algeria was no state yet", () => {
    const expected: Record<number, number> = {
      1948: 8,
      1960: 12,
      1970: 33,
      1973: 58,
      1975: 87,
      1980: 95,
      1990: 99,
      1991: 109,
      1992: 123,
      2000: 138,
      2001: 151,
      2003: 154,
      2007: 162,
      2011: 164,
      2014: 163,
      2016: 163,
      2017: 161,
      2018: 160,
      2021: 159,
      2022: 158,
      2025: 159,
    };
    for (const [year, count] of Object.entries(expected)) {
      const related = statesInYear(all, Number(year)).filter(
        (one) => one.state.isUnMember && one.status === "relations",
      );
      expect(related.length, year).toBe(count);
    }
    expect(statusOf("DZA", 1960)?.status).toBe("not-applicable");
    expect(statusOf("DZA", 1962)?.status).toBe("relations");
  });

  test("never colour Germany by the GDR, and tell of it", () => {
    for (let year = 1949; year <= 2000; year++) expect(statusOf("DEU", year)?.status).toBe("never");
    expect(statusOf("DEU", 2001)).toMatchObject({ status: "relations", since: "2001-03-01" });
    const map = loadMap("europe", "en");
    const germany = mapModel(map, { year: 1975, query: "" }).rows.find((row) => row.country === "DEU");
    expect(germany?.note).toContain("German Democratic Republic: relations since November 1949");
    const later = mapModel(map, { year: 1995, query: "" }).rows.find((row) => row.country === "DEU");
    expect(later?.note).toMatch(/German Democratic Republic: relations from November 1949 to 2 October 1990/);
  });

  test("let successors begin with their own date", () => {
    expect(statusOf("CZE", 1992)?.status).toBe("not-applicable");
    expect(statusOf("CZE", 1993)).toMatchObject({ status: "relations", since: "1993-01-01" });
    expect(statusOf("HRV", 1991)?.status).toBe("never");
    expect(statusOf("HRV", 1992)).toMatchObject({ status: "relations", since: "1992-11-30" });
    expect(statusOf("SRB", 1975)).toMatchObject({ status: "relations", since: "1948-10-30" });
    expect(statusOf("EST", 1950)?.status).toBe("not-applicable");
    const estonia = mapModel(loadMap("europe", "en"), { year: 1950, query: "" }).rows.find(
      (row) => row.country === "EST",
    );
    expect(estonia?.note).toContain("Soviet Union: relations since 12 October 1948");
  });

  test("end Portugal's relations in July 2017", () => {
    expect(statusOf("PRT", 2016)?.status).toBe("relations");
    expect(statusOf("PRT", 2017)).toMatchObject({ status: "ended", since: "1975-04-22", until: "2017-07" });
    expect(sentenceOf(loadMap("europe", "en"), 2025)).toBe(
      "2025: 24 of 27 members have relations; Estonia and France have none; those of Portugal have ended.",
    );
  });

  test("keep the two Koreas apart: the North is the subject, the South has none", () => {
    for (const year of [1950, 1975, 2025]) {
      expect(statusOf("PRK", year)?.status).toBe("not-applicable");
      expect(statusOf("KOR", year)?.status).toBe("never");
    }
  });

  test("draw every UN member in the world", () => {
    const drawn = new Set(loadMap("world", "en").states.map((one) => one.country));
    const missing = all.states.filter((one) => one.isUnMember && !drawn.has(one.country));
    expect(missing).toEqual([]);
    expect(all.states.filter((one) => one.isUnMember).length).toBe(193);
  });
});

test("relations of a predecessor count from their first day on, and end on their last", () => {
  const old = { name: "Old", since: "1960-12-31", until: "1990-12-31", source: ["OLD"] };
  const one = inputs([state("Alpha", { steps: [opened("2001-03-01")], predecessors: [old] })]);
  const told = (year: number) => {
    const [row] = mapModel(one, { year, query: "" }).rows;
    return [row?.note ?? null, row?.source];
  };
  expect([1959, 1960, 1989, 1990].map(told)).toEqual([
    [null, ["ACT", "EU"]],
    ["Old: relations since 31 December 1960; they do not carry over.", ["ACT", "OLD", "EU"]],
    ["Old: relations since 31 December 1960; they do not carry over.", ["ACT", "OLD", "EU"]],
    [
      "Old: relations from 31 December 1960 to 31 December 1990; they do not carry over.",
      ["ACT", "OLD", "EU"],
    ],
  ]);
});

test("the map has no notes of its own: what is to be said of a state stands in its row", () => {
  expect(mapModel(three, { year: 2000, query: "" }).words.notes).toEqual([]);
});

test("the note of a state has what is told of predecessors, then of the act; an empty one is none", () => {
  const old = { name: "Old", since: "1960", until: null, source: ["OLD"] };
  const noted = (note: string) => ({ ...opened("1973"), note });
  const { rows } = mapModel(
    inputs([
      state("Alpha", { steps: [noted("A note.")], predecessors: [old] }),
      state("Beta", { steps: [noted("")] }),
      state("Gamma", { steps: [noted("A note.")], existsTo: "1990" }),
      state("PRK", { steps: [] }),
    ]),
    { year: 2000, query: "" },
  );
  expect(rows.map((row) => row.note)).toEqual([
    "Old: relations since 1960; they do not carry over. A note.",
    null,
    "No such state at this date; it existed until 1990",
    "North Korea itself; in no count.",
  ]);
});
