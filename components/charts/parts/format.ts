// Rounding and spelling for eyes. Data and downloads never pass through here.

import { fill } from "../../words/fill";
import { type Language, locale } from "../../words/language";
import { spelling } from "../../words/spelling";

/** The same formatter for the same language and way of writing. Each holds 50 kB outside the script's own memory, where no
 *  count of it tells when to collect: made anew for every text of a page, they were most of what the server held. */
function once<Way extends string | number | boolean, Formatter>(
  make: (language: string, way: Way) => Formatter,
) {
  const made = new Map<string, Formatter>();
  return (language: Language, way: Way): Formatter => {
    const key = `${language} ${way}`;
    const formatter = made.get(key) ?? make(locale[language], way);
    made.set(key, formatter);
    return formatter;
  };
}

const withDecimals = once(
  (language, decimals: number) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
);
const withAllDecimals = once(
  (language, useGrouping: boolean) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping }),
);
/** A number with a fixed count of decimals in the language's spelling: 24.049 -> "24.0", "24,0". */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return withDecimals(language, decimals).format(value);
}

/** A number with all its decimals, in the language's spelling: 24.049 -> "24.049", "24,049". */
export function formatExact(value: number, language: Language): string {
  return withAllDecimals(language, value >= 10000).format(value);
}

/** Millions with one decimal; what would round to 0.0 without being zero is "<0.1". */
export function formatMillions(value: number, language: Language): string {
  if (value > 0 && value < 0.05) return `<${formatNumber(0.1, language, 1)}`;
  return formatNumber(value, language, 1);
}

/** An ISO date with the precision it has: "2003" -> "2003", "2003-12" -> "December 2003", "2001-03-01" ->
 *  "1 March 2001" ("1er mars 2001" in French). */
export function formatDate(iso: string, language: Language): string {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return year;
  const { months, firstOfMonth } = spelling[language];
  const named = `${months[Number(month) - 1]} ${year}`;
  if (day === undefined) return named;
  return `${day === "01" ? firstOfMonth : Number(day)} ${named}`;
}

/** A span of days, months or years in a pattern of the language, such as "{start} – {end}"; what both dates share is said
 *  once: "9 – 13 November 2009", "January – March 2010". Dates of unlike precision stay whole; without an end, or with the
 *  same, it is the date alone. */
export function formatSpan(start: string, end: string | null, pattern: string, language: Language): string {
  const whole = formatDate(start, language);
  if (end === null || end === start) return whole;
  const shares = (length: number) =>
    start.length > length && start.length === end.length && start.slice(0, length) === end.slice(0, length);
  const parts = whole.split(" ");
  const own = shares(7) ? 1 : shares(4) ? parts.length - 1 : parts.length;
  return fill(pattern, { start: parts.slice(0, own).join(" "), end: formatDate(end, language) });
}

/** When a source was published, which may be told in words: "2013-05" -> "May 2013", "about 2023" as it is. */
export function formatPublished(published: string | null, language: Language): string | null {
  return published && /^\d{4}(-\d\d){0,2}$/.test(published) ? formatDate(published, language) : published;
}

/** Names as a list of the language: "France and Estonia", "France et Estonie". */
export function formatList(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${spelling[language].and}${last}`;
}
