import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

function noonOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  // A ZIP holds the time on the clock of a place, and fflate reads it in the local one: only so it is the same everywhere.
  return new Date(year, month - 1, day, 12);
}

export type ZipFiles = Readonly<Record<string, string | Uint8Array>>;

/** Files by name -> a ZIP of them, in the order given, dated by the day of the data version. Same files, same bytes. */
export function zipFiles(files: ZipFiles, date: string): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(entries, { mtime: noonOf(date), level: 6 }) as Uint8Array<ArrayBuffer>;
}

/** An Office file without the clock of the machine: its parts in a fixed order, its dates the day of the data version,
 *  and the same for workbooks within it. */
export const withFixedDates = (office: Uint8Array, date: string) =>
  withMendedParts(office, date, (xml) => xml);

/** The same, with the XML of its sheets, charts and slides and its list of parts put right on the way. */
export function withMendedParts(
  office: Uint8Array,
  date: string,
  mend: (xml: string) => string,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(office);
  const first = "[Content_Types].xml";
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith("/"))
    .sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  return zipFiles(
    Object.fromEntries(
      names.map((name) => {
        const part = parts[name] ?? new Uint8Array();
        if (name.endsWith(".xlsx")) return [name, withMendedParts(part, date, mend)];
        if (name === "docProps/core.xml") return [name, datedCore(strFromU8(part), date)];
        const isMended = name === first || /(chart|sheet|slide)\d+\.xml$/.test(name);
        return [name, isMended ? mend(strFromU8(part)) : part];
      }),
    ),
    date,
  );
}

const datedCore = (xml: string, date: string) =>
  xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*</g, `$1${date}T00:00:00Z<`);
