"use client";

import { useEffect } from "react";

/** Opens the closed parts around the target of a link within the page, so that a source link leads to its source. */
export function OpenTarget() {
  useEffect(() => {
    const open = () => {
      const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      for (let element = target?.parentElement; element; element = element.parentElement) {
        if (element instanceof HTMLDetailsElement) element.open = true;
      }
      target?.scrollIntoView({ block: "center" });
    };
    if (window.location.hash) open();
    window.addEventListener("hashchange", open);
    return () => window.removeEventListener("hashchange", open);
  }, []);
  return null;
}
