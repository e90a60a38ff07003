"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { ChartId } from "../charts/chart-list";
import type { Limits } from "../charts/view-state";
import type { DatasetLink } from "../files/chart-datasets";
import type { Words } from "../words/en";
import type { Language } from "../words/language";

/** The words that client parts of a page use. */
export type PageWords = Pick<
  Words,
  "controls" | "chart" | "columns" | "codes" | "notice" | "card" | "map" | "download" | "collect"
> & {
  readonly sorts: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What every client part of a page needs to know and the server has told once. */
export type PageFacts = {
  readonly language: Language;
  readonly limits: Limits;
  /** The charts on this page: they decide which keys of the address are used. */
  readonly charts: readonly ChartId[];
  /** The query string that the server has drawn, without "?". */
  readonly search: string;
  readonly words: PageWords;
  /** The whole datasets behind each chart of this page. */
  readonly datasets: Readonly<Partial<Record<ChartId, readonly DatasetLink[]>>>;
  /** In a frame of another page: what surrounds a chart is kept short. */
  readonly isEmbed?: boolean;
};

const Facts = createContext<PageFacts | null>(null);

/** Page facts for everything inside. */
export function PageContext({ facts, children }: { facts: PageFacts; children: ReactNode }) {
  return <Facts value={facts}>{children}</Facts>;
}

export function usePageFacts(): PageFacts {
  const facts = useContext(Facts);
  if (!facts) throw new Error("usePageFacts: expected to be inside <PageContext>");
  return facts;
}
