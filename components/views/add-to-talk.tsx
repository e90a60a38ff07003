"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { Drawing } from "../charts/drawing";
import { usePageFacts } from "./page-context";

type Part = ComponentType<{ drawing: Drawing; isOpen: boolean; onClose: () => void }>;

/** Puts the present view of a chart into the reader's own talk. What it takes is loaded when it is first wanted, or when
 *  this browser keeps something of a talk. */
export function AddToTalk({ drawing }: { drawing: Drawing }) {
  const { words } = usePageFacts();
  const [AddPart, setPart] = useState<Part | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const load = () =>
    import("./add-part").then(
      (part) => {
        setPart(() => part.AddPart);
        setFailed(false);
      },
      () => setFailed(true),
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    try {
      if (Object.keys(localStorage).some((key) => key.startsWith("own-talk"))) load();
    } catch {
      // No storage, no talk.
    }
  }, []);
  return (
    <div className="add-to-talk">
      <button
        type="button"
        onClick={() => {
          load();
          setOpen(true);
        }}
      >
        {words.collect.add}
      </button>
      {isFailed && <span role="alert"> {words.collect.failed}</span>}
      {AddPart && <AddPart drawing={drawing} isOpen={isOpen} onClose={() => setOpen(false)} />}
    </div>
  );
}
