import type { AboutSection } from "../section";

/** Each head is the wrong claim as it is met; the text says what is known instead. */
export const oftenWrong: AboutSection = {
  id: "often-wrong",
  title: { en: "Often wrong", fr: "Erreurs fréquentes" },
  lead: {
    en: "Claims met in the press, in encyclopedias and in official records, and what the sources say instead.",
    fr: "Des affirmations rencontrées dans la presse, des encyclopédies et des documents officiels, et ce que disent plutôt les sources.",
  },
  items: [
    {
      head: {
        en: "“France and Latvia”, or “France and Lithuania”, have no relations",
        fr: "« La France et la Lettonie », ou « la France et la Lituanie », n’ont pas de relations",
      },
      text: {
        en: "It is Estonia, which declined the offer in autumn 1991. Latvia ({since_LVA}) and Lithuania ({since_LTU}) accepted. A hearing in the French parliament and an agency report of 2009 name Latvia.",
        fr: "C’est l’Estonie, qui a décliné l’offre à l’automne 1991. La Lettonie ({since_LVA}) et la Lituanie ({since_LTU}) ont accepté. Une audition au Parlement français et une dépêche d’agence de 2009 nomment la Lettonie.",
      },
      source: ["HANKYUNG_EE", "HANKYUNG_LVLT", "an-cafe-2009", "yonhap-2009-12-17"],
    },
    {
      head: {
        en: "In 2013, 19% of the French were positive about North Korea",
        fr: "En 2013, 19 % des Français avaient un avis positif sur la Corée du Nord",
      },
      text: {
        en: "{poll_FRA_2013_positive}%, with {poll_FRA_2013_negative}% negative. 19 and 81 make 100 and would leave nobody without an opinion.",
        fr: "{poll_FRA_2013_positive} %, et {poll_FRA_2013_negative} % d’avis négatifs. 19 et 81 font 100 et ne laisseraient personne sans avis.",
      },
      source: ["S01", "S02", "S03", "wiki-later"],
    },
    {
      head: {
        en: "France imported goods for “24 million” from North Korea in 2005",
        fr: "La France a importé pour « 24 millions » de Corée du Nord en 2005",
      },
      text: {
        en: "Euros, and on one basis only: {imports} million by French customs, about {importsAlt} million by the EU and the IMF. An encyclopedia article lost the currency, so that its readers cannot tell euros from pounds or dollars. The total of 30 million and any balance built on the 24 fall with it.",
        fr: "Des euros, et sur une seule base : {imports} {imports:million|millions} selon les douanes françaises, environ {importsAlt} {importsAlt:million|millions} selon l’UE et le FMI. Un article d’encyclopédie a perdu l’indication de la monnaie, si bien qu’on ne peut y distinguer des euros de livres ou de dollars. Le total de 30 millions et tout solde fondé sur les 24 tombent avec eux.",
      },
      source: ["quid_wp_en", "wiki-en-france-dprk", "itpde_r01", "tradhist"],
    },
    {
      head: {
        en: "So many states “recognise” North Korea",
        fr: "Tant d’États « reconnaissent » la Corée du Nord",
      },
      text: {
        en: "The lists count relations, and we found no count of recognitions. The United Kingdom, Finland and Canada had recognised the state before they opened relations with it.",
        fr: "Les listes comptent des relations, et nous n’avons trouvé aucun décompte des reconnaissances. Le Royaume-Uni, la Finlande et le Canada avaient reconnu cet État avant d’établir des relations avec lui.",
      },
      source: ["HOARE38", "CA_GAC", "WP_FI"],
    },
    {
      head: {
        en: "Britain and Germany recognised North Korea during the Seoul summit of 2000",
        fr: "Le Royaume-Uni et l’Allemagne ont reconnu la Corée du Nord pendant le sommet de Séoul en 2000",
      },
      text: {
        en: "They announced future relations on 19 October, the day before it opened. The acts came later: the United Kingdom {on_GBR}, Germany {on_DEU}.",
        fr: "Ils ont annoncé de futures relations le 19 octobre, la veille de son ouverture. Les actes sont venus plus tard : le Royaume-Uni {on_GBR}, l’Allemagne {on_DEU}.",
      },
      source: ["libe-2000-10", "an-11-2345", "HOARE38", "DEEMB"],
    },
    {
      head: {
        en: "The Asia–Europe summit was in September 2000, or in 2002",
        fr: "Le sommet Asie-Europe a eu lieu en septembre 2000, ou en 2002",
      },
      text: {
        en: "Two records of French parliamentary committees say so.",
        fr: "Deux comptes rendus de commissions parlementaires françaises le disent.",
      },
      source: ["an-cdef-2010"],
      facts: ["asem-seoul-dates"],
    },
    {
      head: {
        en: "The North Korean office in Paris is an embassy",
        fr: "Le bureau nord-coréen à Paris est une ambassade",
      },
      text: {
        en: "It is a general delegation, beside the mission to UNESCO.",
        fr: "C’est une délégation générale, à côté de la mission auprès de l’Unesco.",
      },
      source: ["ojardias-2019"],
      facts: ["paris-delegation-status"],
    },
    {
      head: {
        en: "North Korea agreed to the French office on 18 December 2009; it opened on 7 October 2011",
        fr: "La Corée du Nord a accepté le bureau français le 18 décembre 2009 ; il a ouvert le 7 octobre 2011",
      },
      text: {
        en: "State media spoke on Thursday 17 December; 18 is the day a report was posted. The 7th was the day planned.",
        fr: "Les médias d’État se sont exprimés le jeudi 17 décembre ; le 18 est le jour où une dépêche a été mise en ligne. Le 7 était le jour prévu.",
      },
      source: ["voa-2009-12", "yonhap-2009-12-17", "rfi-2011-09"],
      facts: ["office-opening-date", "office-closing-date"],
    },
    {
      head: {
        en: "A closed embassy or an expelled ambassador ends relations",
        fr: "Une ambassade fermée ou un ambassadeur expulsé met fin aux relations",
      },
      text: {
        en: "It does not. In the other direction, who broke them off matters: Malaysia’s were cut by North Korea in 2021, Ukraine’s by Ukraine in 2022.",
        fr: "Non. À l’inverse, il importe de savoir qui a rompu : celles de la Malaisie ont été rompues par la Corée du Nord en 2021, celles de l’Ukraine par l’Ukraine en 2022.",
      },
      source: ["ST_MY", "UKRANEWS", "SHAFAQ"],
    },
    {
      head: {
        en: "The EU’s trade with North Korea is the sum of its members’",
        fr: "Le commerce de l’UE avec la Corée du Nord est la somme de celui de ses membres",
      },
      text: {
        en: "The members’ figures of 2005 come to {euSum} million euros, the Commission’s total is {euTotal} million.",
        fr: "Les chiffres des membres en 2005 font {euSum} {euSum:million|millions} d’euros, le total de la Commission est de {euTotal} {euTotal:million|millions}.",
      },
      source: ["itpde_r01", "nocut_2016", "uktradeinfo"],
    },
    {
      head: {
        en: "France took no part in the Korean War, or sent the Foreign Legion",
        fr: "La France n’a pas pris part à la guerre de Corée, ou y a envoyé la Légion étrangère",
      },
      text: {
        en: "An agency report of 2009 has the first, a newspaper of 2013 the second. It was a battalion of volunteers under the UN flag.",
        fr: "Une dépêche de 2009 dit la première chose, un journal de 2013 la seconde. C’était un bataillon de volontaires sous le drapeau de l’ONU.",
      },
      source: ["ap-2009-11-09", "kherald-2013-memorial", "mdpi-2013"],
      facts: ["battalion-strength"],
    },
    {
      head: {
        en: "The only French in North Korea are humanitarian workers",
        fr: "Les seuls Français en Corée du Nord sont des humanitaires",
      },
      text: {
        en: "An undated sentence of an encyclopedia.",
        fr: "Une phrase sans date d’une encyclopédie.",
      },
      source: ["wiki-en-france-dprk"],
      facts: ["french-in-north-korea-2020", "french-in-north-korea-2023"],
    },
    {
      head: {
        en: "France’s conditions have not changed since 2000",
        fr: "Les conditions de la France n’ont pas changé depuis 2000",
      },
      text: {
        en: "An op-ed of 2019 says so, and broadly it holds: three fields come back. But their order, their wording and the openness of the texts vary; in 2000 relations were a matter of time, and the country file of 2020 names no condition.",
        fr: "Une tribune de 2019 le dit, et dans l’ensemble c’est vrai : trois domaines reviennent. Mais leur ordre, leur formulation et l’ouverture des textes varient ; en 2000, les relations étaient une question de temps, et la fiche de 2020 ne nomme aucune condition.",
      },
      source: ["ojardias-2019", "vp-josselin-2000", "an-14-323", "mae-en-2020"],
    },
  ],
};
