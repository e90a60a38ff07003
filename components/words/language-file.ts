// What the file of a language exports, beside its words. From such a file `npm run languages` makes all the rest.

/** A language as its readers call it and a page in it, its locale for numbers, and what stands between parts of a text
 *  that is put together, for what no template of the words can hold: dates, lists of any length, and names from the
 *  data. Months stand here because a browser needs longer to make its own formatter of dates than to read the rest of a
 *  page. */
export type Spelling = {
  readonly name: string;
  readonly thisPage: string;
  readonly locale: string;
  readonly source: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly percentSign: string;
  readonly firstOfMonth: string;
  readonly months: readonly string[];
  readonly and: string;
};

/** Words of the page for a fault, apart from all others: every page brings them, because nothing can be fetched when
 *  they are needed. */
export type FaultWords = {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly home: string;
};

/** What the server says where it has no page, by status. */
export type Problems = Readonly<
  Record<400 | 404 | 405 | 414 | 431 | 500 | 503, readonly [title: string, detail: string]>
>;

/** English text -> its translation, for each text that stands elsewhere in English and French at once: in the data and
 *  their schemas, the columns of charts, the talk, the pages on how the site is made. */
export type Texts = Readonly<Record<string, string>>;
