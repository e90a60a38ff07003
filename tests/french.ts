import { group } from "d3";
import { words } from "@/components/words/words";
import { datasetIds, schemas } from "@/data/catalogue";
import { loadDataset } from "@/data/load";
import type { AnyRow, Schema } from "@/data/schema";

/** What French typography refuses: straight apostrophes, a space that breaks or of the wrong width before ; ! ? % : and
 *  inside « », thousands set apart by anything but a narrow space, and a sentence that ends twice. */
export const frenchFaults =
  /'|[^\u202f\n][;!?%](?=[\s),.]|$)|[^\u00a0][:»](?=[\s),.]|$)|«[^\u00a0]|\d[ \u00a0]\d{3}(?!\d)|[^.\d]\.\.(?!\.)/;

/** French has its plural from two on: "0,8 millions" is wrong. */
export const wrongPlural = /(?<![\d,.\u202f\u00a0])[01](,\d+)?\s(millions|milliards)(?![\p{L}])/u;

/** "de Estonie", "à les Pays-Bas": what French draws together, as happens where a name is put into a sentence. The vowels
 *  that take no part, as in "de un à dix" or "le onze", are left out. */
const notDrawnTogether =
  /(?<![\p{L}’'-])(?:(?:de|que|jusque|lorsque|puisque) (?!un |une à|onz|oui|Ouz|8|11)[aàâeéèêëiîïoôuùûAÀÂEÉÈÊËIÎÏOÔUÙÛ]|(?:de|à) les? (?=[A-ZÉÈÎ]))/u;

/** "1 événements", "0 pays montrés": what counts as one or none is singular. */
const manyOfOne =
  /(?<![\d.,/–\u202f\u00a0-])[01][ \u202f\u00a0](?:États|membres|événements|déclarations|diapositives|lignes|chiffres|entrées|sources|autres|points|colonnes|paramètres|caractères)(?!\p{L})/u;

/** What keeps its language: titles of sources, names of publishers, authors and data sets, also over several lines. */
const names = [
  ...loadDataset("sources").flatMap(({ title, publisher, author }) => [title, publisher, author]),
  "Correlates of War",
  "CSV on the Web",
  "World Factbook",
].filter((name) => name !== null);
const anyName = new RegExp(
  [...new Set(names)]
    .sort((x, y) => y.length - x.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+"))
    .join("|"),
  "g",
);

/** What French does not have, and hardly an English sentence lacks. */
const englishWords =
  /(?<![\w’'-])(the|of|and|with|from|which|was|were|by|has|have|this|that|is|are|to|for|The)(?![\w’'-])/;

/** Letters by which an English text is known; shorter ones may stand in French by chance. */
const beginning = 15;

/** English texts of the interface and of the data that have a French one that differs, by how they begin: so a French text
 *  is read once, not once for each of them. */
const englishTexts = (() => {
  const french = new Set<string>();
  const english = new Set<string>();
  for (const section of Object.keys(words.en) as (keyof typeof words.en)[]) {
    for (const text of Object.values(words.en[section])) english.add(text);
    for (const text of Object.values(words.fr[section])) french.add(text);
  }
  for (const id of datasetIds) {
    for (const { name, translates } of (schemas[id] as Schema).columns) {
      if (!translates) continue;
      for (const row of loadDataset(id) as readonly AnyRow[]) {
        english.add(String(row[translates] ?? ""));
        french.add(String(row[name] ?? ""));
      }
    }
  }
  const own = [...english].filter(
    (text) => text.length >= beginning && !text.includes("{") && !french.has(text),
  );
  return group(own, (text) => text.slice(0, beginning));
})();

function isUntranslated(text: string): boolean {
  for (let at = 0; at + beginning <= text.length; at += 1) {
    const candidates = englishTexts.get(text.slice(at, at + beginning));
    if (candidates?.some((english) => text.startsWith(english, at))) return true;
  }
  return false;
}

/** What is wrong with a text that readers of French get, one line each: English, typography, agreement. */
export function faultsOf(text: string): string[] {
  const own = text.replace(anyName, "");
  return [
    englishWords.test(own) && "English",
    isUntranslated(own) && "not translated",
    frenchFaults.test(own) && "typography",
    (wrongPlural.test(own) || manyOfOne.test(own)) && "plural",
    notDrawnTogether.test(own) && "elision",
  ]
    .filter((fault) => fault !== false)
    .map((fault) => `${fault}: ${text}`);
}
