import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type DatasetId, datasetIds, schemas } from "@/data/catalogue";
import { checkData } from "@/data/check";
import { SHARES_THAT_DO_NOT_ADD_UP } from "@/data/check-meaning";
import { loadDataset, sourcesById } from "@/data/load";
import type { AnyRow, Schema } from "@/data/schema";
import { parseTable, writeCsv } from "@/data/table";
import { asOf, changes, lastYear, version } from "@/data/version";
import { frenchFaults } from "../french";

const read = (file: string) => readFileSync(join(process.cwd(), "data", file), "utf8");
const rowsOf = (id: DatasetId) => loadDataset(id) as readonly AnyRow[];

/** Every text cell of every dataset, with where it stands. */
function allTexts(): { where: string; text: string }[] {
  return datasetIds.flatMap((id) =>
    rowsOf(id).flatMap((row, i) =>
      Object.entries(row).flatMap(([column, value]) =>
        typeof value === "string" ? [{ where: `${id}:${i + 2}: ${column}`, text: value }] : [],
      ),
    ),
  );
}

/** The log and the readme are published too. */
function allPublished(): { where: string; text: string }[] {
  const files = ["changes.json", "README.md"].map((where) => ({ where, text: read(where) }));
  return [...allTexts(), ...files];
}

/** Where texts match a pattern that none should match. One assertion for all: each costs a step in the report. */
function matching(texts: { where: string; text: string }[], pattern: RegExp): string[] {
  return texts
    .filter(({ text }) => pattern.test(text))
    .map(({ where, text }) => `${where}: ${pattern.exec(text)?.[0]}`);
}

/** Where a word, or two neighbouring words written together, has one of these SHA-256 hashes: a test for names must not
 *  publish them either. */
function withHash(texts: { where: string; text: string }[], hashes: readonly string[]): string[] {
  const seen = new Map<string, boolean>();
  const isNamed = (word: string) => {
    const known = seen.get(word) ?? hashes.includes(createHash("sha256").update(word).digest("hex"));
    seen.set(word, known);
    return known;
  };
  return texts.flatMap(({ where, text }) => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.some((word, i) => isNamed(word) || isNamed(word + (words[i + 1] ?? ""))) ? [where] : [];
  });
}

/** Problems after one edit of one file. The edit must find its text. */
function problemsAfter(file: string, from: string | RegExp, to: string): string[] {
  expect(read(file).replace(from, to), `${file} holds ${from}`).not.toBe(read(file));
  return checkData((name) => (name === file ? read(name).replace(from, to) : read(name)));
}

function lineOf(file: string, start: string): number {
  return (
    read(file)
      .split("\n")
      .findIndex((line) => line.startsWith(start)) + 1
  );
}

