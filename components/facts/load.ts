import { loadIn } from "../charts/parts/load-in";
import { loadSourceNotes } from "../charts/parts/load-names";
import type { Language } from "../words/language";
import { type FactStrip, factStrip } from "./model";

/** The standalone figures in one language. */
export function loadFacts(language: Language): FactStrip {
  return factStrip(loadIn("facts", language), loadSourceNotes(language), language);
}
