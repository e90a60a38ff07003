"use client";

import { Fragment, type ReactNode, useState } from "react";
import type { AnyRow, Value } from "../../data/schema";
import type { DrawnColumn } from "../charts/drawing";
import { formatDate, formatExact } from "../charts/parts/format";
import { sourceIds } from "../charts/parts/source-ids";
import type { Language } from "../words/language";
import { semicolon } from "../words/punctuation";
import type { PageWords } from "./page-context";
import { type Order, sortedRows } from "./sorted-rows";
import { SourceLinks } from "./source-links";

/** The rows of a chart as a table: unrounded values, dates in words with the precision known, each source a link. The
 *  name of a column sorts by it, first upwards, then downwards, then as the picture has the rows. */
export function ChartTable({
  chart,
  caption,
  columns,
  rows,
  words,
  language,
}: {
  chart: string;
  caption: string;
  columns: readonly DrawnColumn[];
  rows: readonly AnyRow[];
  words: PageWords;
  language: Language;
}) {
  const [order, setOrder] = useState<Order | null>(null);
  const next = (column: string): Order | null => {
    if (order?.column !== column) return { column, direction: "ascending" };
    return order.direction === "ascending" ? { column, direction: "descending" } : null;
  };
  return (
    // Keyboard users must be able to scroll a wide table.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table data-table={chart}>
        <caption>
          <span>
            {caption} {words.chart.tableSort}
          </span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                data-column={column.name}
                title={column.description}
                data-type={column.type}
                aria-sort={order?.column === column.name ? order.direction : undefined}
              >
                <button type="button" onClick={() => setOrder(next(column.name))}>
                  {words.columns[column.name as keyof typeof words.columns] ?? column.name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortedRows(rows, order, language).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is named by its place in the drawing
            <tr key={index}>
              {columns.map((column) => (
                <td key={column.name} data-type={column.type} data-column={column.name}>
                  {column.name === "source" ? (
                    <SourceLinks chart={chart} ids={sourceIds(row.source)} />
                  ) : (
                    cellOf(row[column.name] ?? null, column, words, language)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellOf(value: Value, column: DrawnColumn, words: PageWords, language: Language): ReactNode {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? words.chart.yes : words.chart.no;
  // A year is a name, not an amount: no grouping.
  if (typeof value === "number") return column.name === "wave" ? String(value) : formatExact(value, language);
  if (column.type === "date")
    return <time dateTime={String(value)}>{formatDate(String(value), language)}</time>;
  const texts = [value].flat().map(String);
  if (column.type !== "code") return asInFile(texts);
  const told = texts.map((code) => words.codes[code as keyof typeof words.codes] ?? code);
  // A list is spelled as in the file, unless its codes are told in words.
  const isTold = told.some((word, index) => word !== texts[index]);
  return isTold ? told.join(semicolon[language]) : asInFile(texts);
}

/** A list as the file spells it, which may break after each item. */
function asInFile(texts: readonly string[]): ReactNode {
  if (texts.length < 2) return texts[0];
  return texts.map((text, index) => (
    <Fragment key={text}>
      {index > 0 && ";"}
      <wbr />
      {text}
    </Fragment>
  ));
}
