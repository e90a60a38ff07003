import { confidenceColumn, noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const tradeGbpSchema = {
  id: "trade-gbp",
  file: "trade-gbp/trade-gbp.csv",
  title: { en: "Trade in pounds sterling (TRADHIST)", fr: "Commerce en livres sterling (TRADHIST)" },
  description: {
    en: "Flows of France, Germany and the United Kingdom, 1990 to 2014, in pounds as in the TRADHIST data set, before conversion.",
    fr: "Flux de la France, de l’Allemagne et du Royaume-Uni, de 1990 à 2014, en livres comme dans le jeu TRADHIST, avant conversion.",
  },
  licence: "CC-BY-4.0",
  key: ["country", "partner", "flow", "year", "source"],
  columns: [
    {
      name: "country",
      type: "text",
      required: true,
      references: "countries.country",
      description: {
        en: "The country that reports the flow, ISO 3166-1 alpha-3",
        fr: "Le pays déclarant, ISO 3166-1 alpha-3",
      },
    },
    {
      name: "partner",
      type: "text",
      required: true,
      references: "countries.country",
      alsoAllowed: { WLD: { en: "World", fr: "Monde" } },
      description: { en: "The partner, ISO 3166-1 alpha-3", fr: "Le partenaire, ISO 3166-1 alpha-3" },
    },
    {
      name: "flow",
      type: "code",
      required: true,
      values: ["import", "export"],
      description: { en: "Seen from the reporting country", fr: "Vu du pays déclarant" },
    },
    {
      name: "year",
      type: "integer",
      required: true,
      description: { en: "Calendar year", fr: "Année civile" },
    },
    {
      name: "value",
      type: "number",
      required: true,
      min: 0,
      description: {
        en: "The value as in the source; multiply by scale",
        fr: "La valeur telle que dans la source ; à multiplier par scale",
      },
    },
    {
      name: "unit",
      type: "code",
      required: true,
      values: ["GBP"],
      description: { en: "Currency, at current prices", fr: "Monnaie, à prix courants" },
    },
    {
      name: "scale",
      type: "integer",
      required: true,
      min: 1,
      description: {
        en: "1, 1000 or 1000000: how many units of currency one unit of value is",
        fr: "1, 1000 ou 1000000 : nombre d’unités monétaires par unité de value",
      },
    },
    {
      name: "valuation",
      type: "code",
      required: true,
      values: ["CIF"],
      description: {
        en: "CIF includes freight and insurance, FOB does not; unknown where the source does not say",
        fr: "CIF (CAF) : fret et assurance compris ; FOB (FAB) : non compris ; unknown si la source ne le dit pas",
      },
    },
    sourceColumn,
    confidenceColumn,
    noteColumn,
    noteFrColumn,
  ],
} as const satisfies Schema;

export type TradeGbpRow = RowOf<typeof tradeGbpSchema>;
