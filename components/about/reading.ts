import type { Bilingual } from "../../data/schema";

/** What we would open first, by kind: ids of sources that have an address. */
export const reading: readonly { readonly title: Bilingual; readonly source: readonly string[] }[] = [
  {
    title: { en: "What governments and parliaments say", fr: "Ce que disent gouvernements et parlements" },
    source: [
      "vp-josselin-2000",
      "senat-dulait-2000",
      "ep-2001-01",
      "an-cafe-2009",
      "an-13-86611",
      "an-14-323",
      "ppr-2364",
      "mae-en-2020",
      "mae-fr-2023",
      "aa-germany",
      "NLMFA2001",
      "OIREACHTAS0403",
    ],
  },
  {
    title: { en: "Research, and arguments on both sides", fr: "Recherche, et arguments des deux côtés" },
    source: [
      "HOARE38",
      "BONDAZ2023",
      "ojardias-2019",
      "nk38-2014",
      "influences-2009-12",
      "armstrong-2009",
      "mdpi-2013",
      "ESTICA_RO",
      "CUNI_CZ",
      "keia-2021",
    ],
  },
  {
    title: { en: "Papers of the time", fr: "Documents de l’époque" },
    source: [
      "us-1975-paris17535",
      "us-1979-seoul04207",
      "cia-1975",
      "COPENH_CABLE",
      "LISBON_CABLE",
      "ina-1964",
      "chirac-2000-10-19",
      "SEDAILY2001",
    ],
  },
  {
    title: { en: "Lists and datasets", fr: "Listes et jeux de données" },
    source: ["KDIPLO", "NCNK2016", "FACTBOOK", "COW2016", "GW2017", "itpde_r01", "tradhist", "ecb_fx"],
  },
  {
    title: { en: "How to read trade figures", fr: "Comment lire les chiffres du commerce" },
    source: ["insee_blog", "lekiosque_ue", "imf_dots", "uktradeinfo", "nkitw", "piie_caveat"],
  },
  {
    title: { en: "How to read the polls", fr: "Comment lire les sondages" },
    source: ["S13", "S14", "S15", "S03", "S61", "S32"],
  },
];
