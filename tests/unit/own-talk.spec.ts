import { deflateRawSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { chartIds, chartUses } from "@/components/charts/chart-list";
import { loadLimits } from "@/components/charts/registry";
import { tellOwnProblem } from "@/components/talk/own-problem";
import {
  decodeOwnTalk,
  encodeOwnTalk,
  type OwnTalk,
  ownFileName,
  ownLimits,
  readOwnAddress,
  readOwnTalk,
  writeOwnTalk,
} from "@/components/talk/own-talk";
import { repeatedKey } from "@/components/talk/repeated-key";
import { words } from "@/components/words/words";

const limits = loadLimits();
const talk: OwnTalk = {
  title: "Deux exceptions",
  slides: [
    { chart: "recognition-map", view: "year=2000&country=FRA,EST", headline: "2000", note: "One.\nTwo." },
    { chart: "opinion", view: "", headline: "", note: "" },
  ],
};
const read = (text: string) => readOwnTalk(text, limits);
/** The file of the talk with parts of it, or of its first slide, changed. */
const file = (change: object, slide: object = {}) => {
  const [first, ...others] = talk.slides;
  return JSON.stringify({
    ...JSON.parse(writeOwnTalk({ ...talk, slides: [] })),
    slides: [{ ...first, ...slide }, ...others],
    ...change,
  });
};
const packed = (text: string) => deflateRawSync(text).toString("base64url");

test("a saved talk opens as it was, and saving it again gives the same bytes", () => {
  const text = writeOwnTalk(talk);
  expect(read(text)).toEqual({ talk, problems: [] });
  expect(JSON.parse(text)).toMatchObject({ format: "recognition-atlas-talk", formatVersion: 1 });
  expect(writeOwnTalk(read(text).talk ?? talk)).toBe(text);
  expect(ownFileName(talk)).toBe("deux-exceptions.atlas-talk.json");
  expect(ownFileName({ ...talk, title: "../../<Été> à Séoul" })).toBe("ete-a-seoul.atlas-talk.json");
  expect(ownFileName({ ...talk, title: "북한" })).toBe("talk.atlas-talk.json");
});

test("views are written canonically: fixed order, no default, no order that is the chart's own", () => {
  const view = (chart: string, text: string) => read(file({}, { chart, view: text })).talk?.slides[0]?.view;
  expect(view("recognition-map", "country=FRA&region=europe&year=1991")).toBe("year=1991&country=FRA");
  expect(view("opinion", "sort=negative")).toBe("");
  expect(view("opinion", "?sort=name")).toBe("sort=name");
});

test("a text that is no talk as a whole is refused, and told why", () => {
  const refused: [text: string, reason: string][] = [
    ["", "json"],
    ["<html>", "json"],
    ["[]", "object"],
    ["null", "object"],
    ["[".repeat(100_000), "json"],
    [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "object"],
    [`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`, "format"],
    ["x".repeat(50_000_000), "size"],
    ["{}", "format"],
    [file({ format: "other" }), "format"],
    [file({ formatVersion: 2 }), "newer"],
    [file({ formatVersion: "1" }), "format"],
    [file({ formatVersion: 0 }), "format"],
    [file({ colour: "red" }), "unknown"],
    [file({}).replace('"title"', '"__proto__":{"title":"x"},"title"'), "unknown"],
    [file({}).replace('"title"', '"title":"x","title"'), "repeated"],
    [file({}).replace('"chart"', '"ch\\u0061rt":"opinion","chart"'), "repeated"],
    [file({ title: undefined }), "missing"],
    [file({ title: 5 }), "text"],
    [file({ title: "x".repeat(81) }), "length"],
    [file({ title: "a\nb" }), "characters"],
    [file({ slides: undefined }), "missing"],
    [file({ slides: {} }), "list"],
    [file({ slides: Array(31).fill(talk.slides[0]) }), "count"],
  ];
  for (const [text, reason] of refused) {
    const { talk: none, problems } = read(text);
    expect(none, text.slice(0, 80)).toBeNull();
    expect(problems.map((problem) => problem.reason)).toContain(reason);
  }
});

test("a problem of the whole says which part, what was found and what is taken", () => {
  const problem = (text: string) => {
    const { field, found, expected } = read(text).problems[0] ?? {};
    return [field, found, expected];
  };
  expect(problem(file({ format: "other" }))).toEqual(["format", "other", "recognition-atlas-talk"]);
  expect(problem(file({ formatVersion: 2 }))).toEqual(["formatVersion", "2", "1"]);
  expect(problem(file({ slides: undefined }))[0]).toBe("slides");
  expect(problem(file({ slides: 7 }))).toEqual(["slides", "7", ""]);
  expect(problem(file({ slides: Array(31).fill(talk.slides[0]) }))).toEqual(["slides", "31", "30"]);
  expect(problem(" ".repeat(ownLimits.fileBytes + 1))).toEqual(["", "", `${ownLimits.fileBytes / 1024} KiB`]);
  expect(problem("<html>")).toEqual(["", "<html>", "recognition-atlas-talk"]);
  expect(problem("[]")).toEqual(["", "[…]", ""]);
  expect(problem(file({ slides: [7] }))).toEqual(["", "7", ""]);
});

test("a talk of just the longest size, with just the most slides and letters, opens", () => {
  const slides = Array(ownLimits.slides).fill(talk.slides[0]);
  const text = file({ title: "x".repeat(80), slides });
  const { problems } = read(text + " ".repeat(ownLimits.fileBytes - text.length));
  expect(problems).toEqual([]);
});

test("a key that is there twice is found behind a list and within one, and equal keys of two objects are none", () => {
  expect(repeatedKey('{"a":[{"b":1},{"b":2}],"c":{"a":1}}')).toBeNull();
  expect(repeatedKey('{"a":[{"b":1}],"a":2}')).toBe("a");
  expect(repeatedKey('{"a":[["a","a"],{"b":1,"b":2}]}')).toBe("b");
  expect(repeatedKey('{"a":{"x":1},"a" :2}')).toBe("a");
  expect(repeatedKey('{"a":"a","b":"a"}')).toBeNull();
});

test("letters of several bytes come through an address whole, and bytes that are no text do not", async () => {
  const long: OwnTalk = {
    title: talk.title,
    slides: Array(ownLimits.slides).fill({
      chart: "opinion",
      view: "",
      headline: "",
      note: "북".repeat(700),
    }),
  };
  expect(await readOwnAddress(await encodeOwnTalk(long), limits)).toEqual({ talk: long, problems: [] });
  expect(
    await decodeOwnTalk(deflateRawSync(Buffer.from([0x22, 0xff, 0x22])).toString("base64url")),
  ).toBeNull();
  expect(await decodeOwnTalk(`${packed("{}")}!`)).toBeNull();
  expect(await decodeOwnTalk(`!${packed("{}")}`)).toBeNull();
});

test("a slide that cannot be shown as it was meant is left out and named; the others open", () => {
  const left: [slide: object, reason: string, field: string][] = [
    [{ chart: "pie" }, "chart", "chart"],
    [{ chart: "constructor" }, "chart", "chart"],
    [{ chart: undefined }, "missing", "chart"],
    [{ view: undefined }, "missing", "view"],
    [{ view: ["year=2000"] }, "text", "view"],
    [{ view: "year=1800" }, "view", "year"],
    [{ view: "wave=2013" }, "view", "wave"],
    [{ view: "country=FRA,XXX" }, "view", "country"],
    [{ view: "slide=3" }, "view", "slide"],
    [{ view: "year=1990&year=1991" }, "view", "year"],
    [{ headline: "x".repeat(81) }, "length", "headline"],
    [{ headline: "a\u0000b" }, "characters", "headline"],
    [{ headline: "a\u202eb" }, "characters", "headline"],
    [{ note: "\ud800" }, "characters", "note"],
    [{ note: "x".repeat(701) }, "length", "note"],
    [{ note: null }, "text", "note"],
    [{ more: 1 }, "unknown", "more"],
  ];
  for (const [slide, reason, field] of left) {
    const { talk: some, problems } = read(file({}, slide));
    expect(some?.slides, JSON.stringify(slide)).toEqual(talk.slides.slice(1));
    expect(problems).toEqual([expect.objectContaining({ slide: 1, reason, field })]);
  }
  expect(read(file({ slides: [1, null, talk.slides[1]] }))).toMatchObject({
    talk: { slides: [talk.slides[1]] },
    problems: [{ slide: 1 }, { slide: 2 }],
  });
});

test("every problem is told in both languages with the slide, what was found and what was expected", () => {
  const { problems } = read(file({}, { view: "year=1800" }));
  const told = problems.map((problem) => tellOwnProblem(problem, words.en.ownTalk));
  expect(told).toEqual([`Slide 1: year: “1800” cannot be used here; expected: 1948 … ${limits.lastYear}.`]);
  const reasons = Object.keys(words.en.ownTalk).filter((key) => key.startsWith("problem_"));
  for (const reason of reasons) {
    for (const language of ["en", "fr"] as const) {
      const problem = { slide: 2, field: "F", found: "G", expected: "H" };
      const text = tellOwnProblem(
        { ...problem, reason: reason.slice(8) as (typeof problems)[number]["reason"] },
        words[language].ownTalk,
      );
      expect(text).toMatch(/2/);
      expect(text).not.toMatch(/undefined|[{}]/);
    }
  }
});

test("what was found is told short and without what could not be shown", () => {
  const { problems } = read(file({}, { chart: `\u202e<script>\n${"x".repeat(500)}` }));
  expect(problems[0]?.found).toMatch(/^\ufffd<script> x{40,60}…$/);
});

test("an address holds a talk and gives it back; a damaged or endless one is refused at once", async () => {
  const encoded = await encodeOwnTalk(talk);
  expect(encoded).toMatch(/^[\w-]+$/);
  expect(await readOwnAddress(encoded, limits)).toEqual({ talk, problems: [] });
  expect(await encodeOwnTalk(talk)).toBe(encoded);

  const bomb = packed(" ".repeat(3_000_000));
  expect(bomb.length).toBeLessThan(ownLimits.address);
  const broken = [
    "",
    "%",
    "x",
    "a b",
    "é",
    encoded.slice(0, -9),
    `${encoded}AAAA!`,
    bomb,
    packed("\ud800\uffff"),
  ];
  for (const text of [...broken, deflateRawSync(Buffer.from([0xff, 0xfe])).toString("base64url")]) {
    const { talk: none, problems } = await readOwnAddress(text, limits);
    expect(none, text.slice(0, 40)).toBeNull();
    expect(problems.length, text.slice(0, 40)).toBe(1);
  }
  expect(await decodeOwnTalk(bomb)).toBeNull();
  const reasonOf = async (text: string) => (await readOwnAddress(text, limits)).problems[0]?.reason;
  expect(await reasonOf("A".repeat(7001))).toBe("linkLength");
  expect(await reasonOf(packed("<script>"))).toBe("json");
  expect(await reasonOf(packed(writeOwnTalk({ ...talk, slides: [] })))).toBe("empty");
});

/** Texts that a field may hold. */
const plainText = (maxLength: number) =>
  fc.string({ unit: "grapheme", maxLength }).map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu, "")
      .slice(0, maxLength)
      .replace(/\p{Cs}/gu, ""),
  );
