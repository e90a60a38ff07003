import writeXlsxFile, { type Cell, type Row, type SheetData } from "write-excel-file/node";
import type { Value } from "../../data/schema";
import { writeValue } from "../../data/table";
import { rowsIn } from "../charts/parts/load-in";
import { words } from "../words/words";
import type { ChartFile } from "./chart-file";
import { chartCitations, citationText } from "./citation";
import { typeText, unitText } from "./column-words";
import { compilationLicence } from "./licence";
import { withFixedDates } from "./zip";

const bold = (value: string): Cell => ({ value, type: String, fontWeight: "bold" });
const text = (value: string | null): Cell =>
  value === null || value === "" ? null : { value, type: String };

/** A value as a typed cell. A date stays text, because a spreadsheet has no month or year alone; missing is no cell. */
function cell(value: Value): Cell {
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  return text(writeValue(value));
}

/** A chart as a spreadsheet: its rows as in the CSV file on the first sheet; on the second the view, the columns and
 *  the sources. Same view, same bytes. */
export async function spreadsheet(file: ChartFile): Promise<Uint8Array<ArrayBuffer>> {
  const { drawing, language } = file;
  const { columns, rows } = drawing;
  const { files } = words[language];
  const data: SheetData = [
    columns.map(({ name }) => bold(name)),
    ...rows.map((row) => columns.map(({ name }) => cell(row[name] ?? null))),
  ];
  const sheets = [
    {
      sheet: files.sheetData,
      data,
      columns: columns.map(({ name, type }) => ({ width: name === "note" ? 50 : type === "text" ? 22 : 14 })),
      stickyRowsCount: 1,
    },
    {
      sheet: files.sheetAbout,
      data: aboutSheet(file),
      columns: [{ width: 26 }, { width: 60 }, { width: 30 }, { width: 18 }, { width: 50 }, { width: 40 }],
    },
  ];
  return withFixedDates(await writeXlsxFile(sheets).toBuffer(), file.edition.date);
}

function aboutSheet(file: ChartFile): SheetData {
  const { edition, drawing, language } = file;
  const { files } = words[language];
  const pair = (label: string, value: string): Row => [bold(label), text(value)];
  const [own] = chartCitations(file);
  return [
    pair(files.title, drawing.words.title),
    pair(files.subtitle, drawing.words.subtitle),
    ...file.settings.map(({ key, label, value }) => pair(`${label} (${key})`, value)),
    [bold(files.rows), { value: drawing.rows.length, type: Number }],
    pair(files.version, edition.version),
    pair(files.asOf, edition.asOf),
    pair(files.page, file.page),
    pair(files.frozen, file.frozen),
    pair(files.licence, compilationLicence.name),
    ...(own ? [pair(files.cite, citationText(own, language))] : []),
    ...drawing.words.notes.map((note) => pair(files.note, note)),
    [],
    [files.column, files.type, files.unit, files.meaning].map(bold),
    ...drawing.columns.map(({ name, type, unit, description }) =>
      [name, typeText(type, language), unitText(unit, language), description].map(text),
    ),
    [],
    [files.source, files.title, files.publisher, files.published, files.address, files.licence].map(bold),
    ...rowsIn("sources", file.sources, language, edition).map(
      ({ source, title, publisher, published, url, licence }) =>
        [source, title, publisher, published, url, licence].map(text),
    ),
  ];
}
