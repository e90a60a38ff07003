"use client";

import type { MouseEvent, ReactNode } from "react";
import { openItem } from "./open-item";
import { nearestTarget, smallTargets } from "./small-targets";

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
      onClick={(event) => openItem(markAt(event), itemOf)}
      onKeyDown={(event) => {
        if (event.key === "Enter") openItem(event.target, itemOf);
      }}
    >
      {children}
    </div>
  );
}

/** Of points so close that their hit areas overlap, the nearest, as it is the one whose label shows. */
function markAt({ currentTarget, target, clientX, clientY }: MouseEvent): EventTarget {
  const { left, top } = currentTarget.getBoundingClientRect();
  return nearestTarget(smallTargets(currentTarget), clientX - left, clientY - top) ?? target;
}
