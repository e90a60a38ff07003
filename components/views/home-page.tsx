import { chartIds } from "../charts/chart-list";
import { loadCountryNames, loadLimits } from "../charts/registry";
import { parseView } from "../charts/view-state";
import { loadCountryCard } from "../country/load";
import type { Language } from "../words/language";
import { words as allWords } from "../words/words";
import { ChartIndex } from "./chart-index";
import { CountryPanel } from "./country-panel";
import { FactsStrip } from "./facts-strip";
import { homeFinding } from "./home-finding";
import { LiveChart } from "./live-chart";
import { Notices } from "./notices";
import { OpenTarget } from "./open-target";
import { PageContext } from "./page-context";
import { pageFacts } from "./page-facts";
import { PartBoundary } from "./part-boundary";
import { SiteFrame } from "./site-frame";

const shown = ["recognition-map", "trade-2005", "opinion", "relations-timeline"] as const;
const [first, ...below] = shown;

/** The dashboard in the view of a query string ("" is the usual view). */
export function HomePage({ language, search }: { language: Language; search: string }) {
  const words = allWords[language].home;
  const { view } = parseView(search, loadLimits(), chartIds);
  const finding = homeFinding(language);
  const chosen = view.country.at(-1);
  return (
    <SiteFrame language={language} path="/" search={search}>
      <PageContext facts={pageFacts(language, chartIds, search)}>
        <OpenTarget />
        <div className="home-head">
          <h1>{finding.title}</h1>
          <p className="finding">{finding.sentence}</p>
          <p className="lead">{words.lead}</p>
          <Notices />
        </div>
        <div className="home">
          <LiveChart chart={first} view={view} language={language} />
          <div className="beside">
            <PartBoundary name={allWords[language].controls.country}>
              <CountryPanel
                countries={loadCountryNames(language)}
                first={chosen ? loadCountryCard(chosen, language) : null}
                without={finding.without}
                emptyText={words.cardEmpty}
              />
            </PartBoundary>
            <ChartIndex language={language} shown={shown} hasFindings />
          </div>
          {below.map((chart) => (
            <LiveChart key={chart} chart={chart} view={view} language={language} isBelow />
          ))}
          <FactsStrip language={language} />
        </div>
      </PageContext>
    </SiteFrame>
  );
}
