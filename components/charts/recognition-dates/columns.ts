import type { ChartColumn } from "../drawing";

export const datesColumns: readonly ChartColumn[] = [
  {
    name: "country",
    type: "text",
    description: { en: "ISO 3166-1 alpha-3 code", fr: "Code ISO 3166-1 alpha-3" },
  },
  { name: "name", type: "text", description: { en: "Name of the state", fr: "Nom de l’État" } },
  {
    name: "since",
    type: "date",
    description: {
      en: "Opening of the (last) period of relations, with the precision known; empty = none found",
      fr: "Début de la (dernière) période de relations, avec la précision connue ; vide = aucune trouvée",
    },
  },
  {
    name: "precision",
    type: "code",
    description: {
      en: "How exactly since is known: day, month or year",
      fr: "Précision de since : day (jour), month (mois) ou year (année)",
    },
  },
  {
    name: "until",
    type: "date",
    description: {
      en: "End of that period, with the precision known; empty = not ended",
      fr: "Fin de cette période, avec la précision connue ; vide = pas de fin",
    },
  },
  {
    name: "status",
    type: "code",
    description: {
      en: "relations, ended, never (none up to that day) or not-applicable at the end of the year chosen; since and until do not depend on that year",
      fr: "relations, ended (terminées), never (aucune jusqu’à ce jour) ou not-applicable (sans objet) à la fin de l’année choisie ; since et until n’en dépendent pas",
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
    name: "eu_joined",
    type: "date",
    description: {
      en: "First day as a member of the European Communities or Union",
      fr: "Premier jour comme membre des Communautés européennes ou de l’Union",
    },
  },
  {
    name: "eu_left",
    type: "date",
    description: {
      en: "Last day as a member; empty = still one",
      fr: "Dernier jour comme membre ; vide = toujours membre",
    },
  },
  {
    name: "confidence",
    type: "code",
    description: {
      en: "How well the opening date stands: high, medium or low; without an opening, how well that is known",
      fr: "Solidité de la date : high (élevée), medium (moyenne) ou low (faible) ; sans date, solidité de l’absence",
    },
  },
];
