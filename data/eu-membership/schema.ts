import { noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const euMembershipSchema = {
  id: "eu-membership",
  file: "eu-membership/eu-membership.csv",
  title: { en: "Membership of the European Union", fr: "Appartenance à l’Union européenne" },
  description: {
    en: "Accession and departure of every member of the European Communities and the European Union.",
    fr: "Adhésion et départ de chaque membre des Communautés européennes puis de l’Union européenne.",
  },
  licence: "CC-BY-4.0",
  key: ["country"],
  columns: [
    {
      name: "country",
      type: "text",
      required: true,
      references: "countries.country",
      description: { en: "The member state, ISO 3166-1 alpha-3", fr: "L’État membre, ISO 3166-1 alpha-3" },
    },
    {
      name: "joined",
      type: "date",
      required: true,
      description: { en: "First day as a member", fr: "Premier jour comme membre" },
    },
    {
      name: "left",
      type: "date",
      description: {
        en: "Last day as a member; empty = still one",
        fr: "Dernier jour comme membre ; vide = toujours membre",
      },
    },
    sourceColumn,
    noteColumn,
    noteFrColumn,
  ],
} as const satisfies Schema;

export type EuMembershipRow = RowOf<typeof euMembershipSchema>;
