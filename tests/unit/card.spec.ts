import { expect, test } from "@playwright/test";
import * as cardFiles from "@/app/api/cards/[file]/route.srv";
import * as chartFiles from "@/app/api/charts/[file]/route.srv";
import { type ChartId, chartIds } from "@/components/charts/chart-list";
import { cardSize, drawCard } from "@/components/charts/picture/card";
import { textWidth } from "@/components/charts/picture/text";
import { charts, loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import { titleOfView, viewWords } from "@/components/charts/view-words";
import { cardPages, pageCard } from "@/components/files/page-card";
import { type Language, languages } from "@/components/words/language";

const views: [ChartId, string][] = [
  ...chartIds.map((chart): [ChartId, string] => [chart, ""]),
  ...chartIds.map((chart): [ChartId, string] => [chart, "country=FRA,EST"]),
  ["recognition-map", "year=1991"],
  ["recognition-map", "region=world&year=1975"],
  ["recognition-map", "year=2001&compare=2000&country=DEU"],
  ["recognition-map", "year=1948"],
  ["recognition-dates", "year=1991&sort=name"],
  ["trade-history", "from=2018&country=DEU"],
  ["trade-partners", "scale=log"],
  ["opinion", "wave=2009"],
  ["opinion-trend", "country=DEU"],
  ["relations-timeline", "from=1964&to=1964"],
  ["doctrine", "to=2000"],
];
const viewOf = (chart: ChartId, search: string) => parseView(search, loadLimits(), [chart]).view;
const draw = (chart: ChartId, search: string, language: Language) =>
  drawCard({
    chart,
    view: viewOf(chart, search),
    language,
    theme: "light",
    siteUrl: "https://atlas.example/",
  });
const plain = (html: string) => html.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
/** With ordinary spaces: a line may end at one that would hold two words together. */
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/** The words of a card: their class, place and size. */
const linesOf = (svg: string) =>
  [
    ...svg.matchAll(
      /<text class="card-(name|title|part|foot)"(?: style="font-size:(\d+)px")? x="(\d+)" y="([\d.]+)">([^<]*)</g,
    ),
  ].map(([, kind = "", size, x, y, text = ""]) => ({
    kind,
    size: Number(size ?? (kind === "name" ? 11 : 13)),
    x: Number(x),
    y: Number(y),
    text: plain(text),
  }));
const fonts = { name: "semibold", title: "serif", part: "regular", foot: "semibold" } as const;

for (const [chart, search] of views) {
  test(`the card of ${chart}?${search} says its finding within its edges, in both languages`, async () => {
    for (const language of languages) {
      const { svg, width, height } = await draw(chart, search, language);
      expect([width, height]).toEqual([1200, 630]);
      const { title } = charts[chart].draw(viewOf(chart, search), language).words;
      const lines = linesOf(svg);
      const said = (kind: string) => lines.filter((line) => line.kind === kind);
      const told = said("title").map(({ text }) => text);
      expect(spaced(told.join(" "))).toBe(spaced(title));
      expect(
        said("foot")
          .map(({ text }) => text)
          .join(" "),
      ).toContain("atlas.example");
      for (const { kind, size, x, y, text } of lines) {
        const end = x + textWidth(text, fonts[kind as keyof typeof fonts], size);
        expect(end, text).toBeLessThan(600);
        expect(y, text).toBeLessThan(315);
      }
      // From the first line to the last none stands on another.
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (next) expect(next.y - line.y, `${line.text} / ${next.text}`).toBeGreaterThan(10);
      }
    }
  });

  test(`the card of ${chart}?${search} shows marks of the figure, those of chosen countries among them`, async () => {
    const { svg } = await draw(chart, search, "en");
    const view = viewOf(chart, search);
    const { rows } = charts[chart].draw(view, "en");
    const figure = svg.slice(svg.indexOf("</style>"));
    const drawn = new Set([...figure.matchAll(/data-country="(\w+)"/g)].map(([, code]) => code));
    for (const { country } of rows) {
      if (view.country.includes(String(country))) expect(drawn, `${chart} ${country}`).toContain(country);
    }
    expect(figure).toMatch(rows.length > 0 ? /data-(country|mark|row)=/ : /class="card-title"/);
  });
}

