"use client";

import type { Language } from "../words/language";

/** The same page in the other language, in the same view. */
export function LanguageLink({
  language,
  href,
  text,
  label,
}: {
  language: Language;
  href: string;
  text: string;
  label: string;
}) {
  return (
    <a
      href={href}
      lang={language}
      hrefLang={language}
      aria-label={label}
      onClick={(event) => {
        // The view may have changed since the page was made.
        event.currentTarget.search = window.location.search;
      }}
    >
      {text}
    </a>
  );
}
