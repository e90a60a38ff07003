import { expect, test } from "@playwright/test";
import { pageFrame } from "@/components/charts/parts/frame";
import { loadHistory, loadHistoryCountries } from "@/components/charts/trade-history/load";
import { type HistoryInputs, type HistoryView, historyModel } from "@/components/charts/trade-history/model";
import { flagOf, runsOf, type TradeFigureRow } from "@/components/charts/trade-history/rows";

const figure = (
  flow: "import" | "export" | "total",
  year: number,
  millions: number,
  more: Partial<TradeFigureRow> = {},
): TradeFigureRow => ({
  country: "FRA",
  partner: "PRK",
  flow,
  year,
  value: millions,
  unit: "USD",
  scale: 1e6,
  eur: null,
  valuation: "unknown",
  confidence: "medium",
  note: null,
  flag: null,
  series: "itpde",
  source: ["A"],
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
const inputs = (figures: TradeFigureRow[]): HistoryInputs => ({
  figures,
  names: {
    FRA: { en: "France", fr: "France" },
    DEU: { en: "Germany", fr: "Allemagne" },
    JPN: { en: "Japan", fr: "Japon" },
    GBR: {
      en: "United Kingdom of Great Britain and Northern Ireland",
      fr: "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
    },
  },
  sources: { A: note("A"), B: note("B"), C: note("C") },
  columns: [],
  rate: { year: 2005, usdPerEur: 1.25 },
});
const draw = (figures: TradeFigureRow[], more: Partial<HistoryView> = {}, language: "en" | "fr" = "en") =>
  historyModel(
    inputs(figures),
    { window: [2000, 2010], countries: [], year: null, query: "", ...more },
    language,
    { ...pageFrame, plotWidth: 1000 },
  );

const disputed = [
  figure("import", 2005, 30, { note: "disputed: see the readme of the data", flag: "disputed" }),
  figure("import", 2005, 960000, { unit: "GBP", scale: 1, eur: 1200000, series: "tradhist", source: ["B"] }),
];

test("a year without a figure breaks the line and is listed as a gap, never drawn as zero", () => {
  const {
    figure: drawn,
    rows,
    words,
  } = draw([figure("import", 2000, 10), figure("import", 2001, 12), figure("import", 2003, 8)], {
    window: [2000, 2003],
  });
  const imports = drawn.panels.find((panel) => panel.key === "FRA-import");
  expect(imports?.segments.map((segment) => segment.key)).toEqual(["itpde import 2000"]);
  expect(rows.map((row) => row.year)).toEqual([2000, 2001, 2003]);
  expect(drawn.marks.map((mark) => mark.value)).toEqual([10, 12, 8]);
  expect(words.notes.join()).toContain("France, imports: 2002; France, exports: 2000–2003");
});

test("no line joins two methods, and none crosses 1999, where the basis of one of them changes", () => {
  const { figure: drawn, words } = draw(
    [
      figure("import", 1997, 26, { series: "cow-to-1998" }),
      figure("import", 1998, 16, { series: "cow-to-1998" }),
      figure("import", 1999, 3, { series: "cow-from-1999" }),
      figure("import", 2000, 3, { series: "cow-from-1999" }),
      figure("import", 2000, 26),
      figure("import", 2001, 10),
      figure("import", 1998, 16.5, { series: "kotra" }),
      figure("import", 1999, 10.5, { series: "kotra" }),
    ],
    { window: [1997, 2001] },
  );
  const [imports] = drawn.panels;
  expect(imports?.segments.map((segment) => segment.key).sort()).toEqual([
    "cow-from-1999 import 1999",
    "cow-to-1998 import 1997",
    "itpde import 2000",
  ]);
  // A break stands between 1998 and 1999: 37.5 % of the way from 1997 to 2001, inside the margins of 4.5 %.
  expect(imports?.breakAt?.x).toBe("386.3");
  expect(words.notes.join()).toContain("fall from 16 million dollars in 1998 to 3 in 1999");
});

test("the two sources of Correlates of War rows are two series in the data as loaded", () => {
  const years = (series: string) =>
    loadHistory("en")
      .figures.filter((row) => row.series === series)
      .map((row) => row.year);
  expect(Math.max(...years("cow-to-1998"))).toBe(1998);
  expect(Math.min(...years("cow-from-1999"))).toBe(1999);
  expect(Math.min(...years("itpde"))).toBe(2000);
});

test("imports and exports stand on one scale, apart from each other, and are never netted", () => {
  const { figure: drawn } = draw([figure("import", 2000, 20), figure("export", 2000, 5)]);
  const [imports, exports] = drawn.panels;
  expect([imports?.key, exports?.key]).toEqual(["FRA-import", "FRA-export"]);
  // 150 px for 20 million: 5 million stand 37.5 px above the axis.
  expect(drawn.marks[0]?.y).toBe(imports?.top);
  expect((exports?.bottom ?? 0) - (drawn.marks[1]?.y ?? 0)).toBe(37.5);
  expect(drawn.marks.map((mark) => mark.value)).toEqual([20, 5]);
});

test("a disputed figure never stands without the other one: on the plot, in label, note, headline and table", () => {
  const { figure: drawn, rows, words } = draw(disputed);
  expect(drawn.panels[0]?.callouts[0]).toMatchObject({
    lines: ["2005: 30 or 1.5", "(euros: 24.0 or 1.2)"],
    minor: false,
  });
  expect(drawn.marks[0]).toMatchObject({ flagged: true });
  expect(drawn.marks[0]?.label.lines.join()).toContain("EU and IMF basis: 1.2 million euros");
  expect(rows[0]).toMatchObject({
    value_usd_m: 30,
    imports_alt_eur_m: 1.2,
    flag: "disputed",
    source: ["A", "B"],
  });
  expect(words.title).toContain("30 or 1.5");
  const telling = [
    words.title,
    words.alt,
    ...words.notes,
    ...drawn.marks.flatMap((mark) => mark.label.lines),
  ];
  for (const text of telling.filter((one) => /24\.0/.test(one))) expect(text).toContain("1.2");
  for (const text of telling.filter((one) => /\b30\b/.test(one))) expect(text).toMatch(/1\.[25]/);
});

test("in the data as loaded every text with the 24 or 30 million of 2005 also has the 1.2", () => {
  for (const language of ["en", "fr"] as const) {
    const {
      rows,
      words,
      figure: drawn,
    } = historyModel(
      loadHistory(language),
      { window: [1990, 2023], countries: ["DEU"], year: 2005, query: "" },
      language,
      pageFrame,
    );
    const told = drawn.marks
      .filter(
        (mark) =>
          mark.country === "FRA" && mark.year === 2005 && /disputed/.test(String(rows[mark.row]?.flag)),
      )
      .map((mark) => mark.label.lines.join(" "));
    expect(told.length).toBeGreaterThanOrEqual(3);
    for (const text of [...told, ...words.notes.filter((one) => /24[.,]0/.test(one))])
      expect(text).toMatch(/1[.,]2/);
    expect(rows.filter((row) => row.flag === "disputed").map((row) => row.imports_alt_eur_m)).toEqual(
      rows.filter((row) => row.flag === "disputed").map(() => 1.204967),
    );
  }
});

test("what was published in euros is not converted: it has a panel and a column of its own", () => {
  const { figure: drawn, rows } = draw([
    figure("import", 2005, 10),
    figure("export", 2010, 2, { unit: "EUR", series: "customs" }),
    figure("total", 2010, 7, { unit: "EUR", series: "ministry" }),
  ]);
  expect(drawn.panels.map((panel) => panel.key)).toEqual(["FRA-import", "FRA-export", "FRA-euro"]);
  expect(rows.map((row) => [row.value_usd_m, row.value_eur_m])).toEqual([
    [10, null],
    [null, 2],
    [null, 7],
  ]);
  expect(drawn.marks.map((mark) => mark.shape)).toEqual(["circle", "square", "diamond"]);
});

test("a converted figure keeps the pounds it was published in", () => {
  const { rows, figure: drawn } = draw(disputed);
  expect(rows[1]).toMatchObject({ value: 960000, unit: "GBP", scale: 1, value_eur_m: 1.2 });
  expect(drawn.marks[1]?.label.lines).toContain("Published in pounds: 1.0 million");
});

test("the same figure from two sources is one row that cites both; another figure stays another row", () => {
  const { rows } = draw([
    figure("import", 2005, 10, { unit: "EUR", series: "customs", source: ["A"], confidence: "high" }),
    figure("import", 2005, 10, { unit: "EUR", series: "customs", source: ["B"], confidence: "low" }),
    figure("import", 2005, 10.8, { unit: "EUR", series: "customs", source: ["C"] }),
  ]);
  expect(rows.map((row) => [row.value_eur_m, row.source, row.confidence])).toEqual([
    [10, ["A", "B"], "low"],
    [10.8, ["C"], "medium"],
  ]);
});

test("countries are added after France, on the same scale; one without a series is named instead", () => {
  const {
    figure: drawn,
    words,
    rows,
  } = draw([figure("import", 2000, 10), figure("import", 2000, 50, { country: "DEU" })], {
    countries: ["JPN", "DEU", "FRA"],
  });
  expect(rows.map((row) => row.country)).toEqual(["FRA", "DEU"]);
  expect(drawn.panels.map((panel) => panel.key)).toEqual([
    "FRA-import",
    "FRA-export",
    "DEU-import",
    "DEU-export",
  ]);
  // 116 px for 50 million.
  expect((drawn.panels[0]?.bottom ?? 0) - (drawn.marks[0]?.y ?? 0)).toBeCloseTo(23.2);
  expect(words.notes.join()).toContain("Not on this chart: Japan.");
});

test("a year is marked without changing the rows; one that the window does not hold is said", () => {
  const rows = [figure("import", 2000, 10), figure("export", 2000, 5)];
  const plain = draw(rows);
  const marked = draw(rows, { year: 2000 });
  expect(marked.rows).toEqual(plain.rows);
  expect(plain.figure.panels[0]?.yearAt).toBeNull();
  expect(marked.figure.panels[0]?.yearAt).toBe("45");
  expect(marked.words.notes[0]).toBe(
    "Marked: 2000. France, imports: 10 million US dollars (ITPD-E); France, exports: 5 million US dollars (ITPD-E).",
  );
  expect(draw(rows, { year: 1960 }).words.notes[0]).toBe(
    "The year 1960 is not on this chart, which runs from 2000 to 2010.",
  );
});

test("an empty window says so in the headline and in every panel", () => {
  const { words, figure: drawn, rows } = draw([figure("import", 1995, 10)], { window: [2018, 2023] });
  expect(rows).toEqual([]);
  expect(words.title).toBe("France: no figure on trade with North Korea was found for 2018–2023");
  expect(drawn.panels.map((panel) => panel.gaps[0]?.text)).toEqual(["no figure", "no figure"]);
  expect(drawn.panels.flatMap((panel) => panel.yTicks)).toEqual([]);
});

test("years chosen for another chart that this one does not have are told, and nothing is drawn", () => {
  const { words, figure: drawn } = draw([figure("import", 1995, 10), figure("import", 2010, 1)], {
    window: [1990, 1980],
  });
  expect(words.title).toBe("France: the years chosen lie outside this chart, which covers 1995 to 2010");
  expect(drawn.panels).toEqual([]);
});

test("a single year stands in the middle", () => {
  const { figure: drawn } = draw([figure("import", 2005, 10)], { window: [2005, 2005] });
  expect(drawn.marks[0]?.x).toBe("500");
  expect(drawn.panels[0]?.xTicks).toEqual([{ x: "500", text: "2005" }]);
});

test("an extreme value keeps the others above zero, and a small one is not rounded to zero", () => {
  const { figure: drawn } = draw([figure("import", 2000, 5000), figure("import", 2001, 0.003)]);
  expect(drawn.marks[0]?.y).toBe(drawn.panels[0]?.top);
  expect(drawn.marks[1]?.label.lines[0]).toBe("Imports: <0.1 million US dollars");
});

test("a long name heads its panel in full", () => {
  const { figure: drawn } = draw([figure("import", 2000, 1, { country: "GBR" })], { countries: ["GBR"] });
  expect(drawn.panels[2]?.title).toContain("United Kingdom of Great Britain and Northern Ireland");
});

test("trade with South Korea in the place of trade with North Korea is refused", () => {
  expect(() => draw([figure("import", 2000, 1, { partner: "KOR" })])).toThrow("PRK");
});

test("notes of the data become flags", () => {
  expect(flagOf("whole dollar amount. Spike: over three times the median")).toBe("spike");
  expect(flagOf("Outlier: 68.1 m against 12.4 m in 2001; probable miscoding")).toBe("probably-miscoded");
  expect(flagOf("4.1 m here, 10 m in COW")).toBe("differs");
  expect(flagOf("Doubtful: 1.4 m here, 0 in COW")).toBe("doubtful");
  expect(flagOf("whole dollar amount")).toBeNull();
  expect(flagOf(null)).toBeNull();
});

test("France’s imports of 2000, 2004 and 2005 are flagged in the data as loaded", () => {
  const flagged = loadHistory("en").figures.filter(
    (row) => row.country === "FRA" && row.flow === "import" && row.series === "itpde" && row.flag,
  );
  expect(flagged.map((row) => row.year).sort()).toEqual([2000, 2004, 2005]);
});

test("what can be added are EU states, without France and without states of one year", () => {
  const countries = loadHistoryCountries();
  expect(countries).toContain("DEU");
  expect(countries).toContain("GBR");
  for (const code of ["FRA", "JPN", "CHN", "KOR", "PRK"]) expect(countries).not.toContain(code);
});

test("years become runs", () => {
  expect(runsOf([2015, 2011, 2013, 2014])).toEqual([
    [2011, 2011],
    [2013, 2015],
  ]);
  expect(runsOf([])).toEqual([]);
});

test("what is told of two countries and three methods: headline, notes, legend, panels and the label of each", () => {
  const told: [TradeFigureRow[], Partial<HistoryView>] = [
    [
      ...disputed,
      figure("import", 2004, 10),
      figure("export", 2004, 0.02, { valuation: "fob", confidence: "low", note: "A note." }),
      figure("import", 2003, 7, { series: "kotra", source: ["C"], valuation: "cif" }),
      figure("total", 2006, 42, { series: "kotra", source: ["C"] }),
      figure("import", 2005, 50, { country: "DEU", flag: "doubtful", note: "doubtful: why" }),
      figure("export", 2007, 5, { country: "DEU", confidence: "high" }),
      figure("import", 2015, 5),
    ],
    { countries: ["DEU", "JPN"], year: 2005 },
  ];
  const { words, figure: drawn } = draw(...told);
  expect({
    title: words.title,
    subtitle: words.subtitle,
    alt: words.alt,
    notes: words.notes,
    labels: drawn.marks.map(({ label }) => [label.name, ...label.lines, label.source]),
    legend: drawn.legend.map(({ key, text }) => `${key}: ${text}`),
    panels: drawn.panels.map(({ title, callouts }) => [title, ...callouts.flatMap(({ lines }) => lines)]),
    flagged: drawn.marks.filter((mark) => mark.flagged).map((mark) => mark.label.name),
  }).toEqual({
    title:
      "France: at most 30 or 1.5 million US dollars of imports from North Korea in any year found, and <0.1 of exports",
    subtitle:
      "Each method is a series of its own; none is joined to another. Million US dollars of the year; what was published in euros stands apart, in euros. All dollar panels share one scale, and so do all euro panels.",
    alt: "Lines and points by year, 2000 to 2010, for France and Germany: 8 figures, imports and exports apart, each method a series of its own. In million US dollars: France, imports: highest 30 or 1.5 in 2005; France, exports: highest <0.1 in 2004; Germany, imports: highest 50 in 2005; Germany, exports: highest 5 in 2007. No figure found – France, imports: 2000–2002, 2006–2010; France, exports: 2000–2003, 2005–2010; Germany, imports: 2000–2004, 2006–2010; Germany, exports: 2000–2006, 2008–2010.",
    notes: [
      "Marked: 2005. France, imports: 30 or 1.5 million US dollars (ITPD-E); Germany, imports: 50 million US dollars (ITPD-E).",
      "Not on this chart: Japan. It has series of EU states only (the United Kingdom among them).",
      "France, imports 2005: 30.0 million dollars (24.0 million euros) by national customs, which count by country of origin, but 1.2 million euros on the EU and IMF basis, which counts by country of dispatch. Part of the larger figure may be South Korean goods under the wrong code: likely, not proven.",
      "Hatched among the dollar figures: France, imports: 2005; Germany, imports: 2005.",
      "No figure found – France, imports: 2000–2002, 2006–2010; France, exports: 2000–2003, 2005–2010; Germany, imports: 2000–2004, 2006–2010; Germany, exports: 2000–2006, 2008–2010.",
      "Figures published in euros are not converted: the data document one rate only, 1.2500 dollars per euro for 2005. TRADHIST was published in pounds; its table rows keep them.",
      "Counted by the partners; North Korea publishes nothing. ITPD-E: imports with freight and insurance (CIF), exports without (FOB). COW and TRADHIST: exports with about 10% for freight.",
    ],
    labels: [
      [
        "France, 2004",
        "Imports: 10 million US dollars",
        "ITPD-E: customs of the country, from 2000",
        "Title of A",
      ],
      [
        "France, 2005",
        "Imports: 30 or 1.5 million US dollars",
        "ITPD-E: customs of the country, from 2000",
        "disputed",
        "Imports of this year on the EU and IMF basis: 1.2 million euros",
        "disputed: see the readme of the data",
        "Title of A; Title of B",
      ],
      ["France, 2003", "Imports: 7 million US dollars", "KOTRA, 1998–1999", "Title of C"],
      [
        "France, 2004",
        "Exports: <0.1 million US dollars",
        "ITPD-E: customs of the country, from 2000",
        "Title of A",
      ],
      [
        "France, 2005",
        "Imports: 1.2 million euros",
        "TRADHIST: EU and IMF basis",
        "Published in pounds: 1.0 million",
        "Title of B",
      ],
      [
        "France",
        "Imports and exports together: 42 million US dollars",
        "2006. KOTRA, 1998–1999",
        "Title of C",
      ],
      [
        "Germany, 2005",
        "Imports: 50 million US dollars",
        "ITPD-E: customs of the country, from 2000",
        "doubtful",
        "doubtful: why",
        "Title of A",
      ],
      [
        "Germany, 2007",
        "Exports: 5 million US dollars",
        "ITPD-E: customs of the country, from 2000",
        "Title of A",
      ],
    ],
    legend: [
      "import: Imports",
      "export: Exports",
      "total: Both together, where only the sum is given",
      "itpde: ITPD-E: customs of the country, from 2000",
      "tradhist: TRADHIST: EU and IMF basis",
      "kotra: KOTRA, 1998–1999",
      "flagged: Hatched: spike, doubtful or disputed; the reason is in the table and the label",
      "gap: No figure found, which is not zero",
    ],
    panels: [
      ["France: imports (million US dollars)", "2005: 30 or 1.5", "(euros: 24.0 or 1.2)"],
      ["France: exports (million US dollars)"],
      ["France: not in dollars (million euros)"],
      ["Germany: imports (million US dollars)", "2005"],
      ["Germany: exports (million US dollars)"],
    ],
    flagged: ["France, 2005", "Germany, 2005"],
  });
});
