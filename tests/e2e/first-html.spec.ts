import type { Page } from "@playwright/test";
import { chartIds } from "../../components/charts/chart-list";
import { countryCharts, csvAt, expect, open, test } from "./walk";

type Figure = {
  name: string;
  marks: string[];
  drawn: number;
  cells: Record<string, string>[];
  /** Row and value of each thing drawn for a number. */
  values: { row: number; value: string }[];
};
type FirstHtml = { lang: string; footer: string; figures: Record<string, Figure>; scripts: string[] };

/** A path with many points: the outline of a state. */
const outline = /M-?\d[-\d.,\slhvzLHVZMm]{300,}/;

/** The HTML as it left the server, parsed without running anything. */
async function firstHtml(page: Page, address: string): Promise<FirstHtml & { html: string }> {
  const html = await (await page.request.get(address)).text();
  const parts = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, "text/html");
    const figures: Record<string, Figure> = {};
    for (const figure of root.querySelectorAll("figure[data-chart]")) {
      const chart = figure.getAttribute("data-chart") ?? "";
      const marks = [...figure.querySelectorAll("svg [data-country]")];
      const titleId = figure.getAttribute("aria-labelledby") ?? "";
      figures[chart] = {
        name: root.getElementById(titleId)?.textContent ?? "",
        marks: marks.map((mark) => mark.getAttribute("data-country") ?? ""),
        drawn: marks.filter((mark) => mark.matches("path[d]") || mark.querySelector("path[d], rect, circle"))
          .length,
        values: [...figure.querySelectorAll("[data-value]")].map((drawn) => ({
          row: Number(drawn.closest("[data-row]")?.getAttribute("data-row")),
          value: drawn.getAttribute("data-value") ?? "",
        })),
        cells: [...root.querySelectorAll(`table[data-table="${chart}"] tbody tr`)].map((row) =>
          Object.fromEntries(
            [...row.querySelectorAll("td")].map((cell) => {
              const ids = [...cell.querySelectorAll("a")].map((link) => link.textContent);
              const day = cell.querySelector("time")?.dateTime;
              const value = ids.length > 0 ? ids.join(";") : (day ?? cell.textContent ?? "");
              return [cell.getAttribute("data-column") ?? "", value];
            }),
          ),
        ),
      };
    }
    return {
      lang: root.documentElement.lang,
      footer: root.querySelector("footer")?.textContent ?? "",
      figures,
      scripts: [...root.scripts].map(
        (script) => script.getAttribute("src") ?? `inline:${script.textContent}`,
      ),
    };
  }, html);
  return { ...parts, html };
}

/** A cell of the English page as the file spells it: "24.049" stays, "10,000" is 10000, "yes" is true. */
function fromPage(text: string, inFile: string): string {
  if (inFile === "true" || inFile === "false") return String(text === "yes");
  return /^-?[\d.]+$/.test(inFile) ? String(Number(text.replaceAll(",", ""))) : text;
}
const fromFile = (text: string) => (/^-?[\d.]+$/.test(text) ? String(Number(text)) : text);

test("the first HTML of the dashboard holds all three figures, complete, before any script runs", async ({
  page,
}) => {
  const { lang, footer, figures } = await firstHtml(page, "/");
  expect(lang).toBe("en");
  expect(footer).toContain("Data version 2025.11, as of 24 November 2025");
  expect(Object.keys(figures)).toEqual(expect.arrayContaining(countryCharts));
  for (const chart of countryCharts) {
    const { name, marks, drawn } = figures[chart] as Figure;
    const rows = await csvAt(page, `/api/charts/${chart}.csv`);
    expect(name, chart).not.toBe("");
    expect(marks.toSorted(), chart).toEqual(rows.map((row) => row.country).toSorted());
    expect(drawn, `${chart}: marks with a shape`).toBe(marks.length);
  }
  expect(figures["trade-2005"]?.marks).toHaveLength(27);
});

