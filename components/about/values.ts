import { territories } from "../../data/geography/territories";
import { loadDataset } from "../../data/load";
import { asOf, lastYear } from "../../data/version";
import { formatDate, formatList, formatMillions, formatNumber } from "../charts/parts/format";
import { loadMap } from "../charts/recognition-map/load";
import { isMemberOn, statesInYear } from "../charts/recognition-map/model";
import { fill } from "../words/fill";
import type { Language } from "../words/language";
import { nameInText } from "../words/name-in-text";
import { said } from "../words/said";
import { words } from "../words/words";

export type AboutValues = Readonly<Record<string, string | number>>;

/** Every value that the texts of the page may name, from the data, written in one language. A text that names a value
 *  whose row is gone finds none here and stops the build. */
export function aboutValues(language: Language): AboutValues {
  return {
    ...relationValues(language),
    ...dateValues(language),
    ...tradeValues(language),
    ...pollValues(language),
    ...territoryValues(language),
    asOf: formatDate(asOf, language),
    lastYear,
    sources: formatNumber(loadDataset("sources").length, language),
  };
}

function relationValues(language: Language): AboutValues {
  const states = statesInYear(loadMap("world", language), lastYear);
  const members = states.filter((one) => one.isMember);
  const counted = states.filter((one) => one.state.isUnMember && one.status !== "not-applicable");
  const named = (status: string) =>
    formatList(
      members
        .filter((one) => one.status === status)
        .map(({ state }) => nameInText(state.country, state.name, language)),
      language,
    );
  const missions = loadDataset("missions").filter((row) =>
    states.some(({ state }) => state.country === row.country && isMemberOn(state, asOf)),
  );
  return {
    members: members.length,
    membersWith: members.filter((one) => one.status === "relations").length,
    none: named("never"),
    ended: named("ended"),
    unStates: counted.length,
    worldWith: counted.filter((one) => one.status === "relations").length,
    embassiesOpen: missions.filter((row) => row.embassy_in_pyongyang === "yes").length,
    embassiesShut: missions.filter((row) => row.embassy_in_pyongyang === "suspended").length,
  };
}

/** `on_GBR`: when relations were first opened, as part of a sentence. `since_GBR`: the same as a beginning.
 *  `sinceEnd_PRT`: when they were last broken off. */
function dateValues(language: Language): AboutValues {
  const values: Record<string, string> = {};
  for (const { country, event, date } of loadDataset("recognition")) {
    if (date === null) continue;
    if (event === "established") {
      values[`on_${country}`] ??= on(date, language);
      values[`since_${country}`] ??= since(date, language);
    }
    if (event === "severed") values[`sinceEnd_${country}`] = since(date, language);
  }
  return values;
}

/** "on 1 March 2001", "in December 2003"; "le 1er mars 2001", "en décembre 2003". */
function on(iso: string, language: Language): string {
  const { onDay, inMonth } = words[language].about;
  return fill(iso.length === 10 ? onDay : inMonth, { date: formatDate(iso, language) });
}

/** "since 1 March 2001"; "depuis le 1er mars 2001", "depuis juillet 2017". */
function since(iso: string, language: Language): string {
  const { sinceDay, sinceMonth } = words[language].about;
  return fill(iso.length === 10 ? sinceDay : sinceMonth, { date: formatDate(iso, language) });
}

function tradeValues(language: Language): AboutValues {
  const rows = loadDataset("trade-2005");
  const france = rows.find((row) => row.country === "FRA");
  const total = loadDataset("trade-totals").find(
    (row) => row.country === "EUU" && row.year === 2005 && row.unit === "EUR",
  );
  if (!france?.imports_eur_m || !france.imports_alt_eur_m || !france.exports_eur_m || !total) return {};
  const sum = rows
    .filter((row) => row.eu_status_2005 === "EU-25")
    .reduce((before, row) => before + (row.imports_eur_m ?? 0) + (row.exports_eur_m ?? 0), 0);
  return {
    imports: formatMillions(france.imports_eur_m, language),
    importsAlt: formatMillions(france.imports_alt_eur_m, language),
    exports: formatMillions(france.exports_eur_m, language),
    rate: formatNumber((france.imports_usd ?? 0) / france.imports_eur_m / 1e6, language, 4),
    euSum: formatNumber(sum, language),
    euTotal: formatNumber((total.value * total.scale) / 1e6, language),
  };
}

/** `poll_FRA_2013_negative`: a share of answers about North Korea’s influence, in percent. */
function pollValues(language: Language): AboutValues {
  const values: Record<string, string> = {};
  for (const row of loadDataset("polls").filter((one) => one.question === "bbc_influence")) {
    for (const side of ["positive", "negative", "neutral"] as const) {
      const share = row[`${side}_pct`];
      if (share !== null) values[`poll_${row.country}_${row.wave}_${side}`] = formatNumber(share, language);
    }
  }
  return values;
}

function territoryValues(language: Language): AboutValues {
  const names = Object.values(territories).map((territory) => said(territory, language));
  names.sort((a, b) => a.localeCompare(b, language));
  return { territories: names.length, territoryNames: formatList(names, language) };
}
