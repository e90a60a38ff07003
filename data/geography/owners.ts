import type { AtlasFeature } from "./atlas";
import { territories } from "./territories";

/** Whose status an area shows, and the territory it is, if it is drawn apart from its state. */
export type Owner = { readonly country: string; readonly territory?: string };

/** Features that the atlas gives no numeric code. Those merged into a neighbour stand in `repairs.ts`. */
const WITHOUT_CODE: Readonly<Record<string, string>> = { Kosovo: "XKX" };

/** Features of the atlas that are not drawn, each with the reason. What is neither here nor owned stops the maker. */
export const leftOut: Readonly<Record<string, string>> = {
  Antarctica: "No state's; the Antarctic Treaty freezes all claims. The world map ends north of it.",
};

/** The same for the features that only the 1:10 m atlas has; the 1:50 m one draws their ground as their state's. */
export const leftOutFine: Readonly<Record<string, string>> = {
  "U.S. Minor Outlying Is.": "Nine atolls, each below a tenth of a pixel; no inhabitants of their own.",
  Dhekelia: "British base on Cyprus, drawn with Cyprus.",
  Akrotiri: "British base on Cyprus, drawn with Cyprus.",
  "Cyprus U.N. Buffer Zone": "Drawn with Cyprus.",
  "USNB Guantanamo Bay": "Leased from Cuba, drawn with Cuba.",
  Baikonur: "Leased from Kazakhstan, drawn with Kazakhstan.",
  "Coral Sea Is.": "Reefs of Australia, below a tenth of a pixel.",
  "Spratly Is.": "Reefs claimed by six states, below a tenth of a pixel.",
  "Clipperton I.": "Uninhabited atoll of France, below a tenth of a pixel.",
  "Bajo Nuevo Bank": "Disputed reef, below a tenth of a pixel.",
  "Serranilla Bank": "Disputed reef, below a tenth of a pixel.",
  "Scarborough Reef": "Disputed reef, below a tenth of a pixel.",
};

/** Whose a feature is, from its numeric code. `states`: numeric code -> alpha-3 of the states of our data.
 *  Null when no rule knows it. */
export function ownerOf(feature: AtlasFeature, states: ReadonlyMap<string, string>): Owner | null {
  const country = states.get(feature.id ?? "") ?? WITHOUT_CODE[feature.properties.name];
  if (country) return { country };
  const found = Object.entries(territories).find(([, { numeric }]) => numeric === feature.id);
  return found ? { country: found[1].follows, territory: found[0] } : null;
}
