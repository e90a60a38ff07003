import { expect, test } from "@playwright/test";
import { csvParse } from "d3";
import { chartIds } from "@/components/charts/chart-list";
import { charts, loadLimits } from "@/components/charts/registry";
import { defaultView, parseView } from "@/components/charts/view-state";
import { languages } from "@/components/words/language";
import { sourcesById } from "@/data/load";
import { writeCsv, writeValue } from "@/data/table";

/** Columns that are texts in the language of the drawing. */
const told = new Set(["name", "note", "title", "summary", "speaker", "form", "wording", "imports_alt_basis"]);

// Full, early, empty and extreme views of every chart: they run through the same checks.
const views: Record<(typeof chartIds)[number], string[]> = {
  "recognition-map": [
    "",
    "year=1948",
    "year=1975",
    "year=2001",
    "region=world",
    "region=world&year=1960",
    "year=2001&compare=2000",
  ],
  "recognition-dates": ["", "year=1948", "year=1991", "year=2001&sort=name"],
  "trade-2005": ["", "sort=imports", "sort=name"],
  "trade-history": [
    "",
    "country=DEU",
    "country=JPN,LVA,GBR&year=2005",
    "from=2005&to=2005",
    "from=2017",
    "from=2018",
    "year=1960",
  ],
  "trade-partners": ["", "scale=log", "country=THA"],
  opinion: [
    "",
    "wave=2007",
    "wave=2009",
    "wave=2017&sort=positive",
    ...Object.keys(loadLimits().waves).map((question) => `question=${question}`),
  ],
  "opinion-trend": [
    "",
    "country=JPN,CHN,PAK",
    "country=CHL",
    ...Object.keys(loadLimits().waves).map((question) => `question=${question}`),
  ],
  "relations-timeline": [
    "",
    "year=1991",
    "year=1950&from=1990&to=2000",
    "from=1948&to=1948",
    "from=2000&to=2000",
    "from=1964&to=1964",
    "from=2009",
  ],
  doctrine: ["", "from=2008&to=2018", "from=2020", "from=2003&to=2007", "to=2000"],
};
type Marked = { marks: readonly { row: number; country?: string }[] };

for (const chart of chartIds) {
  for (const search of views[chart]) {
    for (const language of languages) {
      test.describe(`${chart}?${search} in ${language}`, () => {
        const { view, problems } = parseView(search, loadLimits(), [chart]);
        const drawing = charts[chart].draw(view, language);
        const { marks } = drawing.figure as Marked;

        test("is a view of this chart", () => {
          expect(problems).toEqual([]);
        });

        test("is plain data, the same each time", () => {
          const text = JSON.stringify(drawing);
          expect(JSON.parse(text)).toEqual(drawing);
          expect(JSON.stringify(charts[chart].draw(view, language))).toBe(text);
          expect(text).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
        });

        test("has a mark for each row and a row for each mark", () => {
          expect(marks.map((mark) => mark.row)).toEqual(drawing.rows.map((_, index) => index));
          expect(marks.map((mark) => mark.country)).toEqual(drawing.rows.map((row) => row.country));
        });

        test("cites a known source in every row and lists exactly those", () => {
          const cited = new Set<string>();
          for (const row of drawing.rows) {
            const ids = [row.source ?? []].flat().map(String);
            expect(ids.length, String(row.country)).toBeGreaterThan(0);
            for (const id of ids) {
              expect(sourcesById().has(id), id).toBe(true);
              cited.add(id);
            }
          }
          expect(drawing.sources.map((source) => source.source).sort()).toEqual([...cited].sort());
        });

        test("comes back from its CSV value by value", () => {
          const back = csvParse(writeCsv(drawing.columns, drawing.rows));
          expect(back.columns).toEqual(drawing.columns.map((column) => column.name));
          expect([...back]).toEqual(
            drawing.rows.map((row) =>
              Object.fromEntries(drawing.columns.map(({ name }) => [name, writeValue(row[name] ?? null)])),
            ),
          );
        });

        test("says its finding, how to read it and what is seen", () => {
          for (const text of [drawing.words.title, drawing.words.alt, drawing.words.howToRead]) {
            expect(text.length).toBeGreaterThan(10);
          }
        });
      });
    }
  }
  test(`${chart} says the same in all languages: rows differ in texts only`, () => {
    const view = defaultView(loadLimits());
    const facts = (language: (typeof languages)[number]) =>
      charts[chart]
        .draw(view, language)
        .rows.map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !told.has(column))))
        .sort();
    expect(facts("fr")).toEqual(facts("en"));
  });
}
