import type { AboutSection } from "../section";

export const definitions: AboutSection = {
  id: "definitions",
  title: { en: "Three different things", fr: "Trois choses différentes" },
  lead: {
    en: "Recognition, relations and an embassy are often taken for one thing. This site keeps them apart: it shows relations.",
    fr: "Reconnaissance, relations et ambassade sont souvent prises pour une seule chose. Ce site les distingue : il montre les relations.",
  },
  items: [
    {
      head: { en: "Recognition", fr: "Reconnaissance" },
      text: {
        en: "One state treats another as a state. It can say so or simply act so, and it needs no embassy for it. The United Kingdom recognised North Korea in 1991 and opened relations {on_GBR}. Finland recognised it on 13 April 1973 and opened relations {on_FIN}. Canada did the first in 2000 and the second {on_CAN}.",
        fr: "Un État en traite un autre comme un État. Il peut le dire ou agir en conséquence, et n’a pas besoin d’ambassade pour cela. Le Royaume-Uni a reconnu la Corée du Nord en 1991 et établi des relations {on_GBR}. La Finlande l’a reconnue le 13 avril 1973 et a établi des relations {on_FIN}. Le Canada a fait l’un en 2000 et l’autre {on_CAN}.",
      },
      source: ["HOARE38", "WP_FI", "CA_GAC", "SEDAILY2001"],
    },
    {
      head: { en: "Diplomatic relations", fr: "Relations diplomatiques" },
      text: {
        en: "Two states agree to deal with each other officially. The map, the counts and the dates on this site are about this, and only about this. Of the {members} members of the EU, {membersWith} have relations today. Never opened: {none}. Ended: {ended}. Whether France recognises the state without having relations is another question, and its own texts speak of relations only.",
        fr: "Deux États conviennent de traiter officiellement l’un avec l’autre. La carte, les décomptes et les dates de ce site portent sur cela, et seulement sur cela. Sur les {members} membres de l’UE, {membersWith} ont aujourd’hui des relations. Jamais établies : {none}. Terminées : {ended}. Savoir si la France reconnaît cet État sans avoir de relations est une autre question, et ses textes ne parlent que de relations.",
      },
      source: ["AN_QE86611", "AN_PPR2364", "HANKYUNG_EE", "EXPATICA_PT"],
    },
    {
      head: { en: "Embassy", fr: "Ambassade" },
      text: {
        en: "A mission in the other’s capital. Most states that have relations have no embassy in Pyongyang: of the EU members, {embassiesOpen} have one that works and {embassiesShut} have one that is closed for now. An office is not an embassy. The French cooperation office, opened in 2011 and closed since 2020, did not mean relations, nor does the North Korean general delegation in Paris.",
        fr: "Une mission dans la capitale de l’autre. La plupart des États qui ont des relations n’ont pas d’ambassade à Pyongyang : parmi les membres de l’UE, {embassiesOpen} en ont une en activité et {embassiesShut} une qui est fermée pour l’instant. Un bureau n’est pas une ambassade. Le Bureau français de coopération, ouvert en 2011 et fermé depuis 2020, ne valait pas établissement de relations, pas plus que la délégation générale nord-coréenne à Paris.",
      },
      source: ["mae-fr-2023", "reuters-2020-03", "EAHRNK", "NEWSAM2021", "GOVPL", "KBS_SE", "NKNEWS_BG"],
    },
    {
      head: {
        en: "An ambassador expelled, an embassy closed",
        fr: "Un ambassadeur expulsé, une ambassade fermée",
      },
      text: {
        en: "Neither ends relations. Spain, Mexico and Peru sent North Korea’s ambassador home in 2017, Canada has kept contacts to a minimum since 2010, and many embassies closed in 2020 and 2021. In all these cases relations go on.",
        fr: "Ni l’un ni l’autre ne met fin aux relations. L’Espagne, le Mexique et le Pérou ont renvoyé l’ambassadeur nord-coréen en 2017, le Canada limite ses contacts au minimum depuis 2010, et beaucoup d’ambassades ont fermé en 2020 et 2021. Dans tous ces cas, les relations demeurent.",
      },
      source: ["KOREATIMES_PT", "CA_GAC", "euronews-2021"],
    },
    {
      head: { en: "The European Union", fr: "L’Union européenne" },
      text: {
        en: "The Union has relations of its own, {since_EUU}. They bind no member. “The EU has relations” and “{membersWith} of {members} members have relations” are two different statements.",
        fr: "L’Union a ses propres relations {since_EUU}. Elles n’engagent aucun membre. « L’UE a des relations » et « {membersWith} membres sur {members} ont des relations » sont deux énoncés différents.",
      },
      source: ["PEOPLES_EU", "voa-2001", "chitrib-2001"],
    },
    {
      head: { en: "Seats at the United Nations", fr: "Les sièges à l’ONU" },
      text: {
        en: "Both Koreas have been members since 17 September 1991. That is not recognition by each other member.",
        fr: "Les deux Corées sont membres depuis le 17 septembre 1991. Ce n’est pas une reconnaissance par chacun des autres membres.",
      },
      source: ["keia-2021", "FRWIKI_POLDIP"],
    },
  ],
};
