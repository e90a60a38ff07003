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

test("left, right, up and down each lead to the nearest mark that lies there, wherever one begins", () => {
  // A mark is where its middle is, whatever its size.
  const sized = (name: string, x: number, y: number, width: number, height: number) =>
    ({
      name,
      getBoundingClientRect: () => ({ left: x - width / 2, top: y - height / 2, width, height }),
    }) as unknown as Element;
  const from = mark("from", 100, 50);
  const plane = [
    mark("far right", 190, 50),
    sized("right", 150, 52, 120, 6),
    from,
    sized("left", 60, 47, 40, 6),
    sized("up", 98, 10, 40, 6),
    mark("far down", 100, 140),
    sized("down", 103, 90, 6, 110),
  ];
  const go = (key: string) => nameOf(nextMark(key, from, plane, "plane"));
  expect(["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"].map(go)).toEqual([
    "right",
    "left",
    "up",
    "down",
  ]);
  const list = (key: string) => nameOf(nextMark(key, from, plane, "list"));
  expect(["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"].map(list)).toEqual([
    "left",
    "right",
    "right",
    "left",
  ]);
});

test("a mark at 45° is still ahead, one further aside only where nothing else is, and of two as near the first is taken", () => {
  const from = mark("from", 0, 0);
  const right = (...others: (Element & { name: string })[]) =>
    nameOf(nextMark("ArrowRight", from, [from, ...others], "plane"));
  expect(right(mark("aside", 1, 2), mark("ahead", 90, 90))).toBe("ahead");
  expect(right(mark("aside", 1, 2), mark("behind", -5, 0), mark("above", 0, -5))).toBe("aside");
  expect(right(mark("aside", 10, 9), mark("straight", 27, 0))).toBe("straight");
  expect(right(mark("one", 10, 5), mark("other", 10, -5))).toBe("one");
});

test("letters lead by name, whatever the order on the page; other keys, and letters with Ctrl, Alt or Meta, nowhere", () => {
  const marks = ["Estonie", "3 États", "Espagne", "Enterland", "France", "Estonie"].map((name) => mark(name));
  const plain = { altKey: false, ctrlKey: false, metaKey: false };
  const type = (key: string, from: number, held = {}) =>
    marks.indexOf(
      nextByLetter(
        { key, ...plain, ...held },
        marks[from] as Element,
        marks,
        (one) => one as unknown as { name: string },
      ) as never,
    );
  // Enterland, Espagne, then both Estonie as they stand.
  expect([type("E", 4), type("é", 3), type("e", 2), type("e", 0), type("e", 5)]).toEqual([3, 2, 0, 5, 3]);
  expect([type("Enter", 4), type("3", 4), type("e3", 4), type("3e", 4), type("", 4)]).toEqual([
    -1, -1, -1, -1, -1,
  ]);
  for (const held of ["altKey", "ctrlKey", "metaKey"]) expect(type("e", 4, { [held]: true }), held).toBe(-1);
  expect(nextByLetter({ key: "s", ...plain }, marks[0] as Element, marks, () => null)).toBeNull();
});
