import { loadLimits } from "../charts/registry";
import { loadTalk } from "../talk/load";
import { type Language, pathIn } from "../words/language";
import { words as allWords } from "../words/words";
import { ClickerTest } from "./clicker-test";
import { ContrastCard } from "./contrast-card";
import { Preflight } from "./preflight";
import { SiteFrame } from "./site-frame";

/** The page before the talk: what is kept, what the clicker sends, what the projector shows. */
export function CheckPage({ language }: { language: Language }) {
  const { preflight: words, map, ownTalk } = allWords[language];
  return (
    <SiteFrame language={language} path="/present/check">
      <div className="preparing">
        <header className="home-head">
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </header>
        <Preflight
          language={language}
          slideCount={loadTalk(language).slides.length}
          limits={loadLimits()}
          words={words}
          problemWords={ownTalk}
        />
        <section aria-labelledby="preflight-try">
          <h2 id="preflight-try">{words.tryTitle}</h2>
          <p>{words.tryText}</p>
        </section>
        <ClickerTest words={words} />
        <ContrastCard words={words} names={map} />
        <p className="files">
          <a href={pathIn(language, "/present")}>{words.openTalk}</a>
        </p>
      </div>
    </SiteFrame>
  );
}
