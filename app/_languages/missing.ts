import { everyText } from "./every-text";

/** What the file of a language exports, its words under its own name. */
type LanguageModule = Readonly<Record<string, unknown>>;

/** Each text that a language lacks, one line each with the file, the place and the English; none -> []. `load` gives
 *  what the file of a language exports; without it the file itself is read. */
export async function missingIn(language: string, load = readFile): Promise<string[]> {
  const [english, own] = [await load("en"), await load(language)];
  const file = `components/words/${language}.ts`;
  const parts = ["spelling", "fault", "problems", language].flatMap((part) =>
    [...leaves(english[part === language ? "en" : part], part)].flatMap(([place, text]) =>
      isText(at(own, place)) ? [] : `${file}: ${place.join(".")}: missing: ${JSON.stringify(text)}`,
    ),
  );
  // English and French stand where the text is used.
  if (language === "fr") return parts;
  const texts = (own.texts ?? {}) as Readonly<Record<string, unknown>>;
  const untold = [...(await everyText())].flatMap(([text, where]) =>
    isText(texts[text]) ? [] : `${file}: texts: missing: ${JSON.stringify(text)} (${where})`,
  );
  return [...parts, ...untold];
}

const readFile = (language: string): Promise<LanguageModule> =>
  import(`../../components/words/${language}.ts`);

const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";

/** Every text in a part of a file, with the way to it. */
function* leaves(thing: unknown, ...way: string[]): Generator<[way: string[], text: string]> {
  if (typeof thing === "string") yield [way, thing];
  else if (typeof thing === "object" && thing !== null)
    for (const [key, inner] of Object.entries(thing)) yield* leaves(inner, ...way, key);
}

const at = (thing: unknown, way: readonly string[]): unknown =>
  way.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], thing);
