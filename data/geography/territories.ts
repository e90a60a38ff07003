import type { Bilingual } from "../schema";

export type Territory = Bilingual & {
  /** ISO 3166-1 numeric, the id of the atlas. */
  readonly numeric: string;
  /** Alpha-3 of the state whose relations hold there. */
  readonly follows: string;
};

/** Places that the atlas draws apart from the state that conducts their foreign relations, by alpha-3. They are
 *  coloured as that state and say so. The names are those of ISO 3166; to list a place here takes no side on who
 *  ought to own it. The Cook Islands and Niue do conduct relations of their own, but our data follow the members of
 *  the UN: they are drawn with New Zealand, with which they are in free association. Parts that the atlas does not
 *  draw apart (French Guiana, Svalbard, the Canaries, Bonaire …) are simply in the shape of their state. */
export const territories = {
  ABW: { numeric: "533", follows: "NLD", en: "Aruba", fr: "Aruba" },
  AIA: { numeric: "660", follows: "GBR", en: "Anguilla", fr: "Anguilla" },
  ASM: { numeric: "016", follows: "USA", en: "American Samoa", fr: "Samoa américaines" },
  ATF: {
    numeric: "260",
    follows: "FRA",
    en: "French Southern and Antarctic Lands",
    fr: "Terres australes et antarctiques françaises",
  },
  BLM: { numeric: "652", follows: "FRA", en: "Saint Barthélemy", fr: "Saint-Barthélemy" },
  BMU: { numeric: "060", follows: "GBR", en: "Bermuda", fr: "Bermudes" },
  COK: { numeric: "184", follows: "NZL", en: "Cook Islands", fr: "Îles Cook" },
  CUW: { numeric: "531", follows: "NLD", en: "Curaçao", fr: "Curaçao" },
  CYM: { numeric: "136", follows: "GBR", en: "Cayman Islands", fr: "Îles Caïmans" },
  FLK: {
    numeric: "238",
    follows: "GBR",
    en: "Falkland Islands (Malvinas)",
    fr: "Îles Falkland (Malouines)",
  },
  FRO: { numeric: "234", follows: "DNK", en: "Faroe Islands", fr: "Îles Féroé" },
  GGY: { numeric: "831", follows: "GBR", en: "Guernsey", fr: "Guernesey" },
  GIB: { numeric: "292", follows: "GBR", en: "Gibraltar", fr: "Gibraltar" },
  GRL: { numeric: "304", follows: "DNK", en: "Greenland", fr: "Groenland" },
  GUM: { numeric: "316", follows: "USA", en: "Guam", fr: "Guam" },
  HKG: { numeric: "344", follows: "CHN", en: "Hong Kong", fr: "Hong Kong" },
  HMD: {
    numeric: "334",
    follows: "AUS",
    en: "Heard Island and McDonald Islands",
    fr: "Îles Heard-et-MacDonald",
  },
  IMN: { numeric: "833", follows: "GBR", en: "Isle of Man", fr: "Île de Man" },
  IOT: {
    numeric: "086",
    follows: "GBR",
    en: "British Indian Ocean Territory (Chagos)",
    fr: "Territoire britannique de l’océan Indien (Chagos)",
  },
  JEY: { numeric: "832", follows: "GBR", en: "Jersey", fr: "Jersey" },
  MAC: { numeric: "446", follows: "CHN", en: "Macao", fr: "Macao" },
  MAF: {
    numeric: "663",
    follows: "FRA",
    en: "Saint Martin (French part)",
    fr: "Saint-Martin (partie française)",
  },
  MNP: { numeric: "580", follows: "USA", en: "Northern Mariana Islands", fr: "Îles Mariannes du Nord" },
  MSR: { numeric: "500", follows: "GBR", en: "Montserrat", fr: "Montserrat" },
  NCL: { numeric: "540", follows: "FRA", en: "New Caledonia", fr: "Nouvelle-Calédonie" },
  NFK: { numeric: "574", follows: "AUS", en: "Norfolk Island", fr: "Île Norfolk" },
  NIU: { numeric: "570", follows: "NZL", en: "Niue", fr: "Niue" },
  PCN: { numeric: "612", follows: "GBR", en: "Pitcairn Islands", fr: "Îles Pitcairn" },
  PRI: { numeric: "630", follows: "USA", en: "Puerto Rico", fr: "Porto Rico" },
  PYF: { numeric: "258", follows: "FRA", en: "French Polynesia", fr: "Polynésie française" },
  SGS: {
    numeric: "239",
    follows: "GBR",
    en: "South Georgia and the South Sandwich Islands",
    fr: "Géorgie du Sud-et-les îles Sandwich du Sud",
  },
  SHN: {
    numeric: "654",
    follows: "GBR",
    en: "Saint Helena, Ascension and Tristan da Cunha",
    fr: "Sainte-Hélène, Ascension et Tristan da Cunha",
  },
  SPM: { numeric: "666", follows: "FRA", en: "Saint Pierre and Miquelon", fr: "Saint-Pierre-et-Miquelon" },
  SXM: {
    numeric: "534",
    follows: "NLD",
    en: "Sint Maarten (Dutch part)",
    fr: "Saint-Martin (partie néerlandaise)",
  },
  TCA: { numeric: "796", follows: "GBR", en: "Turks and Caicos Islands", fr: "Îles Turques-et-Caïques" },
  VGB: { numeric: "092", follows: "GBR", en: "British Virgin Islands", fr: "Îles Vierges britanniques" },
  VIR: { numeric: "850", follows: "USA", en: "United States Virgin Islands", fr: "Îles Vierges américaines" },
  WLF: { numeric: "876", follows: "FRA", en: "Wallis and Futuna", fr: "Wallis-et-Futuna" },
} as const satisfies Record<string, Territory>;

export type TerritoryCode = keyof typeof territories;
