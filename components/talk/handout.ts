// The talk as pages that a file can hold: one for each step of each slide, in plain data.

import { version } from "../../data/version";
import { chartUses } from "../charts/chart-list";
import type { DoctrineFigure } from "../charts/doctrine/model";
import type { Drawing } from "../charts/drawing";
import { formatDate, formatPublished } from "../charts/parts/format";
import { sourceNames } from "../charts/parts/source-names";
import { pictureFrame } from "../charts/picture/figures";
import { palettes } from "../charts/picture/palette";
import { drawPicture, type Picture } from "../charts/picture/picture";
import { faint, mixed } from "../charts/picture/style";
import { mapKeys } from "../charts/recognition-map/map-keys";
import type { MapFigure } from "../charts/recognition-map/model";
import { charts, loadLimits } from "../charts/registry";
import type { TimelineFigure } from "../charts/relations-timeline/model";
import { parseView, type View, viewQuery } from "../charts/view-state";
import { fill } from "../words/fill";
import { type Language, locale, pathIn } from "../words/language";
import { semicolon } from "../words/punctuation";
import { words as allWords } from "../words/words";
import { drawSlide, type Slide, type Talk } from "./load";
import { type NativeChart, nativeChart } from "./native-chart";

/** More changes than these between two years are only counted. */
const namedChanges = 14;
/** More events than these leave no room for their picture on a slide: they are in its notes. */
const eventsOnSlide = 6;

/** What one page says. Everything is text or number, so that it can be sent to another process. */
export type HandoutPage = {
  readonly headline: string;
  readonly words: string;
  /** What the chart says in this view. */
  readonly title: string;
  readonly alt: string;
  readonly remarks: readonly string[];
  readonly notes: string;
  readonly sources: readonly {
    readonly text: string;
    /** The same without the title, for a typeface that lacks its letters; "" where the title is all that is known. */
    readonly byline: string;
    readonly url: string | null;
  }[];
  readonly sourceLine: string;
  /** The page of the chart in this view, where all sources are. */
  readonly path: string;
  readonly native: NativeChart | null;
  /** Of a map: its colours, RRGGBB, and what they mean; `edge` is the colour of an outline that means something. */
  readonly legend: readonly {
    readonly colour: string;
    readonly edge: string | null;
    readonly text: string;
  }[];
  /** What is read beside or below the picture: the countries that the slide names, or the events. */
  readonly table: { readonly isBeside: boolean; readonly rows: readonly (readonly string[])[] } | null;
  /** The picture in words, line by line: every EU member and country named, every event, every statement. */
  readonly data: readonly string[];
  readonly dataTitle: string;
};

export type Handout = {
  readonly language: Language;
  /** The same with the country whose spelling it has: "en-GB". */
  readonly locale: string;
  readonly title: string;
  readonly project: string;
  readonly version: string;
  /** `more` is "… and {n} more", for lists that are longer than their page. */
  readonly labels: Readonly<Record<"notes" | "sources" | "more", string>>;
  readonly pages: readonly HandoutPage[];
};

/** A talk as pages, and how the figure of a page is drawn: a page number from 0 -> figure and legend alone. */
export function loadHandout(
  talk: Talk,
  language: Language,
): {
  handout: Handout;
  draw: (page: number) => Promise<Picture>;
} {
  const { present, site } = allWords[language];
  const pages = talk.slides.flatMap((slide) =>
    slide.steps.map(({ query }) => ({ slide, view: parseView(query, loadLimits(), [slide.chart]).view })),
  );
  return {
    handout: {
      language,
      title: talk.title,
      project: site.name,
      version,
      labels: { notes: present.notesTitle, sources: present.sourcesTitle, more: present.fileMore },
      locale: locale[language],
      pages: pages.map(({ slide, view }) => pageOf(slide, view, language)),
    },
    draw: async (page) => {
      const one = pages[page];
      if (!one) throw new RangeError(`page ${page} of ${pages.length}`);
      const { slide, view } = one;
      return drawPicture({
        chart: slide.chart,
        view,
        language,
        theme: "light",
        siteUrl: "",
        drawing: drawSlide(slide, view, language, pictureFrame(slide.chart)),
        isBare: true,
      });
    },
  };
}

function pageOf(slide: Slide, view: View, language: Language): HandoutPage {
  const { present } = allWords[language];
  const { chart, part } = slide;
  const drawing = drawSlide(slide, view, language);
  const whole = charts[chart].draw(view, language);
  const names = sourceNames(slide.sources);
  const remarks = [
    ...(part ? [fill(present.part, part)] : []),
    ...comparisonOf(drawing),
    // Only the bars have notes short enough for a slide: why a figure is disputed, who was asked.
    ...(chart === "trade-2005" || chart === "opinion" ? whole.words.notes : []),
  ];
  const query = viewQuery(view, loadLimits(), chartUses[chart].keys);
  return {
    headline: slide.headline,
    words: slide.words,
    title: whole.words.title,
    alt: drawing.words.alt,
    remarks,
    notes: slide.notes,
    sources: slide.sources.map(({ title, publisher, published, url }) => {
      const date = formatPublished(published, language);
      return {
        text: [title, publisher === title ? null : publisher, date].filter(Boolean).join(", "),
        byline: publisher === title ? "" : [publisher, date].filter(Boolean).join(", "),
        url,
      };
    }),
    sourceLine: fill(present.sources, {
      names: names.slice(0, 3).join(semicolon[language]) + (names.length > 3 ? " …" : ""),
    }),
    path: pathIn(language, `/charts/${chart}`) + (query && `?${query}`),
    native: nativeChart(drawing),
    ...dataOf(drawing, view),
  };
}

/** What changed between two years on a map that compares them, as far as there is room to name it. */
function comparisonOf(drawing: Drawing): string[] {
  const comparison =
    drawing.chart === "recognition-map" ? (drawing as Drawing<MapFigure>).figure.comparison : null;
  if (!comparison) return [];
  const texts = comparison.changes.map(({ text }) => text);
  return [[comparison.title, ...(texts.length > namedChanges ? [] : texts)].join(" ")];
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
      table: rows.length > eventsOnSlide ? null : { isBeside: false, rows },
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
  const hex = (colour: string) => colour.slice(1).toUpperCase();
  const filled = (colour: string, text: string) => ({ colour: hex(colour), edge: null, text });
  const outlined = (edge: string, text: string) => ({ colour: hex(light.card), edge: hex(edge), text });
  const keys = {
    chosen: (text: string) => outlined(light.select, text),
    union: (text: string) => outlined(light.union, text),
    muted: (text: string) => filled(light.relationsQuiet, text),
    self: (text: string) => filled(light.ink, text),
    changed: (text: string) => outlined(light.changed, text),
    unchanged: (text: string) => filled(mixed(light.relations, light.paper, faint), text),
  };
  return {
    legend: [
      filled(light.relations, map.relations),
      filled(light.ended, map.ended),
      filled(light.never, map.never),
      filled(light.none, map["not-applicable"]),
      ...mapKeys(figure, map, named.length > 0).flatMap(({ key, text, isDrawn }) =>
        isDrawn ? [keys[key](text)] : [],
      ),
    ],
    table:
      named.length === 0
        ? null
        : {
            isBeside: true,
            rows: [[columns.name, columns.status, columns.since], ...named.map((one) => one.cells)],
          },
    data: cells
      .filter((one) => one.isMember || named.includes(one))
      .map(({ cells: [name, status, span] }) => `${name} – ${status}${span ? `, ${span}` : ""}`),
    dataTitle: present.mapData,
  };
}
