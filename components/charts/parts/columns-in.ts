import type { Language } from "../../words/language";
import { said } from "../../words/said";
import type { ChartColumn, DrawnColumn } from "../drawing";

/** The columns of a chart with their descriptions in one language. */
export function columnsIn(columns: readonly ChartColumn[], language: Language): DrawnColumn[] {
  return columns.map(({ description, ...column }) => ({
    ...column,
    description: said(description, language),
  }));
}
