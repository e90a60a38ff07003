import { type Language, languages } from "@/components/words/language";
import { editionOf, knownVersions, publishedVersions } from "@/data/archive";
import type { Edition } from "@/data/edition";
import { presentEdition } from "@/data/load";
import type { ParameterError } from "./answer";

/** What every file is told: its language, the data it is made from, and whether its address names them for good. */
export type FileParameters = {
  readonly language: Language;
  readonly edition: Edition;
  /** The address names a published version, so that it gives the same bytes for ever. */
  readonly isFrozen: boolean;
  /** The query without the keys read here. */
  readonly rest: URLSearchParams;
  readonly errors: ParameterError[];
};

/** The parameters of a file that is made from data. Given twice or unknown is an error; so is a version that was never
 *  published: an address that names a version never gives other bytes. */
export function fileParameters(request: Request): FileParameters {
  const { language, version, rest, errors } = readParameters(request, knownVersions());
  return {
    language,
    edition: (version && editionOf(version)) || presentEdition,
    isFrozen: version !== undefined && publishedVersions().includes(version),
    rest,
    errors,
  };
}

/** The same for a file that is made from the present data only, such as the talk. */
export const presentParameters = (request: Request): Omit<FileParameters, "edition" | "isFrozen"> =>
  readParameters(request, [presentEdition.version]);

function readParameters(request: Request, versions: readonly string[]) {
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
  const version = take("version", versions);
  return { language: take("lang", languages) ?? "en", version, rest, errors };
}
