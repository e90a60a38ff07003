import { expect, test } from "@playwright/test";
import { axisMarks } from "@/components/charts/recognition-map/axis-events";
import { splitParts } from "@/components/charts/recognition-map/markup";
import { nextByLetter, nextMark } from "@/components/views/next-mark";
import { nearestTarget } from "@/components/views/small-targets";

// Marks stand in for elements: all that is asked of them is where they are.
const mark = (name: string, x = 0, y = 0) =>
  ({
    name,
    getBoundingClientRect: () => ({ left: x - 1, top: y - 1, width: 2, height: 2 }),
  }) as unknown as Element & {
    name: string;
  };
const nameOf = (element: Element | null) => (element as { name?: string } | null)?.name ?? null;

test("in a list arrows go by order and stop at the ends", () => {
  const list = [mark("a"), mark("b"), mark("c")];
  const go = (key: string, from: number) => nameOf(nextMark(key, list[from] as Element, list, "list"));
  expect([
    go("ArrowDown", 0),
    go("ArrowUp", 1),
    go("ArrowDown", 2),
    go("End", 0),
    go("Home", 2),
    go("x", 0),
  ]).toEqual(["b", "a", null, "c", "a", null]);
});

test("on a plane arrows go to the nearest mark ahead, and going sideways counts double", () => {
  const from = mark("from", 0, 0);
  const plane = [
    from,
    mark("right", 10, 0),
    mark("far aside", 4, 8),
    mark("left", -3, 1),
    mark("below", 0, 20),
  ];
  const go = (key: string) => nameOf(nextMark(key, from, plane, "plane"));
  expect([go("ArrowRight"), go("ArrowLeft"), go("ArrowDown"), go("ArrowUp")]).toEqual([
    "right",
    "left",
    "far aside",
    null,
  ]);
});

test("a letter goes through the names that begin with it, accents or not", () => {
  const marks = [mark("Espagne"), mark("Estonie"), mark("États-Unis"), mark("France")];
  const type = (key: string, from: number) =>
    nameOf(
      nextByLetter(
        { key, altKey: false, ctrlKey: false, metaKey: false },
        marks[from] as Element,
        marks,
        (one) => one as unknown as { name: string },
      ),
    );
  expect([type("e", 3), type("e", 0), type("e", 1), type("e", 2), type("z", 0)]).toEqual([
    "Espagne",
    "Estonie",
    "États-Unis",
    "Espagne",
    null,
  ]);
});

test("a small shape is hit within 12 px of its centre, the nearest one first", () => {
  const targets = [
    { mark: mark("one"), x: 0, y: 0 },
    { mark: mark("two"), x: 14, y: 0 },
  ];
  expect(nameOf(nearestTarget(targets, 5, 0))).toBe("one");
  expect(nameOf(nearestTarget(targets, 8, 0))).toBe("two");
  expect(nearestTarget(targets, 0, 13)).toBeNull();
});

test("events close to each other on the axis are one mark that leads to all their years", () => {
  const events = [
    { date: "2001-03-01", title: "second" },
    { date: "2000-01", title: "first" },
    { date: "1948", title: "alone" },
  ];
  expect(axisMarks(events, [1948, 2028], 7, "en")).toEqual([
    { from: 1948, to: 1948, x: "0%", titles: ["1948: alone"] },
    { from: 2000, to: 2001, x: "65.63%", titles: ["2000: first", "2001: second"] },
  ]);
});

test("parts of a state far from its main part are drawn apart, so that its place is where the main part is", () => {
  const near = "M10 10l5 0 0 5z";
  const far = "M900 900l5 0 0 5z";
  expect(splitParts({ d: near + far, box: [0, 0, 100, 50] })).toEqual({ main: near, far });
});
