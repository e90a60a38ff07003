import { asOf, lastYear } from "../../data/version";
import type { ChartId } from "../charts/chart-list";
import { loadIn } from "../charts/parts/load-in";
import { loadSourceNotes } from "../charts/parts/load-names";
import { loadMap, loadStates } from "../charts/recognition-map/load";
import { labelInYear, statesInYear } from "../charts/recognition-map/model";
import { chartKeys, loadCountryNames, loadLimits } from "../charts/registry";
import { inTime } from "../charts/relations-timeline/model";
import { defaultView, type View, viewQuery } from "../charts/view-state";
import type { Language } from "../words/language";
import { said } from "../words/said";
import { words } from "../words/words";
import { loadMarks } from "./load-marks";
import { type CountryCard, countryCard } from "./model";
import { type CountryLink, type CountryPage, countryPage, type QuestionInputs } from "./page-model";

const cards = new Map<string, CountryCard>();

/** The card of a country in one language, made once per process; null for a code that is no country of ours. */
export function loadCountryCard(country: string, language: Language): CountryCard | null {
  const key = `${country} ${language}`;
  const known = cards.get(key);
  if (known) return known;
  const state = loadStates(language).find((one) => one.country === country);
  if (!state) return null;
  const marks = loadMarks(language);
  const { question } = defaultView(loadLimits());
  const card = countryCard(
    {
      state,
      missions: missionsOf(country, language),
      trade: marks.trade.get(country) ?? null,
      opinion: (marks.opinion.get(question) ?? []).filter((mark) => mark.country === country),
      sources: loadSourceNotes(language),
    },
    words[language],
    language,
  );
  cards.set(key, card);
  return card;
}

const missionsOf = (country: string, language: Language) =>
  loadIn("missions", language).filter((row) => row.country === country);

/** All that the page of a country shows. Throws for a code that has no page. */
export function loadCountryPage(country: string, language: Language): CountryPage {
  const inputs = loadMap("world", language);
  const inYear = statesInYear(inputs, lastYear).find((one) => one.state.country === country);
  const row = loadIn("countries", language).find((one) => one.country === country);
  if (!inYear || !row) throw new Error(`no page for the country "${country}"`);
  const marks = loadMarks(language);
  const opinion = loadIn("poll-questions", language).flatMap((question) => {
    const waves = (marks.opinion.get(question.question) ?? []).filter((mark) => mark.country === country);
    if (waves.length === 0) return [];
    return [
      {
        question: question.question,
        wording: question.wording,
        pollster: question.pollster,
        positiveMeans: question.positive_means,
        negativeMeans: question.negative_means,
        waves,
      },
    ];
  });
  const events = loadIn("events", language)
    .filter((event) => event.actors.includes(country))
    .sort(inTime)
    .map((event) => ({
      date: event.date,
      end_date: event.end_date,
      title: said({ en: event.title_en, fr: event.title_fr }, language),
      summary: said({ en: event.summary_en, fr: event.summary_fr }, language),
      source: event.source,
      confidence: event.confidence,
      note: event.note,
    }));
  const [status = ""] = labelInYear(inputs, inYear, lastYear).lines;
  return countryPage(
    {
      state: inYear.state,
      status: {
        kind: inYear.status,
        text: status,
        source: inYear.decidedBy?.source ?? inYear.state.stateSource,
      },
      asOf,
      kind: row.kind,
      unMemberFrom: row.un_member_from,
      stateNote: row.note,
      missions: missionsOf(country, language),
      trade: marks.trade.get(country) ?? null,
      flows: [...loadIn("trade", language), ...loadIn("trade-totals", language)].filter(
        (flow) => flow.country === country && flow.partner === "PRK" && flow.year === 2005,
      ),
      opinion,
      events,
      links: linksOf(country, language, {
        isMember: inYear.state.memberships.length > 0,
        isInTrade: marks.trade.has(country),
        hasEvents: events.length > 0,
        poll: pollOf(opinion),
      }),
      countries: loadCountryNames(language),
      sources: loadSourceNotes(language),
    },
    words[language],
    language,
  );
}

type Shown = {
  readonly isMember: boolean;
  readonly isInTrade: boolean;
  readonly hasEvents: boolean;
  /** The wave to show of the polls, if the country was ever asked. */
  readonly poll: Pick<View, "question" | "wave"> | null;
};

/** Where the country can be seen among others: on the maps that draw it, and on the charts that have it. */
function linksOf(country: string, language: Language, shown: Shown): CountryLink[] {
  const texts = words[language].country;
  const limits = loadLimits();
  const inEurope = loadMap("europe", language).states.some((state) => state.country === country);
  const link = (group: string, chart: ChartId, text: string, choice: Partial<View> = {}): CountryLink => {
    const view = { ...defaultView(limits), ...choice, country: [country] };
    return { group, path: `/charts/${chart}?${viewQuery(view, limits, chartKeys(chart))}`, text };
  };
  return [
    ...(inEurope ? [link("map", "recognition-map", texts.onEurope)] : []),
    link("map", "recognition-map", texts.onWorld, { region: "world" }),
    ...(shown.isMember ? [link("history", "recognition-dates", texts.amongDates)] : []),
    ...(shown.isInTrade ? [link("trade", "trade-2005", texts.amongEu)] : []),
    ...(shown.poll ? [link("opinion", "opinion", texts.amongPolled, shown.poll)] : []),
    ...(shown.hasEvents ? [link("events", "relations-timeline", texts.inTimeline)] : []),
  ];
}

/** The wave in which the chart has the country: the usual one if it can, else the last of its first question. */
function pollOf(questions: readonly QuestionInputs[]): Shown["poll"] {
  const { question, wave } = defaultView(loadLimits());
  const waves = questions.find((one) => one.question === question)?.waves;
  if (waves?.some((one) => one.wave === wave)) return { question, wave };
  const first = waves ? { question, waves } : questions[0];
  const last = first?.waves.at(-1);
  return first && last ? { question: first.question, wave: last.wave } : null;
}
