import { expect, test } from "@playwright/test";
import { languageFile } from "@/app/_languages/begun";
import { everyText } from "@/app/_languages/every-text";
import { missingIn } from "@/app/_languages/missing";
import { notAsWritten } from "@/app/_languages/run";
import { languageFiles, written } from "@/app/_languages/written";
import { languages } from "@/components/words/language";
import { datasetIds, schemas } from "@/data/catalogue";
import type { Schema } from "@/data/schema";

test("whatever follows from the files of the languages is as npm run languages writes it", async () => {
  expect(languages).toEqual(languageFiles());
  expect(await notAsWritten()).toEqual([]);
});

test("no language lacks a text or has one that cannot be used", async () => {
  for (const language of languages.slice(1)) expect(await missingIn(language)).toEqual([]);
});

test("each text that a file of a language lacks is named with its place and its English", async () => {
  const english = {
    en: { site: { name: "Atlas", home: "Overview" } },
    spelling: { name: "English", months: ["January", "February"] },
    fault: { retry: "Try again" },
    problems: { 404: ["Nothing here", "It may be misspelt."] },
  };
  const own = {
    de: { site: { name: "Atlas", home: " " } },
    spelling: { name: "Deutsch", months: ["Januar"] },
    problems: { 404: ["Nichts hier", "Vielleicht verschrieben."] },
    texts: Object.fromEntries([...(await everyText()).keys()].map((text) => [text, text])),
  };
  const load = async (language: string) => (language === "en" ? english : own);
  expect(await missingIn("de", load)).toEqual([
    'components/words/de.ts: spelling.months.1: missing: "February"',
    'components/words/de.ts: fault.retry: missing: "Try again"',
    'components/words/de.ts: de.site.home: missing: "Overview"',
  ]);
  const { "American Samoa": _, ...texts } = own.texts;
  const untold = await missingIn("de", async (language) => (language === "en" ? english : { ...own, texts }));
  expect(untold.at(-1)).toBe(
    'components/words/de.ts: texts: missing: "American Samoa" (data/geography/territories.ts)',
  );
});

test("a text that would break a page or a file is named before it can", async () => {
  const english = { en: { map: { title: "{n} of {m}" }, files: { sheetData: "Data" } } };
  const own = {
    de: { map: { title: "{n} von {anzahl}" }, files: { sheetData: "Daten [Auszug]" } },
    texts: Object.fromEntries([...(await everyText()).keys()].map((text) => [text, text])),
  };
  expect(await missingIn("de", async (language) => (language === "en" ? english : own))).toEqual([
    "components/words/de.ts: de.map.title: {anzahl} is no value here, expected: n, m",
    'components/words/de.ts: de.files.sheetData: "Daten [Auszug]" names no sheet, expected: at most 31 signs, none of \\ / * ? : [ ]',
  ]);
});

test("a further language has to say every text that stands in English and French side by side", async () => {
  const texts = await everyText();
  for (const [english, where] of [
    ["Two exceptions", "data/talk/talk.json"],
    ["First version", "data/changes.json"],
    ["What governments and parliaments say", "components/about/reading.ts"],
    ["Start of the (last) period of relations", "components/charts/recognition-map/columns.ts"],
    ["The note in French", "data/countries/schema.ts"],
    ["Korean Wikipedia has 28 Dec 1973", "data/recognition/recognition.csv, note"],
    ["Afghanistan", "data/countries/countries.csv, name_en"],
  ] as const)
    expect(texts.get(english), english).toBe(where);
  // What no letter is in, no language says in another way.
  expect([...texts.keys()].filter((text) => !/\p{L}/u.test(text))).toEqual([]);
});

test("a file that is begun has a place for all that a language says, below its English", async () => {
  const text = await languageFile("pl", () => "");
  expect(text).toContain('// Overview\n"home": ""');
  expect(text).toContain('"Two exceptions": ""');
  expect(text).toContain("export const pl: Words =");
  expect(await languageFile("pl", (english) => english.toUpperCase())).toContain(
    '"Two exceptions": "TWO EXCEPTIONS"',
  );
});

test("whatever the data say in English they say in French", () => {
  for (const id of datasetIds) {
    const columns = (schemas[id] as Schema).columns;
    const wanted = columns.flatMap(({ name, translates }) =>
      translates ? [`${translates}_fr`] : /_en$/.test(name) ? [name.replace(/en$/, "fr")] : [],
    );
    expect(
      wanted.filter((name) => !columns.some((column) => column.name === name)),
      id,
    ).toEqual([]);
  }
});

test("a further language has every page in English at its own address, and a place wherever languages are listed", async () => {
  const files = await written(["en", "fr", "pl"], async () => ({ fault: { home: "Start" }, problems: {} }));
  expect(files.get("app/(pl)/layout.tsx")).toContain('<Document language="pl">');
  expect(files.get("app/(pl)/pl/embed/[chart]/page.tsx")).toContain('PageProps<"/pl/embed/[chart]">');
  expect(files.get("app/(pl)/pl/404page/page.tsx")).toContain('language="pl"');
  expect([...files].filter(([file, text]) => file.startsWith("app/(pl)/") && text.includes('"en"'))).toEqual(
    [],
  );
  expect(files.get("components/words/words.ts")).toContain("{ en, fr, pl }");
  expect(files.get("components/words/texts.ts")).toContain('import { texts as pl } from "./pl";');
  expect(files.get("app/_server/languages.mjs")).toContain('"home": "Start"');
  expect(files.get("public/sw.js")).toContain('["", "/fr", "/pl"]');
  const nginx = files.get("hosting/nginx-export.conf");
  for (const part of [
    "~^(/fr|/pl)?/embed/",
    "~^/fr(/|$) /fr/404page.html;\n    ~^/pl(/|$) /pl/404page.html;",
    "fr /api/fr;\n    pl /api/pl;",
    "(?!fr/|pl/)",
  ])
    expect(nginx).toContain(part);
});
