export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

/** Locale for numbers, dates and lists. British English, as the texts are. */
export const locale = { en: "en-GB", fr: "fr-FR" } as const satisfies Record<Language, string>;

/** The path of a page in a language: "/charts/opinion" in French is "/fr/charts/opinion",
 *  "/?year=1991" is "/fr?year=1991". */
export function pathIn(language: Language, path: string): string {
  if (language === "en") return path;
  return `/${language}${path.replace(/^\/(?=\?|$)/, "")}`;
}

/** The language of the page at a path: French below /fr, else English. */
export const languageOfPath = (path: string): Language => (/^\/fr(\/|$)/.test(path) ? "fr" : "en");