test.describe("The data as published", () => {
  test("have no problem", () => {
    expect(checkData()).toEqual([]);
  });

  test("have a file in its canonical form for every dataset, in the order of the contract", () => {
    expect(Object.keys(schemas)).toEqual([...datasetIds]);
    for (const id of datasetIds) {
      const { file, columns } = schemas[id];
      expect(schemas[id].id).toBe(id);
      expect(writeCsv(columns, rowsOf(id)).replaceAll("\r\n", "\n"), file).toBe(read(file));
    }
  });

  test("are loaded once, frozen, with every source known by its id", () => {
    const first = loadDataset("countries");
    expect(loadDataset("countries")).toBe(first);
    expect(Object.isFrozen(first) && Object.isFrozen(first[0]) && Object.isFrozen(first[0]?.source)).toBe(
      true,
    );
    expect(sourcesById().get("itpde_r01")?.publisher).toBe("U.S. International Trade Commission");
    expect(sourcesById().size).toBe(loadDataset("sources").length);
  });

  test("describe every dataset and column in English and in French", () => {
    for (const id of datasetIds) {
      const schema: Schema = schemas[id];
      const texts = [schema.title, schema.description, ...schema.columns.map((one) => one.description)];
      expect(texts.filter(({ en }) => en.length < 4)).toEqual([]);
      const french = texts.map(({ fr }) => ({ where: id, text: fr }));
      expect(matching(french, /^.{0,3}$/)).toEqual([]);
      expect(matching(french, frenchFaults)).toEqual([]);
    }
  });

  test("set their French texts as French is set", () => {
    const french = allTexts().filter(({ where }) => where.endsWith("_fr"));
    expect(french.length).toBeGreaterThan(1800);
    expect(matching(french, frenchFaults)).toEqual([]);
  });

  test("keep numbers as the sources print them, unrounded", () => {
    const france = loadDataset("trade").find(
      (row) =>
        row.country === "FRA" && row.year === 2005 && row.flow === "import" && row.source[0] === "itpde_r01",
    );
    expect(france?.value).toBe(29919795);
    expect(loadDataset("trade-totals").some((row) => row.value === 1385.206)).toBe(true);
    expect(loadDataset("trade-gbp").some((row) => row.value === 7226553.5)).toBe(true);
    expect(loadDataset("trade-2005").find((row) => row.country === "LUX")?.exports_eur_m).toBe(0.001);
  });

  test("give both figures for what France imported in 2005", () => {
    const france = loadDataset("trade-2005").find((row) => row.country === "FRA");
    expect(france).toMatchObject({
      imports_eur_m: 24.049,
      exports_eur_m: 5.96,
      imports_flag: "disputed",
      imports_alt_eur_m: 1.2,
      imports_alt_source: ["tradhist"],
    });
    expect(france?.note).toMatch(/24\.049.*1\.2/);
  });

  test("never state the French import figure of 24 million, or the 30 million built on it, without 1.2", () => {
    const disputed =
      /(?<![\d.,–-])(?:24(?:[.,]0\d*)?\s*(?:m\b|million|M€|\+)|24[.,]0\d*\b|EUR 24\b|€\s?24\b|(?:minus|beside|imports,|non|not) 24\b|30\s*(?:m\b|million|M€))/;
    const stating = allTexts().filter(({ text }) => disputed.test(text));
    expect(stating.length).toBeGreaterThanOrEqual(10);
    expect(stating.filter(({ text }) => !/(?<!\d)1[.,]2(?!\d)/.test(text))).toEqual([]);
    const rows = [...loadDataset("trade"), ...loadDataset("trade-totals")].filter(
      (row) =>
        row.country === "FRA" &&
        row.year === 2005 &&
        ((row.flow === "import" && row.value * row.scale > 20e6) || row.flow === "total"),
    );
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.note).toContain("1.2");
  });

  test("give each share that does not add up a reason and a place in the file", () => {
    const keys = loadDataset("polls").map((row) => `${row.poll} ${row.question} ${row.country}`);
    for (const [key, reason] of Object.entries(SHARES_THAT_DO_NOT_ADD_UP)) {
      expect(keys).toContain(key);
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  test("have a version and a log, newest first, that names known datasets and sources", () => {
    expect(changes[0]?.version).toBe(version);
    expect(changes[0]?.date).toBe(asOf);
    expect(lastYear).toBe(2025);
    const dates = changes.map((one) => one.date);
    expect(dates).toEqual([...dates].sort().reverse());
    const all = changes.flatMap((one) => one.changes);
    const known: readonly string[] = datasetIds;
    expect(all.filter((one) => !known.includes(one.dataset) || !one.reason.en || !one.reason.fr)).toEqual([]);
    expect(all.filter((one) => one.source !== null && !sourcesById().has(one.source))).toEqual([]);
  });
});

test.describe("Never published", () => {
  test("is the event on study circles", () => {
    expect(loadDataset("events").map((row) => row.event)).not.toContain("juche-circles");
    expect(matching(allTexts(), /study circle|cercles? français/i)).toEqual([]);
  });

  test("are the Pew figures of 2013 for Czechia and Spain, their question and their derived source", () => {
    const pew = loadDataset("polls").filter((row) => row.poll === "PEW2013");
    expect(pew.map((row) => row.country)).toEqual(["CAN", "USA", "XEM", "XMD"]);
    const questions: readonly string[] = loadDataset("poll-questions").map((row) => row.question);
    expect(questions).not.toContain("pew_nk_nuclear_threat_exdk");
    expect(loadDataset("poll-waves").find((row) => row.poll === "PEW2013")?.eu_members_with_a_figure).toEqual(
      [],
    );
    expect(sourcesById().has("S34")).toBe(false);
  });

  test("are the United States rows of ITPD-E", () => {
    const rows = loadDataset("trade").filter(
      (row) => row.country === "USA" && row.source.includes("itpde_r01"),
    );
    expect(rows).toEqual([]);
  });

  test("is more about the relative who died in 2006 than that it happened", () => {
    const event = loadDataset("events").find((row) => row.event === "relative-dies-paris-2006");
    expect(event).toMatchObject({
      title_en: "A relative of Kim Jong-il dies in Paris",
      summary_en: "A relative of Kim Jong-il died in Paris in 2006.",
      summary_fr: "Un membre de la famille de Kim Jong-il est mort à Paris en 2006.",
      note: null,
    });
    expect(matching(allPublished(), /\bnieces?\b|\bnièces?\b|nephew|neveu|une parente/i)).toEqual([]);
  });

  test("is the name of Kim Jong-nam’s son", () => {
    expect(
      withHash(allPublished(), ["4723158a149bbfc874e68782e29daba5bb3bdb87d309c90d6121a5ff7989b15f"]),
    ).toEqual([]);
    expect(loadDataset("events").find((row) => row.event === "sciences-po-2013")?.note).toBeNull();
  });

  test("is a patient, a doctor or a diagnosis", () => {
    const health =
      /\bstroke\b|heart attack|heart-attack|cancer|tumou?r|\bAVC\b|treated in Paris|soignée à Paris/i;
    expect(matching(allPublished(), health)).toEqual([]);
  });

  test("is the name of a member of a circle or association, or a political label for one", () => {
    const names = [
      "4d55f7fe2b944abd4e83cba9f3fc9fca94498fe1212bc49363ce6fabb665620e",
      "cca6ac66564e805f004a6e5b77421744b7b3a3be28a1fe9fe1897dc26df647b1",
    ];
    expect(withHash(allPublished(), names)).toEqual([]);
    const labels = /\blobby|pro-pyongyang|sympathi[sz]er|friendly to pyongyang/i;
    expect(matching(allPublished(), labels)).toEqual([]);
  });

  test("is “rétablir” for relations with France, which never existed", () => {
    expect(
      matching(
        allTexts().filter(({ where }) => where.endsWith("_fr")),
        /rétabli/i,
      ),
    ).toEqual([]);
  });

  test("is a remark for the editors or the name of a working file", () => {
    const internal =
      /SENSITIVE|\bNOTES\b|NOTES\.md|founding articles|\b(missions|recognition|doctrine|membership)\.csv/;
    expect(matching(allTexts(), internal)).toEqual([]);
  });
});

test.describe("The check refuses", () => {
  test("a number that is none, once, with file, line, column, expected and found", () => {
    const file = "trade-2005/trade-2005.csv";
    expect(problemsAfter(file, "FRA,24.049,", "FRA,24 m,")).toEqual([
      `data/${file}:${lineOf(file, "FRA,")}: imports_eur_m: expected a number, found "24 m"`,
    ]);
  });

  test("a country that does not stand in countries", () => {
    const file = "recognition/recognition.csv";
    expect(problemsAfter(file, "\nAFG,established", "\nAAA,established")).toEqual([
      `data/${file}:2: country: expected a value of countries.country, found "AAA"`,
      `data/${file}:1: country: expected at least one row for every UN member, found "none for AFG"`,
    ]);
  });

  test("a source that does not stand in sources, in a list too", () => {
    const file = "trade-2005/trade-2005.csv";
    expect(problemsAfter(file, ",tradhist,itpde_r01;ecb_fx,", ",tradhist,itpde_r01;ecb_fix,")).toEqual([
      `data/${file}:${lineOf(file, "FRA,")}: source: expected a value of sources.source, found "ecb_fix"`,
    ]);
  });

  test("a source that many rows miss, told once with their number", () => {
    const problems = problemsAfter("sources/sources.csv", "\nEUROPA_EU,", "\nEUROPA_EUX,");
    expect(problems).toEqual([
      'data/eu-membership/eu-membership.csv:2: source: expected a value of sources.source (the same in 27 more rows), found "EUROPA_EU"',
    ]);
  });

  test("a row without a source", () => {
    const file = "eu-membership/eu-membership.csv";
    expect(problemsAfter(file, "AUT,1995-01-01,,EUROPA_EU,", "AUT,1995-01-01,,,")).toEqual([
      `data/${file}:2: source: expected a value (the cell may not be empty), found ""`,
    ]);
  });

  test("a note that names its source by an id, in either language", () => {
    const file = "polls/polls.csv";
    expect(problemsAfter(file, "confirmed by HK Lite News", "confirmed by S31")).toEqual([
      expect.stringContaining(
        'note: expected the source by its publisher or title, not by its id, found "S31"',
      ),
    ]);
    expect(problemsAfter(file, "confirmé par HK Lite News", "confirmé par S31")).toEqual([
      expect.stringContaining(
        'note_fr: expected the source by its publisher or title, not by its id, found "S31"',
      ),
    ]);
  });

  test("a key used twice", () => {
    const file = "eu-membership/eu-membership.csv";
    const [, second = ""] = read(file).split("\n");
    expect(problemsAfter(file, `${second}\n`, `${second}\n${second}\n`)).toEqual([
      `data/${file}:3: country: expected a key not used before (line 2 has it), found "AUT"`,
    ]);
  });

  test("rows out of order", () => {
    const file = "eu-membership/eu-membership.csv";
    const [, second = "", third = ""] = read(file).split("\n");
    expect(problemsAfter(file, `${second}\n${third}\n`, `${third}\n${second}\n`)).toEqual([
      `data/${file}:3: country: expected rows sorted by key (this one before BEL), found "AUT"`,
    ]);
  });

  test("a day that does not exist", () => {
    const file = "recognition/recognition.csv";
    expect(problemsAfter(file, "AFG,established,1973-12-26", "AFG,established,2003-02-30")).toEqual([
      `data/${file}:2: date: expected an ISO date (2003, 2003-12 or 2003-12-20), found "2003-02-30"`,
    ]);
  });

  test("a day after the last one of the data", () => {
    const file = "recognition/recognition.csv";
    expect(problemsAfter(file, "AFG,established,1973-12-26", "AFG,established,2026-01-01")).toEqual([
      `data/${file}:2: date: expected a time from 1940 to 2025-11-24, found "2026-01-01"`,
    ]);
  });

  test("text that a spreadsheet runs as a formula", () => {
    const file = "eu-membership/eu-membership.csv";
    expect(problemsAfter(file, "AUT,1995-01-01,,EUROPA_EU,", "AUT,1995-01-01,,EUROPA_EU,=1+1")).toEqual([
      `data/${file}:2: note: expected text that a spreadsheet does not run as a formula, found "=1+1"`,
    ]);
  });

  test("a list of UN members with one missing, from countries or from recognition", () => {
    expect(problemsAfter("countries/countries.csv", /\nTUV,.*/, "")).toEqual([
      'data/recognition/recognition.csv:221: country: expected a value of countries.country, found "TUV"',
      'data/countries/countries.csv:1: kind: expected 193 rows of kind un-member, found "192"',
    ]);
    expect(problemsAfter("recognition/recognition.csv", /\nTUV,.*/, "")).toEqual([
      'data/recognition/recognition.csv:1: country: expected at least one row for every UN member, found "none for TUV"',
    ]);
  });

  test("shares that add up to 90", () => {
    const file = "polls/polls.csv";
    expect(problemsAfter(file, "bbc_influence,FRA,9,81,10,true", "bbc_influence,FRA,9,81,0,true")).toEqual([
      expect.stringMatching(
        /^data\/polls\/polls\.csv:\d+: positive_pct,negative_pct,neutral_pct: expected shares that add up to 100 ± 1, found "90"$/,
      ),
    ]);
  });

  test("the codes of the two Koreas swapped", () => {
    const file = "countries/countries.csv";
    const swapped = read(file).replace("KOR,410", "KOR,408").replace("PRK,408", "PRK,410");
    expect(checkData((name) => (name === file ? swapped : read(name)))).toEqual([
      `data/${file}:${lineOf(file, "KOR,")}: iso_numeric: expected 410 for KOR, found "408"`,
      `data/${file}:${lineOf(file, "PRK,")}: iso_numeric: expected 408 for PRK, found "410"`,
    ]);
  });

  test("events of a country in an impossible order", () => {
    const file = "recognition/recognition.csv";
    expect(problemsAfter(file, "ARG,established,1973-06-01", "ARG,restored,1973-06-01")).toEqual([
      `data/${file}:${lineOf(file, "ARG,")}: event: expected established or never after nothing (ARG), found "restored"`,
    ]);
  });

  test("an end before its start", () => {
    expect(problemsAfter("events/events.csv", "2000-06-13,2000-06-15", "2000-06-13,2000-06-12")).toEqual([
      expect.stringContaining('end_date: expected a date not before date (2000-06-13), found "2000-06-12"'),
    ]);
    expect(problemsAfter("eu-membership/eu-membership.csv", "2020-01-31", "1972-01-31")).toEqual([
      expect.stringContaining('left: expected a day after joined (1973-01-01), found "1972-01-31"'),
    ]);
  });

  test("an address that is only the name of a site", () => {
    const [url = ""] = /https:\/\/www\.usitc\.gov\/[^,]+/.exec(read("sources/sources.csv")) ?? [];
    expect(problemsAfter("sources/sources.csv", url, "https://www.usitc.gov/")).toEqual([
      expect.stringContaining(
        'url: expected the address of a page, with a path, found "https://www.usitc.gov/"',
      ),
    ]);
  });

  test("a note without its French, and French without a note", () => {
    const file = "eu-membership/eu-membership.csv";
    const [, note = ""] = /DNK,.*?,(Faroe [^,]*),/.exec(read(file)) ?? [];
    expect(problemsAfter(file, /(DNK,.*,)[^,\n]+\n/, "$1\n")).toEqual([
      `data/${file}:${lineOf(file, "DNK,")}: note_fr: expected a translation (note: ${note}), found ""`,
    ]);
    expect(problemsAfter(file, /(DNK,.*),Faroe [^,]*,/, "$1,,")).toEqual([
      expect.stringContaining("note_fr: expected no translation of nothing (note: )"),
    ]);
  });

  test("one note in two translations", () => {
    const file = "eu-membership/eu-membership.csv";
    expect(problemsAfter(file, /(ITA,.*),membre fondateur \(CEE\)/, "$1,État fondateur (CEE)")).toEqual([
      `data/${file}:${lineOf(file, "ITA,")}: note_fr: expected the translation given before, "membre fondateur (CEE)", (note: founding member (EEC)), found "État fondateur (CEE)"`,
    ]);
  });

  test("a changed header, without a word on the rows below it", () => {
    const problems = problemsAfter("eu-membership/eu-membership.csv", "country,joined", "state,joined");
    expect(problems).toEqual([
      'data/eu-membership/eu-membership.csv:1: header: expected country,joined,left,source,note,note_fr, found "state,joined,left,source,note,note_fr"',
    ]);
  });
});

test.describe("A table", () => {
  const schema = {
    id: "sample",
    file: "sample/sample.csv",
    title: { en: "Sample", fr: "Exemple" },
    description: { en: "Sample", fr: "Exemple" },
    licence: "CC-BY-4.0",
    key: ["name"],
    columns: [
      { name: "name", type: "text", required: true, description: { en: "Name", fr: "Nom" } },
      { name: "value", type: "number", description: { en: "Value", fr: "Valeur" } },
      { name: "is_known", type: "boolean", description: { en: "Known", fr: "Connu" } },
      { name: "tags", type: "text", list: true, description: { en: "Tags", fr: "Étiquettes" } },
    ],
  } as const satisfies Schema;

  test("comes back the same from writing and reading: quotes, commas, accents, empty cells", () => {
    const rows = [
      { name: 'Say "hello", Kim', value: -0.1, is_known: true, tags: ["a", "b"] },
      { name: "Corée du Nord ; l’été, 조선", value: 24.049, is_known: false, tags: [] },
      { name: "empty", value: null, is_known: null, tags: [] },
      { name: "large", value: 1580340000.25, is_known: null, tags: ["one"] },
    ];
    const csv = writeCsv(schema.columns, rows);
    expect(csv).toContain('"Say ""hello"", Kim",-0.1,true,a;b\r\n');
    expect(csv).toContain("empty,,,\r\n");
    expect(parseTable(csv, schema)).toEqual({ rows, lines: [2, 3, 4, 5], problems: [] });
    expect(parseTable(csv.replaceAll("\r\n", "\n"), schema).rows).toEqual(rows);
  });

  test("leaves a faulty row out and tells where it was", () => {
    const { rows, lines, problems } = parseTable(
      "name,value,is_known,tags\na,x,,\nb,2,yes,\nc,3,,t;t\nd,4\ne,5,,\n",
      schema,
    );
    expect(rows.map((row) => row.name)).toEqual(["e"]);
    expect(lines).toEqual([6]);
    expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      "2 value",
      "3 is_known",
      "4 tags",
      "5 row",
    ]);
  });
});

test("Every dataset has a paragraph in the readme of the data", () => {
  expect(existsSync(join(process.cwd(), "data/README.md"))).toBe(true);
  for (const id of datasetIds) expect(read("README.md"), id).toContain(`\`${id}\``);
});
