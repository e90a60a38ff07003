import { confidenceColumn, noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const tradeProducts2016Schema = {
  id: "trade-products-2016",
  file: "trade-products-2016/trade-products-2016.csv",
  title: {
    en: "French trade with North Korea by product, 2016",
    fr: "Commerce français avec la Corée du Nord par produit, 2016",
  },
  description: {
    en: "The nearest product split found: French customs for 2016 as quoted by the press. Arms are left out of the exports; half of the imports look like goods of South Korea.",
    fr: "La ventilation par produit la plus proche qui ait été trouvée : douanes françaises de 2016, citées par la presse. Exportations hors armement ; la moitié des importations ressemble à des biens sud-coréens.",
  },
  licence: "CC-BY-4.0",
  key: ["country", "partner", "year", "flow", "product"],
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
      name: "year",
      type: "integer",
      required: true,
      description: { en: "Calendar year", fr: "Année civile" },
    },
    {
      name: "flow",
      type: "code",
      required: true,
      values: ["import", "export"],
      description: { en: "Seen from the reporting country", fr: "Vu du pays déclarant" },
    },
    {
      name: "product",
      type: "text",
      required: true,
      description: {
        en: "Goods, in words; “all goods” rows are totals",
        fr: "Biens, en toutes lettres ; les lignes « all goods » sont des totaux",
      },
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
      values: ["USD", "EUR"],
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
    sourceColumn,
    confidenceColumn,
    noteColumn,
    {
      name: "product_fr",
      type: "text",
      required: true,
      translates: "product",
      description: { en: "Goods, in French", fr: "Biens, en français" },
    },
    noteFrColumn,
  ],
} as const satisfies Schema;

export type TradeProduct2016Row = RowOf<typeof tradeProducts2016Schema>;
