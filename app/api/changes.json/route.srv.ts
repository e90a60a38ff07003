import { badParameters, jsonAnswer } from "../_parts/answer";
import { fileParameters } from "../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The log of data versions: what changed, old, new, reason, source. */
export function GET(request: Request): Response {
  const { edition, isFrozen, rest, errors } = fileParameters(request);
  for (const key of rest.keys())
    errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang, version" });
  if (errors.length > 0) return badParameters(errors);
  const { version, asOf, log } = edition;
  return jsonAnswer(request, { version, as_of: asOf, changes: log }, ["changes"], { edition, isFrozen });
}
export const HEAD = GET;
