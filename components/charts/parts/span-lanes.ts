/** Lanes for overlapping spans: start and end in any one unit -> the lane of each span, from 0, as few as possible.
 *  A span may begin where another ends. Empty in, empty out. Throws RangeError if a span ends before it starts.
 *  Greedy interval colouring: in the order of their starts, each takes the first lane that is free. */
export function spanLanes(spans: readonly { readonly start: number; readonly end: number }[]): number[] {
  const lanes: number[] = [];
  const busyUntil: number[] = [];
  const order = spans.map((span, index) => ({ ...span, index }));
  order.sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, index } of order) {
    if (end < start) throw new RangeError(`span ${index} ends (${end}) before it starts (${start})`);
    const free = busyUntil.findIndex((until) => until <= start);
    const lane = free === -1 ? busyUntil.length : free;
    busyUntil[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}
