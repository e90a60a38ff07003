import { type Status, statuses } from "../../data/recognition/status";
import type { Drawing } from "../charts/drawing";
import { MapSwatch } from "../charts/parts/map-swatch";
import { mapKeys } from "../charts/recognition-map/map-keys";
import type { MapFigure } from "../charts/recognition-map/model";
import { fill } from "../words/fill";
import { usePageFacts } from "./page-context";

/** The statuses with their look and how many states on the map have each; one of them can be shown alone. */
export function MapLegend({
  drawing,
  hasChosen,
  alone,
  onAlone,
}: {
  drawing: Drawing<MapFigure>;
  hasChosen: boolean;
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
            <MapSwatch of={status} />
            {words.map[status]}{" "}
            <b>
              <span data-count={status}>{figure.counts[status]}</span>
            </b>
          </button>
        </li>
      ))}
      {mapKeys(figure, words.map, hasChosen).map(({ key, text, isDrawn }) => (
        <li key={key} hidden={!isDrawn}>
          <MapSwatch of={key} />
          {text}
        </li>
      ))}
    </ul>
  );
}
