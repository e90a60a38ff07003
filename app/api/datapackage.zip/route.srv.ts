import { dataPackageZip } from "@/components/files/data-package";
import { badParameters, fileAnswer } from "../_parts/answer";
import { fileParameters } from "../_parts/file-parameters";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

/** The Data Package with its CSV files, their metadata and how to cite. */
export function GET(request: Request): Response {
  const { language, edition, isFrozen, rest, errors } = fileParameters(request);
  for (const key of rest.keys())
    errors.push({ parameter: key, value: rest.get(key) ?? "", allowed: "lang, version" });
  if (errors.length > 0) return badParameters(errors);
  return fileAnswer(request, {
    body: dataPackageZip(language, edition),
    format: "zip",
    nameWords: ["recognition-atlas", ...(language === "en" ? [] : [language])],
    edition,
    isFrozen,
  });
}
export const HEAD = GET;
