"use client";

import { type ReactNode, useEffect, useState } from "react";
import { afterAnswer, apart } from "./use-laid-later";

/** The parts of the dashboard, of which `later` names those below the first look: each is laid out when it is near the
 *  window, or else once the page has answered, one after another. Style sheets say what stands there before. */
export function HomeParts({ later, children }: { later: readonly string[]; children: ReactNode }) {
  const [laid, setLaid] = useState(0);
  useEffect(() => {
    if (laid === later.length) return;
    const timer = setTimeout(() => setLaid(laid + 1), laid === 0 ? afterAnswer : apart);
    return () => clearTimeout(timer);
  }, [laid, later.length]);
  return (
    <div className="home" data-laid={later.slice(0, laid).join(" ")}>
      {children}
    </div>
  );
}