for (const chart of chartIds) {
  test(`the page of ${chart} shows exactly the rows and values of its CSV file`, async ({ page }) => {
    const { figures, lang } = await firstHtml(page, `/charts/${chart}`);
    expect(lang).toBe("en");
    const rows = await csvAt(page, `/api/charts/${chart}.csv`);
    const cells = figures[chart]?.cells ?? [];
    expect(cells).toHaveLength(rows.length);
    const shown = cells.map((cell, index) =>
      Object.fromEntries(
        rows.columns.map((name) => [name, fromPage(cell[name] ?? "?", rows[index]?.[name] ?? "")]),
      ),
    );
    expect(shown).toEqual(
      rows.map((row) => Object.fromEntries(rows.columns.map((name) => [name, fromFile(row[name] ?? "")]))),
    );
  });
}

for (const address of [
  "/charts/trade-2005?sort=name",
  "/charts/trade-history?country=DEU",
  "/charts/trade-partners?scale=log",
  "/charts/opinion?wave=2017",
  "/charts/opinion-trend",
]) {
  test(`every number drawn at ${address} stands in its row of the file`, async ({ page }) => {
    const [path = "", query = ""] = address.split("?");
    const chart = path.replace("/charts/", "");
    const { figures } = await firstHtml(page, address);
    const rows = await csvAt(page, `/api/charts/${chart}.csv?${query}`);
    const values = figures[chart]?.values ?? [];
    expect(values.length).toBeGreaterThan(5);
    for (const { row, value } of values) {
      const numbers = Object.values(rows[row] ?? {}).filter(
        (cell) => cell !== "" && !Number.isNaN(Number(cell)),
      );
      expect(numbers.map(Number), `row ${row}`).toContain(Number(value));
    }
  });
}

test("what a chart below the map is drawn from stands beside it, as the file has it", async ({ page }) => {
  for (const [address, language, wave] of [
    ["/", "en", ""],
    ["/fr?wave=2017", "fr", "wave=2017&"],
  ]) {
    const html = await (await page.request.get(address ?? "")).text();
    const text = /<script type="application\/json" data-drawing="opinion">(.*?)<\/script>/.exec(html)?.[1];
    const file = await (await page.request.get(`/api/charts/opinion.json?${wave}lang=${language}`)).json();
    const drawing = JSON.parse(text ?? "{}");
    expect(drawing.words).toEqual(file.words);
    expect(drawing.figure).toEqual(file.figure);
    expect(drawing.query).toBe(file.query);
  }
});

test("the French dashboard says that it is French and names the data in French", async ({ page }) => {
  const { lang, footer, figures } = await firstHtml(page, "/fr");
  expect(lang).toBe("fr");
  expect(footer).toContain("Version des données 2025.11, état au 24 novembre 2025");
  expect(Object.keys(figures)).toEqual(expect.arrayContaining(countryCharts));
  const germany = figures["recognition-map"]?.cells.find((cell) => cell.country === "DEU");
  expect(germany?.name).toBe("Allemagne");
});

test("the outlines of the states are in the HTML once and in no script", async ({ page }) => {
  const { html, scripts } = await firstHtml(page, "/");
  const files = new Set(scripts.filter((script) => !script.startsWith("inline:")));
  page.on("response", (answer) => {
    if (answer.request().resourceType() === "script") files.add(new URL(answer.url()).pathname);
  });
  await open(page, "/");
  expect(files.size).toBeGreaterThan(0);
  for (const file of files) {
    const text = await (await page.request.get(file)).text();
    expect(outline.exec(text)?.[0].slice(0, 80), file).toBeUndefined();
  }
  for (const inline of scripts.filter((script) => script.startsWith("inline:"))) {
    expect(outline.exec(inline)?.[0].slice(0, 80)).toBeUndefined();
  }
  // The same search does find them where they belong.
  expect(html).toMatch(outline);
});
