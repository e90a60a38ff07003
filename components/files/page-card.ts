import { talkTitle } from "../../data/talk/talk";
import type { ChartId } from "../charts/chart-list";
import { loadGeography } from "../charts/recognition-map/load-geography";
import { loadLimits } from "../charts/registry";
import { defaultView, parseView, type View } from "../charts/view-state";
import { loadCountryPage } from "../country/load";
import { loadTalk } from "../talk/load";
import type { Language } from "../words/language";
import { said } from "../words/said";
import { words } from "../words/words";

const pages = ["about", "data", "talk"] as const;

/** A page that is no chart and has a card: one of these, or the code of a country. */
export type CardPage = string;

/** All pages that have a card of their own. */
export const cardPages = (): readonly CardPage[] => [...pages, ...loadLimits().countries];

/** What the card of a page shows and says: of a country the map with it marked, of the talk its first slide, of the
 *  others the map as it is now. */
export function pageCard(
  page: CardPage,
  language: Language,
): { chart: ChartId; view: View; title: string; name: string } {
  const { about, data, country, present } = words[language];
  const usual = { chart: "recognition-map" as ChartId, view: defaultView(loadLimits()) };
  switch (page) {
    case "about":
      return { ...usual, title: about.title, name: "" };
    case "data":
      return { ...usual, title: data.title, name: "" };
    case "talk": {
      const [first] = loadTalk(language).slides;
      const chart = first?.chart ?? usual.chart;
      const { view } = parseView(first?.steps[0]?.query ?? "", loadLimits(), [chart]);
      return { chart, view, title: said(talkTitle, language), name: present.nav };
    }
    default: {
      const { name, status } = loadCountryPage(page, language);
      return {
        ...usual,
        view: { ...usual.view, region: isWhollyInEurope(page) ? "europe" : "world", country: [page] },
        title: `${name}. ${status.text}`,
        name: country.kicker,
      };
    }
  }
}

/** Whether the map of Europe shows the whole of a country and not only what reaches over its edge. */
function isWhollyInEurope(country: string): boolean {
  const { shapes, width, height } = loadGeography("europe");
  const own = shapes.find((shape) => shape.country === country && !shape.territory);
  if (!own) return false;
  const [x, y, w, h] = own.box;
  return x > 0 && y > 0 && x + w < width && y + h < height;
}
