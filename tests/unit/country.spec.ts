import { expect, test } from "@playwright/test";
import { isChartId } from "@/components/charts/chart-list";
import type { MapState } from "@/components/charts/recognition-map/model";
import { charts, loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import { loadCountryCard, loadCountryPage } from "@/components/country/load";
import { countryCard } from "@/components/country/model";
import { type CountryPageInputs, countryPage } from "@/components/country/page-model";
import { words } from "@/components/words/words";
import { loadDataset } from "@/data/load";

const note = (source: string) => ({
  source,
  title: `Title of ${source}`,
  publisher: null,
  published: null,
  url: null,
  reliability: null,
});

const portugal: MapState = {
  country: "PRT",
  name: "Portugal",
  isUnMember: true,
  existsFrom: null,
  existsTo: null,
  stateSource: ["factbook"],
  steps: [
    { event: "established", date: "1975", confidence: "medium", source: ["list"], note: "day open" },
    { event: "severed", date: "2017-07", confidence: "high", source: ["press"], note: null },
  ],
  memberships: [{ joined: "1986-01-01", left: null, source: ["europa"] }],
  predecessors: [],
};

const inputs = (more: Partial<CountryPageInputs> = {}): CountryPageInputs => ({
  state: portugal,
  status: { kind: "ended", text: "Relations from 1975 to July 2017", source: ["press"] },
  asOf: "2025-11-24",
  kind: "un-member",
  unMemberFrom: "1955-12-14",
  stateNote: null,
  missions: [],
  trade: null,
  flows: [],
  opinion: [],
  events: [],
  links: [],
  countries: [
    { code: "POL", name: "Poland" },
    { code: "PRT", name: "Portugal" },
    { code: "QAT", name: "Qatar" },
  ],
  sources: Object.fromEntries(["factbook", "list", "press", "europa", "poll"].map((id) => [id, note(id)])),
  ...more,
});
const groupOf = (page: ReturnType<typeof countryPage>, id: string) => {
  const group = page.groups.find((one) => one.id === id);
  if (!group) throw new Error(`no group ${id}`);
  return { ...group, items: group.parts.flatMap((part) => part.items) };
};

test("every act of the history has its date as known, its confidence, its note and its sources", () => {
  const { items } = groupOf(countryPage(inputs(), words.en, "en"), "history");
  expect(items).toEqual([
    {
      iso: "1975",
      when: "1975",
      text: "Relations established",
      more: null,
      confidence: "medium",
      note: "day open",
      source: ["list"],
    },
    {
      iso: "2017-07",
      when: "July 2017",
      text: "Relations broken off",
      more: null,
      confidence: "high",
      note: null,
      source: ["press"],
    },
  ]);
});

test("a group without anything says so, and predecessors that never were are not mentioned", () => {
  const page = countryPage(inputs(), words.en, "en");
  expect(groupOf(page, "trade")).toMatchObject({ items: [], empty: words.en.country.noTrade });
  expect(groupOf(page, "missions")).toMatchObject({ items: [], empty: words.en.country.noMissions });
  expect(page.groups.map((group) => group.id)).not.toContain("predecessors");
});

test("a state that did exist before is told with its end, beside and not within the history", () => {
  const gdr = { name: "GDR", since: "1949-11", until: "1990-10-02", source: ["list"] };
  const page = countryPage(
    inputs({ state: { ...portugal, steps: [], predecessors: [gdr] } }),
    words.en,
    "en",
  );
  expect(groupOf(page, "history").items).toEqual([]);
  expect(groupOf(page, "predecessors").items[0]?.text).toBe(
    "GDR: relations from November 1949 to 2 October 1990; they do not carry over.",
  );
});

test("flows of 2005 are in millions of their own currency, imports first, each with its confidence", () => {
  const flow = (kind: string, value: number, scale: number, unit: string) => ({
    flow: kind,
    value,
    scale,
    unit,
    source: ["list"],
    confidence: "low",
    note: null,
  });
  const page = countryPage(
    inputs({ flows: [flow("export", 1080, 1e6, "USD"), flow("import", 324702434, 1, "EUR")] }),
    words.en,
    "en",
  );
  expect(groupOf(page, "trade").items.map((item) => [item.text, item.confidence])).toEqual([
    ["Imports from North Korea: 324.7 million euros", "low"],
    ["Exports to North Korea: 1,080.0 million US dollars", "low"],
  ]);
});

test("a question says what its sides mean, and a missing share stays missing", () => {
  const mark = {
    wave: 2007,
    askedOnly: false,
    label: { name: "Portugal", lines: ["Negative: 75%", "Positive: no figure", "2007", "half"], source: "" },
    note: "half",
    source: ["poll"],
  };
  const question = {
    question: "q",
    wording: "Is it a threat",
    pollster: "Somebody, for a paper",
    positiveMeans: null,
    negativeMeans: "a threat",
    waves: [
      { ...mark, wave: 2005, askedOnly: true },
      mark,
      { ...mark, wave: 2009, askedOnly: true, source: ["other"] },
    ],
  };
  const [part] = groupOf(countryPage(inputs({ opinion: [question] }), words.en, "en"), "opinion").parts;
  expect(part).toMatchObject({ title: "Somebody: Is it a threat", hint: "Negative: a threat" });
  expect(part?.items[0]).toMatchObject({
    when: "2007",
    text: "Negative: 75% · Positive: no figure",
    note: "half",
  });
  expect(part?.items.slice(1), "waves without a figure share one item").toMatchObject([
    { when: null, text: "2005 and 2009: asked, no figure found", source: ["poll", "other"] },
  ]);
});

test("on the card, waves with a figure come one by one, and those without share a line with all their sources", () => {
  const mark = (wave: number, askedOnly: boolean, lines: string[], source: string[]) => ({
    wave,
    askedOnly,
    label: { name: "Portugal", lines: [...lines, String(wave)], source: "" },
    note: null,
    source,
  });
  const opinion = [
    mark(2008, true, ["Asked in this wave; no figure found"], ["a", "b"]),
    mark(2013, false, ["Negative: 75%"], ["c"]),
    mark(2014, true, ["Asked in this wave; no figure found"], ["b", "d"]),
  ];
  const card = countryCard(
    { state: portugal, missions: [], trade: null, opinion, sources: {} },
    words.en,
    "en",
  );
  expect(card.groups.find((group) => group.id === "opinion")?.items).toEqual([
    { text: "2013 · Negative: 75%", note: null, source: ["c"] },
    { text: "2008 and 2014: asked, no figure found", note: null, source: ["a", "b", "d"] },
  ]);
});

test("the neighbours in the alphabet are the way on, and accents do not make letters of their own", () => {
  const countries = [
    { code: "PRT", name: "Portugal" },
    { code: "EGY", name: "Égypte" },
    { code: "ESP", name: "Espagne" },
  ];
  const page = countryPage(inputs({ countries }), words.fr, "fr");
  expect(page.previous).toBeNull();
  expect(page.next).toEqual(countries[1]);
  expect(page.letters.map(({ letter }) => letter)).toEqual(["P", "E"]);
});

test.describe("with the data", () => {
  const codes = loadLimits().countries;

  test("every country that can be chosen has a page in both languages, each item with known sources", () => {
    expect(codes.length).toBe(198);
    const faults: string[] = [];
    for (const code of codes) {
      for (const language of ["en", "fr"] as const) {
        const page = loadCountryPage(code, language);
        const known = new Set(page.sources.map((source) => source.source));
        if (page.name === "" || page.status.text === "") faults.push(`${code}: no name or no status`);
        for (const item of [page.status, ...page.groups.flatMap((group) => groupOf(page, group.id).items)]) {
          const isSourced = item.source.length > 0 && item.source.every((id) => known.has(id));
          if (!isSourced) faults.push(`${code}: ${item.text} [${item.source.join(";")}]`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test("a page tells every act of relations, every poll and every event that the data have for it", () => {
    for (const code of ["FRA", "DEU", "PRT", "EST", "KOR", "PRK", "TWN"]) {
      const page = loadCountryPage(code, "en");
      const of = <T extends { country: string }>(rows: readonly T[]) =>
        rows.filter((row) => row.country === code).length;
      // North Korea has a row so that no UN member lacks one; it tells no act.
      const acts = code === "PRK" ? 0 : of(loadDataset("recognition"));
      expect(groupOf(page, "history").items.length, code).toBe(acts);
      expect(groupOf(page, "events").items.length, code).toBe(
        loadDataset("events").filter((event) => event.actors.includes(code)).length,
      );
      if (code === "PRK") {
        expect(of(loadDataset("polls"))).toBe(0);
        continue;
      }
      const figures = groupOf(page, "opinion").items.filter(
        (item) => !item.text.endsWith(words.en.opinion.asked),
      );
      expect(figures.length, code).toBe(of(loadDataset("polls")));
    }
  });

  test("the disputed imports of France never stand alone, on the card or on the page", () => {
    for (const language of ["en", "fr"] as const) {
      const card = loadCountryCard("FRA", language)?.groups.find((group) => group.id === "trade");
      const texts = [...(card?.items ?? []), ...groupOf(loadCountryPage("FRA", language), "trade").items];
      const disputed = texts.filter((item) => /24[.,]0/.test(item.text));
      expect(disputed.length).toBe(2);
      for (const item of disputed) expect(item.text).toMatch(/1[.,]2/);
    }
  });

  test("North and South Korea are not swapped", () => {
    expect(loadCountryPage("PRK", "en").status).toMatchObject({
      kind: "not-applicable",
      text: "North Korea itself",
    });
    const { groups } = loadCountryPage("PRK", "en");
    expect(groups.map(({ id }) => id)).toEqual(["history", "state", "events"]);
    const [history] = groups;
    expect(history).toMatchObject({
      parts: [],
      empty: "This is North Korea itself: it has no relations with itself.",
    });
    expect(loadCountryPage("KOR", "en").status.kind).toBe("never");
    expect(loadCountryPage("KOR", "fr").name).toBe("Corée du Sud");
  });

  test("events stand in the order of the timeline, also where two begin in one year or on one day", () => {
    const events = groupOf(loadCountryPage("FRA", "en"), "events").items.map(({ text }) => text);
    const { rows } = charts["relations-timeline"].draw(
      parseView("", loadLimits(), ["relations-timeline"]).view,
      "en",
    );
    const told = rows.filter(({ actors }) => [actors].flat().includes("FRA"));
    expect(events).toHaveLength(told.length);
    told.forEach(({ title }, index) => {
      expect(events[index]).toContain(String(title));
    });
  });

  test("the card and the page tell the same acts", () => {
    const card = loadCountryCard("PRT", "en")?.groups.find((group) => group.id === "history");
    const page = groupOf(loadCountryPage("PRT", "en"), "history");
    for (const item of page.items) {
      expect(card?.items.some((one) => one.text.startsWith(`${item.when}:`) && one.note === item.note)).toBe(
        true,
      );
    }
  });

  test("every link to a chart is a chart in a view that it can show", () => {
    for (const code of codes) {
      const page = loadCountryPage(code, "en");
      expect(page.links.length, code).toBeGreaterThan(0);
      for (const { path } of [...page.links, ...page.groups.flatMap((group) => group.links)]) {
        const [, chart = "", query = ""] = /^\/charts\/([^?]+)\?(.*)$/.exec(path) ?? [];
        expect(isChartId(chart), path).toBe(true);
        if (isChartId(chart)) expect(parseView(query, loadLimits(), [chart]).problems, path).toEqual([]);
      }
      const listed = page.letters.flatMap(({ countries }) => countries.map((country) => country.code));
      expect(listed.toSorted()).toEqual([...codes].sort());
    }
  });
});
