import { onceForEach } from "../../data/edition";
import { presentEdition } from "../../data/load";
import { type ChartId, chartIds } from "../charts/chart-list";
import { charts, loadLimits } from "../charts/registry";
import { defaultView } from "../charts/view-state";
import { inEachLanguage, type Language, pathIn } from "../words/language";
import { words } from "../words/words";

// The findings do not follow the view of the page, so they are worked out once.
const findingsOf = onceForEach(() => {
  const view = defaultView(loadLimits());
  const inLanguage = (language: Language) =>
    Object.fromEntries(chartIds.map((id) => [id, charts[id].draw(view, language).words.title]));
  return inEachLanguage(inLanguage);
});

/** The charts that are not on this page, by name; on a page with room for it each with its finding. */
export function ChartIndex({
  language,
  shown,
  hasFindings = false,
}: {
  language: Language;
  shown: readonly ChartId[];
  hasFindings?: boolean;
}) {
  const findings = findingsOf(presentEdition)[language];
  return (
    <nav className="chart-index" aria-labelledby="chart-index">
      <h2 id="chart-index" className="minor">
        {words[language].home.moreCharts}
      </h2>
      <ul className="finds">
        {chartIds
          .filter((chart) => !shown.includes(chart))
          .map((chart) => (
            <li key={chart}>
              <a href={pathIn(language, `/charts/${chart}`)}>{charts[chart].name(language)}</a>
              {hasFindings && <small>{findings[chart]}</small>}
            </li>
          ))}
      </ul>
    </nav>
  );
}
