import { expect, test } from "@playwright/test";
import { chartUses } from "@/components/charts/chart-list";
import { loadDoctrine } from "@/components/charts/doctrine/load";
import { type DoctrineEntry, type DoctrineInputs, doctrineModel } from "@/components/charts/doctrine/model";
import { pageFrame } from "@/components/charts/parts/frame";
import { words } from "@/components/words/words";

const three = ["nuclear", "inter-korean", "human-rights"];
const entry = (id: string, date: string, conditions: string[], more: Partial<DoctrineEntry> = {}) => ({
  entry: id,
  kind: "statement" as const,
  date,
  speaker: "Ministry",
  form: "answer",
  conditions,
  wording_en: `Wording of ${id}`,
  wording_fr: `Contenu de ${id}`,
  source: ["A"],
  evidence: "primary-text" as const,
  confidence: "high",
  note: null,
  ...more,
});
const conditions = three
  .toSorted()
  .map((one) => entry(`cond-${one}`, "2000", [one], { kind: "condition", evidence: "secondary" }));
const note = { title: "Source", publisher: null, published: null, url: null, reliability: null };
const draw = (
  statements: DoctrineEntry[],
  window: [number, number] = [2000, 2023],
  language: "en" | "fr" = "en",
) => {
  const inputs: DoctrineInputs = {
    entries: [...conditions, ...statements],
    sources: { A: { ...note, source: "A" } },
    columns: [],
    asOf: "2025-11-24",
  };
  return doctrineModel(inputs, { window, query: "" }, language, { ...pageFrame, plotWidth: 1000 });
};
const cellsOf = (drawing: ReturnType<typeof draw>, id: string) =>
  drawing.figure.marks.find((mark) => mark.entry === id)?.cells.map((cell) => cell.state);

test("a statement has a cell for each of the three conditions, in the order of the first that names them all", () => {
  const drawing = draw([entry("a", "2001", ["nuclear"]), entry("b", "2008", three)]);
  expect(drawing.figure.columns.map((column) => column.condition)).toEqual(three);
  expect(drawing.figure.columns.map((column) => column.x)).toEqual(["390", "545", "700"]);
  expect(cellsOf(drawing, "b")).toEqual(["named", "named", "named"]);
  // The conditions come first, each in its own column only.
  expect(cellsOf(drawing, "cond-human-rights")).toEqual(["named"]);
});

test("what a full text does not name is not named; what an excerpt or a report does not show is unknown", () => {
  const drawing = draw([
    entry("whole", "2001", ["nuclear"]),
    entry("excerpt", "2002", ["nuclear"], { evidence: "primary-excerpt" }),
    entry("report", "2003", ["nuclear"], { evidence: "secondary" }),
    entry("full", "2008", three),
  ]);
  expect(cellsOf(drawing, "whole")).toEqual(["named", "unnamed", "unnamed"]);
  expect(cellsOf(drawing, "excerpt")).toEqual(["named", "unseen", "unseen"]);
  expect(cellsOf(drawing, "report")).toEqual(["named", "unseen", "unseen"]);
  expect(drawing.words.notes.join()).toContain("Only an excerpt or a report was read: 2 of 4 statements.");
});

test("a statement that names no condition is shown as such, without cells", () => {
  const drawing = draw([entry("silent", "2020-05", ["none-named"]), entry("vague", "2010", ["general"])]);
  expect(cellsOf(drawing, "silent")).toEqual([]);
  const plain = drawing.figure.marks.map((mark) => mark.plain?.text);
  expect(plain.slice(3)).toEqual(["no single condition named", "no condition listed"]);
  expect(drawing.words.notes.join()).toContain("Without a single condition named: 2 (2010 and May 2020).");
});

test("a statement that adds a subject shows it beside the three and does not count as more than one", () => {
  const drawing = draw([entry("a", "2011-09-29", [...three, "peace-treaty"])]);
  const mark = drawing.figure.marks.at(-1);
  expect(mark?.also).toEqual(["peace treaty"]);
  expect(mark?.cells).toHaveLength(3);
  expect(drawing.words.title).toBe("Statements that name all three French conditions: 1 of 1, in 2011");
});

test("the headline counts the statements that name all three, without the conditions themselves", () => {
  const some = [entry("a", "2001", ["nuclear"]), entry("b", "2008", three), entry("c", "2018-10-15", three)];
  expect(draw(some).words.title).toBe(
    "2 of 3 statements name all three French conditions, from 2008 to 2018",
  );
  expect(draw(some, [2001, 2005]).words.title).toBe(
    "No statement of 2001–2005 names all three French conditions (read: 1)",
  );
  expect(draw([]).words.title).toBe("No statement on the French conditions is dated 2000–2023");
});

