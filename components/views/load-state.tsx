"use client";

import { usePageFacts } from "./page-context";

/** Waiting or failed, in a place of fixed height so that nothing jumps; a failure can be tried again. */
export function LoadState({
  isWaiting,
  isFailed,
  retry,
}: {
  isWaiting: boolean;
  isFailed: boolean;
  retry: () => void;
}) {
  const { words } = usePageFacts();
  return (
    <div
      className="load-state"
      role="status"
      data-state={isFailed ? "failed" : isWaiting ? "waiting" : "ready"}
    >
      {isFailed ? (
        <span>
          {words.chart.failed}{" "}
          <button type="button" onClick={retry}>
            {words.chart.retry}
          </button>
        </span>
      ) : (
        isWaiting && <span>{words.chart.loading}</span>
      )}
    </div>
  );
}
