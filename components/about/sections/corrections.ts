import type { AboutSection } from "../section";

export const corrections: AboutSection = {
  id: "corrections",
  title: { en: "Corrections", fr: "Corrections" },
  lead: {
    en: "An error is corrected in the dataset, in every chart and file at once, and the log below says what stood there before, what stands there now, why, and by which source. Nothing is changed silently.",
    fr: "Une erreur est corrigée dans le jeu de données, dans tous les graphiques et fichiers à la fois, et le journal ci-dessous dit ce qu’il y avait avant, ce qu’il y a maintenant, pourquoi, et d’après quelle source. Rien n’est changé en silence.",
  },
  items: [
    {
      head: { en: "What helps", fr: "Ce qui aide" },
      text: {
        en: "The address of the page, the value that is wrong, and a source that a reader can open. A contradiction without a source is welcome too: it becomes a note.",
        fr: "L’adresse de la page, la valeur qui est fausse et une source qu’un lecteur peut ouvrir. Une contradiction sans source est bienvenue aussi : elle devient une note.",
      },
      source: [],
    },
  ],
};
