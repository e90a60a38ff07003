"use client";

import { fill } from "../words/fill";
import { usePageFacts } from "./page-context";
import type { Told } from "./use-answer";

/** Waiting, trying again, without a network or failed, in a place of fixed height so that nothing jumps. `what` names
 *  the part that is missing; a failure can be tried again. */
export function LoadState({ what, answer }: { what: string; answer: Told<unknown> }) {
  const { words } = usePageFacts();
  const state = stateOf(answer);
  return (
    <div className="load-state" role="status" data-state={state}>
      {state !== "ready" && (
        <span>
          {fill(words.chart[state], { what })}
          {state === "failed" && (
            <>
              {" "}
              <button type="button" onClick={() => answer.refetch()}>
                {words.chart.retry}
              </button>
            </>
          )}
        </span>
      )}
    </div>
  );
}

function stateOf({ isFetching, isPaused, isError, failureCount }: Told<unknown>) {
  if (isPaused) return "offline";
  if (isFetching) return failureCount > 0 ? "retrying" : "loading";
  return isError ? "failed" : "ready";
}
