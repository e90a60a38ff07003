/** Hatches of the statuses, shared by the maps and the legend. */
export function MapPatterns() {
  return (
    <svg width="0" height="0" className="patterns" aria-hidden="true">
      <defs>
        {["", "-quiet"].map((suffix) => (
          <pattern
            key={suffix}
            id={`map-ended${suffix}`}
            width="60"
            height="60"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={`ended-ground${suffix}`} width="60" height="60" />
            <rect className={`ended-stripe${suffix}`} width="24" height="60" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
