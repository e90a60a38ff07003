"use client";

import { useEffect, useState } from "react";

/** Null until something is known. */
export type OfflineState = "ready" | "offline" | null;

/** How often the server is asked whether it is still there, ms. */
const pause = 8000;

/** Keeps the talk on this machine by the service worker, and tells when the talk could go on without the server
 *  ("ready") and when it has to ("offline"). `own` is a reader's own talk as in the address, which is kept too. */
export function useOffline(own: string | null): OfflineState {
  const [state, setState] = useState<OfflineState>(null);
  useEffect(() => {
    const { serviceWorker } = navigator;
    // While developing, files have no lasting names.
    if (!serviceWorker || process.env.NODE_ENV !== "production") return;
    const page = window.location.pathname + (own === null ? "" : `?talk=${own}`);
    const ask = () => {
      if (!navigator.onLine) setState("offline");
      serviceWorker.ready.then(({ active }) => active?.postMessage({ page }));
    };
    const hear = ({ data }: MessageEvent) => {
      if (data === "ready" || data === "offline") setState(data);
    };
    serviceWorker.addEventListener("message", hear);
    window.addEventListener("offline", ask);
    window.addEventListener("online", ask);
    const timer = setInterval(ask, pause);
    serviceWorker.register("/sw.js").then(ask, () => {
      // Without storage (private windows) the talk still works as long as the page is not reloaded.
    });
    return () => {
      serviceWorker.removeEventListener("message", hear);
      window.removeEventListener("offline", ask);
      window.removeEventListener("online", ask);
      clearInterval(timer);
    };
  }, [own]);
  return state;
}
