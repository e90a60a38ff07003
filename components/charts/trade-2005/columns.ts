import type { ChartColumn } from "../drawing";

const millions = "million EUR";

export const tradeColumns: readonly ChartColumn[] = [
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
    name: "imports_eur_m",
    type: "number",
    unit: millions,
    description: {
      en: "Imports from North Korea, 2005; empty = nothing recorded",
      fr: "Importations de Corée du Nord, 2005 ; vide = rien d’enregistré",
    },
  },
  {
    name: "exports_eur_m",
    type: "number",
    unit: millions,
    description: {
      en: "Exports to North Korea, 2005; empty = nothing recorded",
      fr: "Exportations vers la Corée du Nord, 2005 ; vide = rien d’enregistré",
    },
  },
  {
    name: "imports_flag",
    type: "code",
    description: {
      en: "Why the import figure is doubted, if it is; reason in note",
      fr: "Pourquoi le chiffre d’importation est mis en doute, le cas échéant ; raison dans note",
    },
  },
  {
    name: "imports_alt_eur_m",
    type: "number",
    unit: millions,
    description: { en: "The same imports on another basis", fr: "Les mêmes importations sur une autre base" },
  },
  { name: "imports_alt_basis", type: "text", description: { en: "That basis", fr: "Cette base" } },
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
