import { chartIds } from "../charts/chart-list";
import { charts } from "../charts/registry";
import { type Language, pathIn } from "../words/language";
import { words as allWords } from "../words/words";
import { SiteFrame } from "./site-frame";

/** An unknown address: says so, and shows what there is. */
export function NotFoundPage({ language }: { language: Language }) {
  const words = allWords[language].site;
  return (
    <SiteFrame language={language}>
      <div className="home-head">
        <h1>{words.notFoundTitle}</h1>
        <p className="lead">{words.notFoundText}</p>
        <ul className="finds">
          <li>
            <a href={pathIn(language, "/")}>{words.home}</a>
          </li>
          {chartIds.map((chart) => (
            <li key={chart}>
              <a href={pathIn(language, `/charts/${chart}`)}>{charts[chart].name(language)}</a>
            </li>
          ))}
          <li>
            <a href={pathIn(language, "/data")}>{words.dataLink}</a>
          </li>
          <li>
            <a href={pathIn(language, "/present")}>{words.present}</a>
          </li>
          <li>
            <a href={pathIn(language, "/about")}>{words.about}</a>
          </li>
        </ul>
      </div>
    </SiteFrame>
  );
}
