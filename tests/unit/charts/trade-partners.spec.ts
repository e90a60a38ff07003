import { expect, test } from "@playwright/test";
import { pageFrame } from "@/components/charts/parts/frame";
import { loadPartners } from "@/components/charts/trade-partners/load";
import {
  type PartnerFlow,
  type PartnersInputs,
  type PartnerTotal,
  partnersModel,
} from "@/components/charts/trade-partners/model";

const total = (country: string, millions: number, more: Partial<PartnerTotal> = {}): PartnerTotal => ({
  country,
  partner: "PRK",
  usd: millions * 1e6,
  note: "KOTRA",
  isDerived: false,
  source: ["A"],
  ...more,
});
const flow = (country: string, direction: string, millions: number): PartnerFlow => ({
  ...total(country, millions, { source: ["B"] }),
  flow: direction,
});
const note = (source: string) => ({
  source,
  title: source,
  publisher: null,
  published: null,
  url: null,
  reliability: null,
});
const france = [flow("FRA", "import", 30), flow("FRA", "export", 10)];
const inputs = (totals: PartnerTotal[], more: Partial<PartnersInputs> = {}): PartnersInputs => ({
  totals,
  customs: france,
  dispatch: { eur: 1.2e6, source: ["C"] },
  commission: null,
  worldUsd: 3000e6,
  rate: { usdPerEur: 1.25, source: "D" },
  subjectNote: null,
  names: {
    FRA: { en: "France", fr: "France" },
    CHN: { en: "China", fr: "Chine" },
    KOR: { en: "South Korea", fr: "Corée du Sud" },
    THA: { en: "Thailand", fr: "Thaïlande" },
    EUU: { en: "European Union", fr: "Union européenne" },
  },
  sources: { A: note("A"), B: note("B"), C: note("C"), D: note("D") },
  columns: [],
  ...more,
});
const draw = (
  totals: PartnerTotal[],
  scale: "linear" | "log" = "linear",
  more: Partial<PartnersInputs> = {},
  language: "en" | "fr" = "en",
) => partnersModel(inputs(totals, more), { scale, query: "" }, language, { ...pageFrame, plotWidth: 1000 });

test("bars begin at zero and their lengths are in proportion", () => {
  const { figure } = draw([total("CHN", 1600)]);
  // 22 % of the plot is kept for numbers: 780 px for 1600 million, 19.5 for 40.
  expect(figure.marks.map((mark) => [mark.country, mark.x, mark.width])).toEqual([
    ["CHN", "0", "780"],
    ["FRA", "0", "19.5"],
  ]);
});

test("on the log scale there are dots without a length, and equal ratios are equal distances", () => {
  const { figure } = draw([total("CHN", 4000), total("THA", 400)], "log");
  expect(figure.marks.map((mark) => mark.width)).toEqual([null, null, null]);
  const [china = 0, thailand = 0, own = 0] = figure.marks.map((mark) => Number(mark.x));
  expect(china - thailand).toBeCloseTo(thailand - own, 0);
  expect(figure.ticks.map((tick) => tick.text)).toEqual(["10", "100", "1,000"]);
});

test("France never stands with one basis alone: in text, label, headline, note and table", () => {
  const { figure, words, rows } = draw([total("CHN", 1600)]);
  // Exports 10 and imports of 1.2 million euros at 1.25.
  expect(rows[1]).toMatchObject({ value_usd_m: 40, alt_usd_m: 11.5, alt_basis: "dispatch", alt_eur_m: 1.2 });
  expect(figure.marks[1]).toMatchObject({
    text: "40.0 or 11.5",
    hatched: true,
    alternative: { value: 11.5 },
  });
  expect(words.title).toBe(
    "China traded 40 times as much with North Korea in 2005 as France, or 139 times on the EU and IMF basis",
  );
  for (const text of [...words.notes, ...(figure.marks[1]?.label.lines ?? [])].filter((one) =>
    /24\.0/.test(one),
  )) {
    expect(text).toContain("1.2");
  }
  expect(words.notes[0]).toContain(
    "30.0 million dollars of imports (24.0 million euros) by country of origin, 1.5 (1.2",
  );
});

