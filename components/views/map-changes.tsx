import type { MapFigure } from "../charts/recognition-map/model";

/** More than fills two short columns is folded up: the map shows which they are, the table has their statuses. */
const shownAtOnce = 24;

/** What changed between the two years compared, as a list. */
export function MapChanges({ comparison }: { comparison: NonNullable<MapFigure["comparison"]> }) {
  const list = (
    <ul>
      {comparison.changes.map((change) => (
        <li key={change.country}>{change.text}</li>
      ))}
    </ul>
  );
  if (comparison.changes.length > shownAtOnce) {
    return (
      <details className="changes">
        <summary className="minor">{comparison.title}</summary>
        {list}
      </details>
    );
  }
  return (
    <section className="changes">
      <p className="minor">{comparison.title}</p>
      {list}
    </section>
  );
}
