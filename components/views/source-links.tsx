/** Links from a value to its sources in the list below the table. */
export function SourceLinks({ chart, ids }: { chart: string; ids: readonly string[] }) {
  return (
    <span className="source-links">
      {ids.map((id) => (
        <a key={id} href={`#${chart}-source-${id}`}>
          {id}
        </a>
      ))}
    </span>
  );
}
