import { loadMap } from "@/components/charts/recognition-map/load";
import { loadGeography } from "@/components/charts/recognition-map/load-geography";
import { regions } from "@/components/charts/view-state";
import { badParameters, fileAnswer, notFound, splitFileName } from "../../_parts/answer";
import { presentParameters } from "../../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../_parts/methods";

/** What the map of a region is drawn from, for all years: finished shapes and the histories of the states. */
export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const { id, format } = splitFileName(file) ?? { id: file, format: "" };
  const region = regions.find((one) => one === id && format === "json");
  if (!region)
    return notFound(
      "map",
      file,
      regions.map((one) => `${one}.json`),
    );
  const { language, rest, errors } = presentParameters(request);
  for (const key of rest.keys()) errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang" });
  if (errors.length > 0) return badParameters(errors);
  const body = JSON.stringify({ inputs: loadMap(region, language), geography: loadGeography(region) });
  return fileAnswer(request, { body, format: "json", nameWords: ["map", region] });
}
export const HEAD = GET;
