import { loadGeography } from "./load-geography";
import { mapMarkup } from "./markup";
import type { MapInputs, MapMark } from "./model";

/** The map for the first HTML. On the server only: see `first-markup.browser.ts`. */
export function firstMarkup(inputs: MapInputs, marks: readonly MapMark[]): string {
  return mapMarkup(loadGeography(inputs.region), marks);
}
