import { chartIds } from "@/components/charts/chart-list";
import { chartKeys, charts } from "@/components/charts/registry";
import { pathIn } from "@/components/words/language";
import { badParameters, jsonAnswer } from "../_parts/answer";
import { documentFormats } from "../_parts/document-answer";
import { presentParameters } from "../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The list of all charts. */
export function GET(request: Request): Response {
  const { language, rest, errors } = presentParameters(request);
  for (const key of rest.keys()) errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang" });
  if (errors.length > 0) return badParameters(errors);
  const list = chartIds.map((id) => ({
    id,
    title: charts[id].name(language),
    parameters: [...chartKeys(id), "lang", "version"],
    links: {
      page: pathIn(language, `/charts/${id}`),
      csv: `/api/charts/${id}.csv`,
      json: `/api/charts/${id}.json`,
      svg: `/api/charts/${id}.svg`,
      png: `/api/charts/${id}.png`,
      ...Object.fromEntries(documentFormats.map((format) => [format, `/api/charts/${id}.${format}`])),
    },
  }));
  return jsonAnswer(request, { charts: list }, ["charts"]);
}
export const HEAD = GET;
