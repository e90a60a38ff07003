"use client";

import { useEffect, useState } from "react";
import { encodeOwnTalk, type OwnTalk, ownFileName, ownLimits, writeOwnTalk } from "../talk/own-talk";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import { type Language, locale, pathIn } from "../words/language";
import { apiAddress } from "./fetch-json";
import { saveFile } from "./save-file";

/** What can be done with the whole talk: give it, pass it on, save it, take it along. */
export function OwnShare({
  talk,
  language,
  words,
}: {
  talk: OwnTalk;
  language: Language;
  words: Words["ownEdit"];
}) {
  const [encoded, setEncoded] = useState("");
  const [isCopied, setCopied] = useState(false);
  /** Copied by hand where the browser does not let pages do it. */
  const [byHand, setByHand] = useState("");
  useEffect(() => {
    let isOver = false;
    encodeOwnTalk(talk).then((text) => {
      if (isOver) return;
      setEncoded(text);
      setCopied(false);
      setByHand("");
    });
    return () => {
      isOver = true;
    };
  }, [talk]);

  const used = encoded.length;
  const over = used - ownLimits.address;
  const isUsable = used > 0 && over <= 0;
  const number = (value: number) => value.toLocaleString(locale[language]);
  const pathTo = (page: string) => `${pathIn(language, page)}?talk=${encoded}`;
  const fileOf = (format: string) => apiAddress(`/api/talk.${format}`, `talk=${encoded}`, language);
  const link = (text: string, href: string, isFile = false) => (
    <a
      href={isUsable ? href : undefined}
      aria-disabled={isUsable ? undefined : true}
      aria-describedby="own-address"
      download={isFile || undefined}
    >
      {text}
    </a>
  );
  return (
    <section aria-label={words.useTitle} className="own-share">
      <p className="files">
        {link(words.present, pathTo("/present"))}
        {link(words.notes, pathTo("/present/notes"))}
        {link(words.check, pathTo("/present/check"))}
        <button type="button" onClick={() => saveFile(ownFileName(talk), writeOwnTalk(talk))}>
          {words.save}
        </button>
        <button
          type="button"
          disabled={!isUsable}
          aria-describedby="own-address"
          onClick={async () => {
            const address = window.location.origin + pathTo("/present");
            try {
              await navigator.clipboard.writeText(address);
              setCopied(true);
            } catch {
              setByHand(address);
            }
          }}
        >
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </button>
        {link("HTML", fileOf("html"), true)}
        {link("PPTX", fileOf("pptx"), true)}
        {link("PDF", fileOf("pdf"), true)}
      </p>
      {byHand !== "" && (
        <label>
          {words.byHand} <input readOnly value={byHand} onFocus={(event) => event.target.select()} />
        </label>
      )}
      <p id="own-address" data-over={over > 0 || undefined}>
        <meter
          min={0}
          max={ownLimits.address}
          high={ownLimits.address * 0.9}
          value={used}
          aria-label={words.meter}
        />{" "}
        {over > 0
          ? fill(words.tooLong, { n: number(over) })
          : fill(words.addressUsed, { n: number(used), max: number(ownLimits.address) })}
      </p>
    </section>
  );
}
