import { expect, test } from "@playwright/test";
import { loadLimits } from "@/components/charts/registry";
import { checkTalk } from "@/components/talk/check";
import { loadTalk } from "@/components/talk/load";
import { clockText, paceOf } from "@/components/talk/pace";
import {
  isSamePlace,
  placeAfter,
  placeBefore,
  placeOf,
  readPlace,
  writePlace,
} from "@/components/talk/place";
import { actionOf } from "@/components/views/talk-keys";
import { sourcesById } from "@/data/load";
import { type TalkSlide, talk } from "@/data/talk/talk";

const known = { limits: loadLimits(), sources: new Set(sourcesById().keys()) };
const steps = [1, 3, 1];

test("the talk has fourteen slides in both languages, short enough to read and say, with valid views and sources", () => {
  expect(checkTalk(talk, known)).toEqual([]);
  expect(talk.length).toBe(14);
});

test("a slide is refused for a long text, a missing language, a strange source, view or chart", () => {
  const [slide] = talk as [TalkSlide];
  const faults = (change: object) => checkTalk([{ ...slide, ...change } as TalkSlide], known);
  expect(faults({})).toEqual([]);
  expect(faults({ words: { en: "word ".repeat(40), fr: "mot" } })[0]).toContain("40 words, at most 36");
  expect(faults({ notes: { en: "Only English" } })[0]).toContain("notes.fr: missing");
  expect(faults({ sources: ["nobody"] })[0]).toContain("unknown: nobody");
  expect(faults({ sources: [] })[0]).toContain("sources: none");
  expect(faults({ steps: ["year=1800"] })[0]).toContain("year=1800 is unusable");
  expect(faults({ steps: ["wave=2013"] })[0]).toContain("wave=2013 is unused");
  expect(faults({ chart: "pie" })[0]).toContain("got pie");
  expect(faults({ minutes: 0 })[0]).toContain("minutes");
  expect(checkTalk([slide, slide], known)).toEqual([`${slide.id}: id: given twice`]);
});

