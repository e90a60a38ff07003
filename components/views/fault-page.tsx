"use client";

import { faultWords } from "../words/fault";
import { type Language, pathIn } from "../words/language";

/** What stands in place of a page that failed in the browser: says so, and leads on. Loading anew is the surest remedy:
 *  the view is in the address, and after a new build the scripts at hand may be old ones. */
export function FaultPage({ language }: { language: Language }) {
  const words = faultWords[language];
  return (
    <main data-fault>
      <div className="home-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.text}</p>
        <p className="files">
          <button type="button" onClick={() => window.location.reload()}>
            {words.retry}
          </button>
          <a href={pathIn(language, "/")}>{words.home}</a>
          <a href="/api/datasets">/api/datasets</a>
        </p>
      </div>
    </main>
  );
}
