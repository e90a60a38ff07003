import { limits, promises } from "../about/accessibility";
import { type Language, pathIn } from "../words/language";
import { said } from "../words/said";
import { words as allWords } from "../words/words";
import { reportAddress } from "./report-address";
import { SiteFrame } from "./site-frame";

/** What readers can rely on whatever they see, hear or use, how it is checked, and what does not hold yet. */
export function AccessibilityPage({ language }: { language: Language }) {
  const words = allWords[language].accessibility;
  const report = reportAddress(process.env.REPORT_URL);
  return (
    <SiteFrame language={language} path="/about/accessibility">
      <header className="home-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <div className="about-text">
        <section id="promises">
          <h2>{words.promises}</h2>
          {promises.map(({ id, promise, check, tests }) => (
            <div key={id} id={id} className="about-item">
              <p>{said(promise, language)}</p>
              <details className="data-list">
                <summary>{words.how}</summary>
                <p>{said(check, language)}</p>
                <ul lang={language === "en" ? undefined : "en"}>
                  {tests.map((test) => (
                    <li key={test}>{test}</li>
                  ))}
                </ul>
              </details>
            </div>
          ))}
        </section>
        <section id="limits">
          <h2>{words.limits}</h2>
          <ul>
            {limits.map(({ id, text }) => (
              <li key={id}>{said(text, language)}</li>
            ))}
          </ul>
        </section>
        <section id="contact">
          <h2>{words.contact}</h2>
          <p className="section-lead">{report ? words.contactText : words.contactNone}</p>
          <p>
            {report ? (
              <a className="report" href={report}>
                {words.report}
              </a>
            ) : (
              <a href={`${pathIn(language, "/about")}#corrections`}>{allWords[language].site.corrections}</a>
            )}
          </p>
        </section>
      </div>
    </SiteFrame>
  );
}
