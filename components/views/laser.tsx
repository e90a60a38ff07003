"use client";

import { useEffect, useRef } from "react";

/** A red point at the pointer as long as the key "l" is held. */
export function Laser({ onEnd }: { onEnd: () => void }) {
  const dot = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: listens as long as the key is held
  useEffect(() => {
    const follow = (event: PointerEvent) => {
      dot.current?.style.setProperty("translate", `${event.clientX}px ${event.clientY}px`);
    };
    const end = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key.toLowerCase() === "l") onEnd();
    };
    window.addEventListener("pointermove", follow);
    window.addEventListener("keyup", end);
    window.addEventListener("blur", end);
    return () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("keyup", end);
      window.removeEventListener("blur", end);
    };
  }, []);
  return <div ref={dot} className="laser" aria-hidden="true" />;
}
