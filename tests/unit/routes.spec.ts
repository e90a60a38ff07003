import { expect, test } from "@playwright/test";
import { csvParse } from "d3";
import fc from "fast-check";
import * as anything from "@/app/api/[...path]/route.srv";
import * as changes from "@/app/api/changes.json/route.srv";
import * as chartFiles from "@/app/api/charts/[file]/route.srv";
import * as chartList from "@/app/api/charts/route.srv";
import * as countryFiles from "@/app/api/countries/[file]/route.srv";
import * as datasetFiles from "@/app/api/datasets/[file]/route.srv";
import * as datasetList from "@/app/api/datasets/route.srv";
import * as health from "@/app/api/health/route.srv";
import * as mapFiles from "@/app/api/map/[file]/route.srv";
import { chartIds } from "@/components/charts/chart-list";
import { loadLimits } from "@/components/charts/registry";
import { datasetIds, schemas } from "@/data/catalogue";

type FileRoute = {
  GET: (request: Request, context: { params: Promise<{ file: string }> }) => Promise<Response>;
};
const ask = (route: FileRoute, file: string, query = "", headers: Record<string, string> = {}) =>
  route.GET(new Request(`http://host.test/api/${encodeURIComponent(file)}${query}`, { headers }), {
    params: Promise.resolve({ file }),
  });
const problemOf = async (answer: Response) => {
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  return answer.json();
};

test.describe("datasets", () => {
  test("are listed with rows, columns, licence and links", async () => {
    const list = await datasetList.GET(new Request("http://host.test/api/datasets")).json();
    expect(list).toMatchObject({ version: "2025.11", as_of: "2025-11-24" });
    expect(list.datasets.map((one: { id: string }) => one.id)).toEqual([...datasetIds]);
    expect(list.datasets[1]).toMatchObject({
      id: "recognition",
      rows: 246,
      links: { csv: "/api/datasets/recognition.csv" },
    });
  });

  test("are each a CSV with the columns of their schema, ended by CRLF, and a JSON with the same rows", async () => {
    for (const id of datasetIds) {
      const csv = await ask(datasetFiles, `${id}.csv`);
      expect(csv.status).toBe(200);
      expect(csv.headers.get("content-type")).toContain("text/csv; charset=utf-8");
      expect(csv.headers.get("content-disposition")).toBe(`attachment; filename="${id}_v2025.11.csv"`);
      const text = await csv.text();
      expect(text.startsWith(schemas[id].columns.map((column) => column.name).join())).toBe(true);
      expect(text.endsWith("\r\n")).toBe(true);
      const json = await (await ask(datasetFiles, `${id}.json`)).json();
      expect(json.rows.length).toBe(csvParse(text).length);
    }
  });

  test("can be filtered by country and year where they have those columns", async () => {
    const both = await ask(datasetFiles, "trade.csv", "?country=FRA,DEU&year=2004..2005");
    const rows = csvParse(await both.text());
    expect(new Set(rows.map((row) => row.country))).toEqual(new Set(["DEU", "FRA"]));
    expect(new Set(rows.map((row) => row.year))).toEqual(new Set(["2004", "2005"]));
    expect(both.headers.get("content-disposition")).toContain("trade_FRA-DEU_2004-2005_v2025.11.csv");
    const { errors } = await problemOf(await ask(datasetFiles, "recognition.csv", "?year=2001"));
    expect(errors).toEqual([{ parameter: "year", value: "2001", allowed: "country, lang, version" }]);
  });

  test("refuse what they cannot use, with what is allowed", async () => {
    for (const query of [
      "?year=abc",
      "?year=2010..2000",
      "?country=XXX",
      "?country=",
      "?colour=red",
      "?lang=de",
      "?year=2005&year=2006",
    ]) {
      const answer = await ask(datasetFiles, "trade.csv", query);
      expect(answer.status, query).toBe(400);
      expect((await problemOf(answer)).errors.length, query).toBe(1);
    }
    const unknown = await ask(datasetFiles, "weather.csv");
    expect(unknown.status).toBe(404);
    expect((await problemOf(unknown)).known).toEqual([...datasetIds]);
    expect((await ask(datasetFiles, "trade.exe")).status).toBe(404);
  });
});

