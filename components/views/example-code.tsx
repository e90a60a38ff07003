"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Lines to copy. Where the server does not know how the site is called, the browser does: it puts its own address in
 *  the place of `{site}`. The button is there only where a browser can copy. */
export function ExampleCode({
  code,
  site,
  label,
  words,
}: {
  code: string;
  /** The address of the site, or "" where the server does not know it. */
  site: string;
  /** What the lines are, for the name of the button. */
  label: string;
  words: { readonly copy: string; readonly copied: string };
}) {
  const here = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
  const canCopy = useSyncExternalStore(
    never,
    () => Boolean(navigator.clipboard),
    () => false,
  );
  const [isCopied, setCopied] = useState(false);
  const text = code.replaceAll("{site}", site === "" ? here : site);
  return (
    <div className="example">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="code" tabIndex={0} aria-label={label}>
        <pre>
          <code>{text}</code>
        </pre>
      </section>
      {canCopy && (
        <button
          type="button"
          aria-label={`${words.copy}: ${label}`}
          onClick={() =>
            navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
        </button>
      )}
    </div>
  );
}
