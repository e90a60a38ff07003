"use client";

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { isSamePlace, type Place, placeOf, readPlace, writePlace } from "../talk/place";

/** Who is talking: the window with the slides or the one with the notes. Each listens to the other kind only, so that
 *  a forgotten second window of slides never pulls the first one along. */
export type Role = "slides" | "notes";

type Message = { from: Role; kind: "hello" | "at" | "bye"; place: Place; isBlack: boolean };

/** Windows hear only those of the same talk. */
const channelName = (own: string | null) => `recognition-atlas-talk${own === null ? "" : ` ${own}`}`;

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  return () => window.removeEventListener("popstate", listener);
}
const currentSearch = () => window.location.search.slice(1);

export type Talk = {
  place: Place;
  /** The address named a place that does not exist. */
  isWrong: boolean;
  isBlack: boolean;
  setBlack: (isBlack: boolean) => void;
  goTo: (place: Place) => void;
  /** The other window has been heard of and has not said good-bye. */
  isConnected: boolean;
};

/** The place in the talk, which is the address, in step with the other window on this machine. `own` is a reader's own
 *  talk as the address has it, null for the talk of the site. */
export function useTalk(role: Role, steps: readonly number[], own: string | null): Talk {
  const search = useSyncExternalStore(subscribe, currentSearch, () => "");
  const { place, isWrong } = useMemo(() => readPlace(search, steps), [search, steps]);
  const [isBlack, setBlack] = useState(false);
  const [isConnected, setConnected] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  /** What the other window knows: the last place sent or received. */
  const known = useRef<string | null>(null);
  const now = useRef({ place, isBlack });
  now.current = { place, isBlack };

  const goTo = (next: Place) => {
    const { place: from } = readPlace(currentSearch(), steps);
    const query = writePlace(next, own);
    if (isSamePlace(next, from) && currentSearch() === query) return;
    const address = query === "" ? window.location.pathname : `?${query}`;
    // The notes follow the slides; only the slides make a history to go back through.
    if (role === "notes") window.history.replaceState(null, "", address);
    else window.history.pushState(null, "", address);
    // Everything that reads the address listens to this; without a state Next leaves it alone.
    window.dispatchEvent(new PopStateEvent("popstate"));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one channel as long as the window is open
  useEffect(() => {
    if (!("BroadcastChannel" in window)) return;
    const open = new BroadcastChannel(channelName(own));
    channel.current = open;
    const send = (kind: Message["kind"]) => {
      const { place: at } = readPlace(currentSearch(), steps);
      open.postMessage({ from: role, kind, place: at, isBlack: now.current.isBlack } satisfies Message);
    };
    open.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data?.from === role) return;
      setConnected(data.kind !== "bye");
      if (data.kind === "hello") send("at");
      if (data.kind !== "at") return;
      const slide = placeOf(Number(data.place?.slide) || 1, steps).slide;
      const step = Math.min(Math.max(Number(data.place?.step) || 1, 1), steps[slide - 1] ?? 1);
      known.current = JSON.stringify([{ slide, step }, data.isBlack]);
      setBlack(data.isBlack === true);
      goTo({ slide, step });
    };
    // A window of slides opened at a certain slide says so; every other one asks where the talk is.
    send(role === "slides" && new URLSearchParams(currentSearch()).has("slide") ? "at" : "hello");
    const leave = () => send("bye");
    const comeBack = (event: PageTransitionEvent) => event.persisted && send("hello");
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", comeBack);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", comeBack);
      open.close();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of steps never changes
  useEffect(() => {
    // The first rendering does not know the address yet.
    if (!isSamePlace(readPlace(currentSearch(), steps).place, place)) return;
    const text = JSON.stringify([{ slide: place.slide, step: place.step }, isBlack]);
    const isFirst = known.current === null;
    if (known.current === text) return;
    known.current = text;
    if (!isFirst) channel.current?.postMessage({ from: role, kind: "at", place, isBlack } satisfies Message);
  }, [place, isBlack]);

  return { place, isWrong, isBlack, setBlack, goTo, isConnected };
}
