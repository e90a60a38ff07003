import { spelling } from "./spelling";

export type Language = keyof typeof spelling;
/** The first language is at the addresses without a prefix. */
export const languages = Object.keys(spelling) as readonly Language[];

/** Something of each language: { en: "en-GB", fr: "fr-FR" }. */
export function inEachLanguage<Thing>(
  make: (language: Language) => Thing,
): Readonly<Record<Language, Thing>> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    Thing
  >;
}

export const locale = inEachLanguage((language) => spelling[language].locale);

/** The path of a page in a language: "/charts/opinion" in French is "/fr/charts/opinion",
 *  "/?year=1991" is "/fr?year=1991". */
export function pathIn(language: Language, path: string): string {
  if (language === "en") return path;
  return `/${language}${path.replace(/^\/(?=\?|$)/, "")}`;
}

/** The language of the page at a path: French below /fr, English where no other has its folder. */
export function languageOfPath(path: string): Language {
  const folder = path.split("/", 2)[1];
  return languages.find((language) => language !== "en" && language === folder) ?? "en";
}
