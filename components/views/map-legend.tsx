import type { Drawing } from "../charts/drawing";
import type { MapFigure } from "../charts/recognition-map/model";
import type { Words } from "../words/en";

const statuses = ["relations", "ended", "never", "not-applicable"] as const;

/** The statuses with their look and how many states on the map have each. */
export function MapLegend({ drawing, words }: { drawing: Drawing<MapFigure>; words: Words["map"] }) {
  return (
    <ul className="legend map-legend">
      {statuses.map((status) => (
        <li key={status}>
          <svg className="swatch" viewBox="0 0 220 140" width="22" height="14" aria-hidden="true">
            <rect data-status={status} data-member="true" x="10" y="10" width="200" height="120" />
          </svg>
          {words[status]} <b data-count={status}>{drawing.figure.counts[status]}</b>
        </li>
      ))}
      <li className="outline-entry" hidden={!drawing.figure.hasUnion}>
        <svg className="swatch" viewBox="0 0 220 140" width="22" height="14" aria-hidden="true">
          <rect className="outline" x="15" y="15" width="190" height="110" />
        </svg>
        {drawing.figure.year < 1993 ? words.euOutlineEc : words.euOutline}
      </li>
    </ul>
  );
}
