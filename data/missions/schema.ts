import { noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const missionsSchema = {
  id: "missions",
  file: "missions/missions.csv",
  title: { en: "Embassies and offices", fr: "Ambassades et bureaux" },
  description: {
    en: "Missions in Pyongyang, and North Korean missions in capitals, for EU members and some other states. A mission is not the same as relations.",
    fr: "Missions à Pyongyang et missions nord-coréennes dans les capitales, pour les membres de l’UE et quelques autres États. Une mission n’équivaut pas à des relations.",
  },
  licence: "CC-BY-4.0",
  key: ["country"],
  columns: [
    {
      name: "country",
      type: "text",
      required: true,
      references: "countries.country",
      description: { en: "The country, ISO 3166-1 alpha-3", fr: "Le pays, ISO 3166-1 alpha-3" },
    },
    {
      name: "embassy_in_pyongyang",
      type: "code",
      required: true,
      values: ["yes", "no", "office", "suspended"],
      description: {
        en: "Its mission in Pyongyang; suspended = closed for now, staff withdrawn",
        fr: "Sa mission à Pyongyang ; suspended = fermée pour l’instant, personnel retiré",
      },
    },
    {
      name: "opened",
      type: "date",
      description: { en: "When the mission in Pyongyang opened", fr: "Ouverture de la mission à Pyongyang" },
    },
    {
      name: "closed",
      type: "date",
      description: { en: "When it closed or its staff left", fr: "Fermeture ou départ du personnel" },
    },
    {
      name: "dprk_embassy_in_capital",
      type: "code",
      required: true,
      values: ["yes", "no", "general-delegation"],
      description: {
        en: "The North Korean mission in its capital",
        fr: "La mission nord-coréenne dans sa capitale",
      },
    },
    {
      name: "dprk_opened",
      type: "date",
      description: {
        en: "When the North Korean mission opened",
        fr: "Ouverture de la mission nord-coréenne",
      },
    },
    {
      name: "dprk_closed",
      type: "date",
      description: {
        en: "When the North Korean mission closed",
        fr: "Fermeture de la mission nord-coréenne",
      },
    },
    {
      name: "covers_from",
      type: "text",
      description: {
        en: "City from which its ambassador covers Pyongyang",
        fr: "Ville d’où son ambassadeur couvre Pyongyang",
      },
    },
    sourceColumn,
    noteColumn,
    noteFrColumn,
  ],
} as const satisfies Schema;

export type MissionRow = RowOf<typeof missionsSchema>;
