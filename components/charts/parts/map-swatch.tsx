import type { Status } from "../../../data/recognition/status";
import type { MapKey } from "../recognition-map/map-keys";

/** The look of a status, or of another key of the map, in its legend on a page and in a picture. */
export function MapSwatch({ of }: { of: Status | MapKey }) {
  return (
    <svg className="swatch" viewBox="0 0 220 140" width="22" height="14" aria-hidden="true">
      {of === "chosen" ? (
        ["chosen-outer", "chosen-inner"].map((ring) => (
          <path key={ring} className={ring} d="M30 30H190V110H30Z" />
        ))
      ) : of === "union" || of === "changed" ? (
        <rect className={of === "union" ? "outline" : "changed-key"} x="15" y="15" width="190" height="110" />
      ) : of === "muted" || of === "unchanged" ? (
        <g className={of === "unchanged" ? of : undefined}>
          {(["relations", "never"] as const).map((status, index) => (
            <rect
              key={status}
              data-status={status}
              data-member={of === "unchanged" || undefined}
              x={10 + index * 100}
              y="10"
              width="100"
              height="120"
            />
          ))}
        </g>
      ) : (
        <rect
          {...(of === "self" ? { className: of } : { "data-status": of, "data-member": true })}
          x="10"
          y="10"
          width="200"
          height="120"
        />
      )}
    </svg>
  );
}
