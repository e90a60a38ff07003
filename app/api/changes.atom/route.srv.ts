import { changesFeed } from "@/components/files/changes-feed";
import { badParameters, fileAnswer } from "../_parts/answer";
import { fileParameters } from "../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The log of data versions as a feed. */
export function GET(request: Request): Response {
  const { language, edition, isFrozen, rest, errors } = fileParameters(request);
  for (const key of rest.keys())
    errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang, version" });
  if (errors.length > 0) return badParameters(errors);
  const body = changesFeed(language, edition.log);
  return fileAnswer(request, { body, format: "atom", nameWords: ["changes"], edition, isFrozen });
}
export const HEAD = GET;
