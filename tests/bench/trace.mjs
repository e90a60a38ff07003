/** Reads a Chrome trace: how long the main thread worked between two marks of the page. */

export const MARK = "step-";

// Names of trace events whose own time counts, by kind. An event with another name counts to the one it happens in;
// outside any of these (the browser's own scheduling) it does not count.
const COUNTED = new Set(
  [
    "EvaluateScript FunctionCall EventDispatch FireAnimationFrame FireIdleCallback TimerFire RunMicrotasks v8.run",
    "v8.compile v8.callFunction MinorGC MajorGC HandlePostMessage XHRReadyStateChange XHRLoad",
    "UpdateLayoutTree RecalculateStyles ScheduleStyleRecalculation ParseAuthorStyleSheet",
    "Layout InvalidateLayout HitTest",
    "PrePaint Paint PaintSetup PaintImage Layerize Commit CompositeLayers UpdateLayer UpdateLayerTree",
  ].flatMap((names) => names.split(" ")),
);
const counts = ({ name }) => COUNTED.has(name) || /^v8\.|GC/.test(name);

/** Milliseconds of script, style, layout and paint between each `step-` mark and the next one. Nested events are counted
 *  once: what counts is the time covered by them.
 *  @param {Buffer} trace @returns {number[]} */
export function stepCosts(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const marks = traceEvents
    .filter(
      ({ cat, name, ph }) =>
        cat?.includes("blink.user_timing") && name.startsWith(MARK) && "RIi".includes(ph),
    )
    .sort((a, b) => a.ts - b.ts);
  if (marks.length < 2) throw new Error("The trace holds no marks of year steps.");
  const [{ pid, tid }] = marks;
  const work = traceEvents
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === "X" && counts(event))
    .map(({ ts, dur = 0 }) => [ts, ts + dur])
    .sort(([a], [b]) => a - b);
  const spans = joined(work);
  return marks.slice(0, -1).map(({ ts }, i) => covered(spans, ts, marks[i + 1].ts) / 1000);
}

/** Spans [start, end] sorted by start -> the same time without overlaps. */
function joined(spans) {
  const apart = [];
  for (const [start, end] of spans) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** How much of the time from `from` to `to` the spans cover. */
const covered = (spans, from, to) =>
  spans.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
