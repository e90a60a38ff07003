// Shares that a change in the handling of answers may have made: told, never read as a trend.

import type { PollRow } from "../opinion/model";

/** A neutral share that rises by this much while both others fall, percentage points. */
const jump = 20;
/** A neutral share that is called high, %. */
const high = 20;

export type Jump = { readonly before: PollRow; readonly after: PollRow };

const hasAll = (row: PollRow) =>
  row.negative_pct !== null && row.positive_pct !== null && row.neutral_pct !== null;

/** Where a country's neutral share rises steeply and its positive and negative shares both fall: opinion that turns
 *  moves answers from one side to the other, not both to the middle. Rows of one question, countries only. */
export function jumpsIn(rows: readonly PollRow[]): Jump[] {
  return [...new Set(rows.map((row) => row.country))].flatMap((country) => {
    const full = rows.filter((row) => row.country === country && hasAll(row)).sort((a, b) => a.wave - b.wave);
    return full.flatMap((after, index) => {
      const before = full[index - 1];
      if (!before) return [];
      const change = (share: "negative_pct" | "positive_pct" | "neutral_pct") =>
        (after[share] ?? 0) - (before[share] ?? 0);
      return change("neutral_pct") >= jump && change("negative_pct") < 0 && change("positive_pct") < 0
        ? [{ before, after }]
        : [];
    });
  });
}

/** Published neutral shares that are high in a wave in which another country jumps, of countries without an earlier
 *  share to compare with, which is why none of them can be the one that jumps. */
export function highNeutrals(rows: readonly PollRow[], jumps: readonly Jump[]): PollRow[] {
  return rows.filter(
    (row) =>
      (row.neutral_pct ?? 0) >= high &&
      row.neutral_derived === false &&
      jumps.some(({ after }) => after.wave === row.wave) &&
      !rows.some((one) => one.country === row.country && one.wave < row.wave && one.neutral_pct !== null),
  );
}
