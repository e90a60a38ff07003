import { noteColumn, noteFrColumn, sourceColumn } from "../columns";
import type { RowOf, Schema } from "../schema";

export const countriesSchema = {
  id: "countries",
  file: "countries/countries.csv",
  title: { en: "Countries and territories", fr: "Pays et territoires" },
  description: {
    en: "The 193 UN members, two observers, three other entities, four historical states and the European Union, with names in English and French and the days from and to which each existed.",
    fr: "Les 193 membres de l’ONU, deux observateurs, trois autres entités, quatre États historiques et l’Union européenne, avec leurs noms en anglais et en français et les jours de leur existence.",
  },
  licence: "CC-BY-4.0",
  key: ["country"],
  columns: [
    {
      name: "country",
      type: "text",
      required: true,
      pattern: "[A-Z]{3}",
      description: {
        en: "ISO 3166-1 alpha-3; XKX for Kosovo, EUU for the European Union, withdrawn codes for historical states",
        fr: "ISO 3166-1 alpha-3 ; XKX pour le Kosovo, EUU pour l’Union européenne, codes retirés pour les États historiques",
      },
    },
    {
      name: "iso_numeric",
      type: "text",
      pattern: "\\d{3}",
      description: {
        en: "ISO 3166-1 numeric code, three digits; empty where there is none",
        fr: "Code numérique ISO 3166-1, trois chiffres ; vide s’il n’y en a pas",
      },
    },
    {
      name: "name_en",
      type: "text",
      required: true,
      description: { en: "Name in English", fr: "Nom en anglais" },
    },
    {
      name: "name_fr",
      type: "text",
      required: true,
      description: { en: "Name in French", fr: "Nom en français" },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["un-member", "un-observer", "other", "historical", "organisation"],
      description: {
        en: "What the row is; only un-member rows are counted",
        fr: "Nature de la ligne ; seules les lignes un-member sont comptées",
      },
    },
    {
      name: "exists_from",
      type: "date",
      description: {
        en: "First day as an independent state; empty = before 1948",
        fr: "Premier jour comme État indépendant ; vide = avant 1948",
      },
    },
    {
      name: "exists_to",
      type: "date",
      description: { en: "Last day; empty = still exists", fr: "Dernier jour ; vide = existe toujours" },
    },
    {
      name: "predecessors",
      type: "text",
      list: true,
      references: "countries.country",
      alsoAllowed: {
        SUN: {
          en: "Soviet Union (its relations stand under RUS)",
          fr: "Union soviétique (ses relations figurent sous RUS)",
        },
        SCG: {
          en: "Serbia and Montenegro (its relations stand under SRB)",
          fr: "Serbie-et-Monténégro (ses relations figurent sous SRB)",
        },
      },
      description: {
        en: "States it left, or that dissolved or merged into it, separated by semicolons",
        fr: "États qu’il a quittés, ou qui se sont dissous ou fondus en lui, séparés par des points-virgules",
      },
    },
    {
      name: "un_member_from",
      type: "date",
      description: { en: "Day of admission to the United Nations", fr: "Jour de l’admission à l’ONU" },
    },
    sourceColumn,
    noteColumn,
    {
      name: "un_member_to",
      type: "date",
      description: {
        en: "Last day of UN membership; empty = still a member",
        fr: "Dernier jour comme membre de l’ONU ; vide = toujours membre",
      },
    },
    noteFrColumn,
  ],
} as const satisfies Schema;

export type CountryRow = RowOf<typeof countriesSchema>;
