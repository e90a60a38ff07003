"use client";

import { useState } from "react";
import type { Words } from "../words/en";
import { type Language, pathIn } from "../words/language";

/** What of the talk in the address could not be shown, what is shown instead, and the way on. */
export function TalkProblems({
  problems,
  hasOwn,
  words,
  language,
}: {
  problems: readonly string[];
  /** The rest of the reader's own talk is shown. */
  hasOwn: boolean;
  words: Words["ownTalk"];
  language: Language;
}) {
  const [isOpen, setOpen] = useState(true);
  if (problems.length === 0 || !isOpen) return null;
  return (
    <aside className="talk-notice" role="alert">
      <p>
        <strong>{hasOwn ? words.shownPartly : words.shownInstead}</strong>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>
        <a href={pathIn(language, "/present")}>{words.toSite}</a>
        <a href={pathIn(language, "/present/edit")}>{words.toEdit}</a>
        <button type="button" onClick={() => setOpen(false)}>
          {words.dismiss}
        </button>
      </p>
    </aside>
  );
}