const anySlide = fc.constantFrom(...chartIds).chain((chart) => {
  const { keys, sorts } = chartUses[chart];
  const possible = [
    ...(keys.includes("year") ? ["year=1991", "year=1950"] : []),
    ...(keys.includes("region") ? ["region=world"] : []),
    ...(keys.includes("scale") ? ["scale=log"] : []),
    ...sorts.slice(1).map((sort) => `sort=${sort}`),
    "country=FRA,EST",
    "",
  ];
  return fc.record({
    chart: fc.constant(chart),
    view: fc.constantFrom(...possible),
    headline: plainText(80),
    note: plainText(700),
  });
});
const anyTalk = fc.record({
  title: plainText(80),
  slides: fc.array(anySlide, { minLength: 1, maxLength: 30 }),
});

test("every talk goes into a file and an address and comes back the same", async () => {
  await fc.assert(
    fc.asyncProperty(anyTalk, async (some) => {
      expect(read(writeOwnTalk(some))).toEqual({ talk: some, problems: [] });
      const encoded = await encodeOwnTalk(some);
      if (encoded.length <= ownLimits.address)
        expect((await readOwnAddress(encoded, limits)).talk).toEqual(some);
    }),
    { numRuns: 60 },
  );
});

test("no text makes the reader throw, and what it takes it can write and read again", async () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.jsonValue().map((slides) => file({ slides })),
    fc.dictionary(fc.string(), fc.jsonValue()).map((slide) => file({}, slide)),
    fc.dictionary(fc.string(), fc.jsonValue()).map((change) => file(change)),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { talk: some, problems } = read(text);
      if (some) expect(read(writeOwnTalk(some))).toEqual({ talk: some, problems: [] });
      else expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems)
        expect(tellOwnProblem(problem, words.fr.ownTalk)).not.toMatch(/\p{Cc}/u);
      await decodeOwnTalk(text);
      await decodeOwnTalk(packed(text).slice(1));
    }),
    { numRuns: 200 },
  );
});

