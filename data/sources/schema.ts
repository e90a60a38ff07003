import type { RowOf, Schema } from "../schema";

export const sourcesSchema = {
  id: "sources",
  file: "sources/sources.csv",
  title: { en: "Sources", fr: "Sources" },
  description: {
    en: "Every text and data set behind the other datasets, with a judgement of what it is worth. Many were read in archived copies or only in part.",
    fr: "Tous les textes et jeux de données derrière les autres jeux, avec un avis sur leur valeur. Beaucoup ont été lus dans des copies archivées ou en partie.",
  },
  licence: "CC-BY-4.0",
  key: ["source"],
  columns: [
    {
      name: "source",
      type: "text",
      required: true,
      pattern: "[A-Za-z0-9_-]+",
      description: { en: "Id of the source", fr: "Identifiant de la source" },
    },
    {
      name: "title",
      type: "text",
      required: true,
      description: {
        en: "Title, in the language of the source or described",
        fr: "Titre, dans la langue de la source ou décrit",
      },
    },
    { name: "publisher", type: "text", required: true, description: { en: "Publisher", fr: "Éditeur" } },
    { name: "author", type: "text", description: { en: "Author", fr: "Auteur" } },
    {
      name: "published",
      type: "text",
      description: {
        en: "Date of publication as far as known: an ISO date or words such as “about 2023”",
        fr: "Date de publication connue : date ISO ou mots tels que « about 2023 »",
      },
    },
    {
      name: "url",
      type: "text",
      pattern: "https?://\\S+",
      description: {
        en: "Address of the page; empty where the exact page is not known or not given",
        fr: "Adresse de la page ; vide si la page exacte n’est pas connue ou n’est pas donnée",
      },
    },
    {
      name: "kind",
      type: "text",
      required: true,
      description: { en: "Kind of source", fr: "Nature de la source" },
    },
    {
      name: "licence",
      type: "text",
      required: true,
      description: {
        en: "Terms of the source; only facts are taken from it",
        fr: "Conditions de la source ; seuls des faits en sont repris",
      },
    },
    {
      name: "reliability",
      type: "text",
      description: {
        en: "What it supports and its known weaknesses",
        fr: "Ce qu’elle appuie et ses faiblesses connues",
      },
    },
    {
      name: "accessed_copy",
      type: "text",
      description: {
        en: "The copy that was read, where it is not the page itself",
        fr: "La copie lue, si ce n’est pas la page elle-même",
      },
    },
    {
      name: "reliability_fr",
      type: "text",
      translates: "reliability",
      description: { en: "The judgement of its worth in French", fr: "L’avis sur sa valeur, en français" },
    },
    {
      name: "title_language",
      type: "text",
      required: true,
      pattern: "[a-z]{2}",
      description: {
        en: "Language of the title as given here, ISO 639-1",
        fr: "Langue du titre tel que donné ici, ISO 639-1",
      },
    },
    {
      name: "published_fr",
      type: "text",
      translates: "published",
      description: { en: "The date of publication in French", fr: "La date de publication, en français" },
    },
    {
      name: "licence_fr",
      type: "text",
      required: true,
      translates: "licence",
      description: { en: "Terms of the source in French", fr: "Les conditions de la source, en français" },
    },
  ],
} as const satisfies Schema;

export type SourceRow = RowOf<typeof sourcesSchema>;
