import { expect, test } from "@playwright/test";
import { loadLimits } from "@/components/charts/registry";
import { builtInTalk } from "@/components/talk/built-in";
import {
  changeSlide,
  emptyTalk,
  headlineFrom,
  insertSlides,
  moveSlide,
  removeSlide,
  typedText,
} from "@/components/talk/own-list";
import {
  encodeOwnTalk,
  type OwnSlide,
  ownLimits,
  readOwnTalk,
  writeOwnTalk,
} from "@/components/talk/own-talk";
import { type ViewNames, viewInWords } from "@/components/talk/view-words";

const slide = (headline: string): OwnSlide => ({ chart: "opinion", view: "", headline, note: "" });
const talk = { title: "T", slides: ["a", "b", "c"].map(slide) };
const order = ({ slides }: { slides: readonly OwnSlide[] }) =>
  slides.map(({ headline }) => headline).join("");

test("a slide is moved to the place it is given, and nowhere past the ends", () => {
  expect(order(moveSlide(talk, 2, 0))).toBe("cab");
  expect(order(moveSlide(talk, 0, 1))).toBe("bac");
  expect(order(moveSlide(talk, 0, 3))).toBe("abc");
  expect(order(moveSlide(talk, 7, 0))).toBe("abc");
  expect(order(moveSlide(talk, 1, -1))).toBe("abc");
  expect(order(moveSlide(talk, 2, -1))).toBe("abc");
});

test("slides are put in, taken out and changed without touching the others", () => {
  expect(order(insertSlides(talk, 1, [slide("x"), slide("y")]) ?? emptyTalk)).toBe("axybc");
  expect(order(removeSlide(talk, 1))).toBe("ac");
  expect(order(removeSlide(talk, 9))).toBe("abc");
  expect(order(changeSlide(talk, 2, { headline: "z" }))).toBe("abz");
  expect(order(talk)).toBe("abc");
});

test("a talk takes no more slides than it can have", () => {
  const many = Array.from({ length: ownLimits.slides }, () => slide("s"));
  expect(insertSlides(emptyTalk, 0, many)?.slides).toHaveLength(ownLimits.slides);
  expect(insertSlides(talk, 0, many)).toBeNull();
});

test("what is typed or pasted becomes a text that a saved talk may hold", () => {
  expect(typedText("a\tb\r\nc\u0007\u202ed", "note")).toBe("a b\ncd");
  expect(typedText("a\nb", "headline")).toBe("a b");
  expect(typedText("x".repeat(900), "note")).toHaveLength(ownLimits.note);
  const cut = typedText(`${"x".repeat(ownLimits.title - 1)}😀`, "title");
  expect(cut).toBe("x".repeat(ownLimits.title - 1));
  const saved = writeOwnTalk({
    title: cut,
    slides: [{ ...slide("h"), note: typedText("a\u0000\r\nb", "note") }],
  });
  expect(readOwnTalk(saved, loadLimits()).problems).toEqual([]);
});

test("a long title is cut after a word to make a headline", () => {
  expect(headlineFrom("Short")).toBe("Short");
  const cut = headlineFrom("word ".repeat(30));
  expect(cut).toMatch(/word…$/);
  expect(cut.length).toBeLessThanOrEqual(ownLimits.headline);
});

test("the talk of the site can be taken as an own one, in both languages, and fits into an address", async () => {
  for (const language of ["en", "fr"] as const) {
    const own = builtInTalk(language);
    expect(own.slides).toHaveLength(16);
    const read = readOwnTalk(writeOwnTalk(own), loadLimits());
    expect(read.problems).toEqual([]);
    expect(read.talk).toEqual(own);
    expect((await encodeOwnTalk(own)).length).toBeLessThanOrEqual(ownLimits.address);
  }
});

test("a view is told by what is not as usual, on the map always with year and region", () => {
  const names: ViewNames = {
    keys: {
      year: "Year",
      region: "Region",
      compare: "Compare",
      country: "Country",
      wave: "Wave",
      question: "Question",
      scale: "Scale",
      from: "From",
      to: "To",
      sort: "Sort",
    },
    regions: { europe: "Europe", world: "World" },
    scales: { log: "logarithmic" },
    questions: { allensbach_threat_peace: "On peace" },
    countries: { FRA: "France", EST: "Estonia" },
    sorts: { opinion: { name: "by name", negative: "by the negative" } },
    usual: "as usual",
    colon: ": ",
  };
  const told = (chart: OwnSlide["chart"], view: string) => viewInWords(chart, view, loadLimits(), names);
  expect(told("recognition-map", "year=2000&country=FRA,EST")).toBe(
    "Year: 2000 · Region: Europe · Country: France, Estonia",
  );
  expect(told("opinion", "sort=name")).toBe("Sort: by name");
  expect(told("opinion", "")).toBe("as usual");
  expect(told("recognition-map", "")).toBe(`Year: ${loadLimits().lastYear} · Region: Europe`);
  expect(told("recognition-dates", "")).toBe("as usual");
  expect(told("opinion", "wave=2017")).toBe("Wave: 2017");
  expect(told("opinion-trend", "question=allensbach_threat_peace")).toBe("Question: On peace");
  expect(told("trade-partners", "scale=log")).toBe("Scale: logarithmic");
});

test("what is just as long as it may be stays whole, and what is longer is cut after a word, or within a very long one", () => {
  const whole = `${"word ".repeat(15)}12345`;
  expect(whole).toHaveLength(80);
  expect(headlineFrom(whole)).toBe(whole);
  expect(headlineFrom(`${whole}6`)).toBe(`${"word ".repeat(15).trimEnd()}…`);
  expect(headlineFrom(`${whole} 6`)).toBe(`${"word ".repeat(15).trimEnd()}…`);
  expect(headlineFrom("word  ".repeat(20))).toBe(`${"word  ".repeat(13).trimEnd()}…`);
  expect(headlineFrom("x".repeat(100))).toBe(`${"x".repeat(40)}…`);
});

test("any end of a line is one in a note, and a pair of surrogates is left out rather than cut in two", () => {
  expect(typedText("a\r\nb\rc\nd\te", "note")).toBe("a\nb\nc\nd e");
  expect(typedText(`${"x".repeat(79)}😀`, "title")).toBe("x".repeat(79));
  expect(typedText("😀 end", "title")).toBe("😀 end");
});

test("an empty talk has neither a title nor slides", () => {
  expect(emptyTalk).toEqual({ title: "", slides: [] });
});
