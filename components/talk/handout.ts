// The talk as pages that a file can hold: one for each step of each slide, in plain data.

import { type TalkSlide, talk, talkTitle } from "../../data/talk/talk";
import { version } from "../../data/version";
import type { ChartId } from "../charts/chart-list";
import type { DoctrineFigure } from "../charts/doctrine/model";
import type { Drawing } from "../charts/drawing";
import { formatDate } from "../charts/parts/format";
import { pictureFrame } from "../charts/picture/figures";
import { palettes } from "../charts/picture/palette";
import { drawPicture, type Picture } from "../charts/picture/picture";
import type { MapFigure } from "../charts/recognition-map/model";
import { charts, loadLimits } from "../charts/registry";
import type { TimelineFigure } from "../charts/relations-timeline/model";
import { parseView, type View } from "../charts/view-state";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { semicolon } from "../words/punctuation";
import { words as allWords } from "../words/words";
import { drawSlide, loadTalk, type Slide } from "./load";
import { type NativeChart, nativeChart } from "./native-chart";

/** What one page says. Everything is text or number, so that it can be sent to another process. */
export type HandoutPage = {
  /** The same for the same picture only. */
  readonly name: string;
  readonly headline: string;
  readonly words: string;
  /** What the chart says in this view. */
  readonly title: string;
  readonly alt: string;
  readonly remarks: readonly string[];
  readonly notes: string;
  readonly sources: readonly { readonly text: string; readonly url: string | null }[];
  readonly sourceLine: string;
  readonly native: NativeChart | null;
  /** Of a map: its colours, RRGGBB, and what they mean. */
  readonly legend: readonly { readonly colour: string; readonly isOutline: boolean; readonly text: string }[];
  /** What is read beside or below the picture: the countries that the slide names, or the events. */
  readonly table: { readonly isBeside: boolean; readonly rows: readonly (readonly string[])[] } | null;
  /** The picture in words, line by line: every EU member and country named, every event, every statement. */
  readonly data: readonly string[];
  readonly dataTitle: string;
};

export type Handout = {
  readonly language: Language;
  readonly title: string;
  readonly project: string;
  readonly version: string;
  readonly labels: Readonly<Record<"notes" | "sources", string>>;
  readonly pages: readonly HandoutPage[];
};

/** The talk in one language, and how the figure of a page is drawn: a page number from 0 -> figure and legend alone. */
export function loadHandout(language: Language): {
  handout: Handout;
  draw: (page: number) => Promise<Picture>;
} {
  const { present, site } = allWords[language];
  const slides = loadTalk(language);
  const views = talk.flatMap((slide, index) =>
    slide.steps.map((step, number) => {
      const { view } = parseView(step, loadLimits(), [slide.chart as ChartId]);
      return { slide, told: slides[index] as Slide, number, view };
    }),
  );
  return {
    handout: {
      language,
      title: talkTitle[language],
      project: site.name,
      version,
      labels: { notes: present.notesTitle, sources: present.sourcesTitle },
      pages: views.map(({ slide, told, number, view }) => pageOf(slide, told, number, view, language)),
    },
    draw: async (page) => {
      const one = views[page];
      if (!one) throw new RangeError(`page ${page} of ${views.length}`);
      const chart = one.slide.chart as ChartId;
      return drawPicture({
        chart,
        view: one.view,
        language,
        theme: "light",
        siteUrl: "",
        drawing: drawSlide(one.slide, one.view, language, pictureFrame(chart)),
        isBare: true,
      });
    },
  };
}

function pageOf(slide: TalkSlide, told: Slide, step: number, view: View, language: Language): HandoutPage {
  const { present } = allWords[language];
  const drawing = drawSlide(slide, view, language);
  const whole = charts[told.chart].draw(view, language);
  const names = [...new Set(told.sources.map((source) => source.publisher ?? source.title))];
  const remarks = [
    ...(told.part ? [fill(present.part, told.part)] : []),
    // Only the bars have notes short enough for a slide: why a figure is disputed, who was asked.
    ...(slide.chart === "trade-2005" || slide.chart === "opinion" ? whole.words.notes : []),
  ];
  return {
    name: `talk ${slide.id} ${step + 1} ${language}`,
    headline: told.headline,
    words: told.words,
    title: whole.words.title,
    alt: drawing.words.alt,
    remarks,
    notes: told.notes,
    sources: told.sources.map(({ title, publisher, published, url }) => ({
      text: [title, publisher === title ? null : publisher, published].filter(Boolean).join(", "),
      url,
    })),
    sourceLine: fill(present.sources, {
      names: names.slice(0, 3).join(semicolon[language]) + (names.length > 3 ? " …" : ""),
    }),
    native: nativeChart(drawing),
    ...dataOf(drawing, view),
  };
}

type Data = Pick<HandoutPage, "legend" | "table" | "data" | "dataTitle">;

/** What a picture shows, in words. Bars need none: they are their own numbers. */
function dataOf(drawing: Drawing, view: View): Data {
  const { present, doctrine } = allWords[drawing.language];
  const none = { legend: [], table: null, data: [], dataTitle: "" };
  if (drawing.chart === "recognition-map") return mapData(drawing as Drawing<MapFigure>, view);
  if (drawing.chart === "relations-timeline") {
    const { marks } = (drawing as Drawing<TimelineFigure>).figure;
    const rows = marks.map(({ dateText, label }) => [dateText, label.name]);
    return {
      ...none,
      table: { isBeside: false, rows },
      data: rows.map((row) => row.join(" – ")),
      dataTitle: present.fileEvents,
    };
  }
  if (drawing.chart === "doctrine") {
    const { marks } = (drawing as Drawing<DoctrineFigure>).figure;
    const data = marks.map(({ dateText, speaker, namedText }) => `${dateText}, ${speaker} – ${namedText}`);
    return { ...none, data, dataTitle: doctrine.name };
  }
  return none;
}

const { light } = palettes;

/** The map as a table of the countries that the slide names, and as lines for all members too. */
function mapData({ rows, figure, language }: Drawing<MapFigure>, view: View): Data {
  const { columns, map, present } = allWords[language];
  const date = (value: unknown) => (typeof value === "string" ? formatDate(value, language) : "");
  const cells = figure.marks.map((mark) => {
    const row = rows[mark.row] ?? {};
    const span = [date(row.since), date(row.until)].filter(Boolean).join(" – ");
    return { ...mark, cells: [String(row.name), map[mark.status], span] };
  });
  const named = view.country.flatMap((code) => cells.filter(({ country }) => country === code));
  return {
    legend: [
      { colour: light.relations, text: map.relations },
      { colour: light.ended, text: map.ended },
      { colour: light.never, text: map.never },
      { colour: light.none, text: map["not-applicable"] },
      { colour: light.card, text: map.euOutline, isOutline: true },
    ].map(({ colour, text, isOutline = false }) => ({
      colour: colour.slice(1).toUpperCase(),
      text,
      isOutline,
    })),
    table: {
      isBeside: true,
      rows: [[columns.name, columns.status, columns.since], ...named.map((one) => one.cells)],
    },
    data: cells
      .filter((one) => one.isMember || named.includes(one))
      .map(({ cells: [name, status, span] }) => `${name} – ${status}${span ? `, ${span}` : ""}`),
    dataTitle: present.mapData,
  };
}
