import { type Language, languages } from "@/components/words/language";
import type { ParameterError } from "./answer";

/** The language of a file, and the query without it. A language given twice or unknown is an error. */
export function fileParameters(request: Request): {
  language: Language;
  rest: URLSearchParams;
  errors: ParameterError[];
} {
  const rest = new URL(request.url).searchParams;
  const errors: ParameterError[] = [];
  const given = rest.getAll("lang");
  const language = languages.find((one) => given.length === 1 && one === given[0]);
  if (given.length > 0 && !language) {
    errors.push({ parameter: "lang", value: given.join(" & "), allowed: languages.join(", ") });
  }
  rest.delete("lang");
  return { language: language ?? "en", rest, errors };
}
