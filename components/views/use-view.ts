"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { ViewKey } from "../charts/chart-list";
import { changedQuery, parseView, type View, type ViewProblem } from "../charts/view-state";
import { usePageFacts } from "./page-context";

// The address is the only store of what a reader has chosen. Changes go through the history of the browser, so
// that Back undoes them; everything that reads the view is told.

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

const currentSearch = () => window.location.search.slice(1);

export type ViewHandle = {
  view: View;
  problems: readonly ViewProblem[];
  /** The present query string, without "?". */
  search: string;
  /** Changes keys of the view and makes one entry in the history. */
  setView: (change: Partial<View>) => void;
};

/** The view in the address, and the way to change it. */
export function useView(): ViewHandle {
  const { limits, charts, search: first } = usePageFacts();
  const search = useSyncExternalStore(subscribe, currentSearch, () => first);
  return useMemo(() => {
    const { view, problems } = parseView(search, limits, charts);
    const setView = (change: Partial<View>) => {
      const now = currentSearch();
      const next = { ...parseView(now, limits, charts).view, ...change };
      const query = changedQuery(now, next, limits, Object.keys(change) as ViewKey[]);
      if (query === now) return;
      window.history.pushState(null, "", query === "" ? window.location.pathname : `?${query}`);
      for (const listener of listeners) listener();
    };
    return { view, problems, search, setView };
  }, [search, limits, charts]);
}
