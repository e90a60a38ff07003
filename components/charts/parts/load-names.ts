import { loadDataset } from "../../../data/load";
import { pollsSchema } from "../../../data/polls/schema";
import type { Bilingual } from "../../../data/schema";
import type { SourceNote } from "../drawing";

let names: Readonly<Record<string, Bilingual>> | undefined;

/** Code -> name in both languages: every state of `countries`, and the aggregates and territories polled. */
export function loadNames(): Readonly<Record<string, Bilingual>> {
  const polled = pollsSchema.columns.find((column) => column.name === "country");
  names ??= Object.freeze({
    ...(polled && "alsoAllowed" in polled ? polled.alsoAllowed : {}),
    ...Object.fromEntries(
      loadDataset("countries").map((row) => [row.country, { en: row.name_en, fr: row.name_fr }]),
    ),
  });
  return names;
}

let notes: Readonly<Record<string, SourceNote>> | undefined;

/** Source id -> what readers are told of it. */
export function loadSourceNotes(): Readonly<Record<string, SourceNote>> {
  notes ??= Object.freeze(
    Object.fromEntries(
      loadDataset("sources").map(({ source, title, publisher, published, url, reliability }) => [
        source,
        { source, title, publisher, published, url, reliability },
      ]),
    ),
  );
  return notes;
}
