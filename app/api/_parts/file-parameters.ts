import { type Language, languages } from "@/components/words/language";
import { version } from "@/data/version";
import type { ParameterError } from "./answer";

/** The language of a file, and the query without it and without the data version. Given twice or unknown is an error;
 *  so is a version that is not the one served: an address that names a version never gives other bytes. */
export function fileParameters(request: Request): {
  language: Language;
  rest: URLSearchParams;
  errors: ParameterError[];
} {
  const rest = new URL(request.url).searchParams;
  const errors: ParameterError[] = [];
  const take = <T extends string>(key: string, possible: readonly T[]): T | undefined => {
    const given = rest.getAll(key);
    rest.delete(key);
    const value = possible.find((one) => given.length === 1 && one === given[0]);
    if (given.length > 0 && !value) {
      errors.push({ parameter: key, value: given.join(" & "), allowed: possible.join(", ") });
    }
    return value;
  };
  take("version", [version]);
  return { language: take("lang", languages) ?? "en", rest, errors };
}
