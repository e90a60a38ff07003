"use client";

import { useState } from "react";

/** Copies a picture, to be pasted into a document. Where the browser cannot, it is downloaded instead, and that is said. */
export function CopyPicture({
  address,
  texts,
}: {
  /** The PNG of the present view. */
  address: string;
  texts: { copy: string; busy: string; done: string; instead: string };
}) {
  const [said, setSaid] = useState(texts.copy);
  const copy = async () => {
    setSaid(texts.busy);
    try {
      // Safari wants the promise itself: after waiting for the picture it no longer sees the click.
      const png = fetch(address).then((answer) => {
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        return answer.blob();
      });
      await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      setSaid(texts.done);
    } catch {
      setSaid(texts.instead);
      const link = document.createElement("a");
      link.href = address;
      link.download = "";
      link.click();
    }
  };
  return (
    <button type="button" className="copy-text" onClick={copy}>
      <span aria-live="polite">{said}</span>
    </button>
  );
}
