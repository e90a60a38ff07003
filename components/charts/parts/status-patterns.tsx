/** What tells the statuses apart without colour, in units of the map: stripes where relations ended, dots where there
 *  are none; each strong and, for states outside the Union, quiet. `of` begins their ids: a pattern takes its colours
 *  from where it stands, so a part of the page with colours of its own has patterns of its own. */
export function StatusPatterns({ of = "map" }: { of?: string }) {
  return ["", "-quiet"].map((suffix) => (
    <g key={suffix}>
      <pattern
        id={`${of}-ended${suffix}`}
        width="60"
        height="60"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={`ended-ground${suffix}`} width="60" height="60" />
        <rect className={`ended-stripe${suffix}`} width="24" height="60" />
      </pattern>
      <pattern
        id={`${of}-never${suffix}`}
        width="80"
        height="80"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={`never-ground${suffix}`} width="80" height="80" />
        <circle className={`never-dot${suffix}`} cx="40" cy="40" r="13" />
      </pattern>
    </g>
  ));
}