test.describe("charts", () => {
  test("are listed with their parameters and links", async () => {
    const list = await chartList.GET(new Request("http://host.test/api/charts")).json();
    expect(list.charts.map((one: { id: string }) => one.id)).toEqual([...chartIds]);
    expect(list.charts[0].parameters).toContain("year");
  });

  test("give the rows of a view as CSV and JSON under a name that says it", async () => {
    const csv = await ask(chartFiles, "recognition-map.csv", "?year=1991");
    expect(csv.headers.get("content-disposition")).toContain('"recognition-map_europe_1991_v2025.11.csv"');
    const rows = csvParse(await csv.text());
    expect(rows.columns).toEqual("country,name,status,since,until,eu_member,note,source".split(","));
    expect(rows.find((row) => row.country === "FRA")?.status).toBe("never");
    const json = await (await ask(chartFiles, "recognition-map.json", "?year=1991")).json();
    expect(json.rows.length).toBe(rows.length);
    expect(json).toMatchObject({ version: "2025.11", as_of: "2025-11-24" });
  });

  test("follow the disputed value into the file unrounded, with the other basis and every source", async () => {
    const rows = csvParse(await (await ask(chartFiles, "trade-2005.csv")).text());
    expect(rows.find((row) => row.country === "FRA")).toMatchObject({
      imports_eur_m: "24.049",
      exports_eur_m: "5.96",
      imports_flag: "disputed",
      imports_alt_eur_m: "1.2",
    });
    expect(rows.find((row) => row.country === "LVA")).toMatchObject({ imports_eur_m: "", exports_eur_m: "" });
  });

  test("refuse an unusable value, an unknown key and a key of another chart", async () => {
    for (const query of [
      "?year=1800",
      "?year=abc",
      "?country=ZZZ,FRA",
      "?region=moon",
      "?wave=2013",
      "?x=1",
      "?theme=dark",
    ]) {
      const answer = await ask(chartFiles, "recognition-map.csv", query);
      expect(answer.status, query).toBe(400);
      expect((await problemOf(answer)).errors[0].allowed.length, query).toBeGreaterThan(0);
    }
    expect((await problemOf(await ask(chartFiles, "pie.csv"))).known).toEqual([...chartIds]);
  });

  test("speak French when asked", async () => {
    const rows = csvParse(await (await ask(chartFiles, "trade-2005.csv", "?lang=fr")).text());
    expect(rows.find((row) => row.country === "DEU")?.name).toBe("Allemagne");
  });
});

test.describe("pictures of charts", () => {
  test("are SVG and PNG under a name that says the view, the same bytes each time", async () => {
    const svg = await ask(chartFiles, "recognition-map.svg", "?year=1991");
    expect(svg.status).toBe(200);
    expect(svg.headers.get("content-type")).toBe("image/svg+xml");
    expect(svg.headers.get("content-disposition")).toContain('"recognition-map_europe_1991_v2025.11.svg"');
    const named = async (file: string, query: string) =>
      /filename="(.*)"/.exec(
        (await ask(chartFiles, file, query)).headers.get("content-disposition") ?? "",
      )?.[1];
    expect(await named("recognition-map.csv", "?compare=1990")).toBe(
      "recognition-map_europe_2025_compared-with-1990_v2025.11.csv",
    );
    // What is highlighted is in the picture and in no row.
    expect(await named("opinion.svg", "?country=FRA,DEU")).toBe(
      "opinion_bbc-influence_2013_FRA-DEU_v2025.11.svg",
    );
    expect(await svg.text()).toContain('<svg xmlns="http://www.w3.org/2000/svg"');

    const png = await ask(chartFiles, "opinion.png", "?wave=2017&lang=fr&theme=dark&width=640");
    expect(png.status).toBe(200);
    expect(png.headers.get("content-type")).toBe("image/png");
    expect(png.headers.get("content-disposition")).toContain(
      '"opinion_bbc-influence_2017_dark_640px_v2025.11.png"',
    );
    const bytes = Buffer.from(await png.arrayBuffer());
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect(bytes.readUInt32BE(16)).toBe(640);
    const again = await ask(chartFiles, "opinion.png", "?width=640&theme=dark&lang=fr&wave=2017");
    expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
    const tag = png.headers.get("etag") ?? "";
    expect(again.headers.get("etag")).toBe(tag);
    const known = await ask(chartFiles, "opinion.png", "?wave=2017&lang=fr&theme=dark&width=640", {
      "if-none-match": tag,
    });
    expect(known.status).toBe(304);
  });

  test("are 1600 wide and light unless told otherwise", async () => {
    const usual = Buffer.from(await (await ask(chartFiles, "trade-partners.png")).arrayBuffer());
    expect(usual.readUInt32BE(16)).toBe(1600);
    const [plain, auto, light, dark] = await Promise.all(
      ["", "?theme=auto", "?theme=light", "?theme=dark"].map(async (query) =>
        (await ask(chartFiles, "trade-partners.svg", query)).text(),
      ),
    );
    expect(auto).toBe(plain);
    expect(light).toBe(plain);
    expect(dark).not.toBe(plain);
  });

  test("refuse what they cannot use, with what is allowed", async () => {
    for (const [file, query, parameter] of [
      ["opinion.png", "?width=0", "width"],
      ["opinion.png", "?width=-1", "width"],
      ["opinion.png", "?width=319", "width"],
      ["opinion.png", "?width=3841", "width"],
      ["opinion.png", "?width=1e9", "width"],
      ["opinion.png", "?width=1000000000", "width"],
      ["opinion.png", "?width=640.5", "width"],
      ["opinion.png", "?width=", "width"],
      ["opinion.png", "?width=640&width=800", "width"],
      ["opinion.svg", "?width=640", "width"],
      ["opinion.csv", "?width=640", "width"],
      ["opinion.svg", "?theme=pink", "theme"],
      ["opinion.svg", "?theme=dark&theme=light", "theme"],
      ["opinion.svg", "?year=2005", "year"],
      ["opinion.svg", "?x=1", "x"],
      ["opinion.svg", "?wave=1999", "wave"],
      ["opinion.svg", "?lang=de", "lang"],
    ] as const) {
      const answer = await ask(chartFiles, file, query);
      expect(answer.status, query).toBe(400);
      const { errors } = await problemOf(answer);
      expect(errors.length, query).toBe(1);
      expect(errors[0].parameter, query).toBe(parameter);
      expect(errors[0].allowed.length, query).toBeGreaterThan(0);
    }
    expect((await problemOf(await ask(chartFiles, "opinion.jpg"))).known).toContain("png");
  });

  test("that would be too tall as PNG say which width still works", async () => {
    const everyone = `?country=${loadLimits().countries.join(",")}`;
    const answer = await ask(chartFiles, "trade-history.png", `${everyone}&width=3840`);
    expect(answer.status).toBe(400);
    const { errors } = await problemOf(answer);
    expect(errors[0].parameter).toBe("width");
    const widest = /320 … (\d+)/.exec(errors[0].allowed)?.[1];
    const smaller = await ask(chartFiles, "trade-history.png", `${everyone}&width=${widest}`);
    expect(smaller.status).toBe(200);
  });
});

