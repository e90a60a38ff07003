import { loadGeography } from "./load-geography";
import { mapMarkup } from "./markup";
import { type MapInputs, mapModel } from "./model";

/** The map for the first HTML. On the server only: see `first-markup.browser.ts`. */
export function firstMarkup(inputs: MapInputs, year: number): string {
  return mapMarkup(loadGeography(inputs.region), mapModel(inputs, { year, query: "" }).figure.marks);
}
