import type { Bilingual } from "../../data/schema";

/** Something readers can rely on, how it is checked, and the titles of the tests that fail when it is broken. */
export type Promised = {
  readonly id: string;
  readonly promise: Bilingual;
  readonly check: Bilingual;
  readonly tests: readonly string[];
};

export const promises: readonly Promised[] = [
  {
    id: "contrast",
    promise: {
      en: "Text stands out from what lies behind it by at least 4.5 to 1, also inside pictures; in the colours for a projector by 7 to 1. Marks, and the edges and patterns that tell them apart, stand out by 3 to 1. What steps back on purpose is fainter: on maps, states that are no members and, in a comparison, those that stay the same; the table has them all.",
      fr: "Le texte se détache de son fond d’au moins 4,5 pour 1, y compris dans les images, et de 7 pour 1 dans les couleurs pour projecteur. Les marques, ainsi que les bords et motifs qui les distinguent, se détachent de 3 pour 1. Ce qui s’efface à dessein est plus pâle : sur les cartes, les États non membres et, dans une comparaison, ceux qui ne changent pas ; le tableau les donne tous.",
    },
    check: {
      en: "The contrast of every pair of colours that meet is computed from the style sheet, in every theme. On a page of each kind the colour of each text is compared with a picture of the page without its letters.",
      fr: "Le contraste de chaque paire de couleurs qui se touchent est calculé à partir de la feuille de style, dans chaque thème. Sur une page de chaque sorte, la couleur de chaque texte est comparée à une image de la page sans ses lettres.",
    },
    tests: ["texts stand out 4.5 to 1 from their grounds, and marks and edges 3 to 1", "can be read in"],
  },
  {
    id: "size",
    promise: {
      en: "No text is smaller than 12 px on the screen, from a phone to a desk, also inside pictures.",
      fr: "Aucun texte ne mesure moins de 12 px à l’écran, du téléphone au bureau, y compris dans les images.",
    },
    check: {
      en: "The size of each text is measured as it is shown, after a picture has shrunk with its frame, on a page of each kind.",
      fr: "La taille de chaque texte est mesurée telle qu’elle s’affiche, une fois l’image réduite avec son cadre, sur une page de chaque sorte.",
    },
    tests: ["can be read in"],
  },
  {
    id: "colour",
    promise: {
      en: "Nothing is said by colour alone: ended relations are striped, absent ones dotted, members outlined, doubtful figures hatched; imports are round, exports square; values stand beside their bars.",
      fr: "Rien n’est dit par la couleur seule\u00a0: les relations terminées sont rayées, les absentes pointillées, les membres cernés, les chiffres douteux hachurés\u202f; les importations sont rondes, les exportations carrées\u202f; les valeurs figurent à côté de leurs barres.",
    },
    check: {
      en: "The keys of the map are compared in grey, as on paper and with forced colours.",
      fr: "Les éléments de la légende de la carte sont comparés en gris, comme sur papier et en couleurs imposées.",
    },
    tests: ["the statuses differ in grey, on paper and with forced colours"],
  },
  {
    id: "keyboard",
    promise: {
      en: "Everything can be done by keyboard: each chart is one stop of Tab, arrows move inside it, Enter picks a country. What has focus shows a ring and is never covered. Outside the talk no letter is a command, except inside a chart.",
      fr: "Tout se fait au clavier\u00a0: chaque graphique est un seul arrêt de la touche Tab, les flèches s’y déplacent, Entrée choisit un pays. Ce qui a le focus porte un contour et n’est jamais recouvert. Hors de l’exposé, aucune lettre n’est une commande, sauf dans un graphique.",
    },
    check: {
      en: "A browser goes through every task without a mouse. On the page of the map the picture of each stop with its ring is compared with the one without.",
      fr: "Un navigateur accomplit chaque tâche sans souris. Sur la page de la carte, l’image de chaque arrêt avec contour est comparée à celle sans contour.",
    },
    tests: [
      "every task can be done by keyboard alone",
      "one Tab enters the marks of a figure and the next one leaves them",
      "whatever Tab reaches shows a ring and is not covered",
      "a letter pressed outside a figure does nothing",
    ],
  },
  {
    id: "targets",
    promise: {
      en: "Buttons, links and marks are at least 24 by 24 px, or have that much room around them. Where places on a map or points of a chart lie closer together than that, the nearest one answers, and the same page leads to the same in another way (see below).",
      fr: "Ce qui s’active mesure au moins 24 px sur 24, ou dispose d’autant de place autour de soi. Là où les lieux d’une carte ou les points d’un graphique sont plus serrés, le plus proche répond, et la même page mène au même résultat par une autre voie (voir plus bas).",
    },
    check: {
      en: "Targets are measured with the rule for spacing of WCAG 2.5.8, on a page of each kind and with everything unfolded, the marks of all charts among them. Links within a sentence are left out, as the rule does. For each mark that is too close to another, the other way to it is looked for: its row in the table or its item in the list, and its country in a list to choose from.",
      fr: "Les cibles sont mesurées selon la règle d’espacement de WCAG 2.5.8, sur une page de chaque sorte et tout déplié, marques de tous les graphiques comprises. Les liens placés dans une phrase sont exclus, comme le fait la règle. Pour chaque marque trop proche d’une autre, l’autre voie est recherchée\u00a0: sa ligne dans le tableau ou sa place dans la liste, et son pays dans une liste de choix.",
    },
    tests: ["has targets of 24 px", "of points in a chart the nearest one answers, up to 12 px from it"],
  },
  {
    id: "words",
    promise: {
      en: "Each chart has a title, a summary and a table with the same figures, all computed from the data. Marks are spoken in sentences with their source.",
      fr: "Chaque graphique a un titre, un résumé et un tableau des mêmes chiffres, tous calculés à partir des données. Les marques sont lues en phrases, avec leur source.",
    },
    check: {
      en: "What a screen reader is given of each chart is kept with the tests and read by a person when it changes.",
      fr: "Ce qu’un lecteur d’écran reçoit de chaque graphique est conservé avec les tests et relu par une personne à chaque changement.",
    },
    tests: ["is told to a screen reader in sentences"],
  },
  {
    id: "tables",
    promise: {
      en: "Tables have a caption and headers. Any column sorts by pressing its name, and says so.",
      fr: "Les tableaux ont une légende et des en-têtes. Chaque colonne se trie en activant son nom, et le dit.",
    },
    check: {
      en: "A table is sorted both ways, and its order and the state of its header are read.",
      fr: "Un tableau est trié dans les deux sens, et l’on lit son ordre et l’état de son en-tête.",
    },
    tests: ["a table is sorted by the name of a column, upwards, downwards and back"],
  },
  {
    id: "speech",
    promise: {
      en: "While the year moves nothing is spoken; when it rests, the finding is spoken once.",
      fr: "Tant que l’année défile, rien n’est lu\u202f; lorsqu’elle s’arrête, le constat est lu une fois.",
    },
    check: {
      en: "The slider is moved by forty years at once and what reaches the screen reader is counted.",
      fr: "Le curseur est déplacé de quarante ans d’un coup et l’on compte ce qui parvient au lecteur d’écran.",
    },
    tests: ["a fast move of the year is spoken once, when it rests"],
  },
  {
    id: "zoom",
    promise: {
      en: "At 400% zoom, that is 320 px, and with wider spacing of letters, words and lines, nothing is cut off and pages scroll in one direction only; tables scroll within their frame.",
      fr: "À 400\u202f% de zoom, soit 320 px, et avec un espacement plus large des lettres, des mots et des lignes, rien n’est coupé et les pages ne défilent que dans un sens\u202f; les tableaux défilent dans leur cadre.",
    },
    check: {
      en: "Every box of a page is compared with the width of the window, and every text with its own box, on a page of each kind.",
      fr: "Chaque bloc d’une page est comparé à la largeur de la fenêtre, et chaque texte à son propre bloc, sur une page de chaque sorte.",
    },
    tests: ["fits 320 px and wide spacing"],
  },
  {
    id: "system",
    promise: {
      en: "The system’s settings are followed: dark or light, more contrast, forced colours, less motion. Four choices of colours are remembered. A printed page leaves the controls out and carries its address.",
      fr: "Les préférences du système sont respectées\u00a0: sombre ou clair, plus de contraste, couleurs imposées, moins de mouvement. Quatre choix de couleurs sont mémorisés. Une page imprimée omet les commandes et porte son adresse.",
    },
    check: {
      en: "Browsers that ask for less motion, for dark, for forced colours or for paper open some of the pages; a print of a chart is read. More contrast is followed in the style sheet but not tested.",
      fr: "Des navigateurs qui demandent moins de mouvement, le mode sombre, des couleurs imposées ou le papier ouvrent certaines pages\u202f; l’impression d’un graphique est lue. Le contraste renforcé est suivi par la feuille de style, mais n’est pas testé.",
    },
    tests: [
      "nothing moves by itself where the system asks for less motion",
      "the choice of colours is remembered",
      "on paper a chart has its table, its sources and its address, and no controls",
    ],
  },
  {
    id: "structure",
    promise: {
      en: "Each page has one main heading, a title of its own, landmarks, a link past the navigation, and its language; words in another language are marked.",
      fr: "Chaque page a un titre principal, un intitulé propre, des repères, un lien d’évitement et sa langue\u202f; les mots d’une autre langue sont signalés.",
    },
    check: {
      en: "The heading, title and language of every page are read in both languages. A checker (axe) finds no fault on a page of each kind in the light colours, and on the first page, the map and opinion in the dark ones too.",
      fr: "Le titre, l’intitulé et la langue de chaque page sont lus dans les deux langues. Un vérificateur (axe) ne trouve aucun défaut sur une page de chaque sorte en couleurs claires, et aussi en sombre pour la page d’accueil, la carte et l’opinion.",
    },
    tests: [
      "the skip link is the first stop and leads past the navigation",
      "has an outline, and no fault that a checker finds",
      "every page has a title of its own, its language and one main heading",
      "has no fault that an accessibility checker finds, in light and in dark",
    ],
  },
];

