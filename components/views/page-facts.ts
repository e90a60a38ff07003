import type { ChartId } from "../charts/chart-list";
import { loadLimits } from "../charts/registry";
import { chartDatasets } from "../files/chart-datasets";
import type { Language } from "../words/language";
import { words } from "../words/words";
import type { PageFacts } from "./page-context";

/** What the client parts of a page are told: language, limits, its charts, the words they use. */
export function pageFacts(language: Language, charts: readonly ChartId[], search: string): PageFacts {
  const { controls, chart, columns, codes, notice, card, map, trade, opinion, dates, download, collect } =
    words[language];
  return {
    language,
    limits: loadLimits(),
    charts,
    search,
    datasets: Object.fromEntries(charts.map((id) => [id, chartDatasets(id, language)])),
    words: {
      controls,
      chart,
      columns,
      codes,
      notice,
      card,
      map,
      download,
      collect,
      sorts: {
        "recognition-dates": { date: dates.sort_date, name: dates.sort_name },
        "trade-2005": {
          total: trade.sort_total,
          imports: trade.sort_imports,
          exports: trade.sort_exports,
          name: trade.sort_name,
        },
        opinion: {
          negative: opinion.sort_negative,
          positive: opinion.sort_positive,
          name: opinion.sort_name,
        },
      },
    },
  };
}
