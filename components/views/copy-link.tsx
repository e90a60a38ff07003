"use client";

import { useState } from "react";

/** Copies the address of the present view; it is the whole view. */
export function CopyLink({ text, done }: { text: string; done: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="copy-link"
      onClick={() =>
        navigator.clipboard.writeText(window.location.href).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }
    >
      <span aria-live="polite">{isCopied ? done : text}</span>
    </button>
  );
}