test("a country is a card with sources, an unknown one 404", async () => {
  const card = await (await ask(countryFiles, "FRA.json")).json();
  expect(card.name).toBe("France");
  const items = card.groups.flatMap((group: { items: { source: string[] }[] }) => group.items);
  const known = new Set(card.sources.map((source: { source: string }) => source.source));
  for (const item of items)
    expect(item.source.every((id: string) => known.has(id)) && item.source.length > 0).toBe(true);
  for (const bad of ["fra.json", "XXX.json", "FRA.csv", "EUU.json", "DDR.json"]) {
    expect((await ask(countryFiles, bad)).status, bad).toBe(404);
  }
});

test("a map of a region is its shapes and histories, another region 404", async () => {
  const { inputs, geography } = await (await ask(mapFiles, "world.json")).json();
  expect(inputs.states.length).toBeGreaterThan(193);
  expect(geography.shapes.length).toBeGreaterThan(190);
  expect((await ask(mapFiles, "moon.json")).status).toBe(404);
});

test("the log of changes and the health of the server are readable", async () => {
  const log = await changes.GET(new Request("http://host.test/api/changes.json")).json();
  expect(log.changes[0].version).toBe("2025.11");
  expect(await health.GET(new Request("http://host.test/api/health")).json()).toEqual({
    status: "ok",
    version: "2025.11",
  });
});

test("an address below /api that nothing answers is a 404 that names the known ones", async () => {
  const answer = anything.GET(new Request("http://host.test/api/nothing"));
  expect(answer.status).toBe(404);
  expect((await problemOf(answer)).known).toContain("/api/versions");
});

test("no file name and no query whatever brings a route down", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "trade.csv",
          "opinion.json",
          "recognition-map.csv",
          "__proto__.csv",
          "constructor.json",
        ),
      ),
      fc.oneof(
        fc.webQueryParameters(),
        fc.constantFrom("year=%00", "country=__proto__", "lang=constructor", "wave=2013&question=toString"),
      ),
      async (file, query) => {
        for (const route of [datasetFiles, chartFiles, countryFiles, mapFiles]) {
          const answer = await ask(route, file, `?${query}`);
          expect([200, 400, 404]).toContain(answer.status);
        }
      },
    ),
    { numRuns: 150 },
  );
});
