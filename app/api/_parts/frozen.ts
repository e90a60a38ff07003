// What a data version promises for good: the answers of its addresses, as sums that are kept when it is published.

import { createHash } from "node:crypto";
import { type ChartId, chartIds } from "@/components/charts/chart-list";
import type { Manifest } from "@/data/archive";
import type { Edition } from "@/data/edition";
import { ask } from "./ask";

// What was published stands in English and French; translations into further languages may be mended.
const inEach = (address: string) => [address, `${address}?lang=fr`];

/** The addresses of the data themselves, whole and filtered, and of what describes and cites them. */
export const dataAddresses = (edition: Edition): string[] => [
  ...["/api/datasets", "/api/datapackage.json", "/api/datapackage.zip", "/api/changes.atom"].flatMap(inEach),
  "/api/changes.json",
  ...edition.ids.flatMap((id) => [`/api/datasets/${id}.csv`, ...inEach(`/api/datasets/${id}.json`)]),
  "/api/datasets/recognition.csv?country=FRA,DEU",
];

/** A view of each chart beside its usual one. */
export const otherViews: Readonly<Record<ChartId, string>> = {
  "recognition-map": "year=1991&region=world&compare=1973",
  "recognition-dates": "year=1991&sort=name",
  "trade-2005": "sort=imports",
  "trade-history": "country=DEU&from=1995",
  "trade-partners": "scale=log",
  opinion: "wave=2017&sort=positive",
  "opinion-trend": "country=DEU",
  "relations-timeline": "from=2000&to=2013",
  doctrine: "from=2003&to=2018",
};
const chartFormats = ["csv", "json", "svg", "xlsx", "zip", "bib", "ris", "csl.json"] as const;

/** Addresses of every kind of file of every chart. PNG follows from SVG by the rasteriser of the machine. */
export const chartAddresses: readonly string[] = chartIds.flatMap((chart) =>
  chartFormats.flatMap((format) => [
    ...inEach(`/api/charts/${chart}.${format}`),
    `/api/charts/${chart}.${format}?${otherViews[chart]}`,
  ]),
);

const named = (address: string, { version }: Edition) =>
  `${address}${address.includes("?") ? "&" : "?"}version=${version}`;

/** Address -> SHA-256 of what it answers when it names the version of an edition. Throws where it answers no file. */
export async function answerSums(
  edition: Edition,
  addresses: readonly string[],
): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const address of addresses) {
    const answer = await ask(named(address, edition));
    if (answer.status !== 200) throw new Error(`${named(address, edition)} answers ${answer.status}`);
    sums[address] = createHash("sha256")
      .update(new Uint8Array(await answer.arrayBuffer()))
      .digest("hex");
  }
  return sums;
}

/** What an edition answers now. */
export const frozenAnswers = async (edition: Edition): Promise<Pick<Manifest, "data" | "charts">> => ({
  data: await answerSums(edition, dataAddresses(edition)),
  charts: await answerSums(edition, chartAddresses),
});

/** The addresses of a published version that would give other bytes than those promised. */
export async function changedAnswers(edition: Edition, manifest: Manifest): Promise<string[]> {
  const promised = { ...manifest.data, ...manifest.charts };
  const now = await answerSums(edition, Object.keys(promised));
  return Object.keys(promised).filter((address) => now[address] !== promised[address]);
}
