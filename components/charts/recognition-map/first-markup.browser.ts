import type { MapInputs, MapMark } from "./model";

/** In the browser the first map is in the page already. With "" React leaves the server's shapes as they are, and
 *  no path is sent twice. `package.json` ("imports") chooses between this file and `first-markup.node.ts`. */
export function firstMarkup(_inputs: MapInputs, _marks: readonly MapMark[]): string {
  return "";
}
