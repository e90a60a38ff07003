import type { ChartColumn } from "../drawing";

export const mapColumns: readonly ChartColumn[] = [
  {
    name: "country",
    type: "text",
    description: { en: "ISO 3166-1 alpha-3 code", fr: "Code ISO 3166-1 alpha-3" },
  },
  { name: "name", type: "text", description: { en: "Name of the state", fr: "Nom de l’État" } },
  {
    name: "status",
    type: "code",
    description: {
      en: "relations, ended, never (none up to that day) or not-applicable, at the end of the year",
      fr: "relations, ended (terminées), never (aucune jusqu’à ce jour) ou not-applicable (sans objet), à la fin de l’année",
    },
  },
  {
    name: "since",
    type: "date",
    description: {
      en: "Start of the (last) period of relations",
      fr: "Début de la (dernière) période de relations",
    },
  },
  {
    name: "until",
    type: "date",
    description: { en: "End of that period, if ended", fr: "Fin de cette période, le cas échéant" },
  },
  {
    name: "eu_member",
    type: "boolean",
    description: {
      en: "Member of the EU (before 1993: of the European Communities) on that day",
      fr: "Membre de l’UE (avant 1993 : des Communautés européennes) ce jour-là",
    },
  },
  {
    name: "note",
    type: "text",
    description: { en: "What a reader should know", fr: "Ce qu’il faut savoir" },
  },
  {
    name: "source",
    type: "text",
    description: {
      en: "Ids in datasets/sources, separated by ;",
      fr: "Identifiants dans datasets/sources, séparés par des points-virgules",
    },
  },
  {
    name: "compare_status",
    type: "code",
    description: {
      en: "Status in the year given by compare; the column is there only with compare",
      fr: "Statut de l’année donnée par compare ; la colonne n’existe qu’avec compare",
    },
  },
];
