import type { DatasetId, DatasetRow } from "../../../data/catalogue";
import type { Edition } from "../../../data/edition";
import { presentEdition } from "../../../data/load";
import type { Column, Value } from "../../../data/schema";
import type { Language } from "../../words/language";
import { translated } from "../../words/said";

/** Rows with their translated texts in the language of the reader, under the plain names of the columns: `note` holds
 *  what `note_fr` says, or what a further language says for it. The one place that chooses between them. An edition from
 *  before a translation keeps English. */
export function rowsIn<Id extends DatasetId>(
  id: Id,
  rows: readonly DatasetRow<Id>[],
  language: Language,
  edition: Edition = presentEdition,
): readonly DatasetRow<Id>[] {
  const translations = language === "en" ? [] : edition.schema(id).columns.filter(isInFrench);
  if (translations.length === 0) return rows;
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      translations.map(({ name, translates }) => [
        translates,
        language === "fr"
          ? row[name as keyof typeof row]
          : valueIn(language, row[translates as keyof typeof row] as Value),
      ]),
    ),
  }));
}

/** True for a column that says in French what another says in English. */
const isInFrench = ({ name, translates }: Column) => translates !== undefined && name === `${translates}_fr`;

const valueIn = (language: string, value: Value) =>
  typeof value === "string" ? translated(value, language) : value;

/** The rows of a dataset with their texts in one language. */
export function loadIn<Id extends DatasetId>(
  id: Id,
  language: Language,
  edition: Edition = presentEdition,
): readonly DatasetRow<Id>[] {
  return rowsIn(id, edition.rows(id), language, edition);
}
