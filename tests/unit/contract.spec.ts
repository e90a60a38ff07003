import { expect, test } from "@playwright/test";
import { charts, loadLimits } from "@/components/charts/registry";
import { defaultView } from "@/components/charts/view-state";
import { datasetIds, schemas } from "@/data/catalogue";

// The columns that the public interface promises, in its order; more may follow, none may go or move.
const datasets: Partial<Record<(typeof datasetIds)[number], string>> = {
  countries:
    "country, iso_numeric, name_en, name_fr, kind, exists_from, exists_to, predecessors, un_member_from, source, note",
  recognition: "country, event, date, source, second_source, confidence, note",
  trade: "country, partner, flow, year, value, unit, scale, valuation, source, confidence, note",
  "trade-2005":
    "country, imports_eur_m, exports_eur_m, imports_flag, imports_alt_eur_m, imports_alt_basis, imports_alt_source, source, note",
  polls:
    "poll, wave, question, country, positive_pct, negative_pct, neutral_pct, neutral_derived, source, confidence, note",
  events:
    "event, date, end_date, title_en, title_fr, summary_en, summary_fr, category, actors, source, confidence",
  facts: "fact, statement_en, statement_fr, value, value_text, unit, year, source, confidence, note",
  sources: "source, title, publisher, author, published, url, kind, licence, reliability",
};
const files = {
  "recognition-map": "country, name, status, since, until, eu_member, note, source",
  "trade-2005":
    "country, name, imports_eur_m, exports_eur_m, imports_flag, imports_alt_eur_m, imports_alt_basis, note, source",
  opinion:
    "country, name, wave, question, positive_pct, negative_pct, neutral_pct, neutral_derived, note, source",
} as const;
const names = (columns: readonly { readonly name: string }[]) =>
  columns.map((column) => column.name).join(", ");

test("the datasets of the public interface are all there, in its order", () => {
  expect(datasetIds.join(" ")).toBe(
    "countries recognition eu-membership missions trade trade-totals trade-2005 trade-products-2016 trade-gbp polls poll-questions poll-waves events facts doctrine sources",
  );
});

test("every promised column of a dataset stands first and in its place", () => {
  for (const [id, promised] of Object.entries(datasets)) {
    expect(names(schemas[id as keyof typeof schemas].columns).startsWith(promised), id).toBe(true);
  }
});

test("every promised column of a chart file stands first and in its place", () => {
  for (const [id, promised] of Object.entries(files)) {
    const { columns } = charts[id as keyof typeof files].draw(defaultView(loadLimits()), "en");
    expect(names(columns).startsWith(promised), id).toBe(true);
  }
});
