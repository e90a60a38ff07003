// A drawing as a chart that an office program can edit: the rows of the drawing, unrounded, as series.

import type { Drawing } from "../charts/drawing";
import type { OpinionFigure } from "../charts/opinion/model";
import { palettes } from "../charts/picture/palette";
import type { TradeFigure } from "../charts/trade-2005/model";
import { fill } from "../words/fill";
import { colon } from "../words/punctuation";
import { words as allWords } from "../words/words";

export type NativeChart = {
  /** Side by side, or one behind the other in a single bar. */
  readonly grouping: "clustered" | "stacked";
  /** How a program spells the numbers; the values themselves keep all decimals. */
  readonly format: string;
  /** One for each row of the drawing, in its order. */
  readonly labels: readonly string[];
  /** `values`: one for each label; null = nothing published or recorded, which is not zero. */
  readonly series: readonly {
    readonly name: string;
    /** RRGGBB. */
    readonly colour: string;
    readonly values: readonly (number | null)[];
  }[];
};

const { light } = palettes;
const rgb = (colour: string) => colour.slice(1).toUpperCase();

/** The bars of trade and opinion as a native chart; null for every other drawing, which goes as a picture. */
export function nativeChart(drawing: Drawing): NativeChart | null {
  if (drawing.chart === "trade-2005") return tradeChart(drawing as Drawing<TradeFigure>);
  if (drawing.chart === "opinion") return opinionChart(drawing as Drawing<OpinionFigure>);
  return null;
}

function tradeChart({ figure: { marks, noRecord }, language }: Drawing<TradeFigure>): NativeChart {
  const words = allWords[language].present;
  const other = marks.map(({ imports }) => imports?.alternative?.value ?? null);
  return {
    grouping: "clustered",
    // What would round to 0.0 is not nothing.
    format: '[=0]0.0;[<0.05]"<"0.1;0.0',
    labels: marks.map(({ name, imports, exports }) =>
      imports || exports ? name : `${name}${colon[language]}${noRecord}`,
    ),
    series: [
      {
        name: words.fileImports,
        colour: rgb(light.imports),
        values: marks.map(({ imports }) => imports?.value ?? null),
      },
      // A disputed figure never stands without the other one.
      ...(other.some((value) => value !== null)
        ? [{ name: words.fileImportsOther, colour: rgb(light.ended), values: other }]
        : []),
      {
        name: words.fileExports,
        colour: rgb(light.exports),
        values: marks.map(({ exports }) => exports?.value ?? null),
      },
    ],
  };
}

function opinionChart({ figure, language }: Drawing<OpinionFigure>): NativeChart {
  const { opinion: words, present } = allWords[language];
  const { marks, asked } = figure;
  const neutral = (derived: boolean) =>
    marks.map((mark) => (mark.neutral?.derived === derived ? mark.neutral.value : null));
  // Lighter than on the page: the numbers stand on the bars, in one colour of type.
  return {
    grouping: "stacked",
    format: "0.##",
    labels: marks.map((mark) => {
      if (mark.askedOnly) return `${mark.name}: ${asked}`;
      const absent = [
        mark.negative ? null : words.negative,
        mark.positive ? null : words.positive,
        mark.neutral ? null : words.neutralHead,
      ].filter((side) => side !== null);
      return [mark.name, ...absent.map((side) => fill(words.labelMissing, { side }))].join(" · ");
    }),
    series: [
      {
        name: `${words.negative} (%)`,
        colour: "E58A68",
        values: marks.map(({ negative }) => negative?.value ?? null),
      },
      {
        name: `${words.positive} (%)`,
        colour: "79B2CC",
        values: marks.map(({ positive }) => positive?.value ?? null),
      },
      { name: `${words.neutral} (%)`, colour: "A8A49B", values: neutral(false) },
      {
        name: fill(present.fileDerived, { side: `${words.neutral} (%)` }),
        colour: "E3DFD6",
        values: neutral(true),
      },
    ].filter(({ values }) => values.some((value) => value !== null)),
  };
}
