import { dataPackage } from "@/components/files/data-package";
import { badParameters, jsonAnswer } from "../_parts/answer";
import { fileParameters } from "../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The Frictionless Data Package of all datasets. */
export function GET(request: Request): Response {
  const { language, edition, isFrozen, rest, errors } = fileParameters(request);
  for (const key of rest.keys())
    errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang, version" });
  if (errors.length > 0) return badParameters(errors);
  return jsonAnswer(request, dataPackage(language, undefined, edition), ["datapackage"], {
    edition,
    isFrozen,
  });
}
export const HEAD = GET;
