import type { AboutSection } from "../section";

export const conflicts: AboutSection = {
  id: "conflicts",
  title: { en: "Where sources disagree", fr: "Là où les sources divergent" },
  lead: {
    en: "One value goes on the chart, and the other stands in its note. These are the main cases and how each was decided.",
    fr: "Une valeur va sur le graphique, et l’autre est dans sa note. Voici les cas principaux, et comment chacun a été tranché.",
  },
  items: [
    {
      head: { en: "French imports in 2005", fr: "Importations françaises en 2005" },
      text: {
        en: "{imports} million euros by French customs, about {importsAlt} million by the count of the EU and the IMF. Origin and dispatch explain a gap, but hardly one so wide; goods from South Korea under the wrong code are likely and not proven. The bar shows the first, with the second inside it, and neither is ever given alone. Exports agree everywhere: {exports} million.",
        fr: "{imports} {imports:million|millions} d’euros selon les douanes françaises, environ {importsAlt} {importsAlt:million|millions} selon le compte de l’UE et du FMI. Origine et provenance expliquent un écart, mais guère un écart si grand ; des marchandises sud-coréennes sous le mauvais code sont probables, sans preuve. La barre montre le premier, avec le second à l’intérieur, et aucun n’est jamais donné seul. Les exportations concordent partout : {exports} {exports:million|millions}.",
      },
      source: ["itpde_r01", "tradhist", "quid_wp_en", "insee_blog", "imf_dots"],
    },
    {
      head: { en: "Members and the EU total of 2005", fr: "Les membres et le total de l’UE en 2005" },
      text: {
        en: "The bars of the members come to {euSum} million euros both ways, the European Commission gives {euTotal}. No split of that total by member was found. We show the bars and do not add them up.",
        fr: "Les barres des membres font {euSum} {euSum:million|millions} d’euros dans les deux sens, la Commission européenne donne {euTotal}. Aucune répartition de ce total par membre n’a été trouvée. Nous montrons les barres et ne les additionnons pas.",
      },
      source: ["itpde_r01", "nocut_2016", "uktradeinfo"],
    },
    {
      head: { en: "France in the poll of 2013", fr: "La France dans le sondage de 2013" },
      text: {
        en: "{poll_FRA_2013_positive}% positive and {poll_FRA_2013_negative}% negative; a later copy prints 19% positive. We keep {poll_FRA_2013_positive}: 19 is the average of all countries, it would leave nobody undecided, and in 2017 France is at {poll_FRA_2017_positive} again. The {poll_FRA_2013_negative}% is confirmed by a reader of the report, whose own table we did not see.",
        fr: "{poll_FRA_2013_positive} % d’avis positifs et {poll_FRA_2013_negative} % d’avis négatifs ; une copie plus tardive imprime 19 % d’avis positifs. Nous gardons {poll_FRA_2013_positive} : 19 est la moyenne de tous les pays, il ne laisserait aucun indécis, et en 2017 la France est de nouveau à {poll_FRA_2017_positive}. Les {poll_FRA_2013_negative} % sont confirmés par un lecteur du rapport, dont nous n’avons pas vu le tableau.",
      },
      source: ["S01", "S02", "S03", "S08", "S13"],
    },
    {
      head: { en: "Germany in the poll of 2017", fr: "L’Allemagne dans le sondage de 2017" },
      text: {
        en: "From {poll_DEU_2013_negative}% negative in 2013 to {poll_DEU_2017_negative}%, with {poll_DEU_2017_neutral}% neutral. The same jump shows for South Korea, so the way of treating answers most likely changed, and not opinion. Greece ({poll_GRC_2017_neutral}% neutral) and Spain ({poll_ESP_2017_neutral}%) carry the same warning.",
        fr: "De {poll_DEU_2013_negative} % d’avis négatifs en 2013 à {poll_DEU_2017_negative} %, avec {poll_DEU_2017_neutral} % de neutres. Le même saut se voit pour la Corée du Sud : c’est sans doute le traitement des réponses qui a changé, et non l’opinion. La Grèce ({poll_GRC_2017_neutral} % de neutres) et l’Espagne ({poll_ESP_2017_neutral} %) portent le même avertissement.",
      },
      source: ["S04", "S08", "S60"],
    },
    {
      head: { en: "Portugal", fr: "Portugal" },
      text: {
        en: "Its embassy in Washington said in 2017 that relations had been broken off. South Korean lists show no break, and the BBC wrote “suspended or cut”. We follow the embassy: “ended” {sinceEnd_PRT}. The day in 1975 is open too: we take 22 April.",
        fr: "Son ambassade à Washington a dit en 2017 que les relations étaient rompues. Les listes sud-coréennes n’indiquent pas de rupture, et la BBC a écrit « suspendues ou rompues ». Nous suivons l’ambassade : « terminées » {sinceEnd_PRT}. Le jour de 1975 est lui aussi incertain : nous prenons le 22 avril.",
      },
      source: ["EXPATICA_PT", "KOREATIMES_PT", "BBC2017", "KDIPLO", "DEWIKI_PT"],
    },
    {
      head: { en: "How many states in all", fr: "Combien d’États en tout" },
      text: {
        en: "Our events give {worldWith} of today’s members of the United Nations on {asOf}. Published counts run from 156 to 164, and 167 if all are counted that ever had relations. They differ on Portugal, Iraq, Chile and on Palestine.",
        fr: "Notre relevé donne {worldWith} membres actuels de l’ONU au {asOf}. Les décomptes publiés vont de 156 à 164, et à 167 si l’on compte tous ceux qui ont eu un jour des relations. Ils divergent sur le Portugal, l’Irak, le Chili et la Palestine.",
      },
      source: ["TVC159", "NCNK2016", "DW2017", "ZHWIKI", "ZHWIKI22", "KDIPLO"],
    },
    {
      head: { en: "Days that are open", fr: "Des jours incertains" },
      text: {
        en: "Ireland: December 2003, day unknown. Romania: 26 October 1948, when its cabinet met, and not 3 November. Albania: 28 or 29 November 1948. Sweden: 6, 7 or 8 April 1973, depending on the act; we take 7 April.",
        fr: "Irlande : décembre 2003, jour inconnu. Roumanie : 26 octobre 1948, jour du Conseil des ministres, et non 3 novembre. Albanie : 28 ou 29 novembre 1948. Suède : 6, 7 ou 8 avril 1973, selon l’acte ; nous prenons le 7 avril.",
      },
      source: ["DAILYNK_IE", "OIREACHTAS0403", "ESTICA_RO", "ENWIKI_FRNK", "WP_FR_2019"],
    },
    {
      head: { en: "The North Korean office in Paris", fr: "Le bureau nord-coréen à Paris" },
      text: {
        en: "The French ministry dates the general delegation 1968; the press, a draft resolution and an op-ed say 1984, and an American telegram of 1975 shows a step between. We show an office from 1968 and a delegation from 1984.",
        fr: "Le ministère français date la délégation générale de 1968 ; la presse, une proposition de résolution et une tribune disent 1984, et un télégramme américain de 1975 montre une étape entre les deux. Nous montrons un bureau dès 1968 et une délégation dès 1984.",
      },
      source: ["mae-fr-2023", "rfi-2011-09", "ppr-2364", "ojardias-2019", "us-1975-paris17535"],
    },
    {
      head: { en: "The French battalion’s dead", fr: "Les morts du bataillon français" },
      text: { en: "Both ends are shown.", fr: "Les deux bornes sont montrées." },
      source: [],
      facts: ["battalion-dead"],
    },
    {
      head: { en: "Stamps for France", fr: "Des timbres pour la France" },
      text: {
        en: "One source dates a stamp with the French president 1 December 1981, another shows a series on France of 1982. They may be two issues, so both stand in the timeline.",
        fr: "Une source date un timbre au portrait du président français du 1er décembre 1981, une autre montre une série sur la France de 1982. Il peut s’agir de deux émissions : les deux sont dans la chronologie.",
      },
      source: ["aafc-stamp", "ojardias-2019"],
    },
  ],
};
