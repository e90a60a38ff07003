// The page on how this site is made: texts written for both languages, and what is computed from the data.

import type { Bilingual } from "../../data/schema";
import type { SourceNote } from "../charts/drawing";
import { formatDate } from "../charts/parts/format";
import type { CountryItem } from "../country/items";
import { citedBy } from "../country/model";
import type { Words } from "../words/en";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { said } from "../words/said";
import type { AboutSection, AboutSectionId } from "./section";

export type Fact = Bilingual & { readonly source: readonly string[] };

export type Version = {
  readonly version: string;
  readonly date: string;
  readonly title: Bilingual;
  readonly changes: readonly { readonly reason: Bilingual }[];
};

export type AboutInputs = {
  readonly sections: readonly AboutSection[];
  /** Computed values in the language of the page, by the names that the texts use. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Acts of low confidence, and import figures that carry a flag: all of them, as the data have them. */
  readonly doubtfulActs: readonly CountryItem[];
  readonly flaggedTrade: readonly CountryItem[];
  readonly reading: readonly { readonly title: Bilingual; readonly source: readonly string[] }[];
  readonly versions: readonly Version[];
  readonly sources: Readonly<Record<string, SourceNote>>;
};

export type AboutParagraph = {
  readonly head: string | null;
  readonly texts: readonly string[];
  readonly source: readonly string[];
};

export type AboutPage = {
  readonly sections: readonly {
    readonly id: AboutSectionId;
    readonly title: string;
    readonly lead: string;
    readonly items: readonly AboutParagraph[];
    /** Complete lists from the data, below the text. */
    readonly lists: readonly { readonly title: string; readonly items: readonly CountryItem[] }[];
  }[];
  readonly versions: readonly {
    readonly version: string;
    readonly iso: string;
    readonly date: string;
    readonly title: string;
    readonly count: number;
    /** Why values were changed, the most frequent reason first. */
    readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  }[];
  readonly reading: readonly { readonly title: string; readonly sources: readonly SourceNote[] }[];
  /** What the sections cite. */
  readonly sources: readonly SourceNote[];
};

/** The page in one language. Throws if a text names a value, or an item a fact or a source, that does not exist. */
export function aboutPage(inputs: AboutInputs, words: Words, language: Language): AboutPage {
  const text = (both: Bilingual) => fill(said(both, language), inputs.values);
  const sections = inputs.sections.map((section) => ({
    id: section.id,
    title: text(section.title),
    lead: text(section.lead),
    items: section.items.map((item): AboutParagraph => {
      const facts = (item.facts ?? []).map(factOf);
      return {
        head: item.head ? text(item.head) : null,
        texts: [text(item.text), ...facts.map((fact) => said(fact, language))],
        source: [...new Set([...item.source, ...facts.flatMap((fact) => fact.source)])],
      };
    }),
    lists: section.id === "conflicts" ? conflictLists() : [],
  }));
  const cited = sections.flatMap(({ items, lists }) => [...items, ...lists.flatMap((list) => list.items)]);
  for (const id of cited.flatMap((item) => item.source)) noteOf(id);
  return {
    sections,
    versions: inputs.versions.map((one) => ({
      version: one.version,
      iso: one.date,
      date: formatDate(one.date, language),
      title: said(one.title, language),
      count: one.changes.length,
      reasons: countReasons(one.changes.map((change) => said(change.reason, language))),
    })),
    reading: inputs.reading.map(({ title, source }) => ({
      title: said(title, language),
      sources: source.map(noteOf),
    })),
    sources: citedBy(cited, inputs.sources),
  };

  function factOf(id: string): Fact {
    const fact = inputs.facts[id];
    if (!fact) throw new Error(`unknown fact "${id}" on the page about this site`);
    return fact;
  }
  function noteOf(id: string): SourceNote {
    const note = inputs.sources[id];
    if (!note) throw new Error(`unknown source "${id}" on the page about this site`);
    return note;
  }
  function conflictLists() {
    return [
      {
        title: fill(words.about.doubtfulActs, { n: inputs.doubtfulActs.length }),
        items: inputs.doubtfulActs,
      },
      {
        title: fill(words.about.flaggedTrade, { n: inputs.flaggedTrade.length }),
        items: inputs.flaggedTrade,
      },
    ];
  }
}

function countReasons(reasons: readonly string[]): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
