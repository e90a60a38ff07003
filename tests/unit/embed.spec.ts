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

/** Answers of a server that knows its public address. */
test.describe("with SITE_URL", () => {
  test.beforeAll(() => {
    process.env.SITE_URL = "https://atlas.test";
  });
  test.afterAll(() => {
    delete process.env.SITE_URL;
  });

  test("oEmbed of a chart page is a rich frame of the same view and theme, with its card", async () => {
    const answer = await ask(page("/charts/recognition-map?year=1991&utm=1&theme=dark")).json();
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 960,
      title: "In 1991, 2 of 12 EC members had diplomatic relations with North Korea",
      thumbnail_url: "https://atlas.test/api/charts/recognition-map.png?year=1991&theme=dark&shape=card",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(answer.html).toContain('src="https://atlas.test/embed/recognition-map?year=1991&amp;theme=dark"');
    const french = await ask(page("/fr/charts/opinion")).json();
    expect(french.html).toContain("https://atlas.test/fr/embed/opinion");
    expect(french.thumbnail_url).toContain("lang=fr");
  });

  test("a frame stays within the sizes asked for, and a picture that does not is not told of", async () => {
    const answer = await ask(`${page("/charts/opinion")}&maxwidth=300&maxheight=200`).json();
    expect(answer).toMatchObject({ width: 300, height: 200 });
    expect(answer.html).toContain('height="200"');
    expect(Object.keys(answer).filter((key) => key.startsWith("thumbnail"))).toEqual([]);
  });

  test("a page of another site is refused", () => {
    expect(ask(`url=${encodeURIComponent("https://other.test/charts/opinion")}`).status).toBe(400);
  });

  test("whatever stands in the address of a page cannot leave the code of the frame", async () => {
    const answer = await ask(page('/charts/opinion?wave=2017&x="><script>alert(1)</script>')).json();
    expect(answer.html.match(/<script>/g)).toHaveLength(1);
    expect(answer.html).toContain('src="https://atlas.test/embed/opinion?wave=2017"');
  });
});

test("without SITE_URL pages name themselves by their path; oEmbed takes that too, and answers in the same way", async () => {
  for (const address of ["/charts/opinion?wave=2017", "https://other.test/charts/opinion?wave=2017"]) {
    const answer = await ask(`url=${encodeURIComponent(address)}`).json();
    expect(answer.provider_url).toBe("/");
    expect(answer.html).toContain('src="/embed/opinion?wave=2017"');
    expect(answer.thumbnail_url).toBe("/api/charts/opinion.png?wave=2017&shape=card");
  }
});

test("oEmbed refuses what is no chart page, another format and unknown parameters", () => {
  expect(ask(page("/charts/pie")).status).toBe(404);
  expect(ask(page("/charts/opinion/../pie")).status).toBe(404);
  for (const bad of ["maxwidth=-1", "x=1", "format=xml"]) {
    expect(ask(`${page("/charts/opinion")}&${bad}`).status, bad).toBe(400);
  }
  expect(ask("").status).toBe(400);
});

test("a hostile address is refused with 400 and what is allowed, however it is written", async () => {
  const hostile = [
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "//evil.test/charts/opinion",
    "https://user:secret@atlas.test/charts/opinion",
    "https://atlas.test\\@evil.test/charts/opinion",
    "https://atlas.test/charts/opinion\u0000",
    "https://atlas.test/charts/opinion\r\nSet-Cookie: a=b",
    "https%3A%2F%2Fatlas.test%2Fcharts%2Fopinion",
    "charts/opinion",
    "https://atlas.test/charts/opinion?theme=dark&theme=light",
    "https://atlas.test/charts/opinion?theme=pink",
    "https://atlas.test/charts/opinion?wave=2017&wave=2013",
    "https://atlas.test/charts/opinion?wave=%2532017",
    "https://atlas.test/charts/recognition-map?year=1e9",
  ];
  for (const address of hostile) {
    const answer = ask(`url=${encodeURIComponent(address)}`);
    expect(answer.status, address).toBe(400);
    const { errors } = await answer.json();
    expect(errors[0].parameter, address).toMatch(/^url/);
    expect(errors[0].allowed.length, address).toBeGreaterThan(0);
  }
  const twice = ask(`${page("/charts/opinion")}&${page("/charts/opinion")}`);
  expect(twice.status).toBe(400);
});
