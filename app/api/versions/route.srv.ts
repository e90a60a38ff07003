import { versionList } from "@/components/files/versions";
import { badParameters, jsonAnswer } from "../_parts/answer";
import { presentParameters } from "../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The data versions that an address can name, newest first, with what changed and their frozen files. */
export function GET(request: Request): Response {
  const { language, rest, errors } = presentParameters(request);
  for (const key of rest.keys())
    errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang, version" });
  if (errors.length > 0) return badParameters(errors);
  return jsonAnswer(request, { versions: versionList(language) }, ["versions"]);
}
export const HEAD = GET;
