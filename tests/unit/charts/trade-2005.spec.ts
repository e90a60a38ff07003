import { expect, test } from "@playwright/test";
import { pageFrame } from "@/components/charts/parts/frame";
import { type TradeInputs, type TradeRow, tradeModel } from "@/components/charts/trade-2005/model";

const row = (
  country: string,
  imports: number | null,
  exports: number | null,
  more: Partial<TradeRow> = {},
): TradeRow => ({
  country,
  imports_eur_m: imports,
  exports_eur_m: exports,
  imports_flag: null,
  imports_alt_eur_m: null,
  imports_alt_basis: null,
  imports_alt_source: [],
  source: ["A"],
  note: null,
  eu_status_2005: "EU-25",
  ...more,
});
const note = (source: string) => ({
  source,
  title: `Title of ${source}`,
  publisher: null,
  published: null,
  url: null,
  reliability: null,
});
const disputed = {
  imports_flag: "disputed",
  imports_alt_eur_m: 1.2,
  imports_alt_basis: "other basis",
  imports_alt_source: ["B"],
};
const inputs = (rows: TradeRow[]): TradeInputs => ({
  rows,
  names: {
    AAA: { en: "Alpha", fr: "Alpha" },
    BBB: { en: "Beta", fr: "Bêta" },
    CCC: { en: "Gamma", fr: "Gamma" },
    DDD: { en: "Delta", fr: "Delta" },
    EEE: { en: "Epsilon", fr: "Epsilon" },
  },
  sources: { A: note("A"), B: note("B") },
  columns: [],
  euTotal: { millions: 219, source: "A" },
});
const draw = (
  rows: TradeRow[],
  sort: "total" | "imports" | "exports" | "name" = "total",
  language: "en" | "fr" = "en",
) => tradeModel(inputs(rows), { sort, query: "" }, language, { ...pageFrame, plotWidth: 1000 });

test("bars of both directions share one scale from the zero line", () => {
  const { figure } = draw([row("AAA", 10, 20)]);
  const [mark] = figure.marks;
  // 28 % of the plot is kept for numbers, the rest spans −10 … 20: 24 px for a million.
  expect(mark?.imports).toMatchObject({ x: "140", width: "240", text: "10.0" });
  expect(mark?.exports).toMatchObject({ x: "380", width: "480", text: "20.0" });
  expect(figure.zero).toBe("380");
});

test("on a page places are percentages, so that type keeps its size", () => {
  const { figure } = tradeModel(inputs([row("AAA", 10, 20)]), { sort: "total", query: "" }, "en", pageFrame);
  expect(figure.zero).toBe("38%");
});

test("nothing recorded is no bar and an empty cell, never zero", () => {
  const { figure, rows } = draw([row("AAA", null, 5), row("BBB", null, null)]);
  expect(figure.marks[0]?.imports).toBeNull();
  expect(rows[0]).toMatchObject({ imports_eur_m: null, exports_eur_m: 5 });
  expect(figure.marks[1]?.label.lines.slice(0, 2)).toEqual([
    "Imports: nothing recorded",
    "Exports: nothing recorded",
  ]);
});

test("a disputed figure never stands without the other one: in bar, label, note, table and alternative text", () => {
  const drawing = draw([row("AAA", 24.049, 5.96, disputed)]);
  const [mark] = drawing.figure.marks;
  expect(mark?.imports).toMatchObject({ text: "24.0 or 1.2", hatched: true, alternative: { value: 1.2 } });
  expect(drawing.rows[0]).toMatchObject({
    imports_eur_m: 24.049,
    imports_alt_eur_m: 1.2,
    source: ["A", "B"],
  });
  const texts = [drawing.words.alt, ...drawing.words.notes, ...(mark?.label.lines ?? [])];
  const stating = texts.filter((text) => text.includes("24.0"));
  expect(stating.length).toBeGreaterThanOrEqual(3);
  for (const text of stating) expect(text).toContain("1.2");
});

test("a small amount is not rounded to zero", () => {
  expect(draw([row("AAA", 0.003, 0.05)]).figure.marks[0]).toMatchObject({
    imports: { value: 0.003, text: "<0.1" },
    exports: { text: "0.1" },
  });
});

