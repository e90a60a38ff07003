import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { languages } from "@/components/words/language";
import { datasetIds, schemas } from "@/data/catalogue";
import type { Schema } from "@/data/schema";

const { LANGUAGES } = await import(new URL("../../app/_server/address.mjs", import.meta.url).href);
const others = languages.filter((language) => language !== "en");
const read = (file: string) => readFileSync(file, "utf8");
const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".tsx"));

test("the server knows the languages of the site", () => {
  expect(LANGUAGES).toEqual(languages);
});

for (const language of others) {
  test(`whatever the data say in two languages they say in ${language}`, () => {
    for (const id of datasetIds) {
      const columns = (schemas[id] as Schema).columns;
      const wanted = columns.flatMap(({ name, translates }) =>
        translates ? [`${translates}_${language}`] : /_en$/.test(name) ? [name.replace(/en$/, language)] : [],
      );
      expect(
        wanted.filter((name) => !columns.some((column) => column.name === name)),
        id,
      ).toEqual([]);
    }
  });

  test(`every page in English has its twin in ${language}, which differs in nothing but the language`, () => {
    const folder = `app/(${language})`;
    const inEnglish = (text: string) =>
      text
        .replaceAll(`"${language}"`, '"en"')
        .replace(new RegExp(`"/${language}(?=[/"?])`, "g"), '"')
        .replace(/^\s*\/\/.*$/gm, "");
    const own = pagesIn(folder).filter((file) => !file.endsWith("404page/page.tsx"));
    expect(own.map((file) => file.replace(`${language}/`, "")).sort()).toEqual(pagesIn("app/(en)").sort());
    for (const file of own) {
      const english = `app/(en)/${file.replace(`${language}/`, "")}`;
      expect(inEnglish(read(`${folder}/${file}`)), file).toBe(inEnglish(read(english)));
    }
    expect(read(`${folder}/${language}/404page/page.tsx`)).toContain(`language="${language}"`);
  });

  test(`what stands apart from the program knows addresses in ${language}`, () => {
    expect(read("public/sw.js")).toContain(`"/${language}"`);
    expect(read("app/_server/problem.mjs")).toContain(`start: "/${language}"`);
    expect(read("hosting/export/page.js")).toContain(`/api/${language}`);
    expect(read("hosting/nginx-export.conf")).toContain(`/${language}/404page.html`);
    expect(read("hosting/nginx-export.conf")).toContain(`/api/${language}`);
  });
}
