import { loadDataset } from "../../data/load";
import { changes } from "../../data/version";
import { loadIn } from "../charts/parts/load-in";
import { loadNames, loadSourceNotes } from "../charts/parts/load-names";
import { type CountryItem, stepItem } from "../country/items";
import { loadMarks } from "../country/load-marks";
import type { Language } from "../words/language";
import { nameOf } from "../words/said";
import { words } from "../words/words";
import { type AboutPage, aboutPage } from "./model";
import { reading } from "./reading";
import { aboutSections } from "./sections";
import { aboutValues } from "./values";

const pages = new Map<Language, AboutPage>();

/** The page in one language, from the texts and the data, made once per process. */
export function loadAboutPage(language: Language): AboutPage {
  const page = pages.get(language) ?? makeAboutPage(language);
  pages.set(language, page);
  return page;
}

function makeAboutPage(language: Language): AboutPage {
  return aboutPage(
    {
      sections: aboutSections,
      values: aboutValues(language),
      facts: Object.fromEntries(
        loadDataset("facts").map((row) => [
          row.fact,
          { en: row.statement_en, fr: row.statement_fr, source: row.source },
        ]),
      ),
      doubtfulActs: doubtfulActs(language),
      flaggedTrade: flaggedTrade(language),
      reading,
      versions: changes,
      sources: loadSourceNotes(language),
    },
    words[language],
    language,
  );
}

/** Every act of relations of low confidence, by name of the state. */
function doubtfulActs(language: Language): CountryItem[] {
  const names = loadNames();
  return loadIn("recognition", language)
    .filter((row) => row.confidence === "low")
    .map((row) => {
      const step = { ...row, source: [...new Set([...row.source, ...row.second_source])] };
      const { text } = stepItem({ ...step, confidence: "high" }, words[language], language);
      const name = nameOf(row.country, names, language);
      return { text: `${name} · ${text}`, note: row.note, source: step.source };
    })
    .sort((a, b) => a.text.localeCompare(b.text, language));
}

/** Every import figure of 2005 with a flag, in the words of the chart’s label. */
function flaggedTrade(language: Language): CountryItem[] {
  const flagged = loadIn("trade-2005", language).filter((row) => row.imports_flag !== null);
  const marks = loadMarks(language).trade;
  return flagged
    .flatMap(({ country, note }) => {
      const mark = marks.get(country);
      if (!mark) return [];
      const { label, source } = mark;
      return [{ text: `${label.name} · ${label.lines[0]}`, note, source }];
    })
    .sort((a, b) => a.text.localeCompare(b.text, language));
}
