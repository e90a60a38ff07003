import { deflateRawSync } from "node:zlib";
import { chartIds } from "@/components/charts/chart-list";
import { writeOwnTalk } from "@/components/talk/own-talk";

/** A reader’s own talk in an address, of a map, of bars with a note, and of a chart without words of its own. */
const ownTalk = deflateRawSync(
  writeOwnTalk({
    title: "Two exceptions",
    slides: [
      { chart: "recognition-map", view: "year=2000", headline: "The year 2000", note: "" },
      { chart: "opinion", view: "country=FRA", headline: "What France thinks", note: "Pause.\nThen go on." },
      { chart: "trade-history", view: "", headline: "", note: "" },
    ],
  }),
).toString("base64url");

/** Every kind of page, without its language. The query shows what only a view has: a choice, a notice, the other map. */
export const everyPage: readonly string[] = [
  "/",
  "/?country=FRA&year=1999",
  ...chartIds.map((chart) => `/charts/${chart}`),
  "/charts/recognition-map?region=world&country=FRA&compare=1990",
  "/charts/opinion?year=3000&wave=1900",
  "/countries/FRA",
  "/countries/EST",
  "/countries/PRK",
  "/data",
  "/about",
  "/about/accessibility",
  "/present",
  "/present?slide=7&step=2",
  "/present/notes",
  "/present/edit",
  `/present/edit?talk=${ownTalk}`,
  `/present?talk=${ownTalk}`,
  "/present/check",
  ...chartIds.map((chart) => `/embed/${chart}`),
  "/nowhere",
];

/** One of each kind, for the tests that run on every change. */
export const somePages: readonly string[] = [
  "/?country=FRA",
  "/fr/charts/recognition-map?region=world",
  "/charts/trade-history",
  "/fr/countries/FRA",
  "/data",
  "/about/accessibility",
  "/present?slide=7",
  "/embed/opinion",
];
