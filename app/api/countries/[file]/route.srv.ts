import { loadLimits } from "@/components/charts/registry";
import { loadCountryCard } from "@/components/country/load";
import { badParameters, jsonAnswer, notFound, splitFileName } from "../../_parts/answer";
import { presentParameters } from "../../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../_parts/methods";

/** One country: history of its relations, missions, trade and opinion, each with its sources. */
export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const { id, format } = splitFileName(file) ?? { id: file, format: "" };
  const { language, rest, errors } = presentParameters(request);
  for (const key of rest.keys()) errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang" });
  const card = format === "json" ? loadCountryCard(id, language) : null;
  if (!card)
    return notFound(
      "country",
      file,
      loadLimits().countries.map((code) => `${code}.json`),
    );
  if (errors.length > 0) return badParameters(errors);
  return jsonAnswer(request, card, [id]);
}
export const HEAD = GET;
