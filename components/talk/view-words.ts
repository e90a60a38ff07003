import { type ChartId, chartUses, type ViewKey } from "../charts/chart-list";
import { type Limits, parseView, sortOf, viewQuery } from "../charts/view-state";

/** The words in which a view is told. */
export type ViewNames = {
  readonly keys: Readonly<Record<ViewKey, string>>;
  readonly regions: Readonly<Record<string, string>>;
  readonly scales: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, string>>;
  /** Code -> name. */
  readonly countries: Readonly<Record<string, string>>;
  /** Chart -> order -> name. */
  readonly sorts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly usual: string;
  readonly colon: string;
};

/** A view in words, "Year: 2000 · Country: France": what is not as usual; on the map also the year and the region. */
export function viewInWords(chart: ChartId, query: string, limits: Limits, names: ViewNames): string {
  const { view } = parseView(query, limits, [chart]);
  const told = new URLSearchParams(viewQuery(view, limits, chartUses[chart].keys));
  if (chart === "recognition-map") {
    told.set("year", String(view.year));
    told.set("region", view.region);
  }
  const textOf = (key: ViewKey, value: string): string => {
    if (key === "country")
      return value
        .split(",")
        .map((code) => names.countries[code] ?? code)
        .join(", ");
    if (key === "region") return names.regions[value] ?? value;
    if (key === "scale") return names.scales[value] ?? value;
    if (key === "question") return names.questions[value] ?? value;
    if (key === "sort") return names.sorts[chart]?.[sortOf(chart, view)] ?? value;
    return value;
  };
  const parts = chartUses[chart].keys
    .filter((key) => told.has(key))
    .map((key) => `${names.keys[key]}${names.colon}${textOf(key, told.get(key) ?? "")}`);
  return parts.join(" · ") || names.usual;
}
