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

test("figures of one publisher and year stand together under one name", () => {
  const { figure: drawn } = draw([
    figure("import", 2007, 2, { unit: "EUR", series: "customs" }),
    figure("total", 2007, 9, { unit: "EUR", series: "customs" }),
    figure("total", 2007, 13, { unit: "EUR", series: "customs", source: ["B"] }),
    figure("total", 2002, 1, { unit: "EUR", series: "customs" }),
  ]);
  const callouts = drawn.panels.find(({ key }) => key === "FRA-euro")?.callouts ?? [];
  expect(callouts.map(({ lines }) => lines)).toEqual([["customs"], ["customs"]]);
  expect(new Set(callouts.map(({ x }) => x)).size, "one for each year").toBe(2);
});

test("single figures of a year that would cover each other stand side by side, and their names beside them", () => {
  const single = (millions: number, more: Partial<TradeFigureRow>) =>
    figure("import", 2007, millions, { unit: "EUR", series: "customs", ...more });
  const { figure: drawn } = draw([
    single(30, {}),
    single(29, { flow: "total", source: ["B"] }),
    single(29, { flow: "export", series: "ministry" }),
    single(5, { series: "ministry" }),
    figure("import", 2007, 29.5, { unit: "EUR", series: "tradhist" }),
  ]);
  expect(drawn.marks.map(({ value, series, x, yearX }) => [value, series, x, yearX])).toEqual([
    [29.5, "tradhist", "682", null],
    [30, "customs", "682", null],
    [29, "customs", "662", "682"],
    [5, "ministry", "682", null],
    [29, "ministry", "702", "682"],
  ]);
  expect(drawn.panels.flatMap((panel) => panel.callouts).map(({ lines, x }) => [...lines, x])).toEqual([
    ["customs", "662"],
    ["ministry", "702"],
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
    alt: "Lines and points by year, 2000–2010, for France and Germany: 8 figures, imports and exports apart, each method a series of its own. In million US dollars: France, imports: highest 30 or 1.5 in 2005; France, exports: highest <0.1 in 2004; Germany, imports: highest 50 in 2005; Germany, exports: highest 5 in 2007. No figure found – France, imports: 2000–2002, 2006–2010; France, exports: 2000–2003, 2005–2010; Germany, imports: 2000–2004, 2006–2010; Germany, exports: 2000–2006, 2008–2010.",
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
        "TRADHIST, in euros: EU and IMF basis",
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
      "total: Imports and exports together",
      "itpde: ITPD-E: customs of the country, from 2000",
      "tradhist: TRADHIST, in euros: EU and IMF basis",
      "kotra: KOTRA, 1998–1999",
      "flagged: Hatched: spike, doubtful or disputed; the table says why",
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

test("rows stand country by country, panel by panel, series by series, flow by flow, year by year", () => {
  const { rows } = draw(
    [
      figure("import", 2001, 50, { country: "DEU" }),
      figure("total", 2002, 9, { unit: "EUR", series: "ministry" }),
      figure("export", 2002, 4, { unit: "EUR", series: "ministry" }),
      figure("import", 2002, 5, { unit: "EUR", series: "ministry" }),
      figure("import", 2003, 3, { unit: "EUR", series: "customs" }),
      figure("export", 2001, 2),
      figure("import", 2001, 7, { series: "kotra" }),
      figure("import", 2002, 10),
      figure("import", 2001, 10),
    ],
    { countries: ["DEU"] },
  );
  expect(rows.map((row) => `${row.country} ${row.series} ${row.flow} ${row.year}`)).toEqual([
    "FRA itpde import 2001",
    "FRA itpde import 2002",
    "FRA kotra import 2001",
    "FRA itpde export 2001",
    "FRA customs import 2003",
    "FRA ministry import 2002",
    "FRA ministry export 2002",
    "FRA ministry total 2002",
    "DEU itpde import 2001",
  ]);
});

test("of two equal figures the weaker confidence, the stronger doubt, both notes and all sources are kept", () => {
  const twice = (one: Partial<TradeFigureRow>, other: Partial<TradeFigureRow>) =>
    draw([figure("import", 2005, 10, one), figure("import", 2005, 10, { source: ["B"], ...other })]).rows.map(
      (row) => [row.confidence, row.flag, row.note, row.source],
    );
  expect(
    twice({ confidence: "medium", flag: "spike", note: "one" }, { confidence: "high", note: "other" }),
  ).toEqual([["medium", "spike", "one; other", ["A", "B"]]]);
  expect(
    twice({ confidence: "high", note: "same" }, { confidence: "low", flag: "disputed", note: "same" }),
  ).toEqual([["low", "disputed", "same", ["A", "B"]]]);
  expect(twice({ confidence: "low", flag: "spike" }, { confidence: "medium", flag: "disputed" })).toEqual([
    ["low", "disputed", null, ["A", "B"]],
  ]);
  expect(twice({ flag: "doubtful" }, { source: ["A"], flag: "spike", note: "other" })).toEqual([
    ["medium", "doubtful", "other", ["A"]],
  ]);
});

test("only imports, and sums with them in, are told beside the figure by dispatch, which is one of imports", () => {
  const { rows } = draw([
    figure("import", 2005, 1, { unit: "GBP", eur: 1.5e6, series: "tradhist", source: ["B"] }),
    figure("export", 2005, 3, { unit: "GBP", eur: 4e6, series: "tradhist", source: ["C"] }),
    figure("import", 2005, 30),
    figure("export", 2005, 20),
    figure("import", 2005, 29, { series: "kotra" }),
    figure("import", 2005, 24, { unit: "EUR", series: "quid" }),
    figure("export", 2005, 16, { unit: "EUR", series: "quid" }),
    figure("total", 2005, 40, { unit: "EUR", series: "quid" }),
    figure("import", 2005, 23, { unit: "EUR", series: "customs" }),
    figure("import", 2006, 30),
  ]);
  expect(
    rows
      .filter((row) => row.imports_alt_eur_m !== null)
      .map((row) => [row.series, row.flow, row.year, row.imports_alt_eur_m, row.source]),
  ).toEqual([
    ["itpde", "import", 2005, 1.5, ["A", "B"]],
    ["quid", "import", 2005, 1.5, ["A", "B"]],
    ["quid", "total", 2005, 1.5, ["A", "B"]],
  ]);
});

test("trade of North Korea with itself, or with anybody else, is refused beside good rows too", () => {
  const good = figure("import", 2000, 1);
  expect(() => draw([good, figure("import", 2000, 1, { country: "PRK" })])).toThrow("PRK");
  expect(() => draw([good, figure("import", 2000, 1, { partner: "KOR" })])).toThrow("PRK");
});

test("two values stand together in the unit of the figure; without a rate for the year, in euros only", () => {
  const { figure: drawn, words } = draw([
    figure("import", 2004, 12, { flag: "disputed", note: "Why." }),
    figure("import", 2004, 1, { unit: "GBP", eur: 2e6, series: "tradhist" }),
    figure("import", 2005, 30),
    figure("export", 2005, 8, { flag: "disputed" }),
    figure("import", 2005, 24.5, { unit: "EUR", series: "quid", flag: "disputed", note: "Why not." }),
    figure("total", 2005, 40, { unit: "EUR", series: "quid", flag: "disputed" }),
    figure("import", 2005, 23, { unit: "EUR", series: "customs", flag: "disputed" }),
    figure("import", 2005, 1, { unit: "GBP", eur: 1.5e6, series: "tradhist" }),
    figure("import", 2006, 24, { unit: "EUR", series: "quid" }),
    figure("import", 2006, 2, { unit: "GBP", eur: 3e6, series: "tradhist", flag: "spike", note: "A spike." }),
  ]);
  expect({
    title: words.title,
    notes: words.notes.slice(0, -1),
    labels: drawn.marks.map(({ label }) => [label.name, ...label.lines]),
    callouts: drawn.panels.flatMap(({ callouts }) =>
      callouts.map(({ lines, minor, anchor }) => [...lines, anchor, minor ? "minor" : "always"]),
    ),
  }).toEqual({
    title:
      "France: at most 30 million US dollars of imports from North Korea in any year found, and 8 of exports",
    notes: [
      "France, imports 2004: 12.0 million dollars are disputed; the reason is in the table.",
      "Hatched among the dollar figures: France, imports: 2004; France, exports: 2005.",
      "No figure found – France, imports: 2000–2003, 2007–2010; France, exports: 2000–2004, 2006–2010.",
      "Figures published in euros are not converted: the data document one rate only, 1.2500 dollars per euro for 2005. TRADHIST was published in pounds; its table rows keep them.",
    ],
    labels: [
      [
        "France, 2004",
        "Imports: 12 million US dollars",
        "ITPD-E: customs of the country, from 2000",
        "disputed",
        "Imports of this year on the EU and IMF basis: 2.0 million euros",
        "Why.",
      ],
      [
        "France, 2005",
        "Imports: 30 million US dollars",
        "ITPD-E: customs of the country, from 2000",
        "Imports of this year on the EU and IMF basis: 1.5 million euros",
      ],
      [
        "France, 2005",
        "Exports: 8 million US dollars",
        "ITPD-E: customs of the country, from 2000",
        "disputed",
      ],
      [
        "France, 2004",
        "Imports: 2 million euros",
        "TRADHIST, in euros: EU and IMF basis",
        "Published in pounds: 1.0 million",
      ],
      [
        "France, 2005",
        "Imports: 1.5 million euros",
        "TRADHIST, in euros: EU and IMF basis",
        "Published in pounds: 1.0 million",
      ],
      [
        "France, 2006",
        "Imports: 3 million euros",
        "TRADHIST, in euros: EU and IMF basis",
        "Published in pounds: 2.0 million",
        "spike: far above the neighbouring years",
        "A spike.",
      ],
      [
        "France, 2005",
        "Imports: 24.5 or 1.5 million euros",
        "Quid almanac, 2005",
        "disputed",
        "Imports of this year on the EU and IMF basis: 1.5 million euros",
        "Why not.",
      ],
      [
        "France, 2006",
        "Imports: 24 million euros",
        "Quid almanac, 2005",
        "Imports of this year on the EU and IMF basis: 3.0 million euros",
      ],
      [
        "France",
        "Imports and exports together: 40 million euros",
        "2005. Quid almanac, 2005",
        "disputed",
        "Imports of this year on the EU and IMF basis: 1.5 million euros",
      ],
      ["France, 2005", "Imports: 23 million euros", "French customs, in the press", "disputed"],
    ],
    callouts: [
      ["2004: 12", "start", "always"],
      ["2005", "middle", "minor"],
      ["2005: 24.5 or 1.5", "start", "always"],
      ["Quid", "start", "minor"],
      ["customs", "end", "minor"],
      ["2006", "middle", "minor"],
    ],
  });
});

test("the legend names what is drawn and no more", () => {
  const legend = (...figures: TradeFigureRow[]) =>
    draw(figures, { window: [1998, 2010] }).figure.legend.map(({ key, kind, series, flow, text }) =>
      [key, kind, series, flow, text].join(" | "),
    );
  expect(legend(figure("export", 2005, 1))).toEqual([
    "export | flow |  | export | Exports",
    "itpde | series | itpde |  | ITPD-E: customs of the country, from 2000",
    "gap | gap |  |  | No figure found, which is not zero",
  ]);
  expect(
    legend(
      figure("import", 1998, 1, { series: "cow-to-1998" }),
      figure("import", 1999, 1, { series: "cow-from-1999" }),
      figure("total", 2009, 1, { unit: "EUR", series: "eurostat", flag: "spike" }),
      figure("total", 2008, 1, { unit: "EUR", series: "ministry" }),
    ),
  ).toEqual([
    "import | flow |  | import | Imports",
    "total | flow |  | total | Imports and exports together",
    "cow-to-1998 | series | cow-to-1998 |  | Correlates of War (COW), to 1998",
    "cow-from-1999 | series | cow-from-1999 |  | COW from 1999, in dollars: EU and IMF basis",
    "single | single |  |  | Points without a line: French foreign ministry; Eurostat, in the press",
    "flagged | flagged |  |  | Hatched: spike, doubtful or disputed; the table says why",
    "gap | gap |  |  | No figure found, which is not zero",
  ]);
});

test("the headline tells what there is: one direction, euros, or nothing of France beside another country", () => {
  const title = (...figures: TradeFigureRow[]) => draw(figures, { countries: ["DEU"] }).words.title;
  const germany = figure("import", 2000, 50, { country: "DEU" });
  expect(title(germany, figure("import", 2000, 7), figure("import", 2001, 6.5))).toEqual(
    "France: at most 7 million US dollars of imports from North Korea in any year found",
  );
  expect(title(germany, figure("export", 2000, 7), figure("export", 2001, 8))).toEqual(
    "France: at most 8 million US dollars of exports to North Korea in any year found",
  );
  expect(
    title(
      germany,
      figure("import", 2009, 7, { unit: "EUR", series: "customs" }),
      figure("total", 2010, 9, { unit: "EUR", series: "ministry" }),
    ),
  ).toEqual("France: for 2000–2010 the only figures found are in euros (2009–2010)");
  expect(title(germany)).toEqual("France: no figure on trade with North Korea was found for 2000–2010");
});

test("of two equal peaks the earlier year is named; a country without a peak, and no gap, go without a word", () => {
  const { words } = draw(
    [
      figure("import", 2000, 10),
      figure("import", 2001, 10),
      figure("export", 2000, 3),
      figure("export", 2001, 2),
    ],
    { window: [2000, 2001] },
  );
  expect(words).toEqual({
    title:
      "France: at most 10 million US dollars of imports from North Korea in any year found, and 3 of exports",
    subtitle:
      "Each method is a series of its own; none is joined to another. Million US dollars of the year; what was published in euros stands apart, in euros.",
    alt: "Lines and points by year, 2000–2001, for France: 4 figures, imports and exports apart, each method a series of its own. In million US dollars: France, imports: highest 10 in 2000; France, exports: highest 3 in 2000.",
    howToRead:
      "Each panel shows one country and one direction. A line joins neighbouring years of one method only; a year without a figure breaks it. Single figures of one year that would cover each other stand side by side, a line leads to their year. Figures of different methods must not be read as one curve. Current prices: inflation is not taken out.",
    notes: [
      "Counted by the partners; North Korea publishes nothing. ITPD-E: imports with freight and insurance (CIF), exports without (FOB). COW and TRADHIST: exports with about 10% for freight.",
    ],
  });
  const euros = draw([figure("import", 2000, 10, { unit: "EUR", series: "customs" })], {
    window: [2000, 2000],
  });
  expect(euros.words).toEqual({
    title: "France: for 2000 the only figures found are in euros (2000)",
    subtitle:
      "Each method is a series of its own; none is joined to another. Million US dollars of the year; what was published in euros stands apart, in euros.",
    alt: "Lines and points by year, 2000, for France: 1 figure, imports and exports apart, each method a series of its own. In million US dollars: none. No figure found – France, exports: 2000.",
    howToRead:
      "Each panel shows one country and one direction. A line joins neighbouring years of one method only; a year without a figure breaks it. Single figures of one year that would cover each other stand side by side, a line leads to their year. Figures of different methods must not be read as one curve. Current prices: inflation is not taken out.",
    notes: [
      "No figure found – France, exports: 2000.",
      "Figures published in euros are not converted: the data document one rate only, 1.2500 dollars per euro for 2005. TRADHIST was published in pounds; its table rows keep them.",
      "Counted by the partners; North Korea publishes nothing. ITPD-E: imports with freight and insurance (CIF), exports without (FOB). COW and TRADHIST: exports with about 10% for freight.",
    ],
  });
});

test("a year of the window is marked and told, its ends too; one without dollars and one outside are said", () => {
  const figures = [
    figure("import", 2000, 10),
    figure("import", 2000, 3, { series: "cow-from-1999" }),
    figure("import", 2002, 4, { unit: "EUR", series: "customs" }),
    figure("export", 2003, 5),
  ];
  const told = (year: number, window: [number, number] = [2000, 2003]) => {
    const { figure: drawn, words } = draw(figures, { year, window });
    return [drawn.panels[0]?.yearAt ?? null, words.notes[0]];
  };
  expect([1999, 2000, 2001, 2002, 2003, 2004].map((year) => told(year))).toEqual([
    [null, "The year 1999 is not on this chart, which runs from 2000 to 2003."],
    ["45", "Marked: 2000. France, imports: 10 million US dollars (ITPD-E)."],
    ["348.3", "Marked: 2001. No figure in dollars was found for this year."],
    ["651.7", "Marked: 2002. No figure in dollars was found for this year."],
    ["955", "Marked: 2003. France, exports: 5 million US dollars (ITPD-E)."],
    [null, "The year 2004 is not on this chart, which runs from 2000 to 2003."],
  ]);
  expect(told(2000, [2000, 2000])[1]).toBe("Marked: 2000. France, imports: 10 million US dollars (ITPD-E).");
  expect(told(2000, [2003, 2000])[1]).not.toContain("2000");
});

test("the fall of 1999 is told where both its figures are known, with KOTRA's where it has both", () => {
  const before = figure("import", 1998, 16, { series: "cow-to-1998" });
  const after = figure("import", 1999, 3, { series: "cow-from-1999" });
  const itpde = figure("import", 1998, 95);
  const kotra = [1998, 1999].map((year) => figure("import", year, year - 1990, { series: "kotra" }));
  const told = (...figures: TradeFigureRow[]) => {
    const { figure: drawn, words } = draw(
      [
        figure("export", 1998, 99, { series: "cow-to-1998" }),
        figure("import", 1997, 98, { series: "cow-to-1998" }),
        itpde,
        ...figures,
        figure("import", 2000, 97, { series: "cow-from-1999" }),
        figure("import", 1999, 96),
      ],
      { window: [1997, 2000] },
    );
    return [
      ...drawn.panels.map(({ breakAt }) => breakAt?.text ?? "no break"),
      words.notes.find((note) => note.includes("Correlates of War")) ?? "not told",
    ];
  };
  const falls =
    "Correlates of War is drawn as two series: from 1999 its French imports follow the EU count by country of dispatch. They fall from 16 million dollars in 1998 to 3 in 1999";
  expect(told(before, after)).toEqual(["method changes", "no break", `${falls}.`]);
  expect(told(before, after, ...kotra.slice(0, 1))).toEqual(["method changes", "no break", `${falls}.`]);
  expect(told(before, after, ...kotra.slice(1))).toEqual(["method changes", "no break", `${falls}.`]);
  expect(told(before, after, ...kotra)).toEqual([
    "method changes",
    "no break",
    `${falls}, where KOTRA has 8 and 9.`,
  ]);
  expect(told(before)[2]).toBe("not told");
  expect(told(after)[2]).toBe("not told");
});

test("the break stands only in a panel that has both methods", () => {
  const breaks = (...figures: TradeFigureRow[]) =>
    draw(figures, { window: [1998, 1999] }).figure.panels.map(({ breakAt }) => breakAt?.x ?? null);
  const before = figure("import", 1998, 16, { series: "cow-to-1998" });
  const after = figure("import", 1999, 3, { series: "cow-from-1999" });
  expect(breaks(before, after)).toEqual(["500", null]);
  expect(breaks(before, figure("import", 1999, 2))).toEqual([null, null]);
  expect(breaks(after, figure("import", 1998, 2))).toEqual([null, null]);
});

test("years without a figure are hatched from between the years on, and named where the word has room", () => {
  const gaps = (window: [number, number], ...figures: TradeFigureRow[]) =>
    draw(figures, { window }).figure.panels[0]?.gaps.map(({ x, width, text }) => [x, width, text]);
  const years = [2001, 2004, 2005, 2006, 2008].map((year) => figure("import", year, 10));
  // Years stand 91 px apart, from 45 px on; the first and last hatching reach the ends of the plot.
  expect(gaps([2000, 2010], ...years)).toEqual([
    ["0", "90.5", null],
    ["181.5", "182", "no figure"],
    ["636.5", "91", null],
    ["818.5", "181.5", "no figure"],
  ]);
  expect(gaps([2005, 2005], figure("export", 2005, 1))).toEqual([["0", "1000", "no figure"]]);
});

test("scales go up to the highest figure: one for all dollars, one for all euros, none without a figure", () => {
  const scales = (...figures: TradeFigureRow[]) => {
    const { panels, marks } = draw(figures).figure;
    return [
      ...panels.map(({ key, yTicks }) => `${key}: ${yTicks.map(({ text }) => text).join(" ")}`),
      ...marks.map(({ row, y }) => `${row}: ${panels.some(({ top }) => top === y) ? "top" : y}`),
    ];
  };
  const euros = [
    figure("total", 2000, 90, { unit: "EUR", series: "ministry" }),
    figure("total", 2001, 45, { unit: "EUR", series: "ministry" }),
  ];
  expect(scales(figure("import", 2000, 20), figure("export", 2000, 5), ...euros)).toEqual([
    "FRA-import: 0 5 10 15 20",
    "FRA-export: 0 5 10 15 20",
    "FRA-euro: 0 20 40 60 80",
    "0: top",
    "1: 376.5",
    "2: top",
    "3: 588",
  ]);
  expect(scales(figure("import", 2000, 20), figure("total", 2000, 50, { series: "kotra" }))[0]).toBe(
    "FRA-import: 0 5 10 15 20",
  );
  expect(scales(...euros)).toEqual([
    "FRA-import: ",
    "FRA-export: ",
    "FRA-euro: 0 20 40 60 80",
    "0: top",
    "1: 588",
  ]);
  expect(scales(figure("export", 2000, 0.5))).toEqual([
    "FRA-import: 0 0.2 0.4 0.6 0.8 1",
    "FRA-export: 0 0.2 0.4 0.6 0.8 1",
    "0: 339",
  ]);
});

test("who gives a single figure stands beside it, the highest first, where it covers no figure and no other name", () => {
  const euro = (
    flow: "import" | "export",
    year: number,
    millions: number,
    series: "customs" | "quid" | "eurostat",
  ) => figure(flow, year, millions, { unit: "EUR", series });
  const names = (...figures: TradeFigureRow[]) =>
    draw(figures).figure.panels[2]?.callouts.map(({ x, lines, anchor }) => [x, ...lines, anchor]);
  // Free to the right; at the right end to the left; nowhere between two neighbours of the same height.
  expect(names(euro("import", 2000, 10, "customs"), euro("import", 2010, 5, "eurostat"))).toEqual([
    ["45", "customs", "start"],
    ["955", "Eurostat", "end"],
  ]);
  expect(
    names(
      euro("import", 2004, 9, "quid"),
      euro("import", 2005, 9, "customs"),
      euro("export", 2006, 9, "eurostat"),
    ),
  ).toEqual([
    ["409", "Quid", "start"],
    ["591", "Eurostat", "start"],
  ]);
  expect(names(euro("import", 2000, 9, "eurostat"), euro("export", 2001, 9, "quid"))).toEqual([
    ["136", "Quid", "start"],
  ]);
  expect(names(euro("import", 2005, 9, "quid"), euro("export", 2005, 9.3, "customs"))).toEqual([
    ["500", "customs", "start"],
    ["480", "Quid", "end"],
  ]);
  expect(names(euro("import", 2005, 9, "quid"), euro("export", 2004, 9, "customs"))).toEqual([
    ["409", "customs", "end"],
    ["500", "Quid", "start"],
  ]);
  expect(names(euro("import", 2005, 9, "customs"), euro("export", 2005, 10, "quid"))).toEqual([
    ["500", "Quid", "start"],
    ["500", "customs", "start"],
  ]);
});

test("two lines stand beside a high mark and above a low one, to the left of years far on", () => {
  const at = (year: number, ...more: TradeFigureRow[]) =>
    historyModel(
      { ...inputs([...more, ...disputed.map((row) => ({ ...row, year }))]), rate: { year, usdPerEur: 1.25 } },
      { window: [2000, 2010], countries: [], year: null, query: "" },
      "en",
      { ...pageFrame, plotWidth: 1000 },
    ).figure.panels[0]?.callouts.map(({ x, y, anchor, lines }) => [x, y, anchor, lines.length]);
  expect(at(2005)).toEqual([["500", 40, "start", 2]]);
  expect(at(2007, figure("export", 2000, 60))).toEqual([["682", 89, "end", 2]]);
});

test("no line joins an import of one year to an export of the next", () => {
  const pounds = { unit: "GBP", eur: 2e6, series: "tradhist" } as const;
  const lines = draw([
    figure("import", 2000, 1, pounds),
    figure("export", 2001, 1, pounds),
    figure("export", 2002, 1, pounds),
  ]).figure.panels[2]?.segments;
  expect(lines?.map(({ key, x1, x2 }) => [key, x1, x2])).toEqual([["tradhist export 2001", "136", "227"]]);
});

test("the axis of years has whole years only", () => {
  const ticks = (window: [number, number]) =>
    draw([figure("import", 2000, 1)], { window }).figure.panels[0]?.xTicks.map(
      ({ x, text }) => `${text} ${x}`,
    );
  expect(ticks([2000, 2003])).toEqual(["2000 45", "2001 348.3", "2002 651.7", "2003 955"]);
  expect(ticks([1950, 2020])).toEqual([
    "1950 45",
    "1960 175",
    "1970 305",
    "1980 435",
    "1990 565",
    "2000 695",
    "2010 825",
    "2020 955",
  ]);
});

test("flagged figures are listed by country and direction, those in euros in their labels only", () => {
  const { words } = draw(
    [
      figure("import", 2000, 1, { flag: "spike" }),
      figure("import", 2001, 1, { flag: "doubtful" }),
      figure("import", 2002, 1),
      figure("import", 2003, 1, { unit: "EUR", series: "customs", flag: "doubtful" }),
      figure("export", 2004, 1, { country: "DEU", flag: "spike" }),
    ],
    { countries: ["DEU"] },
  );
  expect(words.notes[0]).toBe(
    "Hatched among the dollar figures: France, imports: 2000–2001; Germany, exports: 2004.",
  );
});

test("a disputed import without a figure by dispatch is told as disputed, and no other figure is made up", () => {
  const { words } = draw([figure("import", 2005, 30, { flag: "disputed" })]);
  expect(words.notes[0]).toBe(
    "France, imports 2005: 30.0 million dollars are disputed; the reason is in the table.",
  );
});