test("South Korea is told apart as inter-Korean trade and left out of one of the two totals", () => {
  const { figure, words } = draw([total("CHN", 1600), total("KOR", 1000)]);
  expect(figure.marks.map((mark) => mark.basis)).toEqual(["kotra", "inter-korean", "customs"]);
  expect(figure.marks[1]?.basisText).toBe("inter-Korean trade");
  // 40 of 4000 and of 3000.
  expect(words.notes.join()).toContain("1.0% of North Korea’s trade by KOTRA with South Korea (4,000");
  expect(words.notes.join()).toContain("1.3% without (3,000");
});

test("the two Koreas are never swapped: a row of North Korea or trade with another partner is refused", () => {
  expect(() => draw([total("PRK", 1)])).toThrow("PRK");
  expect(() => draw([total("CHN", 1, { partner: "KOR" })])).toThrow("PRK");
  expect(() => draw([], "linear", { customs: [{ ...flow("FRA", "import", 1), partner: "KOR" }] })).toThrow(
    "PRK",
  );
});

test("in the data as loaded KOR is South Korea, inter-Korean and 1,055.8 million, and PRK is no row", () => {
  for (const language of ["en", "fr"] as const) {
    const { rows } = partnersModel(
      loadPartners(language),
      { scale: "linear", query: "" },
      language,
      pageFrame,
    );
    expect(rows.map((row) => row.country)).toEqual(["CHN", "KOR", "THA", "EUU", "RUS", "JPN", "FRA"]);
    expect(rows[1]).toMatchObject({
      name: language === "en" ? "South Korea" : "Corée du Sud",
      basis: "inter-korean",
      value_usd_m: 1055.8,
      alt_usd_m: null,
    });
  }
});

test("each row in the data as loaded has the basis its source tells", () => {
  const { rows, words } = partnersModel(loadPartners("en"), { scale: "linear", query: "" }, "en", pageFrame);
  expect(Object.fromEntries(rows.map((row) => [row.country, row.basis]))).toEqual({
    CHN: "kotra",
    KOR: "inter-korean",
    THA: "derived",
    EUU: "kotra",
    RUS: "derived",
    JPN: "kotra",
    FRA: "customs",
  });
  expect(rows.at(-1)?.value_usd_m).toBe(37.334459);
  expect(words.notes.join()).toContain("(4,058 million dollars)");
});

test("a derived figure is hatched, a published one is not", () => {
  const { figure } = draw([total("CHN", 1600), total("THA", 300, { isDerived: true })]);
  expect(figure.marks.map((mark) => mark.hatched)).toEqual([false, true, true]);
});

test("half of a country’s customs figures is no total: without exports France has no row", () => {
  const { rows, words } = draw([total("CHN", 1600)], "linear", { customs: [flow("FRA", "import", 30)] });
  expect(rows.map((row) => row.country)).toEqual(["CHN"]);
  expect(words.title).toBe("No figure on North Korea’s partners in 2005");
});

test("the European Union is no country to choose, and its euros say the rate they were converted at", () => {
  const { figure, words } = draw([total("EUU", 292)], "linear", {
    commission: { eur: 200e6, source: ["A"] },
  });
  expect(figure.marks[0]).toMatchObject({ country: "EUU", isCountry: false, alternative: { value: 250 } });
  expect(figure.marks[0]?.label.lines.join()).toContain(
    "250 million US dollars (200 million euros at 1.2500)",
  );
  expect(words.notes.join()).toContain("must not be added up");
});

test("nothing at all says so", () => {
  const { rows, words } = draw([], "linear", { customs: [] });
  expect(rows).toEqual([]);
  expect(words.title).toBe("No figure on North Korea’s partners in 2005");
  // France alone is no comparison.
  expect(draw([]).words.title).toBe("No figure on North Korea’s partners in 2005");
});

