"use client";

import { useEffect, useState } from "react";

/** An answer of the server, and how it stands. While another one is on its way, `data` stays what it was. */
export type Told<T> = {
  readonly data: T | undefined;
  readonly isFetching: boolean;
  readonly isPaused: boolean;
  readonly isError: boolean;
  readonly failureCount: number;
  readonly refetch: () => unknown;
};

const nothing = {
  data: undefined,
  isFetching: false,
  isPaused: false,
  isError: false,
  failureCount: 0,
  refetch: () => {},
};

/** The JSON answer of an address, asked once per page and tried again where that can help. Nothing is asked for null, nor
 *  for an address whose answer came with the page (`first`). */
export function useAnswer<T>(address: string | null, first?: T): Told<T> {
  const [told, setTold] = useState<Told<T>>({ ...nothing, data: first });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (address === null || first !== undefined) {
      setTold((now) => {
        const isQuiet = !now.isFetching && !now.isPaused && !now.isError;
        return isQuiet && now.data === first ? now : { ...nothing, data: first };
      });
      return;
    }
    let stop = () => {};
    let isOver = false;
    setTold(({ data }) => ({ ...nothing, data, isFetching: true }));
    import("./queries").then(
      ({ observe }) => {
        if (isOver) return;
        stop = observe<T>(address, (next) => setTold(({ data }) => ({ ...next, data: next.data ?? data })));
      },
      // The script that asks could not be had itself.
      () => {
        if (isOver) return;
        const again = () => setAttempt(attempt + 1);
        const isOffline = !navigator.onLine;
        setTold(({ data }) => ({
          ...nothing,
          data,
          isPaused: isOffline,
          isError: !isOffline,
          refetch: again,
        }));
        window.addEventListener("online", again, { once: true });
        stop = () => window.removeEventListener("online", again);
      },
    );
    return () => {
      isOver = true;
      stop();
    };
  }, [address, first, attempt]);
  return first === undefined ? told : { ...nothing, data: first };
}