test("wherever a slide says 24 million, it says 1.2 too, and French texts keep their signs at the word", () => {
  for (const { id, words, notes } of talk) {
    for (const text of [words.en, notes.en, words.fr, notes.fr]) {
      if (/\b24 million/.test(text)) expect(text, id).toMatch(/1[.,]2/);
    }
    for (const text of [words.fr, notes.fr]) expect(text, id).not.toMatch(/ [;:!?%»]|« |'/);
  }
});

test("every slide draws all the countries, events or statements that it names", () => {
  for (const language of ["en", "fr"] as const) {
    for (const [index, slide] of loadTalk(language).slides.entries()) {
      const { only, sources } = talk[index] as TalkSlide;
      expect(slide.sources.length, slide.id).toBe(sources.length);
      expect(slide.drawing === null, slide.id).toBe(slide.chart === "recognition-map");
      if (only.length > 0) expect(slide.part?.drawn ?? only.length, slide.id).toBe(only.length);
    }
  }
});

test("the address gives the place; what cannot be is the nearest end, and said to be wrong", () => {
  const at = (search: string) => readPlace(search, steps);
  expect(at("")).toEqual({ place: { slide: 1, step: 1 }, isWrong: false });
  expect(at("slide=2&step=3")).toEqual({ place: { slide: 2, step: 3 }, isWrong: false });
  expect(at("slide=999")).toEqual({ place: { slide: 3, step: 1 }, isWrong: true });
  expect(at("slide=2&step=9")).toEqual({ place: { slide: 2, step: 3 }, isWrong: true });
  for (const bad of ["slide=x", "slide=0", "slide=-1", "slide=1.5", "slide=", "slide=2&slide=3"])
    expect(at(bad), bad).toEqual({ place: { slide: 1, step: 1 }, isWrong: true });
  expect(writePlace({ slide: 1, step: 1 })).toBe("");
  expect(writePlace({ slide: 2, step: 2 })).toBe("slide=2&step=2");
});

test("going on takes each step, then each slide, and going back returns the same way", () => {
  const way = [placeOf(1, steps)];
  for (let index = 0; index < 5; index += 1) way.push(placeAfter(way[index] ?? placeOf(1, steps), steps));
  expect(way.map((place) => writePlace(place))).toEqual([
    "",
    "slide=2",
    "slide=2&step=2",
    "slide=2&step=3",
    "slide=3",
    "slide=3",
  ]);
  const back = [placeOf(99, steps)];
  for (let index = 0; index < 5; index += 1) back.push(placeBefore(back[index] ?? placeOf(1, steps), steps));
  expect(back.map((place) => writePlace(place))).toEqual([
    "slide=3",
    "slide=2&step=3",
    "slide=2&step=2",
    "slide=2",
    "",
    "",
  ]);
});

test("the pace is measured against the minutes planned up to and with the slide", () => {
  expect(paceOf([1, 2, 1], 2, 90_000).ahead).toBe(0);
  expect(paceOf([1, 2, 1], 2, 30_000).ahead).toBe(1);
  expect(paceOf([1, 2, 1], 2, 200_000).ahead).toBe(-1);
  // The moments at which the slide is to begin and to end are on time.
  expect(paceOf([1, 2, 1], 2, 60_000).ahead).toBe(0);
  expect(paceOf([1, 2, 1], 2, 180_000).ahead).toBe(0);
  expect(clockText(65_000)).toBe("1:05");
});

test("two places are the same when both slide and step are", () => {
  expect(isSamePlace({ slide: 2, step: 1 }, { slide: 2, step: 1 })).toBe(true);
  expect(isSamePlace({ slide: 2, step: 1 }, { slide: 2, step: 2 })).toBe(false);
  expect(isSamePlace({ slide: 1, step: 2 }, { slide: 2, step: 2 })).toBe(false);
});

test("keys of a clicker and of a keyboard have their meaning, unless a modifier is held", () => {
  const press = (key: string, more = {}) =>
    actionOf({ key, ctrlKey: false, altKey: false, metaKey: false, target: null, ...more });
  expect(["PageDown", "ArrowRight", " "].map((key) => press(key))).toEqual(["next", "next", "next"]);
  expect(["PageUp", "ArrowLeft"].map((key) => press(key))).toEqual(["back", "back"]);
  expect(["b", "B", "."].map((key) => press(key))).toEqual(["black", "black", "black"]);
  expect(["f", "o", "n", "?", "l", "7", "x"].map((key) => press(key))).toEqual([
    "full-screen",
    "overview",
    "notes",
    "keys",
    "laser",
    "digit",
    null,
  ]);
  expect(press("f", { ctrlKey: true })).toBeNull();
});

test("the server keeps the talk once, whatever slide is asked for", async () => {
  const name = "cache-key";
  const { cacheKey } = await import(`../../app/_server/${name}.mjs`);
  expect(["/present?slide=7&step=2", "/fr/present/notes?slide=99999"].map(cacheKey)).toEqual([
    "/present",
    "/fr/present/notes",
  ]);
  expect(cacheKey("/presents?slide=1&x=1")).toBeNull();
});

test("a reader's own talk is rendered by the page that is made for each address, and is not kept", async () => {
  const [key, address] = ["cache-key", "address"];
  const { cacheKey } = await import(`../../app/_server/${key}.mjs`);
  const { renderedAt } = await import(`../../app/_server/${address}.mjs`);
  expect(renderedAt("/present?talk=Ab_-9&slide=2")).toBe("/d/present?talk=Ab_-9&slide=2");
  expect(renderedAt("/fr/present/notes?slide=2&talk=Ab")).toBe("/fr/d/present/notes?slide=2&talk=Ab");
  expect(renderedAt("/present?talk")).toBe("/d/present?talk");
  expect(cacheKey("/present?talk=Ab_-9&slide=2")).toBeNull();
  for (const kept of [
    "/present?slide=3",
    "/present?talks=1",
    "/present/notes?mytalk=1",
    "/present/edit?talk=A",
  ])
    expect(renderedAt(kept)).toBe(kept);
});

/** What a key does while something has the focus: `is` are the selectors that it matches, `within` those of what it
 *  lies in. The only part of a page that a talk's keys ask for. */
function pressIn(is: string[], within: string[], keys: string[]) {
  class Part {
    matches = (selector: string) => selector.split(", ").some((one) => is.includes(one));
    closest = (selector: string) =>
      selector.split(", ").some((one) => [...is, ...within].includes(one)) ? this : null;
  }
  Object.assign(globalThis, { Element: Part });
  try {
    const target = new Part() as unknown as Element;
    return keys.map((key) => actionOf({ key, ctrlKey: false, altKey: false, metaKey: false, target }));
  } finally {
    Reflect.deleteProperty(globalThis, "Element");
  }
}
const clicker = ["PageDown", "PageUp", "b", "."];
const arrows = ["ArrowRight", "ArrowLeft", "Home", "End"];
const others = ["ArrowUp", " ", "Enter", "5", "?", "f", "Escape"];

test("a clicker works whatever has the focus", () => {
  const works = ["next", "back", "black", "black"];
  for (const [is, within] of [
    [["input"], []],
    [["textarea"], []],
    [["button"], ["dialog"]],
    [["circle"], [".marks [tabindex]"]],
  ] as const)
    expect(pressIn([...is], [...within], clicker)).toEqual(works);
});

test("where nothing of its own has the focus, keys are the talk's", () => {
  expect(pressIn(["main"], [], [...arrows, ...others])).toEqual([
    "next",
    "back",
    "first",
    "last",
    null,
    "next",
    "jump",
    "digit",
    "keys",
    "full-screen",
    "leave",
  ]);
});

test("a slider keeps what moves it and digits, a field or list all keys", () => {
  expect(pressIn(['input[type="range"]', "input"], [], [...arrows, ...others])).toEqual([
    ...[null, null, null, null],
    ...[null, "next", "jump", null, "keys", "full-screen", "leave"],
  ]);
  for (const field of ["select", "textarea", "input"])
    expect(
      pressIn([field], [], [...arrows, ...others]).every((action) => action === null),
      field,
    ).toBe(true);
});

test("a mark of a chart keeps all keys but digits and the question mark", () => {
  expect(pressIn(["circle"], [".marks [tabindex]"], [...arrows, ...others])).toEqual([
    ...[null, null, null, null],
    ...[null, null, null, "digit", "keys", null, null],
  ]);
});

test("a button, link or summary keeps Space and Enter; in a dialog what moves stays there", () => {
  for (const part of ["button", "a", "summary"])
    expect(pressIn([part], [], [" ", "Enter", "ArrowRight", "f"]), part).toEqual([
      null,
      null,
      "next",
      "full-screen",
    ]);
  expect(pressIn(["p"], ["dialog"], [...arrows, ...others])).toEqual([
    ...[null, null, null, null],
    ...[null, "next", "jump", "digit", "keys", "full-screen", "leave"],
  ]);
});

test("a digit is one key: function keys and longer texts are none, and Alt and Meta leave keys to the browser", () => {
  const press = (key: string, more = {}) =>
    actionOf({ key, ctrlKey: false, altKey: false, metaKey: false, target: null, ...more });
  expect(["0", "9", "F5", "5a", "12"].map((key) => press(key))).toEqual(["digit", "digit", null, null, null]);
  expect([press("ArrowLeft", { altKey: true }), press("n", { metaKey: true }), press("Escape")]).toEqual([
    null,
    null,
    "leave",
  ]);
});

test("the address of a place in a reader's own talk has the talk first", () => {
  expect(writePlace({ slide: 1, step: 1 }, "Ab_-9")).toBe("talk=Ab_-9");
  expect(writePlace({ slide: 2, step: 3 }, "Ab")).toBe("talk=Ab&slide=2&step=3");
});
