"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { ChartId } from "../charts/chart-list";
import { chartUses } from "../charts/chart-list";
import { embedCode, embedHeight, themeMessage } from "../charts/parts/embed-code";
import { themes } from "../charts/picture/palette";
import { viewQuery } from "../charts/view-state";
import { type Language, languages, pathIn } from "../words/language";
import { ExampleCode } from "./example-code";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** The code that puts this chart in this view into another page, in the colours and the language chosen for it, with a
 *  preview that is such a frame. */
export function EmbedCode({
  chart,
  title,
  site,
  texts,
}: {
  chart: ChartId;
  title: string;
  /** The public address of the site, "" where none is configured: then that of the reader's address bar. */
  site: string;
  texts: {
    summary: string;
    text: string;
    /** A template with "{message}", which is code. */
    message: string;
    theme: string;
    themes: Readonly<Record<(typeof themes)[number], string>>;
    language: string;
    languages: Readonly<Record<Language, string>>;
    copy: string;
    copied: string;
    preview: string;
  };
}) {
  const { language, limits } = usePageFacts();
  const { view } = useView();
  const id = useId();
  const [theme, setTheme] = useState<string>("auto");
  const [frameLanguage, setFrameLanguage] = useState<Language>(language);
  const [height, setHeight] = useState(embedHeight);
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source === frame.current?.contentWindow && data?.source === "recognition-atlas")
        setHeight(data.height);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, []);
  const query = [viewQuery(view, limits, chartUses[chart].keys), theme === "auto" ? "" : `theme=${theme}`]
    .filter(Boolean)
    .join("&");
  const path = pathIn(frameLanguage, `/embed/${chart}`) + (query === "" ? "" : `?${query}`);
  const [beforeMessage, afterMessage] = texts.message.split("{message}");
  return (
    <details className="embed-code" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.summary}</summary>
      <p>{texts.text}</p>
      <p className="embed-choices">
        <span className="choice">
          <label htmlFor={`${id}-theme`}>{texts.theme}</label>
          <select id={`${id}-theme`} value={theme} onChange={(event) => setTheme(event.target.value)}>
            {themes.map((one) => (
              <option key={one} value={one}>
                {texts.themes[one]}
              </option>
            ))}
          </select>
        </span>
        <span className="choice">
          <label htmlFor={`${id}-language`}>{texts.language}</label>
          <select
            id={`${id}-language`}
            value={frameLanguage}
            onChange={(event) => setFrameLanguage(event.target.value as Language)}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {texts.languages[one]}
              </option>
            ))}
          </select>
        </span>
      </p>
      <ExampleCode
        key={path}
        code={embedCode({ address: `{site}${path}`, title })}
        site={site}
        label={texts.summary}
        words={texts}
      />
      <p>
        {beforeMessage}
        <code>{themeMessage("dark")}</code>
        {afterMessage}
      </p>
      <p>{texts.preview}</p>
      {isOpen && <iframe ref={frame} src={path} title={title} height={height} />}
    </details>
  );
}
