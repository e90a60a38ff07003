import type { Language } from "@/components/words/language";
import { said } from "@/components/words/said";
import type { Column } from "@/data/schema";

/** A column as files and the catalogue describe it. */
export function describeColumn(
  column: Pick<Column, "name" | "type" | "unit" | "description" | "values" | "references">,
  language: Language,
) {
  const { name, type, unit, values, references, description } = column;
  return { name, type, unit, values, references, description: said(description, language) };
}
