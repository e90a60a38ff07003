"use client";

import { useEffect, useState } from "react";
import type { Limits } from "../charts/view-state";
import { tellOwnProblem } from "../talk/own-problem";
import { type OwnTalk, readOwnAddress } from "../talk/own-talk";
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
  "own",
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
/** On a machine that keeps nothing yet, the first look only sets off what is to be kept: that is looked at more often, and
 *  said to be missing after so many looks. */
const early = { looks: 5, pause: 600 };
const fetched: readonly CheckId[] = ["worker", "slides", "notes", "parts", "fonts", "version"];

/** A reader's own talk as it stands in the address, and what was read of it. */
type Given = { readonly encoded: string; readonly talk: OwnTalk | null; readonly problem: string };

/** What the talk needs of this machine, point by point, with what to do about what is missing. With `?talk=` it is the
 *  reader's own talk that is looked at. */
export function Preflight({
  language,
  slideCount,
  limits,
  words,
  problemWords,
}: {
  language: Language;
  slideCount: number;
  limits: Limits;
  words: Words["preflight"];
  problemWords: Words["ownTalk"];
}) {
  /** Undefined until the address has been read; null is the talk of the site. */
  const [given, setGiven] = useState<Given | null>();
  const [results, setResults] = useState<Results>({});
  const [round, setRound] = useState(0);
  const own = given?.talk ? given : null;
  const query = own === null ? "" : `?talk=${own.encoded}`;
  const slides = pathIn(language, "/present") + query;
  const notes = pathIn(language, "/present/notes") + query;
  const count = own?.talk?.slides.length ?? slideCount;

  useEffect(() => {
    const encoded = new URLSearchParams(window.location.search).get("talk");
    if (encoded === null) setGiven(null);
    else
      readOwnAddress(encoded, limits).then(({ talk, problems }) => {
        const problem = problems.map((one) => tellOwnProblem(one, problemWords)).join(" ");
        setGiven({ encoded, talk, problem });
      });
  }, [limits, problemWords]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round looks at everything again
  useEffect(() => {
    if (given === undefined) return;
    let isOver = false;
    let looks = 0;
    let timer: ReturnType<typeof setTimeout>;
    const pages = [slides, notes];
    const checks: Readonly<Record<CheckId, () => Promise<CheckResult>>> = {
      own: async () => ({
        state: given && (!given.talk || given.problem !== "") ? "notReady" : "ready",
        values: { title: given?.talk?.title || "…", n: count, problem: given?.problem ?? "" },
      }),
      secure: checkSecure,
      worker: checkWorker,
      slides: () => checkPage(slides, /<section[^>]* data-slide="/g, count),
      notes: () => checkPage(notes, /<article[^>]* data-notes="/g, count),
      parts: () => checkParts(pages),
      fonts: () => checkFonts(pages),
      version: () => checkVersion(pages, locale[language]),
      windows: checkWindows,
      fullScreen: checkFullScreen,
    };
    let isNew = false;
    let isAsked = false;
    const look = async () => {
      if (looks === 0) {
        const keeper = await navigator.serviceWorker?.getRegistration("/").catch(() => undefined);
        isNew = !keeper?.active;
      }
      // Keeps the talk where that has not been done yet; what comes of it is seen below.
      await navigator.serviceWorker?.register("/sw.js").catch(() => {});
      const late = new Set<CheckId>();
      for (const id of ids) {
        const result = await checks[id]();
        if (isOver) return;
        if (result.state === "notReady") late.add(id);
        const isComing = result.state === "notReady" && isNew && fetched.includes(id);
        if (!isComing) setResults((before) => ({ ...before, [id]: result }));
      }
      looks += 1;
      isNew &&= looks < early.looks;
      if (late.size === 0) return;
      const worker = await navigator.serviceWorker?.getRegistration("/");
      const anew = (["slides", "notes", "parts", "version"] as const).some((id) => late.has(id));
      if (!isNew || !isAsked) worker?.active?.postMessage({ page: slides, anew: anew && !isNew });
      isAsked ||= Boolean(worker?.active);
      if (!isOver) timer = setTimeout(look, isNew ? early.pause : pause);
    };
    look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [language, given, round]);

  const shown = given ? ids : ids.filter((id) => id !== "own");
  const states = shown.map((id) => results[id]?.state ?? "checking");
  const inState = (state: string) => states.filter((one) => one === state).length;
  const verdict =
    (["checking", "notReady", "unknown"] as const).find((state) => inState(state) > 0) ?? "ready";
  return (
    <section aria-labelledby="preflight-offline">
      <h2 id="preflight-offline">{words.offlineTitle}</h2>
      <p className="no-script">{words.noScript}</p>
      <p className="verdict" role="status" data-verdict={verdict}>
        {fill(words[`verdict_${verdict}`], { n: inState(verdict), all: shown.length })}
      </p>
      <ul className="checks">
        {shown.map((id) => {
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
        <a href={slides}>{words.openTalk}</a>
        <a href={notes}>{words.openNotes}</a>
        <a href={apiAddress("/api/talk.html", query.slice(1), language)} download>
          {words.asFile}
        </a>
      </p>
    </section>
  );
}

/** Only the comparison with the server can be unknown. */
const textOf = (id: CheckId, state: CheckResult["state"], words: Words["preflight"]) =>
  state === "unknown" ? words.version_unknown : words[`${id}_${state}`];
