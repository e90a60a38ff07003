/** How a talk stands against its plan: which slide one should be at by now, and by how many whole minutes one is ahead
 *  (negative: behind). On the planned slide it is 0. `minutes` are those planned for each slide. */
export function paceOf(minutes: readonly number[], slide: number, elapsedMs: number): { ahead: number } {
  const sum = (count: number) => minutes.slice(0, count).reduce((total, one) => total + one, 0);
  const elapsed = elapsedMs / 60_000;
  const begin = sum(slide - 1);
  const end = sum(slide);
  if (elapsed > end) return { ahead: -Math.ceil(elapsed - end) };
  return { ahead: Math.max(0, Math.ceil(begin - elapsed)) };
}

/** Milliseconds as minutes and seconds: 65000 -> "1:05". */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
