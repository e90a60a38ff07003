import type { AboutSection } from "../section";

export const borders: AboutSection = {
  id: "borders",
  title: { en: "Borders: one stated viewpoint", fr: "Frontières : un point de vue déclaré" },
  lead: {
    en: "The map shows today’s borders, as the United Nations treat them. That is a choice, made once for all places, and not an opinion on who ought to own what. The shapes come from Natural Earth, which draws who holds the ground. Where that differs from the United Nations we moved or merged areas; where Natural Earth has no line for it, we could not, and say so here.",
    fr: "La carte montre les frontières d’aujourd’hui, telles que l’ONU les traite. C’est un choix, fait une fois pour tous les lieux, et non un avis sur qui devrait posséder quoi. Les contours viennent de Natural Earth, qui dessine qui tient le terrain. Là où ce tracé diffère de celui de l’ONU, nous avons déplacé ou réuni des surfaces ; là où Natural Earth n’a pas de ligne pour le faire, nous n’avons pas pu, et nous le disons ici.",
  },
  items: [
    {
      head: { en: "Today’s borders in every year", fr: "Les frontières d’aujourd’hui chaque année" },
      text: {
        en: "A map of 1973 shows the shapes of states that did not exist then. They are “not applicable” until their first day, and what came before is told in the label.",
        fr: "Une carte de 1973 montre les contours d’États qui n’existaient pas alors. Ils sont « sans objet » jusqu’à leur premier jour, et ce qui précédait est dit dans l’étiquette.",
      },
      source: [],
    },
    {
      head: { en: "Dashed lines", fr: "Les lignes en tirets" },
      text: {
        en: "A dashed line is either a border between two shapes that one side does not accept, or a line of control inside one shape, with the same state on both sides.",
        fr: "Une ligne en tirets est soit une frontière entre deux contours qu’une des parties n’accepte pas, soit une ligne de contrôle à l’intérieur d’un contour, avec le même État des deux côtés.",
      },
      source: [],
    },
    {
      head: { en: "Korea", fr: "Corée" },
      text: {
        en: "Two shapes and a dashed line. Each Korean state claims the whole; both are members of the United Nations.",
        fr: "Deux contours et une ligne en tirets. Chacun des deux États coréens revendique le tout ; tous deux sont membres de l’ONU.",
      },
      source: ["keia-2021", "FRWIKI_POLDIP"],
      lines: ["korea"],
    },
    {
      head: { en: "Crimea and eastern Ukraine", fr: "Crimée et est de l’Ukraine" },
      text: {
        en: "Drawn with Ukraine. Natural Earth puts Crimea into Russia; we moved it back and left a dashed line where it joins the mainland. It has no front line further east, so none is drawn there.",
        fr: "Dessinés avec l’Ukraine. Natural Earth met la Crimée en Russie ; nous l’avons remise en Ukraine, avec une ligne en tirets là où elle rejoint le continent. Natural Earth n’a pas de ligne de front plus à l’est : aucune n’y est dessinée.",
      },
      source: [],
      lines: ["crimea"],
    },
    {
      head: { en: "Kosovo", fr: "Kosovo" },
      text: {
        en: "A shape of its own from 17 February 2008, with a dashed line to Serbia, which claims it. It is not a member of the United Nations and is in no count. North Korea does not recognise it.",
        fr: "Un contour à part, dès le 17 février 2008, avec une ligne en tirets du côté de la Serbie, qui le revendique. Il n’est pas membre de l’ONU et n’est dans aucun décompte. La Corée du Nord ne le reconnaît pas.",
      },
      source: ["FACTBOOK", "COW2016", "KDIPLO", "KORYOJ"],
      lines: ["kosovo"],
    },
    {
      head: { en: "Western Sahara", fr: "Sahara occidental" },
      text: {
        en: "Drawn whole, as on maps of the United Nations, with a dashed border to Morocco. Natural Earth gives Morocco all it holds; we cut along the parallel where the old border ran and drew the line of control inside. The colour stands for relations with the Sahrawi Republic, proclaimed in 1976, and not for who holds the ground. It is in no count.",
        fr: "Dessiné en entier, comme sur les cartes de l’ONU, avec une frontière en tirets du côté du Maroc. Natural Earth donne au Maroc tout ce qu’il tient ; nous avons coupé le long du parallèle de l’ancienne frontière et dessiné la ligne de contrôle à l’intérieur. La couleur vaut pour les relations avec la République sahraouie, proclamée en 1976, et ne dit pas qui tient le terrain. Le territoire n’est dans aucun décompte.",
      },
      source: ["SADR1976", "SADRREC", "AFC_SADR"],
      lines: ["western-sahara", "berm"],
    },
    {
      head: { en: "Taiwan", fr: "Taïwan" },
      text: {
        en: "A shape of its own with a status of its own, because it conducts its foreign relations itself. China claims it and has held the seat at the United Nations since 1971. It is in no count.",
        fr: "Un contour et un statut à part, parce qu’il conduit lui-même ses relations extérieures. La Chine le revendique et occupe le siège à l’ONU depuis 1971. Il n’est dans aucun décompte.",
      },
      source: ["UNGA2758", "COW2016", "KDIPLO"],
    },
    {
      head: { en: "Cyprus", fr: "Chypre" },
      text: {
        en: "Drawn whole. The north, the buffer zone of the United Nations and the British bases are in the shape of Cyprus; a dashed line shows the limit of the north.",
        fr: "Dessinée en entier. Le nord, la zone tampon de l’ONU et les bases britanniques sont dans le contour de Chypre ; une ligne en tirets montre la limite du nord.",
      },
      source: [],
      lines: ["northern-cyprus"],
    },
    {
      head: { en: "Somaliland", fr: "Somaliland" },
      text: {
        en: "Drawn with Somalia, with a dashed line between them.",
        fr: "Dessiné avec la Somalie, avec une ligne en tirets entre les deux.",
      },
      source: [],
      lines: ["somaliland"],
    },
    {
      head: { en: "Palestine", fr: "Palestine" },
      text: {
        en: "The West Bank and Gaza as one shape with dashed borders to Israel, within the lines of Natural Earth; East Jerusalem lies in it. A status of its own from 15 November 1988, when the state was proclaimed; an observer state at the United Nations since 29 November 2012. It is in no count.",
        fr: "La Cisjordanie et Gaza forment un contour, avec des frontières en tirets du côté d’Israël, selon les lignes de Natural Earth ; Jérusalem-Est en fait partie. Un statut à part dès le 15 novembre 1988, jour de la proclamation de l’État ; État observateur à l’ONU depuis le 29 novembre 2012. Elle n’est dans aucun décompte.",
      },
      source: ["PNC1988", "UNGA6719"],
      lines: ["palestine"],
    },
    {
      head: { en: "Golan", fr: "Golan" },
      text: {
        en: "Here the map falls short of its own rule. For the United Nations the Golan is Syrian territory under Israeli occupation, but Natural Earth draws it with Israel and has no line behind it. We did not invent one; only the eastern edge is dashed.",
        fr: "Ici, la carte manque à sa propre règle. Pour l’ONU, le Golan est un territoire syrien sous occupation israélienne, mais Natural Earth le dessine avec Israël, sans ligne qui l’en sépare. Nous n’en avons pas inventé ; seul le bord oriental est en tirets.",
      },
      source: [],
      lines: ["golan"],
    },
    {
      head: { en: "Kashmir", fr: "Cachemire" },
      text: {
        en: "In Natural Earth the line of control is one piece with the rest of the border between India and Pakistan, so it cannot be dashed by itself. Siachen, which India holds, is drawn with India behind a dashed line. Aksai Chin is drawn with China and Arunachal Pradesh with India, as they are held; Natural Earth has no other lines there.",
        fr: "Dans Natural Earth, la ligne de contrôle ne fait qu’un avec le reste de la frontière entre l’Inde et le Pakistan : elle ne peut pas être mise seule en tirets. Le Siachen, tenu par l’Inde, est dessiné avec elle derrière une ligne en tirets. L’Aksai Chin est dessiné avec la Chine et l’Arunachal Pradesh avec l’Inde, qui les tiennent ; Natural Earth n’a pas d’autres lignes à cet endroit.",
      },
      source: [],
      lines: ["siachen"],
    },
    {
      head: { en: "Without a line in Natural Earth", fr: "Sans ligne dans Natural Earth" },
      text: {
        en: "Abkhazia and South Ossetia are drawn with Georgia, Transnistria with Moldova, as the United Nations treat them. The Halaib triangle is drawn with Egypt and the southern Kurils with Russia, which hold them; that follows Natural Earth and decides nothing.",
        fr: "L’Abkhazie et l’Ossétie du Sud sont dessinées avec la Géorgie, la Transnistrie avec la Moldavie, comme l’ONU les traite. Le triangle de Halaïb est dessiné avec l’Égypte et les Kouriles du Sud avec la Russie, qui les tiennent ; cela suit Natural Earth et ne tranche rien.",
      },
      source: [],
    },
    {
      head: { en: "Territories", fr: "Territoires" },
      text: {
        en: "Places without foreign relations of their own take the colour of the state that conducts them, and their label says which. {territories} of them are shapes apart: {territoryNames}. The Cook Islands and Niue do conduct relations of their own; our data follow the members of the United Nations, so they go with New Zealand. French Guiana, the Canaries and the like are simply part of their state’s shape.",
        fr: "Les lieux sans relations extérieures propres prennent la couleur de l’État qui les conduit, et leur étiquette dit lequel. {territories} d’entre eux ont un contour à part : {territoryNames}. Les îles Cook et Niue conduisent bien leurs propres relations ; nos données suivent les membres de l’ONU, et elles vont donc avec la Nouvelle-Zélande. La Guyane, les Canaries et d’autres font simplement partie du contour de leur État.",
      },
      source: [],
    },
    {
      head: { en: "Not drawn", fr: "Non dessinés" },
      text: {
        en: "Antarctica, where a treaty freezes all claims, and reefs smaller than a tenth of a pixel, several of them disputed. States too small to see have a dot.",
        fr: "L’Antarctique, où un traité gèle toutes les revendications, et des récifs plus petits qu’un dixième de pixel, dont plusieurs sont disputés. Les États trop petits pour être vus ont un point.",
      },
      source: [],
    },
  ],
};
