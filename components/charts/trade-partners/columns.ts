import type { ChartColumn } from "../drawing";

export const partnersColumns: readonly ChartColumn[] = [
  {
    name: "country",
    type: "text",
    description: {
      en: "ISO 3166-1 alpha-3 code of the partner; EUU is the European Union",
      fr: "Code ISO 3166-1 alpha-3 du partenaire ; EUU est l’Union européenne",
    },
  },
  { name: "name", type: "text", description: { en: "Name of the partner", fr: "Nom du partenaire" } },
  {
    name: "value_usd_m",
    type: "number",
    unit: "million USD",
    description: {
      en: "Imports and exports together, 2005, current dollars",
      fr: "Importations et exportations ensemble, 2005, dollars courants",
    },
  },
  {
    name: "basis",
    type: "code",
    description: {
      en: "kotra, inter-korean (by KOTRA, not foreign trade for Seoul), derived (from a rounded share by KOTRA) or customs (ITPD-E)",
      fr: "kotra, inter-korean (KOTRA, hors commerce extérieur pour Séoul), derived (d’une part arrondie de KOTRA) ou customs (ITPD-E)",
    },
  },
  {
    name: "alt_usd_m",
    type: "number",
    unit: "million USD",
    description: {
      en: "The same on another basis; amounts in euros at 1.2441, the mean ECB rate of 2005",
      fr: "Le même sur une autre base ; montants en euros à 1,2441, cours moyen de la BCE en 2005",
    },
  },
  {
    name: "alt_basis",
    type: "code",
    description: {
      en: "customs (ITPD-E), commission (European Commission) or dispatch (imports on the EU and IMF basis)",
      fr: "customs (ITPD-E), commission (Commission européenne) ou dispatch (importations sur la base UE et FMI)",
    },
  },
  {
    name: "alt_eur_m",
    type: "number",
    unit: "million EUR",
    description: {
      en: "What of that other figure was given in euros (commission: all; dispatch: the imports)",
      fr: "Ce qui, dans cet autre chiffre, était en euros (commission : tout ; dispatch : les importations)",
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
];
