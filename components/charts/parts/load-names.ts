import { type Edition, onceForEach } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Bilingual } from "../../../data/schema";
import type { Language } from "../../words/language";
import type { SourceNote } from "../drawing";
import { loadIn } from "./load-in";

const namesOf = onceForEach((edition): Readonly<Record<string, Bilingual>> => {
  const polled = edition.schema("polls").columns.find((column) => column.name === "country");
  return Object.freeze({
    ...polled?.alsoAllowed,
    ...Object.fromEntries(
      edition.rows("countries").map((row) => [row.country, { en: row.name_en, fr: row.name_fr }]),
    ),
  });
});

/** Code -> name in both languages: every state of `countries`, and the aggregates and territories polled. */
export const loadNames = (edition: Edition = presentEdition): Readonly<Record<string, Bilingual>> =>
  namesOf(edition);

const notesOf = onceForEach(() => new Map<Language, Readonly<Record<string, SourceNote>>>());

/** Source id -> what readers are told of it in their language. */
export function loadSourceNotes(
  language: Language,
  edition: Edition = presentEdition,
): Readonly<Record<string, SourceNote>> {
  const known = notesOf(edition);
  const notes = known.get(language) ?? makeSourceNotes(language, edition);
  known.set(language, notes);
  return notes;
}

function makeSourceNotes(language: Language, edition: Edition): Readonly<Record<string, SourceNote>> {
  const notes = loadIn("sources", language, edition).map(
    ({ source, title, title_language, publisher, published, url, reliability }): [string, SourceNote] => [
      source,
      // An edition from before the column does not know the language.
      { source, title, titleLanguage: title_language || undefined, publisher, published, url, reliability },
    ],
  );
  return Object.freeze(Object.fromEntries(notes));
}
