import { expect, test } from "@playwright/test";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as cardFiles from "@/app/api/cards/[file]/route.srv";
import * as chartFiles from "@/app/api/charts/[file]/route.srv";
import { GET as oembed } from "@/app/api/oembed/route.srv";
import {
  aboutSummary,
  chartSummary,
  countrySummary,
  dataSummary,
  homeSummary,
  metadataOf,
  talkSummary,
} from "@/app/metadata";
import { chartIds } from "@/components/charts/chart-list";
import { LinkPreview, type PageSummary } from "@/components/views/link-preview";
import { languages, pathIn } from "@/components/words/language";

const site = "https://atlas.test";
const summaries: PageSummary[] = languages.flatMap((language) => [
  homeSummary(language, ""),
  homeSummary(language, "year=1991&country=FRA"),
  ...chartIds.flatMap((chart) => [
    chartSummary(chart, language, ""),
    chartSummary(chart, language, "country=FRA,EST&utm_source=x"),
  ]),
  chartSummary("recognition-map", language, "region=world&year=1975&compare=1970"),
  countrySummary("FRA", language),
  countrySummary("PRK", language),
  aboutSummary(language),
  dataSummary(language),
  talkSummary(language),
]);

const plain = (text: string) =>
  text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#x27;", "'");

/** The tags of a page: "og:title" -> its content. */
function tagsOf(summary: PageSummary, siteUrl = ""): Record<string, string> {
  const before = process.env.SITE_URL;
  process.env.SITE_URL = siteUrl;
  try {
    const html = renderToStaticMarkup(createElement(LinkPreview, { summary }));
    const meta = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"\/>/g)];
    const links = [...html.matchAll(/<link rel="(\w+)"[^>]* href="([^"]*)"\/>/g)];
    return Object.fromEntries(
      [...meta, ...links].map(([, name = "", content = ""]) => [name, plain(content)]),
    );
  } finally {
    if (before === undefined) delete process.env.SITE_URL;
    else process.env.SITE_URL = before;
  }
}

for (const summary of summaries) {
  test(`a link to ${summary.path} in ${summary.language} has a title, a text and a picture of this view`, async () => {
    const tags = tagsOf(summary, `${site}/`);
    const address = `${site}${summary.language === "fr" ? "/fr" : ""}${summary.path === "/" && summary.language === "fr" ? "" : summary.path}`;
    expect(tags["og:url"]).toBe(address.replace("/fr/?", "/fr?"));
    expect(tags.canonical).toBe(tags["og:url"]);
    expect(tags["og:image"]?.startsWith(`${site}/api/`)).toBe(true);
    expect(tags["og:locale"]).toBe(summary.language === "fr" ? "fr_FR" : "en_GB");
    expect(tags["twitter:card"]).toBe("summary_large_image");
    for (const name of ["og:title", "og:description", "og:image:alt", "og:site_name"]) {
      expect(tags[name]?.length, name).toBeGreaterThan(5);
    }
    for (const name of ["og:description", "og:image:alt"]) expect(tags[name]?.length).toBeLessThan(310);
    expect(metadataOf(summary).title).toBe(`${tags["og:title"]} · ${tags["og:site_name"]}`);
    expect(tags["og:url"]).not.toContain("utm");

    if (summary.isChart) {
      const discovered = new URL(tags.alternate ?? "");
      expect(discovered.searchParams.get("url")).toBe(tags["og:url"]);
      const answer = oembed(new Request(discovered));
      expect(answer.status).toBe(200);
      expect((await answer.json()).title).toBe(tags["og:title"]);
    } else expect(tags.alternate).toBeUndefined();
  });
}

test("every picture that a page names is there, in the size that is told", async () => {
  test.setTimeout(120_000);
  const addresses = new Set(
    summaries.filter(({ path }) => !/country|year/.test(path)).map((one) => tagsOf(one)["og:image"] ?? ""),
  );
  expect(addresses.size).toBeGreaterThan(25);
  for (const address of [...addresses].filter((_, index) => index % 3 === 0)) {
    const url = new URL(address, "http://host.test");
    const file = url.pathname.split("/").at(-1) ?? "";
    const route = url.pathname.startsWith("/api/cards/") ? cardFiles : chartFiles;
    const answer = await route.GET(new Request(url), { params: Promise.resolve({ file }) });
    expect(answer.status, address).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], address).toEqual([1200, 630]);
  }
});

test("every page in every view names itself in each language, in the same view", () => {
  const before = process.env.SITE_URL;
  process.env.SITE_URL = site;
  try {
    for (const summary of summaries) {
      const named: Readonly<Record<string, unknown>> = { ...metadataOf(summary).alternates?.languages };
      expect(Object.keys(named)).toEqual([...languages, "x-default"]);
      for (const language of languages) expect(named[language]).toBe(pathIn(language, summary.path));
      expect(named["x-default"]).toBe(summary.path);
    }
    expect(metadataOf(chartSummary("opinion", "en", "wave=2017")).alternates?.languages?.fr).toBe(
      "/fr/charts/opinion?wave=2017",
    );
  } finally {
    if (before === undefined) delete process.env.SITE_URL;
    else process.env.SITE_URL = before;
  }
});

test("without SITE_URL addresses are relative, and the request has no say in them", () => {
  const tags = tagsOf(chartSummary("opinion", "fr", "wave=2017"));
  expect(tags["og:url"]).toBe("/fr/charts/opinion?wave=2017");
  expect(tags["og:image"]).toBe("/api/charts/opinion.png?wave=2017&shape=card&lang=fr");
  expect(tags.alternate).toBe(`/api/oembed?url=${encodeURIComponent("/fr/charts/opinion?wave=2017")}`);
  expect(tags.canonical).toBeUndefined();
});

test("without SITE_URL a page names its other languages where search engines, which want absolute addresses, do not look", () => {
  const summary = chartSummary("recognition-map", "en", "year=1991&region=world");
  const html = renderToStaticMarkup(createElement(LinkPreview, { summary }));
  expect(html).toContain(
    '<link rel="alternate" hreflang="fr" href="/fr/charts/recognition-map?year=1991&amp;region=world">',
  );
  expect(metadataOf(summary).alternates).toBeUndefined();
});
