import type { ChartId } from "../charts/chart-list";
import { charts, loadCountryNames, loadLimits } from "../charts/registry";
import { parseView } from "../charts/view-state";
import { loadCountryCard } from "../country/load";
import { chartJsonLd } from "../files/json-ld";
import { inEachLanguage, type Language } from "../words/language";
import { spelling } from "../words/spelling";
import { words } from "../words/words";
import { ChartIndex } from "./chart-index";
import { CountryPanel } from "./country-panel";
import { EmbedCode } from "./embed-code";
import { homeFinding } from "./home-finding";
import { JsonLd } from "./json-ld";
import { LaidLater } from "./laid-later";
import { LiveChart } from "./live-chart";
import { Notices } from "./notices";
import { OpenTarget } from "./open-target";
import { PageContext } from "./page-context";
import { pageFacts } from "./page-facts";
import { PartBoundary } from "./part-boundary";
import { SiteFrame } from "./site-frame";

/** One chart alone, in the view of a query string ("" is the usual view). */
export function ChartPage({
  chart,
  language,
  search,
}: {
  chart: ChartId;
  language: Language;
  search: string;
}) {
  const { view } = parseView(search, loadLimits(), [chart]);
  const chosen = view.country.at(-1);
  return (
    <SiteFrame language={language} path={`/charts/${chart}`} search={search}>
      <JsonLd value={chartJsonLd(chart, language, search)} />
      <PageContext facts={pageFacts(language, [chart], search)}>
        <OpenTarget />
        <LaidLater selector=".table > :is(.table-scroll, .sources)" />
        <Notices />
        <div className="alone">
          <LiveChart chart={chart} view={view} language={language} />
          <EmbedCode
            chart={chart}
            title={charts[chart].name(language)}
            site={process.env.SITE_URL?.replace(/\/$/, "") ?? ""}
            texts={{
              summary: words[language].site.embed,
              text: words[language].site.embedText,
              message: words[language].site.embedTheme,
              theme: words[language].site.theme,
              themes: {
                auto: words[language].site.themeAuto,
                light: words[language].site.themeLight,
                dark: words[language].site.themeDark,
              },
              language: words[language].site.embedLanguage,
              languages: inEachLanguage((one) => spelling[one].name),
              copy: words[language].data.copy,
              copied: words[language].data.copied,
              preview: words[language].site.embedPreview,
            }}
          />
          <div className="beside">
            <PartBoundary name={words[language].controls.country}>
              <CountryPanel
                countries={loadCountryNames(language)}
                first={chosen ? loadCountryCard(chosen, language) : null}
                without={homeFinding(language).without}
                emptyText={words[language].home.cardEmpty}
              />
            </PartBoundary>
            <ChartIndex language={language} shown={[chart]} />
          </div>
        </div>
      </PageContext>
    </SiteFrame>
  );
}