test("what was found stays short: lists and objects as such, sixty letters, one space for many, a character by its code", () => {
  const first = (change: object, slide: object = {}) => {
    const { field, found, expected } = read(file(change, slide)).problems[0] ?? {};
    return [field, found, expected];
  };
  expect(first({ slides: { a: 1 } })).toEqual(["slides", "{…}", ""]);
  expect(first({}, { view: ["year=2000"] })).toEqual(["view", "[…]", ""]);
  expect(first({}, { note: null })).toEqual(["note", "null", ""]);
  expect(first({}, { headline: "a\u0007b" })).toEqual(["headline", "U+0007", ""]);
  expect(first({}, { headline: "a\u202eb" })).toEqual(["headline", "U+202E", ""]);
  expect(first({}, { headline: "a\nb" })).toEqual(["headline", "U+000A", ""]);
  expect(first({}, { chart: "a \t  b" })).toEqual([
    "chart",
    "a\ufffdb".replace("\ufffd", " \ufffd "),
    chartIds.join(", "),
  ]);
  expect(first({}, { chart: "x".repeat(60) })[1]).toBe("x".repeat(60));
  expect(first({}, { chart: "x".repeat(61) })[1]).toBe(`${"x".repeat(60)}…`);
  expect(first({ colour: "red" })).toEqual(["colour", "", "format, formatVersion, title, slides"]);
  expect(first({}, { colour: "red" })).toEqual(["colour", "", "chart, view, headline, note"]);
});

