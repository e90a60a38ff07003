/** A language as its readers call it and a page in it, its locale for numbers, and what stands between parts of a text that
 *  is put together, for what no template of the words can hold: dates, lists of any length, and names from the data. Months
 *  stand here because a browser needs longer to make its own formatter of dates than to read the rest of a page. The first language is at the addresses without a prefix. */
export const spelling = {
  en: {
    name: "English",
    thisPage: "This page in English",
    // British English, as the texts are.
    locale: "en-GB",
    semicolon: "; ",
    colon: ": ",
    percentSign: "%",
    firstOfMonth: "1",
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
    and: " and ",
  },
  fr: {
    name: "Français",
    thisPage: "Cette page en français",
    locale: "fr-FR",
    semicolon: "\u202f; ",
    colon: "\u00a0: ",
    percentSign: "\u202f%",
    firstOfMonth: "1er",
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
    and: " et ",
  },
} as const;

export type Language = keyof typeof spelling;
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

/** The language of the page at a path: French below /fr, else English. */
export function languageOfPath(path: string): Language {
  const folder = path.split("/", 2)[1];
  return languages.find((language) => language !== "en" && language === folder) ?? "en";
}
