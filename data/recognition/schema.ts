import { confidenceColumn, noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const recognitionSchema = {
  id: "recognition",
  file: "recognition/recognition.csv",
  title: { en: "Diplomatic relations with North Korea", fr: "Relations diplomatiques avec la Corée du Nord" },
  description: {
    en: "Every known opening, break and restoration of diplomatic relations with the DPRK since 1948, one event a row. It records relations, not the recognition of a state and not embassies.",
    fr: "Chaque établissement, rupture et reprise de relations diplomatiques avec la RPDC connus depuis 1948, un acte par ligne. Il s’agit de relations, non de reconnaissance d’État ni d’ambassades.",
  },
  licence: "CC-BY-4.0",
  key: ["country", "date", "event"],
  columns: [
    {
      name: "country",
      type: "text",
      required: true,
      references: "countries.country",
      description: { en: "The country, ISO 3166-1 alpha-3", fr: "Le pays, ISO 3166-1 alpha-3" },
    },
    {
      name: "event",
      type: "code",
      required: true,
      values: ["established", "upgraded", "suspended", "severed", "restored", "never"],
      description: {
        en: "What happened; never = none found up to the last source read, without a date",
        fr: "Ce qui s’est passé ; never = aucune relation trouvée jusqu’à la dernière source lue, sans date",
      },
    },
    {
      name: "date",
      type: "date",
      description: {
        en: "Day, month or year, with the precision known",
        fr: "Jour, mois ou année, avec la précision connue",
      },
    },
    sourceColumn,
    {
      name: "second_source",
      type: "text",
      list: true,
      references: "sources.source",
      description: {
        en: "A second, separate source for the row",
        fr: "Une seconde source, distincte, pour la ligne",
      },
    },
    confidenceColumn,
    noteColumn,
    noteFrColumn,
  ],
} as const satisfies Schema;

export type RecognitionRow = RowOf<typeof recognitionSchema>;
