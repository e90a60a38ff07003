import type { ChartId } from "../charts/chart-list";
import type { Drawing } from "../charts/drawing";
import { charts, loadLimits } from "../charts/registry";
import { parseView } from "../charts/view-state";
import type { Language } from "../words/language";

// On the server only: see `first-drawing.browser.ts`.

/** A drawing, by the canonical query of its data. */
export type DrawingPlace = {
  readonly chart: ChartId;
  readonly query: string;
  readonly language: Language;
};

const draw = ({ chart, query, language }: DrawingPlace): Drawing =>
  charts[chart].draw(parseView(query, loadLimits(), [chart]).view, language);

/** The drawing as JSON that can stand in a page. */
export const drawingText = (place: DrawingPlace): string =>
  JSON.stringify(draw(place)).replaceAll("<", "\\u003c");

/** What a picture of the page is drawn from. */
export const placedDrawing = async (place: DrawingPlace): Promise<Drawing> => draw(place);
