import type { Language } from "./language";

/** States whose English name takes "the" inside a sentence. */
const withArticle = new Set("ARE BHS CAF COD COG COM DOM GBR GMB MDV MHL NLD PHL SLB SYC USA VAT".split(" "));

/** A state's name as it stands inside a sentence: "the Netherlands". French sentences list names after a colon, where
 *  they need no article. */
export function nameInText(country: string, name: string, language: Language): string {
  return language === "en" && withArticle.has(country) ? `the ${name}` : name;
}
