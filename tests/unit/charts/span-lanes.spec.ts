import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { dateSpan } from "@/components/charts/parts/date-span";
import { spanLanes } from "@/components/charts/parts/span-lanes";

const span = (start: number, end: number) => ({ start, end });

test("spans that overlap stand in lanes of their own, others share the first", () => {
  expect(spanLanes([span(0, 10), span(2, 5), span(6, 8), span(4, 7), span(11, 12)])).toEqual([0, 1, 1, 2, 0]);
});

test("a span may begin where another ends", () => {
  expect(spanLanes([span(0, 5), span(5, 9)])).toEqual([0, 0]);
});

test("the lanes follow the order that was given, not the order in time", () => {
  expect(spanLanes([span(2, 5), span(0, 10)])).toEqual([1, 0]);
});

test("no spans need no lane, and one needs the first", () => {
  expect(spanLanes([])).toEqual([]);
  expect(spanLanes([span(3, 3)])).toEqual([0]);
});

test("a span that ends before it starts is an error", () => {
  expect(() => spanLanes([span(0, 1), span(5, 4)])).toThrow(RangeError);
});

test("never do two spans overlap in a lane, and there are no more lanes than spans at one time", () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => span(start, start + length)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(spans, (given) => {
      const lanes = spanLanes(given);
      for (const [i, a] of given.entries()) {
        for (const [j, b] of given.entries()) {
          if (i < j && lanes[i] === lanes[j]) expect(a.end <= b.start || b.end <= a.start).toBe(true);
        }
      }
      const most = Math.max(
        0,
        ...given.map((one) => given.filter((b) => b.start <= one.start && b.end > one.start).length),
      );
      expect(Math.max(-1, ...lanes) + 1).toBe(most);
    }),
  );
});

test("a date spans what it leaves open: a year, a month or a day", () => {
  expect(dateSpan("2001")).toEqual({ start: 2001, end: 2002 });
  expect(dateSpan("2001-01-01")).toEqual({ start: 2001, end: 2001 + 1 / 365 });
  expect(dateSpan("2001-12")).toEqual({ start: 2001 + 334 / 365, end: 2002 });
  expect(dateSpan("2000-12-31")).toEqual({ start: 2000 + 365 / 366, end: 2001 });
});

test("of spans that begin together the shorter takes the lane first, of equal ones the one given first", () => {
  expect(spanLanes([span(0, 9), span(0, 3), span(3, 5)])).toEqual([1, 0, 0]);
  expect(spanLanes([span(0, 3), span(0, 3)])).toEqual([0, 1]);
});

test("the error names the span and its ends", () => {
  expect(() => spanLanes([span(0, 1), span(5, 4)])).toThrow("span 1 ends (4) before it starts (5)");
});
