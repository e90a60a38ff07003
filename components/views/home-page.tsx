import { lastYear } from "../../data/version";
import { chartIds } from "../charts/chart-list";
import { formatList } from "../charts/parts/format";
import { loadMap } from "../charts/recognition-map/load";
import { statesInYear } from "../charts/recognition-map/model";
import { loadCountryNames, loadLimits } from "../charts/registry";
import { parseView } from "../charts/view-state";
import { loadCountryCard } from "../country/load";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { nameInText } from "../words/name-in-text";
import { words as allWords } from "../words/words";
import { CountryPanel } from "./country-panel";
import { LiveChart } from "./live-chart";
import { Notices } from "./notices";
import { OpenTarget } from "./open-target";
import { PageContext } from "./page-context";
import { pageFacts } from "./page-facts";
import { SiteFrame } from "./site-frame";

/** The finding that the whole site is about, as of the data's last day: headline and sentence. */
export function homeFinding(language: Language): { title: string; sentence: string } {
  const words = allWords[language].home;
  const members = statesInYear(loadMap("europe", language), lastYear).filter((one) => one.isMember);
  const namesOf = (status: string) =>
    members
      .filter((one) => one.status === status)
      .map(({ state }) => nameInText(state.country, state.name, language));
  const never = namesOf("never");
  const ended = namesOf("ended");
  return {
    title: never.length === 0 ? words.titleAll : fill(words.title, { names: formatList(never, language) }),
    sentence: fill(words.finding, {
      members: members.length,
      with: namesOf("relations").length,
      ended: ended.length === 0 ? "" : fill(words.findingEnded, { names: formatList(ended, language) }),
    }),
  };
}

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
          <LiveChart chart="recognition-map" view={view} language={language} />
          <CountryPanel
            countries={loadCountryNames(language)}
            first={chosen ? loadCountryCard(chosen, language) : null}
            emptyText={words.cardEmpty}
          />
          <LiveChart chart="trade-2005" view={view} language={language} />
          <LiveChart chart="opinion" view={view} language={language} />
        </div>
      </PageContext>
    </SiteFrame>
  );
}
