import type { ReactNode } from "react";
import { themeScript } from "@/components/views/theme-script";
import type { Language } from "@/components/words/language";
import { sans, serif } from "./fonts/fonts";
import "./globals.css";

/** The html element of every page in one language. */
export function Document({ language, children }: { language: Language; children: ReactNode }) {
  return (
    // The theme script sets an attribute on the root before React looks at it.
    <html lang={language} className={`${serif.variable} ${sans.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a fixed text of our own */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
