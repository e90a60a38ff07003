import { expect, test } from "@playwright/test";
import * as route from "@/app/api/talk.html/route.srv";
import {
  actionOf,
  placeAfter as afterInFile,
  aheadOf,
  placeBefore as beforeInFile,
  clockText as clockInFile,
  readHash,
  writeHash,
} from "@/components/talk/file/run.mjs";
import { clockText, paceOf } from "@/components/talk/pace";
import { placeAfter, placeBefore } from "@/components/talk/place";
import { talk } from "@/data/talk/talk";

const ask = (query = "") => route.GET(new Request(`http://host.test/api/talk.html${query}`));
const pageOf = async (query = "") => (await ask(query)).text();
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;
const steps = talk.map((slide) => slide.steps.length);

for (const query of ["", "?lang=fr&theme=dark"]) {
  test.describe(`the talk as a file${query}`, () => {
    test("has every slide in each of its steps with a drawn chart, and the notes of every slide", async () => {
      const page = await pageOf(query);
      const sections = [...page.matchAll(/<section id="([\d.]+)".*?<\/section>/gs)];
      expect(sections.length).toBe(steps.reduce((sum, one) => sum + one, 0));
      expect(sections.map(([, id]) => id)).toContain("7.3");
      for (const [section] of sections) {
        expect(section).toContain("<svg");
        expect(section).toMatch(/data-(country|mark)=/);
      }
      expect(count(page, /<aside data-notes=/g)).toBe(talk.length);
    });

    test("can ask nobody for anything: no address in an attribute or a rule but data and places in itself", async () => {
      const page = await pageOf(query);
      for (const [, , value] of page.matchAll(
        /\s(src|href|srcset|action|poster|data|xlink:href)="([^"]*)"/g,
      )) {
        expect(value).toMatch(/^#/);
      }
      for (const [, target] of page.matchAll(/url\(([^)]{1,40})/g)) expect(target).toMatch(/^(#|data:font)/);
      expect(page).not.toMatch(/@import|<link|<iframe|<img|\bfetch\(|XMLHttpRequest|\bimport\b[ (]/);
      expect(page).not.toMatch(/ style="| on[a-z]+="/);
      expect(page).toContain("default-src 'none'");
    });

    test("has no id twice, and every pattern that a rule names", async () => {
      const page = await pageOf(query);
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const [, id] of page.matchAll(/="url\(#([^)]*)\)"/g)) expect(ids).toContain(id);
      for (const id of ["map-ended", "map-ended-quiet", "trade-2005-hatch", "opinion-hatch"]) {
        expect(ids).toContain(id);
      }
    });
  });
}

test("wherever the file says 24 million in a slide or its notes, it says 1.2 too", async () => {
  for (const query of ["", "?lang=fr"]) {
    const page = await pageOf(query);
    const parts = [...page.matchAll(/<p class="(?:words|say)">(.*?)<\/p>/gs)].map(([, text = ""]) => text);
    expect(parts.length).toBe(steps.reduce((sum, one) => sum + one, 0) + talk.length);
    const about = parts.filter((text) => /\b24\smillion/.test(text));
    expect(about.length).toBeGreaterThan(0);
    for (const text of about) expect(text).toMatch(/1[.,]2/);
  }
});

test("the same request gives the same bytes, under a name with the data version", async () => {
  const [first, second] = [await ask("?lang=fr"), await ask("?lang=fr")];
  expect(first.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(first.headers.get("content-disposition")).toBe('attachment; filename="talk_fr_v2025.11.html"');
  expect(first.headers.get("etag")).toBe(second.headers.get("etag"));
  expect(await first.text()).toBe(await second.text());
});

test("what the file cannot use is refused with what is allowed", async () => {
  for (const query of ["?theme=pink", "?lang=de", "?slide=3", "?theme=dark&theme=light", "?lang="]) {
    const answer = await ask(query);
    expect(answer.status, query).toBe(400);
    expect((await answer.json()).errors[0].allowed.length, query).toBeGreaterThan(0);
  }
});

test("the place is read from the address and written back; what does not exist is the nearest slide", () => {
  expect(readHash("", steps)).toEqual({ role: "slides", place: { slide: 1, step: 1 }, isGiven: false });
  expect(readHash("#7.2", steps).place).toEqual({ slide: 7, step: 2 });
  expect(readHash("#7.9", steps).place).toEqual({ slide: 7, step: 3 });
  expect(readHash("#999", steps).place).toEqual({ slide: 14, step: 1 });
  expect(readHash("#0", steps).place).toEqual({ slide: 1, step: 1 });
  for (const strange of ["#x", "#5.x", "#<b>", "#-1", "#5.2.1", "#NaN.NaN"]) {
    expect(readHash(strange, steps).place, strange).toEqual({ slide: 1, step: 1 });
  }
  expect(readHash("#notes", steps)).toMatchObject({ role: "notes", isGiven: false });
  expect(readHash("#notes-7.2", steps)).toMatchObject({ role: "notes", place: { slide: 7, step: 2 } });
  for (const role of ["slides", "notes"] as const) {
    const place = { slide: 7, step: 3 };
    expect(readHash(writeHash(role, place), steps)).toEqual({ role, place, isGiven: true });
  }
});

test("the file goes from place to place and keeps the time as the page of the talk does", () => {
  steps.forEach((last, index) => {
    for (let step = 1; step <= last; step += 1) {
      const place = { slide: index + 1, step };
      expect(afterInFile(place, steps)).toEqual(placeAfter(place, steps));
      expect(beforeInFile(place, steps)).toEqual(placeBefore(place, steps));
    }
  });
  const minutes = talk.map((slide) => slide.minutes);
  for (let ms = 0; ms < 15 * 60_000; ms += 17_000) {
    expect(clockInFile(ms)).toBe(clockText(ms));
    for (const slide of [1, 5, 14]) {
      expect(aheadOf(minutes, slide, ms) + 0).toBe(paceOf(minutes, slide, ms).ahead + 0);
    }
  }
});

test("keys of a clicker always work; Space presses the button that has the focus", () => {
  for (const key of ["PageDown", "PageUp", "b", "B", "."]) {
    expect(actionOf(key, { isOnControl: true, isInDialog: true }), key).not.toBeNull();
  }
  expect(actionOf(" ")).toBe("next");
  expect(actionOf(" ", { isOnControl: true })).toBeNull();
  expect(actionOf("ArrowRight", { isInDialog: true })).toBeNull();
  expect(actionOf("f", { isModified: true })).toBeNull();
  expect(actionOf("7")).toBe("digit");
  expect(actionOf("x")).toBeNull();
  expect(actionOf("toString")).toBeNull();
});