test("rows are sorted as chosen, equal ones by name", () => {
  const rows = [row("CCC", 1, 1), row("AAA", 1, 1), row("BBB", null, 9)];
  const order = (sort: "total" | "imports" | "exports" | "name") =>
    draw(rows, sort)
      .rows.map((one) => one.country)
      .join();
  expect(order("total")).toBe("BBB,AAA,CCC");
  expect(order("imports")).toBe("AAA,CCC,BBB");
  expect(order("exports")).toBe("BBB,AAA,CCC");
  expect(order("name")).toBe("AAA,BBB,CCC");
});

test("the sum of members is told beside the figure for the EU, and later members are left out of it", () => {
  const { words } = draw([
    row("AAA", 100, 63),
    row("BBB", 50, 50),
    row("CCC", 4, 2, { eu_status_2005: "joined 2007" }),
  ]);
  expect(words.notes.join()).toContain(
    "those of the 2 members give 263 million euros, the European Commission gives 219",
  );
});

test("the headline names the largest trader and whose imports are disputed", () => {
  expect(draw([row("AAA", 24, 6, disputed), row("BBB", 22, 47)]).words.title).toBe(
    "Beta traded most with North Korea among EU states in 2005; the imports of Alpha are disputed",
  );
  expect(draw([]).words.title).toBe("No trade with North Korea is recorded");
});

test("French writes its numbers with a comma", () => {
  expect(draw([row("BBB", 10, 20)], "total", "fr").figure.marks[0]).toMatchObject({
    name: "Bêta",
    imports: { text: "10,0" },
  });
});

test("a mark says what is recorded, what it is flagged with and on which basis the other figure stands", () => {
  const { figure } = draw([
    row("AAA", 24.049, 5.96, { ...disputed, note: "A note." }),
    row("BBB", 3, null, { imports_flag: "doubtful" }),
    row("CCC", 2, 0.5, { imports_flag: "new-flag", eu_status_2005: "joined 2007" }),
  ]);
  expect(figure.marks.map(({ label }) => label)).toEqual([
    {
      name: "Alpha",
      lines: [
        "Imports: 24.0 million euros (disputed); 1.2 on the other basis",
        "Exports: 6.0 million euros",
        "2005",
        "A note.",
      ],
      source: "Title of A; Title of B",
    },
    {
      name: "Beta",
      lines: ["Imports: 3.0 million euros (doubtful)", "Exports: nothing recorded", "2005"],
      source: "Title of A",
    },
    {
      name: "Gamma †",
      lines: ["Imports: 2.0 million euros (new-flag)", "Exports: 0.5 million euros", "2005"],
      source: "Title of A",
    },
  ]);
  expect(figure.marks.map(({ imports }) => imports?.hatched)).toEqual([true, true, true]);
});

test("the alternative text names the three largest of each direction and who recorded nothing", () => {
  const rows = [
    row("AAA", 24.049, 1, disputed),
    row("BBB", 3, null),
    row("CCC", 2, 7),
    row("DDD", 1, 0.5),
    row("EEE", null, null),
  ];
  expect(draw(rows).words.alt).toBe(
    "Bars of imports and exports of 5 states in 2005, in million euros. " +
      "Largest imports: Alpha 24.0 or 1.2; Beta 3.0; Gamma 2.0. Largest exports: Gamma 7.0; Alpha 1.0; Delta 0.5. " +
      "Nothing recorded in either direction: Epsilon.",
  );
  expect(draw([row("AAA", null, 1)]).words.alt).toContain(
    "Largest imports: none. Largest exports: Alpha 1.0. Nothing recorded in either direction: none.",
  );
});

test("the legend explains the dagger of later members only where there is one", () => {
  const kinds = (eu_status_2005: string) => {
    const { figure } = draw([row("AAA", 1, 1), row("BBB", 1, 1, { eu_status_2005 })]);
    expect(figure.marks[0]?.name).toBe("Alpha");
    return figure.legend.map(({ kind, text }) => `${kind}: ${text}`);
  };
  const always = [
    "flagged: Hatched: figure flagged; the table says why",
    "alternative: Mark inside a bar: the figure on another basis",
    "text: “no record”: nothing recorded, which is not zero",
  ];
  expect(kinds("EU-25")).toEqual(always);
  expect(kinds("joined 2007")).toEqual([...always, "text: † not yet an EU member in 2005"]);
});

