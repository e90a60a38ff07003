import { loadDataset } from "../../data/load";
import type { MarkLabel } from "../charts/drawing";
import type { OpinionFigure } from "../charts/opinion/model";
import { loadSourceNotes } from "../charts/parts/load-names";
import { loadStates } from "../charts/recognition-map/load";
import { charts, loadLimits } from "../charts/registry";
import type { TradeFigure } from "../charts/trade-2005/model";
import { defaultView } from "../charts/view-state";
import type { Language } from "../words/language";
import { words } from "../words/words";
import { type CountryCard, countryCard } from "./model";

const made = new Map<string, CountryCard>();

/** The card of a country in one language, made once per process; null for a code that is no country of ours. */
export function loadCountryCard(country: string, language: Language): CountryCard | null {
  const key = `${country} ${language}`;
  const known = made.get(key);
  if (known) return known;
  const state = loadStates(language).find((one) => one.country === country);
  if (!state) return null;
  const view = defaultView(loadLimits());
  const trade = charts["trade-2005"].draw(view, language);
  const tradeMark = (trade.figure as TradeFigure).marks.find((mark) => mark.country === country);
  const card = countryCard(
    {
      state,
      missions: loadDataset("missions").filter((row) => row.country === country),
      trade: tradeMark ? { label: tradeMark.label, source: sourceOf(trade.rows[tradeMark.row]) } : null,
      opinion: (loadLimits().waves[view.question] ?? []).flatMap((wave) =>
        opinionOf({ ...view, wave }, language, country),
      ),
      sources: loadSourceNotes(),
    },
    words[language],
    language,
  );
  made.set(key, card);
  return card;
}

const sourceOf = (row: { readonly source?: unknown } | undefined) => [row?.source ?? []].flat().map(String);

function opinionOf(view: ReturnType<typeof defaultView>, language: Language, country: string) {
  const drawing = charts.opinion.draw(view, language);
  return (drawing.figure as OpinionFigure).marks
    .filter((mark) => mark.country === country)
    .map((mark): { label: MarkLabel; note: string | null; source: string[] } => {
      const row = drawing.rows[mark.row];
      return {
        label: mark.label,
        note: typeof row?.note === "string" && !mark.askedOnly ? row.note : null,
        source: sourceOf(row),
      };
    });
}
