import { said } from "@/components/words/said";
import { badParameters, jsonAnswer } from "../_parts/answer";
import { describeColumn } from "../_parts/describe-column";
import { fileParameters } from "../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The catalogue of all datasets. */
export function GET(request: Request): Response {
  const { language, edition, isFrozen, rest, errors } = fileParameters(request);
  for (const key of rest.keys())
    errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang, version" });
  if (errors.length > 0) return badParameters(errors);
  const datasets = edition.ids.map((id) => {
    const schema = edition.schema(id);
    return {
      id,
      title: said(schema.title, language),
      description: said(schema.description, language),
      rows: edition.rows(id).length,
      columns: schema.columns.map((column) => describeColumn(column, language)),
      licence: schema.licence,
      links: { csv: `/api/datasets/${id}.csv`, json: `/api/datasets/${id}.json` },
    };
  });
  const { version, asOf } = edition;
  return jsonAnswer(request, { version, as_of: asOf, datasets }, ["datasets"], { edition, isFrozen });
}
export const HEAD = GET;
