"use client";

import { useEffect, useState } from "react";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import { type Language, locale, pathIn } from "../words/language";
import { apiAddress } from "./fetch-json";
import {
  type CheckResult,
  checkFonts,
  checkFullScreen,
  checkPage,
  checkParts,
  checkSecure,
  checkVersion,
  checkWindows,
  checkWorker,
} from "./preflight-checks";

const ids = [
  "secure",
  "worker",
  "slides",
  "notes",
  "parts",
  "fonts",
  "version",
  "windows",
  "fullScreen",
] as const;
type CheckId = (typeof ids)[number];
type Results = Readonly<Partial<Record<CheckId, CheckResult>>>;

/** How long until what is not ready is looked at again, ms. */
const pause = 2500;

/** What the talk needs of this machine, point by point, with what to do about what is missing. */
export function Preflight({
  language,
  slideCount,
  words,
}: {
  language: Language;
  slideCount: number;
  words: Words["preflight"];
}) {
  const [results, setResults] = useState<Results>({});
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round looks at everything again
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const slides = pathIn(language, "/present");
    const notes = pathIn(language, "/present/notes");
    const pages = [slides, notes];
    const checks: Readonly<Record<CheckId, () => Promise<CheckResult>>> = {
      secure: checkSecure,
      worker: checkWorker,
      slides: () => checkPage(slides, /<section[^>]* data-slide="/g, slideCount),
      notes: () => checkPage(notes, /<article[^>]* data-notes="/g, slideCount),
      parts: () => checkParts(pages),
      fonts: () => checkFonts(pages),
      version: () => checkVersion(pages, locale[language]),
      windows: checkWindows,
      fullScreen: checkFullScreen,
    };
    const look = async () => {
      // Keeps the talk where that has not been done yet; what comes of it is seen below.
      await navigator.serviceWorker?.register("/sw.js").catch(() => {});
      let isLate = false;
      for (const id of ids) {
        const result = await checks[id]();
        if (isOver) return;
        isLate ||= result.state === "notReady";
        setResults((before) => ({ ...before, [id]: result }));
      }
      const worker = await navigator.serviceWorker?.getRegistration("/");
      if (isLate) worker?.active?.postMessage("keep");
      if (!isOver && isLate) timer = setTimeout(look, pause);
    };
    look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [language, slideCount, round]);

  const states = ids.map((id) => results[id]?.state ?? "checking");
  const count = (state: string) => states.filter((one) => one === state).length;
  const verdict = (["checking", "notReady", "unknown"] as const).find((state) => count(state) > 0) ?? "ready";
  return (
    <section aria-labelledby="preflight-offline">
      <h2 id="preflight-offline">{words.offlineTitle}</h2>
      <p className="no-script">{words.noScript}</p>
      <p className="verdict" role="status" data-verdict={verdict}>
        {fill(words[`verdict_${verdict}`], { n: verdict === "ready" ? 0 : count(verdict), all: ids.length })}
      </p>
      <ul className="checks">
        {ids.map((id) => {
          const result = results[id];
          return (
            <li key={id} data-check={id} data-state={result?.state ?? "checking"}>
              <strong>{words[id]}</strong>
              <span className="check-state">{words[result?.state ?? "checking"]}</span>
              <span>{result && fill(textOf(id, result.state, words), result.values)}</span>
            </li>
          );
        })}
      </ul>
      <p className="files">
        <button
          type="button"
          onClick={() => {
            setResults({});
            setRound(round + 1);
          }}
        >
          {words.again}
        </button>
        <a href={pathIn(language, "/present")}>{words.openTalk}</a>
        <a href={pathIn(language, "/present/notes")}>{words.openNotes}</a>
        <a href={apiAddress("/api/talk.html", "", language)} download>
          {words.asFile}
        </a>
      </p>
    </section>
  );
}

/** Only the comparison with the server can be unknown. */
const textOf = (id: CheckId, state: CheckResult["state"], words: Words["preflight"]) =>
  state === "unknown" ? words.version_unknown : words[`${id}_${state}`];
