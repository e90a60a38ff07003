"use client";

import { fill } from "../words/fill";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** What newsletters and social networks add to the addresses that they lead to. */
const CAMPAIGN = /^(utm_\w+|\w*clid|mc_[ce]id|igshid|xtor|at_\w+|ref)$/;
/** More complaints than this help nobody. */
const MOST = 8;

/** Tells what of the address could not be used, and what is possible instead. */
export function Notices() {
  const { words } = usePageFacts();
  const { problems } = useView();
  const told = problems.filter(({ reason, parameter }) => reason !== "unused" && !CAMPAIGN.test(parameter));
  if (told.length === 0) return null;
  return (
    <div className="notice" role="status">
      <strong>{words.notice.title}</strong>
      <ul>
        {told.slice(0, MOST).map(({ parameter, value, reason, allowed }) => (
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
