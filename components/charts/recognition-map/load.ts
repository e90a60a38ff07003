import { type Edition, onceForEach } from "../../../data/edition";
import { territories } from "../../../data/geography/territories";
import { presentEdition } from "../../../data/load";
import { firstDay } from "../../../data/recognition/status";
import type { Language } from "../../words/language";
import { nameOf, said } from "../../words/said";
import { words } from "../../words/words";
import { columnsIn } from "../parts/columns-in";
import { loadIn } from "../parts/load-in";
import { loadNames, loadSourceNotes } from "../parts/load-names";
import { firstYear, type Region } from "../view-state";
import { type AxisMark, axisMarks } from "./axis-events";
import { mapColumns } from "./columns";
import { loadGeography } from "./load-geography";
import { longestTexts, type MapInputs, type MapState } from "./model";

/** Relations of states that are no more and have no row: whose history tells them, and until when. */
const toldByAnother: Readonly<Record<string, { history: string; until: string }>> = {
  // The Soviet Union ended in December 1991; Russia continues its relations and carries its row.
  SUN: { history: "RUS", until: "1991-12" },
};
/** States that continue a predecessor under their own row: nothing is told beside it. */
const continues: Readonly<Record<string, string>> = { RUS: "SUN", SRB: "YUG" };

/** The histories of all states in one language, by name of the state. Reads only the datasets. */
export function loadStates(language: Language, edition: Edition = presentEdition): MapState[] {
  const acts = loadIn("recognition", language, edition);
  const countries = edition.rows("countries");
  const memberships = edition.rows("eu-membership");
  const names = loadNames(edition);
  const stepsOf = (country: string) =>
    acts
      .filter((act) => act.country === country)
      .map((act) => ({
        event: act.event,
        date: act.date,
        confidence: act.confidence,
        source: [...new Set([...act.source, ...act.second_source])],
        note: act.note,
      }));
  const predecessor = (code: string): MapState["predecessors"][number] | null => {
    const other = toldByAnother[code];
    const opened = stepsOf(other?.history ?? code).find((step) => step.event === "established");
    const row = countries.find((country) => country.country === code);
    // Only states that are no more: an existing one is on the map itself.
    if (!opened?.date || (!other && row?.kind !== "historical")) return null;
    const name = other ? words[language].map.sovietUnion : nameOf(code, names, language);
    return { name, since: opened.date, until: other?.until ?? row?.exists_to ?? null, source: opened.source };
  };
  return countries
    .filter((row) => row.kind !== "historical" && row.kind !== "organisation")
    .map((row) => ({
      country: row.country,
      name: nameOf(row.country, names, language),
      isUnMember: row.kind === "un-member",
      existsFrom: row.exists_from,
      existsTo: row.exists_to,
      stateSource: row.source,
      steps: stepsOf(row.country),
      memberships: memberships
        .filter((membership) => membership.country === row.country)
        .map(({ joined, left, source }) => ({ joined, left, source })),
      predecessors: row.predecessors
        .filter((code) => continues[row.country] !== code)
        .map(predecessor)
        .filter((one) => one !== null)
        .sort((a, b) => (firstDay(a.since) < firstDay(b.since) ? -1 : 1)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** The events that the axis below the map marks: openings of relations, told on the timeline. */
export function loadAxisMarks(language: Language, edition: Edition = presentEdition): AxisMark[] {
  const events = edition.rows("events").filter((event) => event.category === "recognition");
  return axisMarks(
    events.map((event) => ({
      date: event.date,
      title: said({ en: event.title_en, fr: event.title_fr }, language),
    })),
    [firstYear, edition.lastYear],
    // On the narrowest slider a year is some 4 px wide, and a target needs 24.
    7,
    language,
  );
}

const mapsOf = onceForEach(() => new Map<string, MapInputs>());

/** What the map of a region is drawn from, in one language: the states drawn there and the sources they cite.
 *  Made once per edition. */
export function loadMap(region: Region, language: Language, edition: Edition = presentEdition): MapInputs {
  const loaded = mapsOf(edition);
  const key = `${region} ${language}`;
  const inputs = loaded.get(key) ?? makeMap(region, language, edition);
  loaded.set(key, inputs);
  return inputs;
}

function makeMap(region: Region, language: Language, edition: Edition): MapInputs {
  const geography = loadGeography(region);
  const drawn = new Set([...geography.shapes, ...geography.dots].map((place) => place.country));
  const states = loadStates(language, edition).filter((state) => drawn.has(state.country));
  const known = loadSourceNotes(language, edition);
  const cited = states.flatMap((state) => [
    ...state.stateSource,
    ...state.steps.flatMap((step) => step.source),
    ...state.memberships.flatMap((one) => one.source),
    ...state.predecessors.flatMap((one) => one.source),
  ]);
  const inputs = {
    region,
    language,
    words: words[language].map,
    asOf: edition.asOf,
    states,
    sources: Object.fromEntries(cited.map((id) => [id, known[id]]).filter(([, note]) => note)),
    columns: columnsIn(mapColumns, language),
    territories: Object.fromEntries(
      geography.shapes
        .map((shape) => shape.territory)
        .filter((code) => code !== undefined)
        .map((code) => [code, said(territories[code as keyof typeof territories], language)]),
    ),
    lines: [...new Set(geography.lines.map((line) => line.name)), ...(region === "world" ? ["taiwan"] : [])],
    width: geography.width,
    height: geography.height,
  };
  const years = Array.from({ length: edition.lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return { ...inputs, longest: longestTexts(inputs, years) };
}