test("the mark of the other figure stands on the scale of the bar, and ticks count both ways from zero", () => {
  const { figure } = draw([row("AAA", 10, 20, { ...disputed, imports_alt_eur_m: 5 }), row("BBB", 2, 0)]);
  const [first, second] = figure.marks;
  // 24 px for a million: 10 from 140 on, 5 halfway to the zero line at 380.
  expect(first?.imports?.alternative).toEqual({ x: "260", value: 5 });
  expect(first?.exports?.hatched).toBe(false);
  expect(second?.imports).toMatchObject({ hatched: false, alternative: null, textX: "332" });
  expect(figure.ticks).toEqual([
    { x: "140", text: "10" },
    { x: "260", text: "5" },
    { x: "380", text: "0" },
    { x: "500", text: "5" },
    { x: "620", text: "10" },
    { x: "740", text: "15" },
    { x: "860", text: "20" },
  ]);
  expect(first && second && second.y - first.y).toBe(pageFrame.rowHeight);
  expect(first && second && first.y + first.barHeight < second.y).toBe(true);
  expect(second && second.y + pageFrame.rowHeight < figure.height).toBe(true);
});

test("a headline of no amount at all says so, and a sum without members or without the EU's figure is not told", () => {
  expect(draw([row("AAA", 0, null)]).words.title).toBe("No trade with North Korea is recorded");
  expect(draw([row("AAA", 1, 5), row("BBB", 2, 3)]).words.title).toBe(
    "Alpha traded most with North Korea among EU states in 2005",
  );
  const later = draw([row("AAA", 1, 1, { eu_status_2005: "joined 2007" })]).words.notes;
  expect(later).toEqual([expect.stringMatching(/^Customs figures of the EU states/)]);
  const alone = tradeModel(
    { ...inputs([row("AAA", 1, 1)]), euTotal: null },
    { sort: "name", query: "" },
    "en",
    pageFrame,
  ).words.notes;
  expect(alone[0]).toBe(
    "The bars do not add up to a total for the EU: goods that pass through another member are counted twice.",
  );
});

test("a disputed amount is told on its basis under the chart", () => {
  expect(draw([row("AAA", 24.049, 1, disputed)]).words.notes[0]).toBe(
    "Alpha: 24.0 million euros of imports on the French count by country of origin, 1.2 on the other basis.",
  );
});

test("what is not recorded stands after a zero, whichever direction orders the rows", () => {
  const rows = [row("AAA", null, 0.5), row("BBB", 0, null), row("CCC", 0.5, 0)];
  const order = (sort: "imports" | "exports") => draw(rows, sort).rows.map(({ country }) => country);
  expect([order("imports"), order("exports")]).toEqual([
    ["CCC", "BBB", "AAA"],
    ["AAA", "CCC", "BBB"],
  ]);
});

test("ticks have no decimal where it would be a nought, in thousands too", () => {
  expect(draw([row("AAA", 2000, 3000)]).figure.ticks.map(({ text }) => text)).toEqual([
    "2,000",
    "1,000",
    "0",
    "1,000",
    "2,000",
    "3,000",
  ]);
  expect(draw([row("AAA", 0.2, 0.3)]).figure.ticks.map(({ text }) => text)).toEqual([
    "1",
    "0.5",
    "0",
    "0.5",
    "1",
  ]);
});

test("headline and spoken summary name the largest whatever the order of the rows, and nothing that is not recorded", () => {
  const rows = [row("AAA", 1, null), row("BBB", null, 9), row("CCC", 5, 2), row("DDD", 3, 1)];
  const byName = draw(rows, "name").words;
  expect(byName).toEqual(draw(rows).words);
  expect([byName.title, byName.alt]).toEqual([
    "Beta traded most with North Korea among EU states in 2005",
    "Bars of imports and exports of 4 states in 2005, in million euros. Largest imports: Gamma 5.0; Delta 3.0; Alpha 1.0. Largest exports: Beta 9.0; Gamma 2.0; Delta 1.0. Nothing recorded in either direction: none.",
  ]);
  expect(draw([row("AAA", 1, null), row("BBB", null, 9)]).words.alt).toEqual(
    "Bars of imports and exports of 2 states in 2005, in million euros. Largest imports: Alpha 1.0. Largest exports: Beta 9.0. Nothing recorded in either direction: none.",
  );
});
