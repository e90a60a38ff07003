import { StatusPatterns } from "../charts/parts/status-patterns";

/** Hatches of the statuses, shared by the maps and the legend. */
export function MapPatterns() {
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true">
      <defs>
        <StatusPatterns />
      </defs>
    </svg>
  );
}
