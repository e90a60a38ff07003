import type { ChartColumn } from "../drawing";

export const historyColumns: readonly ChartColumn[] = [
  {
    name: "country",
    type: "text",
    description: {
      en: "ISO 3166-1 alpha-3 code of the reporter",
      fr: "Code ISO 3166-1 alpha-3 du déclarant",
    },
  },
  { name: "name", type: "text", description: { en: "Name of the state", fr: "Nom de l’État" } },
  {
    name: "flow",
    type: "code",
    description: {
      en: "import (from North Korea), export (to it) or total (both, where the source gives only the sum)",
      fr: "import (de Corée du Nord), export (vers elle) ou total (les deux, si la source ne donne que la somme)",
    },
  },
  { name: "year", type: "integer", description: { en: "Calendar year", fr: "Année civile" } },
  {
    name: "series",
    type: "code",
    description: {
      en: "The method: figures of different series must not be joined into one line",
      fr: "La méthode : les chiffres de séries différentes ne se raccordent pas",
    },
  },
  {
    name: "value_usd_m",
    type: "number",
    unit: "million USD",
    description: {
      en: "Current dollars; empty = published in another currency, not converted",
      fr: "Dollars courants ; vide = publié dans une autre monnaie, non converti",
    },
  },
  {
    name: "value_eur_m",
    type: "number",
    unit: "million EUR",
    description: {
      en: "Current euros; empty = published in another currency, not converted (TRADHIST: converted from pounds, rate in note)",
      fr: "Euros courants ; vide = publié dans une autre monnaie, non converti (TRADHIST : converti de livres, cours dans note)",
    },
  },
  {
    name: "value",
    type: "number",
    description: {
      en: "The value as published; multiply by scale",
      fr: "La valeur telle que publiée ; à multiplier par scale",
    },
  },
  {
    name: "unit",
    type: "code",
    description: { en: "Currency of value: USD, EUR or GBP", fr: "Monnaie de value : USD, EUR ou GBP" },
  },
  {
    name: "scale",
    type: "integer",
    description: {
      en: "How many units of currency one unit of value is",
      fr: "Nombre d’unités monétaires par unité de value",
    },
  },
  {
    name: "valuation",
    type: "code",
    description: {
      en: "CIF includes freight and insurance, FOB does not; unknown where the source does not say",
      fr: "CIF (CAF) : fret et assurance compris ; FOB (FAB) : non compris ; unknown si la source ne le dit pas",
    },
  },
  {
    name: "flag",
    type: "code",
    description: {
      en: "Why the figure is doubted, if it is; reason in note",
      fr: "Pourquoi le chiffre est mis en doute, le cas échéant ; raison dans note",
    },
  },
  {
    name: "imports_alt_eur_m",
    type: "number",
    unit: "million EUR",
    description: {
      en: "Imports of the year on the EU and IMF basis (country of dispatch; TRADHIST)",
      fr: "Importations de l’année sur la base UE/FMI (pays de provenance ; TRADHIST)",
    },
  },
  {
    name: "confidence",
    type: "code",
    description: { en: "high, medium or low", fr: "high (élevée), medium (moyenne) ou low (faible)" },
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
];