test("an extreme value and a small one are both told, on both scales", () => {
  for (const scale of ["linear", "log"] as const) {
    const { figure } = draw([total("CHN", 1e6), total("THA", 0.4)], scale);
    expect(figure.marks.map((mark) => mark.text)).toEqual(["1,000,000", "40.0 or 11.5", "0.4"]);
    for (const mark of figure.marks) expect(Number.parseFloat(mark.x)).toBeGreaterThanOrEqual(0);
  }
});

test("French writes its numbers with a comma", () => {
  expect(draw([total("CHN", 1600)], "linear", {}, "fr").figure.marks[1]?.text).toBe("40,0 ou 11,5");
});

test("what is told of five partners: headline, notes, legend and the label of each", () => {
  const told: [PartnerTotal[], Partial<PartnersInputs>] = [
    [
      total("CHN", 1600),
      total("KOR", 1055.7, { note: "inner-Korean", isDerived: true, source: ["A", "B"] }),
      total("THA", 3),
      total("EUU", 280),
    ],
    { commission: { eur: 219e6, source: ["C"] }, subjectNote: "A note on the subject." },
  ];
  const { words, figure } = draw(told[0], "linear", told[1]);
  expect({
    title: words.title,
    subtitle: words.subtitle,
    alt: words.alt,
    notes: words.notes,
    labels: figure.marks.map(({ label }) => [label.name, ...label.lines, label.source]),
    legend: figure.legend,
    texts: figure.marks.map((mark) => mark.text),
  }).toEqual({
    title:
      "China traded 40 times as much with North Korea in 2005 as France, or 139 times on the EU and IMF basis",
    subtitle:
      "Imports and exports together, million US dollars. The basis of each figure stands under the name.",
    alt: "5 partners of North Korea in 2005 by imports and exports together, in million US dollars: China 1,600 (KOTRA); South Korea 1,056 (inter-Korean trade); European Union 280 (KOTRA); France 40.0 or 11.5 (own customs (ITPD-E)); Thailand 3.0 (KOTRA).",
    notes: [
      "France: 30.0 million dollars of imports (24.0 million euros) by country of origin, 1.5 (1.2 million euros) by country of dispatch; exports, 10.0 million dollars, agree.",
      "France: 1.0% of North Korea’s trade by KOTRA with South Korea (4,056 million dollars), 1.3% without (3,000 million); on the EU and IMF basis 0.3% and 0.4%.",
      "South Korea’s 1,056 million dollars are trade between the two Koreas. No row is North Korea’s own.",
      "The European Union includes France but is counted by another agency: neither is a part of the other here, and the rows must not be added up.",
    ],
    labels: [
      [
        "China",
        "1,600 million US dollars",
        "Basis: KOTRA",
        "40 times the figure of France, 139 times on the EU and IMF basis",
        "2005",
        "KOTRA",
        "A",
      ],
      [
        "South Korea",
        "1,056 million US dollars",
        "Basis: inter-Korean trade",
        "26 times the figure of France, 92 times on the EU and IMF basis",
        "2005",
        "inner-Korean",
        "A; B",
      ],
      [
        "European Union",
        "280 million US dollars",
        "Basis: KOTRA",
        "274 million US dollars (219 million euros at 1.2500) – European Commission",
        "7.0 times the figure of France, 24 times on the EU and IMF basis",
        "2005",
        "KOTRA",
        "A; C; D",
      ],
      [
        "France",
        "40.0 or 11.5 million US dollars",
        "Basis: own customs (ITPD-E)",
        "11.5 million US dollars – EU and IMF basis for imports",
        "France: 30.0 million dollars of imports (24.0 million euros) by country of origin, 1.5 (1.2 million euros) by country of dispatch; exports, 10.0 million dollars, agree.",
        "2005",
        "A note on the subject.",
        "B; C; D",
      ],
      [
        "Thailand",
        "3.0 million US dollars",
        "Basis: KOTRA",
        "0.1 times the figure of France, 0.3 times on the EU and IMF basis",
        "2005",
        "KOTRA",
        "A",
      ],
    ],
    legend: [
      {
        kind: "kotra",
        text: "KOTRA: South Korea’s trade agency",
      },
      {
        kind: "inter-korean",
        text: "Inter-Korean trade: Seoul does not count it as foreign trade",
      },
      {
        kind: "customs",
        text: "Customs of the country (ITPD-E)",
      },
      {
        kind: "hatched",
        text: "Hatched: derived from a rounded share, or disputed",
      },
      {
        kind: "alternative",
        text: "Upright stroke: the same on another basis",
      },
    ],
    texts: ["1,600", "1,056", "280", "40.0 or 11.5", "3.0"],
  });
});

