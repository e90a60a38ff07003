"use client";

import type { ReactNode } from "react";
import { openItem } from "./open-item";

/** A figure whose marks lead to their texts in the list below it, by pointer and by Enter. */
export function LinkedFigure({
  itemOf,
  children,
}: {
  itemOf: (mark: string) => string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the marks inside, which are focusable
    <div
      onClick={(event) => openItem(event.target, itemOf)}
      onKeyDown={(event) => {
        if (event.key === "Enter") openItem(event.target, itemOf);
      }}
    >
      {children}
    </div>
  );
}
