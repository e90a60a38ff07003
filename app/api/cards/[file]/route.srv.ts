import { cardPages } from "@/components/files/page-card";
import { badParameters, notFound, splitFileName } from "../../_parts/answer";
import { presentParameters } from "../../_parts/file-parameters";
import { cardAnswer } from "../../_parts/picture-answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../_parts/methods";

/** The picture that goes with a link to a page that is no chart: a country, the talk, the catalogue, the method. */
export async function GET(
  request: Request,
  context: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await context.params;
  const { id, format } = splitFileName(file) ?? { id: file, format: "" };
  if (!cardPages().includes(id)) return notFound("card", id, cardPages());
  if (format !== "png") return notFound("format", format, ["png"]);
  const { language, rest, errors } = presentParameters(request);
  for (const key of new Set(rest.keys()))
    errors.push({ parameter: key, value: rest.getAll(key).join(" & "), allowed: "lang, version" });
  if (errors.length > 0) return badParameters(errors);
  return cardAnswer(request, id, language);
}
export const HEAD = GET;
