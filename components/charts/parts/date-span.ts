/** What an ISO date leaves open, as years with a fraction: "2000" -> [2000, 2001], "2000-07" -> half a year in and one
 *  month long, "2000-10-19" -> one day. The end is the first moment after it. Always UTC. */
export function dateSpan(iso: string): { readonly start: number; readonly end: number } {
  const [year = 0, month, day] = iso.split("-").map(Number);
  if (month === undefined) return { start: year, end: year + 1 };
  const from = Date.UTC(year, month - 1, day ?? 1);
  const to = day === undefined ? Date.UTC(year, month, 1) : from + 86_400_000;
  const begin = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - begin;
  return { start: year + (from - begin) / length, end: year + (to - begin) / length };
}