test("a window holds exactly the entries dated in it", () => {
  const some = [entry("a", "2001", ["nuclear"]), entry("b", "2008-12-31", three)];
  const rows = (window: [number, number]) => draw(some, window).rows.map((row) => row.entry);
  expect(rows([2000, 2023])).toEqual(["cond-nuclear", "cond-inter-korean", "cond-human-rights", "a", "b"]);
  expect(rows([2008, 2008])).toEqual(["b"]);
  const empty = draw(some, [2010, 2012]);
  expect(empty.rows).toEqual([]);
  expect(empty.figure.empty).toBe("No statement in this window.");
});

test("evidence and confidence are in the mark, the label and the row", () => {
  const drawing = draw([entry("a", "2001", ["nuclear"], { evidence: "secondary", confidence: "medium" })]);
  const mark = drawing.figure.marks.at(-1);
  expect(mark).toMatchObject({ evidence: "secondary", isDoubtful: true });
  expect(mark?.label.lines).toEqual(expect.arrayContaining(["report read", "confidence: medium"]));
  expect(drawing.rows.at(-1)).toMatchObject({ evidence: "secondary", confidence: "medium" });
});

test("speakers, forms and wordings are in the language of the reader", () => {
  const { rows } = doctrineModel(loadDoctrine("fr"), { window: [2018, 2018], query: "" }, "fr", pageFrame);
  expect(rows[0]).toMatchObject({
    speaker: "Emmanuel Macron, président de la République",
    form: "conférence de presse avec Moon Jae-in, Paris",
    note: "Dernier énoncé complet des trois conditions trouvé",
  });
  const drawing = draw([entry("a", "2001-10-01", ["nuclear"])], [2001, 2001], "fr");
  expect(drawing.rows[0]).toMatchObject({ wording: "Contenu de a" });
  expect(drawing.figure.marks[0]?.dateText).toBe("1er octobre 2001");
});

test("every code of the data has words", () => {
  const { entries } = loadDoctrine("en");
  for (const { conditions: codes, evidence } of entries) {
    for (const language of ["en", "fr"] as const) {
      for (const code of codes) expect(words[language].doctrine).toHaveProperty([`subject_${code}`]);
      expect(words[language].doctrine).toHaveProperty([`evidence_${evidence}`]);
    }
  }
});

test("the window of the chart is that of the data", () => {
  const years = loadDoctrine("en").entries.map((one) => Number(one.date.slice(0, 4)));
  expect(chartUses.doctrine.window).toEqual([Math.min(...years), Math.max(...years)]);
});

test("what is told of five statements: headline, notes, legend and the label of each", () => {
  const told = [
    entry("plain", "2001-10-19", ["none-named"], { confidence: "low" }),
    entry("excerpt", "2002-05", ["nuclear", "humanitarian-access"], {
      evidence: "primary-excerpt",
      note: "a note",
    }),
    entry("full", "2008", [...three, "peace-treaty"], { form: "speech" }),
    entry("report", "2012-02-03", ["inter-korean"], { evidence: "secondary", confidence: "medium" }),
    entry("whole", "2015", ["human-rights", "nuclear"]),
  ];
  const { words, figure } = draw(told, [2000, 2013]);
  expect({
    title: words.title,
    subtitle: words.subtitle,
    alt: words.alt,
    notes: words.notes,
    labels: figure.marks.map(({ label }) => [label.name, ...label.lines, label.source]),
    legend: figure.legend,
    also: figure.marks.map((mark) => mark.also),
    doubtful: figure.marks.filter((mark) => mark.isDoubtful).map((mark) => mark.entry),
  }).toEqual({
    title: "Statements that name all three French conditions: 1 of 4, in 2008",
    subtitle:
      "What each statement names as a condition for diplomatic relations with North Korea, oldest first, in our own words.",
    alt: "Table of 4 statements, 2000–2013. Naming each condition: nuclear arms 2, relations between the Koreas 2, human rights 1. Naming all three: 1 (2008).",
    notes: [
      "Without a single condition named: 1 (19 October 2001). Silence is not a change of policy.",
      "Beside the three: May 2002: access for aid; 2008: a peace treaty.",
      "Only an excerpt or a report was read: 2 of 4 statements. They may have named more than is shown.",
      "Latest statement here: 3 February 2012. As of 24 November 2025; nothing later was read.",
    ],
    labels: [
      ["2000: Ministry", "Answer", "Named: nuclear arms", "Wording of cond-nuclear", "report read", "Source"],
      [
        "2000: Ministry",
        "Answer",
        "Named: relations between the Koreas",
        "Wording of cond-inter-korean",
        "report read",
        "Source",
      ],
      [
        "2000: Ministry",
        "Answer",
        "Named: human rights",
        "Wording of cond-human-rights",
        "report read",
        "Source",
      ],
      [
        "19 October 2001: Ministry",
        "Answer",
        "No condition listed",
        "Wording of plain",
        "full text read",
        "confidence: low",
        "Source",
      ],
      [
        "May 2002: Ministry",
        "Answer",
        "Named: nuclear arms and access for aid",
        "Not seen in what was read: relations between the Koreas and human rights",
        "Wording of excerpt",
        "excerpt read",
        "Source",
      ],
      [
        "2008: Ministry",
        "Speech",
        "Named: nuclear arms, relations between the Koreas, human rights and a peace treaty",
        "Wording of full",
        "full text read",
        "Source",
      ],
      [
        "3 February 2012: Ministry",
        "Answer",
        "Named: relations between the Koreas",
        "Not seen in what was read: nuclear arms and human rights",
        "Wording of report",
        "report read",
        "confidence: medium",
        "Source",
      ],
    ],
    legend: [
      {
        kind: "primary-text",
        text: "Filled: named, full text read",
      },
      {
        kind: "primary-excerpt",
        text: "Hatched: named, excerpt read",
      },
      {
        kind: "secondary",
        text: "Hollow: named, a report of it read",
      },
      {
        kind: "doubtful",
        text: "Dashed: medium or low confidence",
      },
      {
        kind: "text",
        text: "–: not named in the full text",
      },
      {
        kind: "text",
        text: "?: not seen in the part or report read",
      },
      {
        kind: "text",
        text: "Shaded: a condition itself, summed up later; not counted as a statement",
      },
    ],
    also: [[], [], [], [], ["access for aid"], ["peace treaty"], []],
    doubtful: ["plain", "report"],
  });
});

