import { noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const trade2005Schema = {
  id: "trade-2005",
  file: "trade-2005/trade-2005.csv",
  title: {
    en: "Trade of EU states with North Korea in 2005",
    fr: "Commerce des États de l’UE avec la Corée du Nord en 2005",
  },
  description: {
    en: "Imports and exports of every EU state in 2005 by one method (ITPD-E, from customs records), with the disputed import figure of France beside its alternative. Empty = nothing recorded, not zero; rows do not add up to the EU total.",
    fr: "Importations et exportations de chaque État de l’UE en 2005 selon une seule méthode (ITPD-E, données douanières), avec le chiffre contesté des importations françaises et son autre valeur. Vide = rien d’enregistré, non zéro ; la somme des lignes n’est pas le total de l’UE.",
  },
  licence: "CC-BY-4.0",
  key: ["country"],
  columns: [
    {
      name: "country",
      type: "text",
      required: true,
      references: "countries.country",
      description: { en: "The EU state, ISO 3166-1 alpha-3", fr: "L’État de l’UE, ISO 3166-1 alpha-3" },
    },
    {
      name: "imports_eur_m",
      type: "number",
      min: 0,
      unit: "million EUR",
      description: {
        en: "Imports from North Korea with freight: USD / 1.2441 (mean of the ECB daily rates of 2005, source ecb_fx) / 1,000,000, rounded to thousands of euros",
        fr: "Importations de Corée du Nord, fret compris : USD / 1,2441 (moyenne des cours quotidiens 2005 de la BCE, source ecb_fx) / 1 000 000, arrondi au millier d’euros",
      },
    },
    {
      name: "exports_eur_m",
      type: "number",
      min: 0,
      unit: "million EUR",
      description: {
        en: "Exports to North Korea without freight: USD / 1.2441 (mean of the ECB daily rates of 2005, source ecb_fx) / 1,000,000, rounded to thousands of euros",
        fr: "Exportations vers la Corée du Nord, hors fret : USD / 1,2441 (moyenne des cours quotidiens 2005 de la BCE, source ecb_fx) / 1 000 000, arrondi au millier d’euros",
      },
    },
    {
      name: "imports_flag",
      type: "code",
      values: ["disputed", "doubtful", "probably-miscoded", "differs"],
      description: {
        en: "Doubt about the imports, explained in the note; empty = none known",
        fr: "Doute sur les importations, expliqué dans la note ; vide = aucun connu",
      },
    },
    {
      name: "imports_alt_eur_m",
      type: "number",
      min: 0,
      unit: "million EUR",
      description: {
        en: "Another published figure for the imports, rounded; the trade dataset has it unrounded",
        fr: "Autre chiffre publié des importations, arrondi ; le jeu trade l’a sans arrondi",
      },
    },
    {
      name: "imports_alt_basis",
      type: "text",
      description: { en: "How that other figure was counted", fr: "Comment cet autre chiffre a été compté" },
    },
    {
      name: "imports_alt_source",
      type: "text",
      list: true,
      references: "sources.source",
      description: { en: "Source of that other figure", fr: "Source de cet autre chiffre" },
    },
    sourceColumn,
    noteColumn,
    {
      name: "eu_status_2005",
      type: "code",
      required: true,
      values: ["EU-25", "joined 2007"],
      description: { en: "Member in 2005 (EU-25) or later", fr: "Membre en 2005 (EU-25) ou plus tard" },
    },
    {
      name: "imports_usd",
      type: "integer",
      min: 0,
      unit: "USD",
      description: {
        en: "Imports as in the source, current dollars",
        fr: "Importations telles que dans la source, dollars courants",
      },
    },
    {
      name: "exports_usd",
      type: "integer",
      min: 0,
      unit: "USD",
      description: {
        en: "Exports as in the source, current dollars",
        fr: "Exportations telles que dans la source, dollars courants",
      },
    },
    {
      name: "imports_alt_basis_fr",
      type: "text",
      translates: "imports_alt_basis",
      description: {
        en: "How that other figure was counted, in French",
        fr: "Comment cet autre chiffre a été compté, en français",
      },
    },
    noteFrColumn,
  ],
} as const satisfies Schema;

export type Trade2005Row = RowOf<typeof trade2005Schema>;
