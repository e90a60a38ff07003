import type { DatasetId, DatasetRow } from "../../../data/catalogue";
import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Language } from "../../words/language";

/** Rows with their translated texts in the language of the reader, under the plain names of the columns: `note` holds
 *  what `note_fr` says. The one place that chooses between them. An edition from before a translation keeps English. */
export function rowsIn<Id extends DatasetId>(
  id: Id,
  rows: readonly DatasetRow<Id>[],
  language: Language,
  edition: Edition = presentEdition,
): readonly DatasetRow<Id>[] {
  const translations = edition
    .schema(id)
    .columns.filter(({ name, translates }) => translates && name === `${translates}_${language}`);
  if (translations.length === 0) return rows;
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      translations.map(({ name, translates }) => [translates, row[name as keyof DatasetRow<Id>]]),
    ),
  }));
}

/** The rows of a dataset with their texts in one language. */
export function loadIn<Id extends DatasetId>(
  id: Id,
  language: Language,
  edition: Edition = presentEdition,
): readonly DatasetRow<Id>[] {
  return rowsIn(id, edition.rows(id), language, edition);
}
