import { everyText } from "./every-text";

/** What the file of a language exports, its words under its own name. */
type LanguageModule = Readonly<Record<string, unknown>>;

/** Each text that a language lacks or that cannot be used, one line each with the file, the place and what was expected;
 *  none -> []. `load` gives what the file of a language exports; without it the file itself is read. */
export async function missingIn(language: string, load = readFile): Promise<string[]> {
  const [english, own] = [await load("en"), await load(language)];
  const file = `components/words/${language}.ts`;
  const parts = ["spelling", "fault", "problems", language].flatMap((part) =>
    [...leaves(english[part === language ? "en" : part], part)].flatMap(([place, text]) =>
      faultsOf(at(own, place), text, place.at(-1)).map((fault) => `${file}: ${place.join(".")}: ${fault}`),
    ),
  );
  // English and French stand where the text is used.
  if (language === "fr") return parts;
  const texts = (own.texts ?? {}) as Readonly<Record<string, unknown>>;
  const untold = [...(await everyText())].flatMap(([text, where]) =>
    faultsOf(texts[text], text).map((fault) => `${file}: texts: ${fault} (${where})`),
  );
  return [...parts, ...untold];
}

const readFile = (language: string): Promise<LanguageModule> =>
  import(`../../components/words/${language}.ts`);

/** What is wrong with the text of a language that stands for an English one: nothing of it there, a value that the English
 *  does not get and the page would fail on, or the name of a sheet that no spreadsheet may have. */
function faultsOf(text: unknown, english: string, key?: string): string[] {
  if (typeof text !== "string" || text.trim() === "") return [`missing: ${JSON.stringify(english)}`];
  const given = placeholders(english);
  const faults = placeholders(text).flatMap((name) =>
    given.includes(name) ? [] : `{${name}} is no value here, expected: ${given.join(", ") || "none"}`,
  );
  if (/^sheet[A-Z]/.test(key ?? "") && (/[\\/*?:[\]]/.test(text) || text.length > 31))
    faults.push(`${JSON.stringify(text)} names no sheet, expected: at most 31 signs, none of \\ / * ? : [ ]`);
  return faults;
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name);

/** Every text in a part of a file, with the way to it. */
function* leaves(thing: unknown, ...way: string[]): Generator<[way: string[], text: string]> {
  if (typeof thing === "string") yield [way, thing];
  else if (typeof thing === "object" && thing !== null)
    for (const [key, inner] of Object.entries(thing)) yield* leaves(inner, ...way, key);
}

const at = (thing: unknown, way: readonly string[]): unknown =>
  way.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], thing);
