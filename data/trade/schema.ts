import { confidenceColumn, noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const tradeSchema = {
  id: "trade",
  file: "trade/trade.csv",
  title: { en: "Trade with North Korea", fr: "Commerce avec la Corée du Nord" },
  description: {
    en: "One-way flows as partners of North Korea counted them, 1990 to 2023, every source on its own row. North Korea publishes nothing; sources differ by method and must not be joined into one line without saying so.",
    fr: "Flux à sens unique tels que comptés par les partenaires de la Corée du Nord, de 1990 à 2023, chaque source sur sa ligne. La Corée du Nord ne publie rien ; les méthodes diffèrent et les sources ne se raccordent pas sans le dire.",
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
    {
      name: "valuation",
      type: "code",
      required: true,
      values: ["CIF", "FOB", "unknown"],
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

export type TradeRow = RowOf<typeof tradeSchema>;
