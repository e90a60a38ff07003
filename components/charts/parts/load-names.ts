import { type Edition, onceForEach } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Bilingual } from "../../../data/schema";
import type { SourceNote } from "../drawing";

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

const notesOf = onceForEach(
  (edition): Readonly<Record<string, SourceNote>> =>
    Object.freeze(
      Object.fromEntries(
        edition
          .rows("sources")
          .map(({ source, title, publisher, published, url, reliability }) => [
            source,
            { source, title, publisher, published, url, reliability },
          ]),
      ),
    ),
);

/** Source id -> what readers are told of it. */
export const loadSourceNotes = (edition: Edition = presentEdition): Readonly<Record<string, SourceNote>> =>
  notesOf(edition);
