import type { MapFigure } from "../charts/recognition-map/model";

/** What changed between the two years compared, as a list. */
export function MapChanges({ comparison }: { comparison: NonNullable<MapFigure["comparison"]> }) {
  return (
    <section className="changes">
      <p className="minor">{comparison.title}</p>
      <ul>
        {comparison.changes.map((change) => (
          <li key={change.country}>{change.text}</li>
        ))}
      </ul>
    </section>
  );
}