/** What is known not to hold, and what to do instead. */
export const limits: readonly { readonly id: string; readonly text: Bilingual }[] = [
  {
    id: "crowded",
    text: {
      en: "On the maps, in trade over the years, in opinion over the waves and in the timeline many marks are smaller than 24 px or lie closer together: their place is given by the data, which the rule allows. On pages, the list of countries, the table and the list of events lead to the same; in an embedded chart the table and that list do. On a slide there is neither: there the arrow keys reach each mark, and so does the page of the chart.",
      fr: "Sur les cartes, dans le commerce au fil des ans, dans l’opinion d’une vague à l’autre et dans la chronologie, beaucoup de marques font moins de 24 px ou sont plus serrées\u00a0: leur place est donnée par les données, ce que la règle admet. Dans les pages, la liste des pays, le tableau et la liste des événements mènent au même résultat\u202f; dans un graphique intégré, le tableau et cette dernière liste. Une diapositive n’a ni l’un ni l’autre\u00a0: les flèches y atteignent chaque marque, de même que la page du graphique.",
    },
  },
  {
    id: "tested",
    text: {
      en: "All this is checked by programs in Chromium, and by eye in Firefox. No person who uses a screen reader every day has tried the site for us yet, and Safari has not been tried.",
      fr: "Tout cela est vérifié par des programmes dans Chromium, et à l’œil dans Firefox. Aucune personne qui utilise chaque jour un lecteur d’écran n’a encore essayé le site pour nous, et Safari n’a pas été essayé.",
    },
  },
  {
    id: "slides",
    text: {
      en: "The slides as PowerPoint have descriptions of their pictures, but the order of reading was not checked with a screen reader. The talk on this site tells the same.",
      fr: "Les diapositives PowerPoint décrivent leurs images, mais leur ordre de lecture n’a pas été vérifié avec un lecteur d’écran. L’exposé de ce site dit la même chose.",
    },
  },
];
