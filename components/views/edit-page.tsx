import { chartIds } from "../charts/chart-list";
import { loadQuestionTexts } from "../charts/opinion/load";
import { charts, loadCountryNames } from "../charts/registry";
import { builtInTalk } from "../talk/built-in";
import { type Language, pathIn } from "../words/language";
import { words as allWords } from "../words/words";
import { PageContext } from "./page-context";
import { pageFacts } from "./page-facts";
import { SiteFrame } from "./site-frame";
import { TalkEditor } from "./talk-editor";

/** A reader's own talk: its slides, what can be done with them, and the ways to give it, pass it on and save it. */
export function EditPage({ language }: { language: Language }) {
  const { ownEdit: words, controls, tradePartners, ownTalk, collect } = allWords[language];
  const facts = pageFacts(language, [], "");
  const { year, region, compare, country, wave, question, from, to, sort } = controls;
  return (
    <SiteFrame language={language} path="/present/edit">
      <PageContext facts={facts}>
        <div className="preparing">
          <header className="home-head">
            <h1>{words.title}</h1>
            <p className="lead">{words.lead}</p>
            <p className="no-script">
              {words.noScript} <a href={pathIn(language, "/present")}>{words.builtIn}</a>
            </p>
          </header>
          <TalkEditor
            words={words}
            problemWords={ownTalk}
            lengthText={collect.length}
            chartNames={Object.fromEntries(chartIds.map((chart) => [chart, charts[chart].name(language)]))}
            builtIn={builtInTalk(language)}
            names={{
              keys: {
                year,
                region,
                compare,
                country,
                wave,
                question,
                scale: tradePartners.scale,
                from,
                to,
                sort,
              },
              regions: { europe: controls.europe, world: controls.world },
              scales: { linear: tradePartners.linear, log: tradePartners.log },
              questions: Object.fromEntries(
                loadQuestionTexts(language).map(({ value, text }) => [value, text]),
              ),
              countries: Object.fromEntries(loadCountryNames(language).map(({ code, name }) => [code, name])),
              sorts: facts.words.sorts,
              usual: words.usualView,
              colon: words.colon,
            }}
          />
        </div>
      </PageContext>
    </SiteFrame>
  );
}