test("customs figures of both directions stand beside a total; half of them, or those of South Korea, do not", () => {
  const { rows } = draw(
    [total("CHN", 1600), total("THA", 300), total("KOR", 1000), total("FRA", 99)],
    "linear",
    {
      customs: [
        ...france,
        flow("CHN", "total", 7),
        flow("CHN", "import", 500),
        flow("CHN", "export", 900),
        flow("THA", "export", 100),
        flow("KOR", "import", 300),
        flow("KOR", "export", 700),
      ],
      dispatch: null,
    },
  );
  expect(rows.map((row) => [row.country, row.value_usd_m, row.alt_usd_m, row.alt_basis, row.source])).toEqual(
    [
      ["CHN", 1600, 1400, "customs", ["A", "B"]],
      ["KOR", 1000, null, null, ["A"]],
      ["THA", 300, null, null, ["A"]],
      ["FRA", 40, null, null, ["B"]],
    ],
  );
});

test("without another basis, South Korea and the European Union, nothing is said of them", () => {
  const { words, figure } = draw([total("CHN", 400)], "linear", { dispatch: null });
  expect(words).toEqual({
    title: "China traded 10 times as much with North Korea in 2005 as France",
    subtitle:
      "Imports and exports together, million US dollars. The basis of each figure stands under the name.",
    alt: "2 partners of North Korea in 2005 by imports and exports together, in million US dollars: China 400 (KOTRA); France 40.0 (own customs (ITPD-E)).",
    howToRead:
      "Bars begin at zero and their lengths compare. On the log scale there are dots instead, because a length from one to a value has no meaning there; equal distances are equal ratios.",
    notes: [],
  });
  expect(figure.legend.map(({ kind }) => kind)).toEqual(["kotra", "customs"]);
  expect(figure.marks.map(({ isCountry, hatched }) => [isCountry, hatched])).toEqual([
    [true, false],
    [true, false],
  ]);
  const derived = draw([total("THA", 300, { isDerived: true })], "linear", { customs: [] });
  expect(derived.figure.legend.map(({ kind }) => kind)).toEqual(["kotra", "hatched"]);
  expect(draw([], "linear").figure.legend.map(({ kind }) => kind)).toEqual([
    "customs",
    "hatched",
    "alternative",
  ]);
});

test("numbers have one decimal below a hundred, and ratios one below ten", () => {
  const { figure } = draw([total("CHN", 400), total("THA", 99.95), total("EUU", 99.94)], "linear", {
    dispatch: null,
  });
  expect(figure.marks.map(({ text }) => text)).toEqual(["400", "100", "99.9", "40.0"]);
  expect(figure.marks.map(({ label }) => label.lines[2])).toEqual([
    "10 times the figure of France",
    "2.5 times the figure of France",
    "2.5 times the figure of France",
    "2005",
  ]);
});

test("on the log scale the highest leaves room for its number, and zero stands at the start", () => {
  const { figure } = draw([total("CHN", 1000), total("THA", 10), total("EUU", 0)], "log", { customs: [] });
  expect(figure.marks.map(({ x, text }) => [x, text])).toEqual([
    ["780", "1,000"],
    ["30", "10.0"],
    ["0", "0.0"],
  ]);
  expect(figure.ticks.map(({ x, text }) => [x, text])).toEqual([
    ["30", "10"],
    ["405", "100"],
    ["780", "1,000"],
  ]);
});

test("a mark names its sources by their titles", () => {
  const titled = { ...inputs([]).sources, A: { ...note("A"), title: "Title of A" } };
  const { figure } = draw([total("CHN", 1000)], "linear", { sources: titled });
  expect(figure.marks[0]?.label.source).toBe("Title of A");
});
