"use client";

import type { DoctrineFigure } from "../charts/doctrine/model";
import type { Drawing } from "../charts/drawing";
import { sourceIds } from "../charts/parts/source-ids";
import { usePageFacts } from "./page-context";
import { SourceLinks } from "./source-links";
import { useView } from "./use-view";

/** The place of an entry in the list: where its mark leads. */
export const entryItem = (entry: string) => `entry-${entry}`;

/** The conditions and the statements to read: date, speaker, form, wording, what was read of it, sources. */
export function StatementList({ drawing }: { drawing: Drawing<DoctrineFigure> }) {
  const { view } = useView();
  const { charts } = usePageFacts();
  const { figure } = drawing;
  const [Heading, Subheading] = charts.length === 1 ? (["h2", "h3"] as const) : (["h3", "h4"] as const);
  const groups = [
    { kind: "condition", title: figure.headings.conditions },
    { kind: "statement", title: figure.headings.statements },
  ].filter((group) => figure.marks.some((mark) => mark.kind === group.kind));
  return (
    <div className="statements">
      {view.country.length > 0 && (
        <p className="hint" role="status">
          {figure.chosen}
        </p>
      )}
      {groups.map((group) => (
        <section key={group.kind}>
          <Heading className="minor">{group.title}</Heading>
          <ol>
            {figure.marks
              .filter((mark) => mark.kind === group.kind)
              .map((mark) => {
                const row = drawing.rows[mark.row];
                if (!row) return null;
                return (
                  <li key={mark.entry} id={entryItem(mark.entry)} tabIndex={-1} data-entry={mark.entry}>
                    <p className="event-head">
                      <time dateTime={String(row.date)}>{mark.dateText}</time>
                    </p>
                    <Subheading>{mark.speaker}</Subheading>
                    <p className="entry-form">{mark.form}</p>
                    <p>{row.wording}</p>
                    <p className="event-foot">
                      <span>{mark.namedText}</span>
                      <span>{mark.evidenceText}</span>
                      {mark.confidenceText && <span className="doubt">{mark.confidenceText}</span>}
                      <SourceLinks chart={drawing.chart} ids={sourceIds(row.source)} />
                    </p>
                    {row.note && <small>{row.note}</small>}
                  </li>
                );
              })}
          </ol>
        </section>
      ))}
    </div>
  );
}
