import type { AboutSection } from "../section";

export const methods: AboutSection = {
  id: "methods",
  title: { en: "How the figures are made", fr: "Comment les chiffres sont établis" },
  lead: {
    en: "Every value comes from a row of a dataset, and every row names its sources: {sources} of them. What is missing is never drawn as zero, and what is doubtful is shown as doubtful.",
    fr: "Chaque valeur vient d’une ligne d’un jeu de données, et chaque ligne nomme ses sources : il y en a {sources}. Ce qui manque n’est jamais dessiné comme zéro, et ce qui est douteux est montré comme tel.",
  },
  items: [
    {
      head: { en: "The status of a state", fr: "Le statut d’un État" },
      text: {
        en: "“Relations”: the last known act up to that day opened or restored them. “Ended”: the last act suspended or broke them off. “None”: none were opened up to that day, or none that we found. “Not applicable”: the state did not exist yet or any more, or it is North Korea itself.",
        fr: "« Relations » : le dernier acte connu jusqu’à ce jour les a établies ou rétablies. « Terminées » : le dernier acte les a suspendues ou rompues. « Aucune » : aucune n’a été établie jusqu’à ce jour, ou nous n’en avons pas trouvé. « Sans objet » : l’État n’existait pas encore ou plus, ou c’est la Corée du Nord elle-même.",
      },
      source: [],
    },
    {
      head: { en: "What a year means", fr: "Ce que veut dire une année" },
      text: {
        en: "The state of things on 31 December. For {lastYear} it is {asOf}, the last day up to which sources were read. Nothing is known here of what came later.",
        fr: "L’état des choses au 31 décembre. Pour {lastYear}, c’est le {asOf}, dernier jour couvert par les sources lues. On ne sait rien ici de ce qui a suivi.",
      },
      source: [],
    },
    {
      head: { en: "How exact a date is", fr: "La précision d’une date" },
      text: {
        en: "A date has only the precision that sources give: a day, a month or a year. Where the day is not known, the act counts from the first day of its month or year.",
        fr: "Une date n’a que la précision que donnent les sources : un jour, un mois ou une année. Quand le jour est inconnu, l’acte compte dès le premier jour de son mois ou de son année.",
      },
      source: [],
    },
    {
      head: { en: "How sure a row is", fr: "La fiabilité d’une ligne" },
      text: {
        en: "In the table of relations, high means: an official text or a report of the day says so, or separate sources agree. Medium: the year is firm, but the day comes from one list or an encyclopedia. Low: sources disagree on the act itself, or only one list has it.",
        fr: "Dans le tableau des relations, élevée veut dire : un texte officiel ou un article du moment le dit, ou des sources distinctes concordent. Moyenne : l’année est sûre, mais le jour vient d’une seule liste ou d’une encyclopédie. Faible : les sources divergent sur l’acte même, ou une seule liste le donne.",
      },
      source: [],
    },
    {
      head: { en: "Who is counted", fr: "Qui est compté" },
      text: {
        en: "Members of the United Nations, without North Korea: {unStates} today. Palestine, the Holy See, Taiwan, Kosovo and Western Sahara have a status of their own on the map and are in no count but that of the legend. A state exists from its formal independence; where others recognised it later, from the later day.",
        fr: "Les membres de l’ONU, sans la Corée du Nord : {unStates} aujourd’hui. La Palestine, le Saint-Siège, Taïwan, le Kosovo et le Sahara occidental ont leur propre statut sur la carte et ne sont dans aucun décompte, sauf celui de la légende. Un État existe dès son indépendance formelle ; si d’autres l’ont reconnue plus tard, dès ce jour plus tardif.",
      },
      source: ["FACTBOOK", "UNLIST", "COW2016", "GW2017"],
    },
    {
      head: { en: "States that are no more", fr: "Les États disparus" },
      text: {
        en: "Relations with East Germany, Czechoslovakia, Yugoslavia or South Yemen are told in words but do not pass to others. Germany is coloured {since_DEU}, not since 1949. Russia carries on the Soviet Union and Serbia carries on Yugoslavia, so their relations run on. For Viet Nam and Yemen the first date is that of the northern state.",
        fr: "Les relations avec l’Allemagne de l’Est, la Tchécoslovaquie, la Yougoslavie ou le Yémen du Sud sont indiquées dans les textes, mais ne passent pas à d’autres États. L’Allemagne est colorée {since_DEU}, et non depuis 1949. La Russie prend la suite de l’Union soviétique et la Serbie celle de la Yougoslavie : leurs relations se poursuivent. Pour le Vietnam et le Yémen, la première date est celle de l’État du Nord.",
      },
      source: ["DEEMB", "DEWIKI_DE", "MFA_RS", "RIA_SU", "VNAW1976"],
    },
    {
      head: { en: "The EU as it was", fr: "L’UE telle qu’elle était" },
      text: {
        en: "Each year shows and counts the members of that year, and before 1993 those of the European Communities. The United Kingdom counts until 31 January 2020.",
        fr: "Chaque année montre et compte les membres de cette année-là, et avant 1993 ceux des Communautés européennes. Le Royaume-Uni compte jusqu’au 31 janvier 2020.",
      },
      source: ["EUROPA_EU"],
    },
    {
      head: { en: "Trade: who counts", fr: "Commerce : qui compte" },
      text: {
        en: "North Korea publishes no trade figures. Every figure here is what the customs of the other country recorded. Imports include freight and insurance (CIF), exports do not (FOB). Records can mistake one Korea for the other.",
        fr: "La Corée du Nord ne publie pas de chiffres sur son commerce. Chaque chiffre donné ici est ce que la douane de l’autre pays a enregistré. Les importations comprennent fret et assurance (CAF), les exportations non (FAB). Les registres peuvent prendre une Corée pour l’autre.",
      },
      source: ["itpde_r01", "piie_caveat", "nkitw", "imf_dots"],
    },
    {
      head: { en: "Trade: origin or dispatch", fr: "Commerce : origine ou provenance" },
      text: {
        en: "France counts an import under the country where the goods were made, even if they arrive through another EU state. Eurostat counts goods from another EU state under the state that sent them. One shipment can thus appear under two countries, and members cannot be added up to a total for the EU.",
        fr: "La France compte une importation dans le pays où la marchandise a été produite, même si elle arrive par un autre État de l’UE. Eurostat compte une marchandise venue d’un autre État de l’UE dans l’État qui l’a envoyée. Un même envoi peut ainsi figurer sous deux pays, et la somme des membres n’est pas un total de l’UE.",
      },
      source: ["insee_blog", "lekiosque_ue", "uktradeinfo", "scb"],
    },
    {
      head: { en: "Trade: euros of 2005", fr: "Commerce : euros de 2005" },
      text: {
        en: "The chart of 2005 uses one set for all states, ITPD-E. Our copy was in dollars of 2010; we turned them back into dollars of the year, and then into euros at {rate} dollars, the mean of the 257 daily rates of the European Central Bank. Series made by different methods are never joined into one line.",
        fr: "Le graphique de 2005 emploie un seul jeu pour tous les États, ITPD-E. Notre copie était en dollars de 2010 ; nous avons rétabli les dollars de l’année, puis converti en euros au cours de {rate} dollar, moyenne des 257 cours quotidiens de la Banque centrale européenne. Des séries de méthodes différentes ne sont jamais réunies en une seule ligne.",
      },
      source: ["itpde_r01", "itpde_guide", "bls_cpi", "ecb_fx"],
    },
    {
      head: { en: "Polls: waves", fr: "Sondages : vagues" },
      text: {
        en: "A wave is known by the year in which it was published. Its countries, its ways of asking and its sample change, so waves stand as dots and are not joined. Averages cover other countries each time. Questions on influence, on threat and on expectations are never mixed.",
        fr: "Une vague est désignée par l’année de sa publication. Ses pays, ses modes d’enquête et son échantillon changent : les vagues sont des points, qui ne sont pas reliés. Les moyennes portent chaque fois sur d’autres pays. Les questions sur l’influence, la menace et les attentes ne sont jamais mêlées.",
      },
      source: ["S13", "S14", "S15", "S61"],
    },
    {
      head: { en: "Polls: shares that were not published", fr: "Sondages : parts non publiées" },
      text: {
        en: "Where a source gives the positive and the negative share only, the rest to 100 is drawn hatched and marked as derived. A share that is missing stays missing.",
        fr: "Quand une source ne donne que les parts positive et négative, le reste jusqu’à 100 est dessiné en hachures et signalé comme déduit. Une part qui manque reste manquante.",
      },
      source: [],
    },
    {
      head: { en: "Polls: no error bars", fr: "Sondages : pas de marge d’erreur" },
      text: {
        en: "We could not read how many people answered this question in each country, so we draw no margin of error. With 1,000 answers in a wave it would be about 2 points at the least for a share, and more than 3 for the step from one wave to another. The step from {poll_FRA_2013_negative}% negative in France in 2013 to {poll_FRA_2017_negative}% in 2017, by another pollster, is hardly more than that: we do not call it a rise.",
        fr: "Nous n’avons pas pu lire combien de personnes ont répondu à cette question dans chaque pays : nous ne dessinons donc pas de marge d’erreur. Avec 1 000 réponses par vague, elle serait d’environ 2 points au moins pour une part, et de plus de 3 pour l’écart entre deux vagues. De {poll_FRA_2013_negative} % d’avis négatifs en France en 2013 à {poll_FRA_2017_negative} % en 2017, par un autre institut, l’écart n’est guère plus grand : nous n’y voyons pas une hausse.",
      },
      source: ["S01", "S03", "S08", "S13"],
    },
    {
      head: { en: "How sources were read", fr: "Comment les sources ont été lues" },
      text: {
        en: "Many were read in archived copies, and some only in their opening pages. The list of sources says for each what it supports and where it is weak. Facts are taken, not texts: all sentences here are our own.",
        fr: "Beaucoup ont été lues dans des copies d’archives, et certaines seulement dans leurs premières pages. La liste des sources dit pour chacune ce qu’elle étaie et ses faiblesses. Nous reprenons des faits, non des textes : toutes les phrases sont de nous.",
      },
      source: [],
    },
  ],
};
