import { expect, test } from "@playwright/test";
import { GET } from "@/app/api/oembed/route.srv";
import { embedCode } from "@/components/charts/parts/embed-code";

const ask = (query: string) => GET(new Request(`http://host.test/api/oembed?${query}`));
const page = (path: string) => `url=${encodeURIComponent(`https://atlas.test${path}`)}`;

test("the embed code is a titled frame with a height of its own, and nothing in it can break out", () => {
  const code = embedCode({ address: 'https://x.test/embed/opinion?a="><script>', title: "<b>" });
  expect(code).toContain('title="&lt;b&gt;" loading="lazy"');
  expect(code).toContain('src="https://x.test/embed/opinion?a=&quot;&gt;&lt;script&gt;"');
  expect(code.match(/<script>/g)).toHaveLength(1);
});

test("oEmbed of a chart page is a rich frame of the same view, within the sizes asked for", async () => {
  const answer = await ask(`${page("/charts/recognition-map?year=1991&utm=1")}&maxwidth=500`).json();
  expect(answer).toMatchObject({
    version: "1.0",
    type: "rich",
    width: 500,
    title: "In 1991, 2 of 12 EC members had diplomatic relations with North Korea",
  });
  expect(answer.html).toContain('src="https://atlas.test/embed/recognition-map?year=1991"');
  const french = await ask(page("/fr/charts/opinion")).json();
  expect(french.html).toContain("https://atlas.test/fr/embed/opinion");
});

test("oEmbed refuses what is no chart page, another format and unknown parameters", () => {
  expect(ask(page("/charts/pie")).status).toBe(404);
  expect(ask("url=javascript:alert(1)").status).toBe(404);
  for (const bad of ["maxwidth=-1", "x=1", "format=xml"]) {
    expect(ask(`${page("/charts/opinion")}&${bad}`).status, bad).toBe(400);
  }
  expect(ask("").status).toBe(400);
});
