// Rounding and spelling for eyes. Data and downloads never pass through here.

import { type Language, locale } from "../../words/language";

/** A number with a fixed count of decimals in the language's spelling: 24.049 -> "24.0", "24,0". */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(locale[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** A number with all its decimals, in the language's spelling: 24.049 -> "24.049", "24,049". */
export function formatExact(value: number, language: Language): string {
  return new Intl.NumberFormat(locale[language], {
    maximumFractionDigits: 20,
    useGrouping: value >= 10000,
  }).format(value);
}

/** Millions with one decimal; what would round to 0.0 without being zero is "<0.1". */
export function formatMillions(value: number, language: Language): string {
  if (value > 0 && value < 0.05) return `<${formatNumber(0.1, language, 1)}`;
  return formatNumber(value, language, 1);
}

/** An ISO date with the precision it has: "2003" -> "2003", "2003-12" -> "December 2003", "2001-03-01" ->
 *  "1 March 2001" ("1er mars 2001" in French). Always UTC: a date has no time zone. */
export function formatDate(iso: string, language: Language): string {
  if (iso.length === 4) return iso;
  const day = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };
  if (iso.length === 10) options.day = "numeric";
  const text = new Intl.DateTimeFormat(locale[language], options).format(day);
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}

/** Names as a list of the language: "France and Estonia", "France et Estonie". */
export function formatList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: "conjunction" }).format(names);
}
