import { chartIds } from "@/components/charts/chart-list";
import { chartKeys, charts } from "@/components/charts/registry";
import { pathIn } from "@/components/words/language";
import { badParameters, jsonAnswer, methodNotAllowed, preflight } from "../_parts/answer";
import { fileParameters } from "../_parts/file-parameters";

/** The list of all charts. */
export function GET(request: Request): Response {
  const { language, rest, errors } = fileParameters(request);
  for (const key of rest.keys()) errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang" });
  if (errors.length > 0) return badParameters(errors);
  const list = chartIds.map((id) => ({
    id,
    title: charts[id].name(language),
    parameters: [...chartKeys(id), "lang"],
    links: {
      page: pathIn(language, `/charts/${id}`),
      csv: `/api/charts/${id}.csv`,
      json: `/api/charts/${id}.json`,
    },
  }));
  return jsonAnswer(request, { charts: list }, ["charts"]);
}
export const HEAD = GET;
export const OPTIONS = preflight;
export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
};
