import { StatusPatterns } from "../charts/parts/status-patterns";

const patterns = ["ended", "never", "ended-quiet", "never-quiet"] as const;

/** Hatches of the statuses, shared by the maps and the legend; for a map on a phone the same, coarser: there the others
 *  would be finer than can be seen. */
export function MapPatterns() {
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true">
      <defs>
        <StatusPatterns />
        {patterns.map((one) => (
          <pattern
            key={one}
            id={`map-${one}-coarse`}
            href={`#map-${one}`}
            patternTransform="rotate(45) scale(2.5)"
          />
        ))}
      </defs>
    </svg>
  );
}
