"use client";

/** Shows one part of the page on the whole screen. */
export function FullScreenButton({ part, text }: { part: string; text: string }) {
  return (
    <button
      type="button"
      onClick={() =>
        document
          .getElementById(part)
          ?.requestFullscreen?.()
          // Refused where a browser has none: the card stands in the page too.
          .catch(() => {})
      }
    >
      {text}
    </button>
  );
}
