"use client";

import { useMemo, useSyncExternalStore } from "react";
import type { Limits } from "../charts/view-state";
import { emptyTalk } from "../talk/own-list";
import { type OwnProblem, type OwnTalk, readOwnTalk, writeOwnTalk } from "../talk/own-talk";

// The reader's own talk in this browser: the text of its file. It may have been written by another version of the site
// or by hand, so it is read like any other file.

const key = "own-talk.v1";
/** What could not be read is put here before it is written over. */
const asideKey = "own-talk.v1.aside";

const listeners = new Set<() => void>();
/** The talk as long as the page is open, where the browser does not keep it. */
let unsaved: string | null = null;

function subscribe(listener: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key !== key && event.key !== asideKey && event.key !== null) return;
    unsaved = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", hear);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", hear);
  };
}

/** Null where there is none, or where the browser gives pages no storage. */
function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
const currentText = () => unsaved ?? stored(key);
const tell = () => {
  for (const listener of listeners) listener();
};

/** Keeps a talk in this browser. False when the browser refuses (its storage is full or switched off): then it lasts as
 *  long as the page. What was kept before and cannot be read whole is put aside first. */
export function keepTalk(talk: OwnTalk, limits: Limits): boolean {
  const text = writeOwnTalk(talk);
  try {
    const before = localStorage.getItem(key);
    if (before !== null && readOwnTalk(before, limits).problems.length > 0)
      localStorage.setItem(asideKey, before);
    localStorage.setItem(key, text);
    unsaved = null;
  } catch {
    unsaved = text;
  }
  tell();
  return unsaved === null;
}

/** Forgets what was put aside. */
export function forgetAside(): void {
  localStorage.removeItem(asideKey);
  tell();
}

export type KeptTalk = {
  readonly talk: OwnTalk;
  /** What of the kept text could not be read. */
  readonly problems: readonly OwnProblem[];
  /** The kept text as it stands. */
  readonly text: string;
  /** What could not be read at an earlier time. */
  readonly aside: string | null;
  /** False when the talk lasts only as long as this page. */
  readonly isKept: boolean;
};

/** The talk of this browser, also when another tab changes it. */
export function useOwnTalk(limits: Limits): KeptTalk {
  const text = useSyncExternalStore(subscribe, currentText, () => null);
  const aside = useSyncExternalStore(
    subscribe,
    () => stored(asideKey),
    () => null,
  );
  return useMemo(() => {
    const { talk, problems } = text === null ? { talk: null, problems: [] } : readOwnTalk(text, limits);
    return { talk: talk ?? emptyTalk, problems, text: text ?? "", aside, isKept: unsaved === null };
  }, [text, aside, limits]);
}
