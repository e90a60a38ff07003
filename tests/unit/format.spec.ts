import { expect, test } from "@playwright/test";
import { dateSpan } from "@/components/charts/parts/date-span";
import {
  formatDate,
  formatExact,
  formatList,
  formatMillions,
  formatNumber,
  formatPublished,
  formatSpan,
} from "@/components/charts/parts/format";
import { sourceIds } from "@/components/charts/parts/source-ids";
import { languages } from "@/components/words/language";
import { spelling } from "@/components/words/spelling";

test("numbers are written with a few formatters, however many are written, and dates with none", () => {
  const kinds = ["DateTimeFormat", "NumberFormat", "ListFormat"] as const;
  const own = {
    ...Intl,
    DateTimeFormat: Intl.DateTimeFormat,
    NumberFormat: Intl.NumberFormat,
    ListFormat: Intl.ListFormat,
  };
  const made: string[] = [];
  for (const kind of kinds)
    Object.assign(Intl, {
      [kind]: new Proxy(own[kind], {
        construct(target, given) {
          made.push(kind);
          return Reflect.construct(target, given);
        },
      }),
    });
  try {
    new Intl.DateTimeFormat("en");
    expect(made).toEqual(["DateTimeFormat"]);
    for (const language of languages)
      for (let day = 10; day < 29; day += 1) {
        expect(formatDate(`2001-03-${day}`, language)).toContain(String(day));
        expect(formatDate("2003-12", language)).toMatch(/ecemb(er|re) 2003$|écembre 2003$/);
        expect(formatNumber(day + 0.04, language, 1)).toMatch(/^\d\d[.,]0$/);
        expect(formatExact(day + 0.5, language)).toMatch(/^\d\d[.,]5$/);
        expect(formatList(["A", String(day)], language)).toMatch(/^A (and|et) \d\d$/);
      }
  } finally {
    for (const kind of kinds) Object.assign(Intl, { [kind]: own[kind] });
  }
  // One for the number of decimals used here and one for exact numbers, in two languages.
  expect(made.length - 1).toBeLessThanOrEqual(4);
});

test("a date of publication is spelled as a date, and words for it stay words", () => {
  expect(formatPublished("2013-05-22", "fr")).toBe("22 mai 2013");
  expect(formatPublished("2001-01-01", "fr")).toBe("1er janvier 2001");
  expect(formatPublished("2013-05", "en")).toBe("May 2013");
  expect(formatPublished("1999-2026", "en")).toBe("1999-2026");
  expect(formatPublished("vers 2023", "fr")).toBe("vers 2023");
  expect(formatPublished(null, "fr")).toBeNull();
});

test("a date is written with the precision it has, the first of a month as French does", () => {
  const inBoth = (iso: string) => languages.map((language) => formatDate(iso, language));
  expect(inBoth("2003")).toEqual(["2003", "2003"]);
  expect(inBoth("2003-12")).toEqual(["December 2003", "décembre 2003"]);
  expect(inBoth("2001-03-01")).toEqual(["1 March 2001", "1er mars 2001"]);
  expect(inBoth("2001-03-11")).toEqual(["11 March 2001", "11 mars 2001"]);
});

test("a span says once what its two dates share", () => {
  const inBoth = (start: string, end: string | null) =>
    languages.map((language) => formatSpan(start, end, "{start} – {end}", language));
  expect(inBoth("2009-11-09", "2009-11-13")).toEqual(["9 – 13 November 2009", "9 – 13 novembre 2009"]);
  expect(inBoth("2018-05-01", "2018-09-20")).toEqual([
    "1 May – 20 September 2018",
    "1er mai – 20 septembre 2018",
  ]);
  expect(inBoth("2010-01", "2010-03")).toEqual(["January – March 2010", "janvier – mars 2010"]);
  expect(inBoth("2012-12-10", "2013-04-09")[0]).toBe("10 December 2012 – 9 April 2013");
  expect(inBoth("1981", "1985")[0]).toBe("1981 – 1985");
  expect(inBoth("1991-02", "1991-06-30")[0]).toBe("February 1991 – 30 June 1991");
  expect(inBoth("2009-11-09", null)).toEqual(inBoth("2009-11-09", "2009-11-09"));
});

test("dates and lists are spelled as the locale does, without a formatter of the browser", () => {
  for (const language of languages) {
    const { locale, firstOfMonth } = spelling[language];
    const ofDay = new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    for (let month = 1; month <= 12; month += 1) {
      for (const day of ["01", "02", "28"]) {
        const iso = `1975-${String(month).padStart(2, "0")}-${day}`;
        const known = ofDay.format(new Date(iso));
        expect(formatDate(iso, language)).toBe(known.replace(/^1 /, `${firstOfMonth} `));
      }
    }
    const names = ["Alpha", "Beta", "Gamma"];
    for (const some of [0, 1, 2, 3].map((count) => names.slice(0, count)))
      expect(formatList(some, language)).toBe(new Intl.ListFormat(locale).format(some));
  }
});

test("what would round to nothing is less than a tenth, and nothing is 0.0", () => {
  expect([0, 0.001, 0.049, 0.05, 24.049].map((value) => formatMillions(value, "en"))).toEqual([
    "0.0",
    "<0.1",
    "<0.1",
    "0.1",
    "24.0",
  ]);
  expect(formatMillions(0.01, "fr")).toBe("<0,1");
});

test("an exact number keeps all its decimals and is grouped from ten thousand on", () => {
  expect([24.049, 9999, 10000, 1234567.5].map((value) => formatExact(value, "en"))).toEqual([
    "24.049",
    "9999",
    "10,000",
    "1,234,567.5",
  ]);
  expect(formatExact(10000.25, "fr")).toBe("10\u202f000,25");
});

test("a date of a year, a month or a day leaves open a year, a month or a day", () => {
  expect(dateSpan("2000")).toEqual({ start: 2000, end: 2001 });
  // 2001 has 365 days: 31 of them in January, 28 in February.
  expect(dateSpan("2001-02")).toEqual({ start: 2001 + 31 / 365, end: 2001 + 59 / 365 });
  expect(dateSpan("2001-12")).toEqual({ start: 2001 + 334 / 365, end: 2002 });
  expect(dateSpan("2001-02-03")).toEqual({ start: 2001 + 33 / 365, end: 2001 + 34 / 365 });
});

test("the sources of a cell are none, one or several, of a list or of a text", () => {
  for (const nothing of [null, undefined, "", []]) expect(sourceIds(nothing)).toEqual([]);
  expect(sourceIds("A;B")).toEqual(["A", "B"]);
  expect(sourceIds(["A", "B;C"])).toEqual(["A", "B;C"]);
});
