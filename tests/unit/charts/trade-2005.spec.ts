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
  title: source,
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
