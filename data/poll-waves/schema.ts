import { noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const pollWavesSchema = {
  id: "poll-waves",
  file: "poll-waves/poll-waves.csv",
  title: { en: "Waves of the polls", fr: "Vagues des sondages" },
  description: {
    en: "When and how widely each comparative wave was held, which EU members were polled, and for which of them a figure was found.",
    fr: "Quand et dans combien de pays chaque vague comparative a eu lieu, quels membres de l’UE ont été interrogés et pour lesquels un chiffre a été trouvé.",
  },
  licence: "CC-BY-4.0",
  key: ["poll"],
  columns: [
    {
      name: "poll",
      type: "text",
      required: true,
      description: { en: "Id of the poll and wave", fr: "Identifiant du sondage et de la vague" },
    },
    {
      name: "wave",
      type: "integer",
      required: true,
      description: { en: "Year by which the wave is known", fr: "Année par laquelle la vague est connue" },
    },
    {
      name: "countries_polled",
      type: "integer",
      min: 1,
      description: { en: "Number of countries polled", fr: "Nombre de pays interrogés" },
    },
    {
      name: "total_interviews",
      type: "integer",
      min: 1,
      description: { en: "Interviews in all countries", fr: "Entretiens dans tous les pays" },
    },
    {
      name: "fieldwork_start",
      type: "date",
      description: { en: "First day or month of the interviews", fr: "Premier jour ou mois des entretiens" },
    },
    {
      name: "fieldwork_end",
      type: "date",
      description: { en: "Last day or month of the interviews", fr: "Dernier jour ou mois des entretiens" },
    },
    {
      name: "published",
      type: "date",
      description: { en: "When results were published", fr: "Publication des résultats" },
    },
    {
      name: "eu_members_polled",
      type: "text",
      list: true,
      references: "countries.country",
      description: {
        en: "EU members known to have been polled",
        fr: "Membres de l’UE dont on sait qu’ils ont été interrogés",
      },
    },
    {
      name: "eu_members_polled_complete",
      type: "boolean",
      required: true,
      description: {
        en: "false = other members were polled too, but not all are named",
        fr: "false = d’autres membres ont été interrogés, sans être tous nommés",
      },
    },
    {
      name: "eu_members_with_a_figure",
      type: "text",
      list: true,
      references: "countries.country",
      description: {
        en: "EU members for which the polls dataset has a figure",
        fr: "Membres de l’UE pour lesquels le jeu polls a un chiffre",
      },
    },
    sourceColumn,
    noteColumn,
    noteFrColumn,
  ],
} as const satisfies Schema;

export type PollWaveRow = RowOf<typeof pollWavesSchema>;
