"use client";

import { changedQuery, regions } from "../charts/view-state";
import { usePageFacts } from "./page-context";
import { useView } from "./use-view";

/** Europe or the world: links, so that it works without script too. */
export function RegionChoice() {
  const { limits, words } = usePageFacts();
  const { view, search, setView } = useView();
  return (
    // biome-ignore lint/a11y/useSemanticElements: links, of which a fieldset holds none
    <div className="regions" role="group" aria-label={words.controls.region}>
      {regions.map((region) => (
        <a
          key={region}
          href={`?${changedQuery(search, { ...view, region }, limits, ["region"])}`}
          aria-current={region === view.region ? "true" : undefined}
          onClick={(event) => {
            event.preventDefault();
            setView({ region });
          }}
        >
          {words.controls[region]}
        </a>
      ))}
    </div>
  );
}