test("entries of one day stand in the order of their ids, and a window ends with its last year", () => {
  const same = ["c", "a", "d", "b"].map((id) => entry(id, "2010-05-01", ["nuclear"]));
  const rows = draw([entry("next", "2024", three), ...same], [2010, 2023]).rows.map((row) => row.entry);
  expect(rows).toEqual(["a", "b", "c", "d"]);
});

test("one year is told as one; a window with full texts only has no note on what was not named or not read", () => {
  const { words, figure } = draw([entry("a", "2008-02-01", ["nuclear"])], [2008, 2008]);
  expect(words).toEqual({
    title: "No statement of 2008 names all three French conditions (read: 1)",
    subtitle:
      "What each statement names as a condition for diplomatic relations with North Korea, oldest first, in our own words.",
    alt: "Table of 1 statement, 2008. Naming each condition: human rights 0, relations between the Koreas 0, nuclear arms 1. Naming all three: 0 (none).",
    howToRead:
      "A row is a statement, a column is one of the three conditions. A circle says that the statement names it; how it is filled says what was read. A dash means that the full text does not name it. A question mark means that we cannot tell, because only a part or a report was read. The order of the columns is that of the first statement that names all three.",
    notes: ["Latest statement here: 1 February 2008. As of 24 November 2025; nothing later was read."],
  });
  expect(figure.empty).toBeNull();
  expect(figure.legend).toHaveLength(6);
  expect(figure.columns.map(({ lines }) => lines)).toEqual([
    ["Human", "rights"],
    ["Inter-", "Korean"],
    ["Nuclear", "arms"],
  ]);
});

test("an empty window has its headline as its text, and neither notes nor a legend", () => {
  const { words, figure } = draw([entry("a", "2001", ["nuclear"])], [2010, 2012]);
  expect([words.title, words.alt, words.notes, figure.legend]).toEqual([
    "No statement on the French conditions is dated 2010–2012",
    "No statement on the French conditions is dated 2010–2012",
    [],
    [],
  ]);
});

test("a statement is without a condition only if all its codes say so, or if it has none", () => {
  const { words, figure } = draw([
    entry("part", "2001", ["general", "nuclear"]),
    entry("none", "2002", []),
    entry("vague", "2003", ["general", "none-named"]),
    entry("full", "2008", three),
  ]);
  expect(figure.marks.slice(3).map(({ plain, namedText }) => [plain?.text ?? null, namedText])).toEqual([
    [null, "Named: nuclear arms"],
    ["no condition listed", "No condition listed"],
    ["no single condition named", "No single condition named"],
    [null, "Named: nuclear arms, relations between the Koreas and human rights"],
  ]);
  expect(words.notes[0]).toEqual(
    "Without a single condition named: 2 (2002 and 2003). Silence is not a change of policy.",
  );
});

test("without conditions in the data no statement names them all; their order is that of a statement, not of the data", () => {
  const drawn = (entries: DoctrineEntry[]) =>
    doctrineModel(
      { entries, sources: { A: { ...note, source: "A" } }, columns: [], asOf: "2025-11-24" },
      { window: [2000, 2023], query: "" },
      "en",
      { ...pageFrame, plotWidth: 1000 },
    );
  expect(drawn([entry("a", "2001", ["nuclear"])]).words.title).toBe(
    "No statement of 2000–2023 names all three French conditions (read: 1)",
  );
  const sorted = entry("conditions", "2000", three.toSorted(), { kind: "condition" });
  expect(drawn([sorted, entry("a", "2001", three)]).figure.columns.map(({ condition }) => condition)).toEqual(
    three,
  );
});