test("what a title does not say of the view is said after it, and never twice", () => {
  const titled = (chart: ChartId, search: string, language: Language = "en") =>
    titleOfView(
      charts[chart].draw(viewOf(chart, search), language).words.title,
      chart,
      viewOf(chart, search),
      language,
    );
  expect(titled("recognition-map", "year=1991")).toBe(
    "In 1991, 2 of 12 EC members had diplomatic relations with North Korea",
  );
  expect(titled("recognition-map", "year=2001&compare=2000&country=FRA,DEU")).toBe(
    "In 2001, 13 of 15 EU members had diplomatic relations with North Korea · compared with 2000 · France, Germany",
  );
  expect(titled("recognition-map", "region=world", "fr")).toMatch(/ · Monde$/);
  const words = viewWords("recognition-map", viewOf("recognition-map", "country=FRA,DEU,ITA,ESP,POL"), "en");
  expect(words).toEqual(["France, Germany, Italy and 2 more"]);
  for (const chart of chartIds) expect(viewWords(chart, viewOf(chart, ""), "en"), chart).toEqual([]);
});

const ask = (file: string, query = "") =>
  cardFiles.GET(new Request(`http://host.test/api/cards/${file}${query}`), {
    params: Promise.resolve({ file }),
  });
const askChart = (file: string, query: string) =>
  chartFiles.GET(new Request(`http://host.test/api/charts/${file}${query}`), {
    params: Promise.resolve({ file }),
  });
const sizeOf = async (answer: Response) => {
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

test("cards of charts and pages are PNG files of 1200 by 630", async () => {
  expect(await sizeOf(await askChart("opinion.png", "?shape=card&lang=fr"))).toEqual(cardSize);
  expect(await sizeOf(await askChart("opinion.png", "?shape=card&width=600"))).toEqual({
    width: 600,
    height: 315,
  });
  for (const [file, query] of [
    ["FRA.png", ""],
    ["talk.png", "?lang=fr"],
    ["data.png", ""],
    ["about.png", ""],
  ] as const) {
    expect(await sizeOf(await ask(file, query)), file).toEqual(cardSize);
  }
  const named = await askChart("opinion.png", "?shape=card");
  expect(named.headers.get("content-disposition")).toContain("opinion_bbc-influence_2013_card_1200px_v");
});

test("cards refuse what they cannot use, with what is allowed", async () => {
  for (const answer of [
    await askChart("opinion.png", "?shape=round"),
    await askChart("opinion.png", "?shape=card&shape=card"),
    await askChart("opinion.csv", "?shape=card"),
    await ask("FRA.png", "?width=600"),
    await ask("FRA.png", "?lang=fr&lang=en"),
    await ask("FRA.png", "?%00=1"),
  ]) {
    expect(answer.status).toBe(400);
    expect((await answer.json()).errors[0].allowed.length).toBeGreaterThan(0);
  }
  for (const file of ["fra.png", "XXX.png", "FRA.svg", "FRA", "..%2fFRA.png", "__proto__.png"]) {
    const answer = await ask(file);
    expect(answer.status, file).toBe(404);
    expect((await answer.json()).known.length, file).toBeGreaterThan(0);
  }
});

test("the card of a country marks it, on the map that shows the whole of it", () => {
  expect(pageCard("FRA", "en").view).toMatchObject({ region: "europe", country: ["FRA"] });
  for (const code of ["BRA", "RUS", "PRK"]) expect(pageCard(code, "en").view.region, code).toBe("world");
  expect(cardPages().length).toBe(loadLimits().countries.length + 3);
  for (const code of loadLimits().countries)
    expect(pageCard(code, "fr").title.length, code).toBeGreaterThan(5);
});
