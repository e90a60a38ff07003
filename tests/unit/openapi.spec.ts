import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { ask } from "@/app/api/_parts/ask";
import { chartIds, chartUses } from "@/components/charts/chart-list";
import { changesFeed } from "@/components/files/changes-feed";
import { examples } from "@/components/files/examples";
import { openApi, type Parameter } from "@/components/files/openapi";
import { datasetIds } from "@/data/catalogue";

const api = openApi("en", "");
/** Every address that the examples of a path make: what is required, then each other parameter with it. */
function addresses(path: string, parameters: readonly Parameter[]): string[] {
  const inPath = parameters.find((one) => one.in === "path");
  const query = parameters.filter((one) => one.in === "query");
  const required = query.filter((one) => one.required).map(({ name, example }) => [name, String(example)]);
  const address = (id: unknown, name = "", value: unknown = "") => {
    const search = new URLSearchParams([...required, ...(name ? [[name, String(value)]] : [])]).toString();
    return path.replace(/\{\w+\}/, String(id)) + (search ? `?${search}` : "");
  };
  return [
    address(inPath?.example),
    ...query
      .filter((one) => !one.required)
      .flatMap(({ name, example, examples: each }) => [
        ...(example === undefined ? [] : [address(inPath?.example, name, example)]),
        ...Object.entries(each ?? {}).map(([id, { value }]) => address(id, name, value)),
      ]),
  ];
}

test("every documented example is answered with 200 and the type that is documented", async () => {
  test.setTimeout(180_000);
  let count = 0;
  for (const [path, { get }] of Object.entries(api.paths)) {
    const { 200: ok } = get.responses as { 200: { content: Record<string, unknown> } };
    // What takes long to make is asked for once here, and has tests of its own.
    const all = addresses(path, get.parameters);
    for (const address of /\.(png|pptx|pdf)$/.test(path) ? all.slice(0, 1) : all) {
      const answer = await ask(address);
      expect(answer.status, address).toBe(200);
      expect(answer.headers.get("content-type")?.split(";")[0], address).toBe(Object.keys(ok.content)[0]);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(150);
});

test("what a child process makes may be busy, and says so: 503 with the time to wait", () => {
  for (const [path, { get }] of Object.entries(api.paths)) {
    const { 503: busy } = get.responses as { 503?: { headers: Record<string, unknown> } };
    const expected = /\.(png|html|pptx|pdf)$/.test(path) ? ["Retry-After"] : [];
    expect(Object.keys(busy?.headers ?? {}), path).toEqual(expected);
  }
});

test("every chart, dataset and view key is documented, and so is every route", () => {
  const chart = api.paths["/api/charts/{chart}.csv"]?.get.parameters ?? [];
  expect(chart[0]?.schema.enum).toEqual(chartIds);
  for (const id of chartIds) {
    for (const key of chartUses[id].keys) {
      expect(Object.keys(chart.find(({ name }) => name === key)?.examples ?? {}), `${id} ${key}`).toContain(
        id,
      );
    }
  }
  expect(api.paths["/api/datasets/{dataset}.csv"]?.get.parameters[0]?.schema.enum).toEqual(datasetIds);
  const documented = new Set(Object.keys(api.paths).map((path) => path.split("/")[2]?.replace(/\{.*/, "")));
  const routes = readdirSync("app/api").filter((name) => !/^[_[]/.test(name));
  for (const name of ["charts", "datasets", "datapackage.json", "changes.atom", "openapi.json"]) {
    expect(routes).toContain(name);
  }
  expect(routes.filter((name) => !documented.has(name))).toEqual([]);
});

test("the examples to paste read addresses that work, in the place of the site", async () => {
  for (const { id, code, path } of examples) {
    expect(code, id).toContain(`{site}${path}`);
    expect((await ask(path)).status, id).toBe(200);
  }
});

test("operations have names of their own, and servers are absolute only where SITE_URL is known", () => {
  const ids = Object.values(api.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(api.servers).toEqual([{ url: "/" }]);
  expect(openApi("fr", "https://atlas.test/").servers).toEqual([{ url: "https://atlas.test" }]);
});

test("the feed of changes is well-formed, names what changed, and links absolutely only with SITE_URL", () => {
  const log = [
    {
      version: "2026.1",
      date: "2026-01-02",
      title: { en: "A <b> & c", fr: "Titre" },
      changes: [
        {
          dataset: "trade",
          row: "FRA 2005",
          column: "value",
          old: "1",
          new: null,
          reason: { en: "Because 1 < 2.", fr: "Parce que." },
          source: "S03",
        },
      ],
    },
  ];
  const feed = changesFeed("en", log, "");
  expect(openTags(feed)).toEqual([]);
  expect(feed).toContain("<title>2026.1: A &lt;b&gt; &amp; c</title>");
  expect(feed).toContain("trade, FRA 2005, value: 1 → (empty). Because 1 &lt; 2. Source: S03.");
  expect(feed).toContain('<link rel="self" type="application/atom+xml" href="/api/changes.atom"/>');
  expect(feed.match(/<id>urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/id>/g)?.length).toBe(2);
  expect(changesFeed("en", log, "https://atlas.test")).toContain(
    'href="https://atlas.test/api/changes.atom"',
  );
  expect(openTags(changesFeed("fr"))).toEqual([]);
});

/** Elements that are opened and not closed, or closed and not opened. */
function openTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = "", own] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)[^>]*?(\/?)>/g)) {
    if (end) {
      if (open.at(-1) !== name) return [...open, `/${name}`];
      open.pop();
    } else if (!own) open.push(name);
  }
  return open;
}
