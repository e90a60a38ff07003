"use client";

import type { Language } from "../words/language";
import { spelling } from "../words/spelling";

/** The same page in another language, in the same view. */
export function LanguageLink({ language, href }: { language: Language; href: string }) {
  return (
    <a
      href={href}
      lang={language}
      hrefLang={language}
      aria-label={spelling[language].thisPage}
      onClick={(event) => {
        // The view may have changed since the page was made.
        event.currentTarget.search = window.location.search;
      }}
    >
      {spelling[language].name}
    </a>
  );
}
