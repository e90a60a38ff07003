// When the waves of a question were asked, and where on the axis each stands.

import { firstDay } from "../../../data/recognition/status";
import type { PollRow, WaveRow } from "../opinion/model";

export type TrendWave = WaveRow & {
  readonly fieldwork_start: string | null;
  readonly fieldwork_end: string | null;
};

export type Column = {
  /** The year by which the wave is known. */
  readonly wave: number;
  readonly start: string | null;
  readonly end: string | null;
  /** The middle of the interviews, in years; of the wave's year where the dates are not known. */
  readonly time: number;
  /** Members of the EU that were asked in it, and the sources that say so. */
  readonly asked: readonly { readonly country: string; readonly source: readonly string[] }[];
  readonly pollsters: readonly string[];
};

const yearMs = 365.25 * 86_400_000;

/** A date in years since the year 0 or so, for places only; a month or year counts to its end where asked. */
function years(date: string, edge: "start" | "end"): number {
  const first = Date.parse(`${firstDay(date)}T00:00:00Z`) / yearMs + 1970;
  if (edge === "start" || date.length === 10) return first;
  return first + (date.length === 7 ? 1 / 12 : 1);
}

/** The waves of a question, earliest first. `polls` are all its rows: an average alone makes a wave, too. */
export function columnsOf(polls: readonly PollRow[], waves: readonly TrendWave[]): Column[] {
  return [...new Set(polls.map((row) => row.wave))]
    .sort((a, b) => a - b)
    .map((wave) => {
      const rows = polls.filter((row) => row.wave === wave);
      const ids = new Set(rows.map((row) => row.poll));
      const told = waves.filter((one) => ids.has(one.poll));
      const dated = [...told, ...rows].find((one) => one.fieldwork_start !== null);
      const start = dated?.fieldwork_start ?? null;
      const end = dated?.fieldwork_end ?? start;
      return {
        wave,
        start,
        end,
        time: start === null || end === null ? wave + 0.5 : (years(start, "start") + years(end, "end")) / 2,
        asked: told.flatMap((one) =>
          one.eu_members_polled.map((country) => ({ country, source: one.source })),
        ),
        pollsters: [...new Set(rows.map((row) => row.pollster))],
      };
    });
}
