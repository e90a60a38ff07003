import { loadNames } from "@/components/charts/parts/load-names";
import type { Edition } from "@/data/edition";
import type { AnyRow } from "@/data/schema";
import type { ParameterError } from "./answer";

export type Filters = {
  keeps: (row: AnyRow) => boolean;
  /** What was filtered, as words of a file name. */
  nameWords: readonly string[];
  errors: ParameterError[];
};

/** Countries as a word of a file name. */
export const countryWord = (codes: readonly string[]) =>
  codes.length <= 5 ? codes.join("-") : `${codes.length}-countries`;

/** Dataset filters: `country=FRA,DEU`, `year=2005`, `year=2000..2010`, where the dataset has that column. */
export function parseFilters(query: URLSearchParams, columns: readonly string[], edition: Edition): Filters {
  const errors: ParameterError[] = [];
  const nameWords: string[] = [];
  const tests: ((row: AnyRow) => boolean)[] = [];
  const possible = ["country", "year"].filter((key) => columns.includes(key));

  for (const key of new Set(query.keys())) {
    const values = query.getAll(key);
    const value = values.join(" & ");
    if (!possible.includes(key)) {
      errors.push({ parameter: key, value, allowed: [...possible, "lang", "version"].join(", ") });
    } else if (key === "country") {
      const codes = value.split(",");
      const allowed = "alpha-3 codes of /api/datasets/countries.csv, separated by commas";
      if (values.length > 1 || codes.some((code) => !Object.hasOwn(loadNames(edition), code))) {
        errors.push({ parameter: key, value, allowed });
      } else {
        tests.push((row) => codes.includes(String(row.country)));
        nameWords.push(countryWord(codes));
      }
    } else {
      const range = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(value);
      const from = Number(range?.[1]);
      const to = Number(range?.[2] ?? range?.[1]);
      if (!range || from > to)
        errors.push({ parameter: key, value, allowed: "a year (2005) or years (2000..2010)" });
      else {
        tests.push((row) => typeof row.year === "number" && row.year >= from && row.year <= to);
        nameWords.push(from === to ? String(from) : `${from}-${to}`);
      }
    }
  }
  return { keeps: (row) => tests.every((test) => test(row)), nameWords, errors };
}
