// Waves of openings: states that opened relations shortly after one another.

import { firstDay } from "../../../data/recognition/status";

/** Openings belong to one wave while no more than this lies between one and the next, days. */
const longestGap = 366;
/** Fewer openings than this are no wave. */
const fewest = 3;
const dayMs = 86_400_000;

/** Milliseconds of a full ISO day, UTC. */
export const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Dated things -> the waves among them, each in order of date, earliest wave first. A date of any precision counts
 *  from its first day. Empty in, empty out. */
export function wavesOf<T extends { readonly date: string }>(openings: readonly T[]): T[][] {
  const day = (one: T) => timeOf(firstDay(one.date));
  const runs: T[][] = [];
  for (const one of [...openings].sort((a, b) => day(a) - day(b))) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && day(one) - day(before) <= longestGap * dayMs) run.push(one);
    else runs.push([one]);
  }
  return runs.filter((run) => run.length >= fewest);
}