test("the word for file names has forty letters at most and does not end with a hyphen", () => {
  expect(ownFileName({ ...talk, title: "a".repeat(50) })).toBe(`${"a".repeat(40)}.atlas-talk.json`);
  expect(ownFileName({ ...talk, title: `${"a".repeat(39)} b` })).toBe(`${"a".repeat(39)}.atlas-talk.json`);
});

test("an address of just the longest length opens, a longer one does not, and nor does one with other signs", async () => {
  // Stored without packing: 5 bytes more than the text, four letters for three bytes.
  const stored = (length: number) => deflateRawSync("x".repeat(length), { level: 0 }).toString("base64url");
  expect([stored(5245).length, stored(5246).length]).toEqual([7000, 7002]);
  expect(await decodeOwnTalk(stored(5245))).toBe("x".repeat(5245));
  expect(await decodeOwnTalk(stored(5246))).toBeNull();
  const problem = async (encoded: string) => (await readOwnAddress(encoded, limits)).problems;
  expect(await problem(stored(5245))).toMatchObject([{ reason: "json" }]);
  expect(await problem(stored(5246))).toEqual([
    { reason: "linkLength", slide: null, field: "talk", found: "7002", expected: "7000" },
  ]);
  expect(await problem("a b")).toEqual([
    { reason: "link", slide: null, field: "talk", found: "a b", expected: "deflate-raw, base64url" },
  ]);
  expect(await problem(await encodeOwnTalk({ title: "", slides: [] }))).toEqual([
    { reason: "empty", slide: null, field: "talk", found: "0", expected: "1" },
  ]);
  for (const text of [` ${packed("{}")}`, `${packed("{}")} `, `${packed("{}")}=`])
    expect(await decodeOwnTalk(text), text).toBeNull();
});

test("an address unpacks to a text of just the longest file, and to no longer one", async () => {
  expect((await decodeOwnTalk(packed(" ".repeat(ownLimits.fileBytes))))?.length).toBe(ownLimits.fileBytes);
  expect(await decodeOwnTalk(packed(" ".repeat(ownLimits.fileBytes + 1)))).toBeNull();
});

test("brackets and colons within texts open no object and make no key", () => {
  expect(repeatedKey('{"a":"{","b":1,"a":2}')).toBe("a");
  expect(repeatedKey('{"a":"]}","a" \n :2}')).toBe("a");
  expect(repeatedKey('{"a":"\\"a\\":","b":"a"}')).toBeNull();
});
