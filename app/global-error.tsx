"use client";

import { FaultPage } from "@/components/views/fault-page";
import { faultWords } from "@/components/words/fault";
import { languageOfPath } from "@/components/words/language";
import "./globals.css";

/** The last resort, when not even the frame of a page could be made; it brings its own html element. */
export default function GlobalError() {
  const language = languageOfPath(typeof window === "undefined" ? "/" : window.location.pathname);
  return (
    <html lang={language}>
      <head>
        <title>{faultWords[language].title}</title>
      </head>
      <body>
        <FaultPage language={language} />
      </body>
    </html>
  );
}
