import type { Status } from "../../data/recognition/status";
import type { Drawing } from "../charts/drawing";
import type { MapFigure } from "../charts/recognition-map/model";
import { fill } from "../words/fill";
import { usePageFacts } from "./page-context";

const statuses: readonly Status[] = ["relations", "ended", "never", "not-applicable"];

/** The statuses with their look and how many states on the map have each; one of them can be shown alone. */
export function MapLegend({
  drawing,
  alone,
  onAlone,
}: {
  drawing: Drawing<MapFigure>;
  alone: Status | null;
  onAlone: (status: Status | null) => void;
}) {
  const { words } = usePageFacts();
  const { figure } = drawing;
  return (
    <ul className="legend map-legend">
      {statuses.map((status) => (
        <li key={status}>
          <button
            type="button"
            aria-pressed={alone === status}
            title={fill(words.controls.isolate, { status: words.map[status] })}
            onClick={() => onAlone(alone === status ? null : status)}
          >
            <svg className="swatch" viewBox="0 0 220 140" width="22" height="14" aria-hidden="true">
              <rect data-status={status} data-member="true" x="10" y="10" width="200" height="120" />
            </svg>
            {words.map[status]}{" "}
            <b>
              <span data-count={status}>{figure.counts[status]}</span>
            </b>
          </button>
        </li>
      ))}
      <li hidden={!figure.hasUnion}>
        <svg className="swatch" viewBox="0 0 220 140" width="22" height="14" aria-hidden="true">
          <rect className="outline" x="15" y="15" width="190" height="110" />
        </svg>
        {figure.year < 1993 ? words.map.euOutlineEc : words.map.euOutline}
      </li>
      <li hidden={!figure.hasMuted}>
        <svg className="swatch" viewBox="0 0 220 140" width="22" height="14" aria-hidden="true">
          <rect data-status="relations" x="10" y="10" width="100" height="120" />
          <rect data-status="never" x="110" y="10" width="100" height="120" />
        </svg>
        {words.map.muted}
      </li>
      <li hidden={figure.comparison === null}>
        <svg className="swatch" viewBox="0 0 220 140" width="22" height="14" aria-hidden="true">
          <rect className="changed-key" x="15" y="15" width="190" height="110" />
        </svg>
        {words.map.changed}
      </li>
    </ul>
  );
}
