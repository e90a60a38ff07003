import { openApi } from "@/components/files/openapi";
import { badParameters, jsonAnswer } from "../_parts/answer";
import { presentParameters } from "../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** OpenAPI 3.1 of everything below /api. */
export function GET(request: Request): Response {
  const { language, rest, errors } = presentParameters(request);
  for (const key of rest.keys())
    errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang, version" });
  if (errors.length > 0) return badParameters(errors);
  return jsonAnswer(request, openApi(language), ["openapi"]);
}
export const HEAD = GET;
