import { expect, test } from "@playwright/test";
import {
  formatDate,
  formatExact,
  formatList,
  formatNumber,
  formatPublished,
} from "@/components/charts/parts/format";
import { languages } from "@/components/words/language";

test("dates and numbers are written with a few formatters, however many are written", () => {
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
  // Two for dates, one for each number of decimals used here, one for exact numbers and one for lists, in two languages.
  expect(made.length - 1).toBeLessThanOrEqual(10);
});

test("a date of publication is spelled as a date, and words for it stay words", () => {
  expect(formatPublished("2013-05-22", "fr")).toBe("22 mai 2013");
  expect(formatPublished("2001-01-01", "fr")).toBe("1er janvier 2001");
  expect(formatPublished("2013-05", "en")).toBe("May 2013");
  expect(formatPublished("1999-2026", "en")).toBe("1999-2026");
  expect(formatPublished("vers 2023", "fr")).toBe("vers 2023");
  expect(formatPublished(null, "fr")).toBeNull();
});
