import type { AboutSection } from "../section";

export const notFound: AboutSection = {
  id: "not-found",
  title: { en: "What was not found", fr: "Ce qui n’a pas été trouvé" },
  lead: {
    en: "Whoever has one of these can close a gap.",
    fr: "Qui possède l’un de ces éléments peut combler une lacune.",
  },
  items: [
    {
      head: { en: "Anything after {asOf}", fr: "Tout ce qui suit le {asOf}" },
      text: {
        en: "No later source was read. That the French office has not reopened rests on the absence of any report.",
        fr: "Aucune source plus récente n’a été lue. Si nous disons que le bureau français n’a pas rouvert, c’est faute de toute annonce contraire.",
      },
      source: ["kbs-2025-11", "mae-fr-2023"],
    },
    {
      head: { en: "Polls in full", fr: "Les sondages en entier" },
      text: {
        en: "The report’s own table on North Korea for 2013; national tables of 2008 to 2012 and 2014; both shares for 2007; the number of people asked in each country. No poll by a French institute on North Korea was found.",
        fr: "Le tableau du rapport sur la Corée du Nord en 2013 ; les tableaux nationaux de 2008 à 2012 et de 2014 ; les deux parts en 2007 ; le nombre de personnes interrogées par pays. Aucun sondage d’un institut français sur la Corée du Nord n’a été trouvé.",
      },
      source: ["S13", "S14", "S10"],
    },
    {
      head: { en: "Trade at the source", fr: "Le commerce à la source" },
      text: {
        en: "The tables of Eurostat and of the UN themselves: we have copies that others derived. Trade of 2005 by product. The almanac behind the French figures. Any French figure after 2017: the ministry calls the trade almost nil.",
        fr: "Les tableaux mêmes d’Eurostat et de l’ONU : nous n’avons que des copies dérivées par d’autres. Le commerce de 2005 par produit. L’almanach derrière les chiffres français. Tout chiffre français après 2017 : le ministère dit les échanges presque nuls.",
      },
      source: ["itpde_r01", "quid_wp_en", "mae-en-2020", "mae_2023"],
    },
    {
      head: { en: "The richest list, with names", fr: "La liste la plus riche, avec les noms" },
      text: {
        en: "The fullest list of days was read in a copy that had lost the names of the countries. Some rows were matched by elimination and need a second look. An American table of all relations could not be read.",
        fr: "La liste de jours la plus complète a été lue dans une copie qui avait perdu les noms des pays. Quelques lignes ont été attribuées par élimination et demandent une vérification. Un tableau américain de toutes les relations n’a pas pu être lu.",
      },
      source: ["ZHWIKI", "NCNK2016", "DATAGOKR_GH"],
    },
    {
      head: { en: "Papers behind the stories", fr: "Des documents derrière les récits" },
      text: {
        en: "A document on the promise said to have been made in Pyongyang in 1981; an archive on the South Korean pressure of the following years, told by two later texts; the French president’s words in Seoul in October 2000 in full; a study on engineers for Hamhung, of which only a summary was read.",
        fr: "Un document sur la promesse qui aurait été faite à Pyongyang en 1981 ; un document d’archives sur la pression sud-coréenne des années suivantes, que racontent deux textes plus tardifs ; les propos complets du président français à Séoul en octobre 2000 ; une étude sur des ingénieurs pour Hamhung, dont seul un résumé a été lu.",
      },
      source: ["ojardias-2019", "aafc-1985", "chirac-2000-10-21", "armstrong-2009"],
    },
    {
      head: { en: "Left out on purpose", fr: "Laissé de côté à dessein" },
      text: {
        en: "Names and private details of people who hold no office, illnesses, labels for critics, a theory of law and a rumour that no document supports, and American trade figures of billions that belong to South Korea in all likelihood.",
        fr: "Les noms et détails privés de personnes sans fonction publique, les maladies, les étiquettes données aux critiques, une théorie juridique et une rumeur qu’aucun document n’étaie, et des chiffres américains de plusieurs milliards qui reviennent selon toute vraisemblance à la Corée du Sud.",
      },
      source: [],
    },
  ],
};
