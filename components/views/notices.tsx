"use client";

import { fill } from "../words/fill";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** Tells what of the address could not be used, and what is possible instead. */
export function Notices() {
  const { words } = usePageFacts();
  const { problems } = useView();
  const told = problems.filter((problem) => problem.reason !== "unused");
  if (told.length === 0) return null;
  return (
    <div className="notice" role="status">
      <strong>{words.notice.title}</strong>
      <ul>
        {told.map(({ parameter, value, reason, allowed }) => (
          <li key={parameter}>
            {fill(words.notice[reason === "unused" ? "unknown" : reason], {
              parameter: parameter.slice(0, 40),
              value: value.slice(0, 60),
              allowed: parameter === "country" ? words.notice.countryCodes : allowed,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
