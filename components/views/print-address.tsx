"use client";

import { useEffect, useState } from "react";

/** The address of this view, for paper only: there it cannot be read from the browser. */
export function PrintAddress({ address }: { address: string }) {
  const [shown, setShown] = useState(address);
  useEffect(() => {
    const read = () => setShown(window.location.href);
    read();
    window.addEventListener("beforeprint", read);
    return () => window.removeEventListener("beforeprint", read);
  }, []);
  return <p className="print-address">{shown}</p>;
}
