// What every model returns: plain data, so that a page, a file, a slide and a test read the same thing.

import type { AnyRow, Column } from "../../data/schema";
import type { Language } from "../words/language";
import type { ChartId } from "./chart-list";

/** A source as readers meet it. `url` is null where the exact page is not known. */
export type SourceNote = {
  readonly source: string;
  readonly title: string;
  /** Language of the title, to be read aloud in it; it is the one of the page where it is not given. */
  readonly titleLanguage?: string | undefined;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly reliability: string | null;
};

/** What is said of one mark when it is pointed at or focused: its value, date and source. */
export type MarkLabel = {
  readonly name: string;
  readonly lines: readonly string[];
  readonly source: string;
};

export type ChartColumn = Pick<Column, "name" | "type" | "unit" | "description">;

/** A column in the language of the drawing. */
export type DrawnColumn = Pick<Column, "name" | "type" | "unit"> & { readonly description: string };

export type Drawing<Figure = unknown> = {
  readonly chart: ChartId;
  readonly language: Language;
  /** The canonical query of the data shown: "" for the default view. */
  readonly query: string;
  readonly words: {
    /** The finding, computed from the data. */
    readonly title: string;
    readonly subtitle: string;
    /** What a reader who does not see the picture is told instead. */
    readonly alt: string;
    readonly howToRead: string;
    readonly notes: readonly string[];
  };
  readonly columns: readonly DrawnColumn[];
  /** Exactly the observations on screen, in reading order. */
  readonly rows: readonly AnyRow[];
  /** The sources that the rows cite, in the order of their first citation. */
  readonly sources: readonly SourceNote[];
  /** What is drawn, finished: positions, texts, and for each mark the row it shows. */
  readonly figure: Figure;
};
