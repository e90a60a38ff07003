import type { Words } from "../words/en";

/** How disputed borders are drawn on this map, line by line, and where the whole policy stands. */
export function MapBorders({
  lines,
  words,
  policy,
}: {
  lines: readonly string[];
  words: Words["map"];
  policy: string;
}) {
  return (
    <details className="borders">
      <summary>{words.borders}</summary>
      <p>{words.bordersPolicy}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{words[`line_${line}` as keyof Words["map"]] ?? line}</li>
        ))}
      </ul>
      <p>
        <a href={policy}>{words.bordersMore}</a>
      </p>
    </details>
  );
}
