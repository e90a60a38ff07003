"use client";

import type { Drawing } from "../charts/drawing";
import { sourceIds } from "../charts/parts/source-ids";
import type { TimelineFigure } from "../charts/relations-timeline/model";
import { usePageFacts } from "./page-context";
import { SourceLinks } from "./source-links";
import { useView } from "./use-view";

/** The place of an event in the list: where its mark leads. */
export const eventItem = (event: string) => `event-${event}`;

/** So many events are read at once; more stay folded by decade where the chart is not alone, and in a frame, which
 *  would be as high as all of them. */
const readAtOnce = 12;

/** The events to read, by decade: date, title, category, summary, states, sources. */
export function EventList({ drawing }: { drawing: Drawing<TimelineFigure> }) {
  const { charts, isEmbed = false } = usePageFacts();
  const { view } = useView();
  const { figure, rows } = drawing;
  const alone = charts.length === 1;
  const [Heading, Subheading] = alone ? (["h2", "h3"] as const) : (["h3", "h4"] as const);
  const isOpen = (alone && !isEmbed) || figure.marks.length <= readAtOnce;
  const concerns = (actors: readonly string[]) => actors.some((actor) => view.country.includes(actor));
  return (
    <div className="events">
      {view.country.length > 0 && figure.marks.length > 0 && (
        <p className="hint" role="status">
          {view.country
            .map((code) => figure.chosen[code])
            .join(" ")
            .trim() || figure.chosenNone}
        </p>
      )}
      {figure.decades.map((decade) => (
        <details key={decade.title} open={isOpen}>
          <summary>
            <Heading className="minor">{decade.title}</Heading> <small>{decade.count}</small>
          </summary>
          <ol>
            {decade.marks.map((index) => {
              const mark = figure.marks[index];
              const row = rows[index];
              if (!mark || !row) return null;
              return (
                <li
                  key={mark.event}
                  id={eventItem(mark.event)}
                  tabIndex={-1}
                  data-event={mark.event}
                  data-selected={concerns(mark.actors) || undefined}
                  data-in-year={mark.isInYear || undefined}
                >
                  <p className="event-head">
                    <time dateTime={String(row.date)}>{mark.dateText}</time>
                    <span className="event-category">
                      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
                        <path d={mark.categoryGlyph} />
                      </svg>
                      {mark.categoryText}
                    </span>
                  </p>
                  <Subheading>{row.title}</Subheading>
                  <p>{row.summary}</p>
                  <p className="event-foot">
                    <span>{mark.actorsText}</span>
                    {mark.confidenceText && <span className="doubt">{mark.confidenceText}</span>}
                    <SourceLinks chart={drawing.chart} ids={sourceIds(row.source)} />
                  </p>
                  {mark.confidenceText && row.note && <small>{row.note}</small>}
                </li>
              );
            })}
          </ol>
        </details>
      ))}
    </div>
  );
}
