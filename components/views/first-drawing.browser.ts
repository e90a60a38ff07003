import type { Drawing } from "../charts/drawing";
import { apiAddress, fetchJson } from "./fetch-json";
import type { DrawingPlace } from "./first-drawing.node";

/** In the browser the text is in the page already: with "" React leaves it as it is. `package.json` ("imports") chooses
 *  between this file and `first-drawing.node.ts`. */
export const drawingText = (_place: DrawingPlace): string => "";

/** What a picture of the page was drawn from. It is asked for where the page was drawn by the browser alone, and throws then
 *  what `fetchJson` throws. */
export async function placedDrawing(place: DrawingPlace): Promise<Drawing> {
  const { chart, query, language } = place;
  const text = document.querySelector(`[data-drawing="${chart}"]`)?.textContent;
  if (text) return JSON.parse(text);
  return fetchJson(apiAddress(`/api/charts/${chart}.json`, query, language));
}
