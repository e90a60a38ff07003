import type { AnyRow } from "../../data/schema";
import type { Language } from "../words/language";

export type Order = { readonly column: string; readonly direction: "ascending" | "descending" };

/** Rows in the order of a column: numbers by value, words by the alphabet of the language; null keeps the order given.
 *  What is missing comes last in both directions, as it is neither little nor much. */
export function sortedRows(
  rows: readonly AnyRow[],
  order: Order | null,
  language: Language,
): readonly AnyRow[] {
  if (!order) return rows;
  const { column, direction } = order;
  const sign = direction === "ascending" ? 1 : -1;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const isMissing = (row: AnyRow) => row[column] === null || row[column] === undefined;
  return rows.toSorted((a, b) => {
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
    const [one, other] = [a[column], b[column]];
    if (typeof one === "number" && typeof other === "number") return sign * (one - other);
    return sign * compare(String(one), String(other));
  });
}
