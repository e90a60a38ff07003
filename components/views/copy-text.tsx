"use client";

import { useState } from "react";

/** Copies a text, by default the address of the present view, which is the whole view. Where the browser does not let a
 *  page copy (no https, no permission) it says so. */
export function CopyText({
  content,
  text,
  done,
  failed,
}: {
  content?: string;
  text: string;
  done: string;
  failed: string;
}) {
  const [said, setSaid] = useState(text);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content ?? window.location.href);
      setSaid(done);
    } catch {
      setSaid(failed);
    }
  };
  return (
    <button type="button" className="copy-text" onClick={copy}>
      <span aria-live="polite">{said}</span>
    </button>
  );
}
