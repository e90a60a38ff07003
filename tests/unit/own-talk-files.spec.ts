import { inflateSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import * as htmlRoute from "@/app/api/talk.html/route.srv";
import * as pdfRoute from "@/app/api/talk.pdf/route.srv";
import * as pptxRoute from "@/app/api/talk.pptx/route.srv";
import { charts, loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import { loadHandout } from "@/components/talk/handout";
import { loadOwnTalk } from "@/components/talk/load";
import { encodeOwnTalk, type OwnTalk } from "@/components/talk/own-talk";

test.describe.configure({ timeout: 120_000 });

const script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
const talk: OwnTalk = {
  title: `</title>${script}`,
  slides: [
    {
      chart: "trade-2005",
      view: "country=FRA",
      headline: script,
      note: `"Note" & ${script}\n]]> second line`,
    },
    { chart: "opinion", view: "question=bbc_influence&wave=2014", headline: "L’opinion", note: "" },
    {
      chart: "recognition-map",
      view: "year=2000&region=world&compare=1990",
      headline: "The world",
      note: "n",
    },
    { chart: "relations-timeline", view: "", headline: "", note: "Every event." },
  ],
};
type Route = { GET: (request: Request) => Promise<Response> };
const ask = async (route: Route, own: OwnTalk = talk, more = "") =>
  route.GET(new Request(`http://host.test/api/talk?talk=${await encodeOwnTalk(own)}${more}`));
const bytesOf = async (answer: Response) => {
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
};
const plain = (xml: string) =>
  xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

test("talk.pptx has the own slides and notes as text, and charts with the numbers of the data", async () => {
  const parts = unzipSync(await bytesOf(await ask(pptxRoute)));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBe(4);
  expect(plain(part("ppt/slides/slide1.xml"))).toContain(script);
  expect(part("ppt/slides/slide1.xml")).not.toContain("<script");
  const notes = part("ppt/notesSlides/notesSlide1.xml");
  expect(plain(notes)).toContain(`"Note" & ${script}`);
  expect(plain(notes)).toContain("]]> second line");
  expect(notes).not.toContain("<script");
  expect(part("docProps/core.xml")).not.toContain("<script");
  expect(plain(part("ppt/slides/slide4.xml"))).toContain(charts["relations-timeline"].name("en"));
  expect(plain(part("ppt/notesSlides/notesSlide4.xml"))).toContain("Every event.");

  const books = Object.keys(parts).filter((name) => name.endsWith(".xlsx"));
  expect(books.length).toBe(2);
  for (const [index, chart] of (["trade-2005", "opinion"] as const).entries()) {
    const { view } = parseView(talk.slides[index]?.view ?? "", loadLimits(), [chart]);
    const numbers = charts[chart]
      .draw(view, "en")
      .rows.flatMap((row) =>
        Object.entries(row).filter(([name, value]) => /_(pct|eur_m)$/.test(name) && value !== null),
      )
      .map(([, value]) => Number(value));
    const sheet = strFromU8(
      unzipSync(parts[books[index] ?? ""] ?? new Uint8Array())["xl/worksheets/sheet1.xml"] ??
        new Uint8Array(),
    );
    const cells = [...sheet.matchAll(/<c r="[A-Z]+\d+"><v>([^<]+)<\/v>/g)].map(([, value]) => Number(value));
    expect(cells.sort()).toEqual(numbers.sort());
    expect(numbers.length).toBeGreaterThan(5);
  }
});

test("the legend of two years compared in talk.pptx says what the violet outline means", async () => {
  const parts = unzipSync(await bytesOf(await ask(pptxRoute)));
  const slide = strFromU8(parts["ppt/slides/slide3.xml"] ?? new Uint8Array());
  expect(slide).toContain(">EU member in this year<");
  expect(slide).toContain(">Differs from the other year<");
  const wideEdges = [...slide.matchAll(/<a:ln w="25400"[^>]*><a:solidFill><a:srgbClr val="(\w+)"/g)];
  expect(wideEdges.map(([, colour]) => colour)).toEqual(["14181B", "6A2C91"]);
});

test("a picture in talk.pptx has the pixels of its place on the largest projector, however tall its chart", async () => {
  const parts = unzipSync(await bytesOf(await ask(pptxRoute)));
  const pictures = Object.entries(parts).filter(([name]) => name.endsWith(".png"));
  expect(pictures.length).toBe(2);
  for (const [name, png] of pictures) {
    const view = new DataView(png.buffer, png.byteOffset);
    const [width, height] = [view.getUint32(16), view.getUint32(20)];
    expect(width, name).toBeLessThanOrEqual(3560);
    expect(height, name).toBeLessThanOrEqual(1261);
    // It fills one or the other.
    expect(Math.max(width / 3560, height / 1260), name).toBeGreaterThan(0.99);
  }
});

test("talk.html shows the own texts as text and holds every slide with its chart and notes", async () => {
  const answer = await ask(htmlRoute, talk, "&lang=fr");
  const page = await answer.text();
  expect(page.match(/<section id="[\d.]+"/g)?.length).toBe(4);
  expect(page.match(/<aside data-notes=/g)?.length).toBe(4);
  expect(page.match(/<script/g)?.length).toBe(1);
  expect(page).not.toContain("<img");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).toContain("Every event.");
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="[a-z0-9-]+_fr_v[\d.]+\.html"$/,
  );
});

test("talk.pdf has a page for each own slide, however long its lists are", async () => {
  const text = Buffer.from(await bytesOf(await ask(pdfRoute))).toString("latin1");
  expect(text.match(/\/Type \/Page\b/g)?.length).toBe(4);
  expect(text).not.toContain("/JavaScript");
});

/** The shape of each letter written in a PDF, by its number in its typeface: "0000" is the box for one that is missing. */
function shapesIn(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString("latin1");
  return [...text.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n(.*?)\r?\nendstream/gs)]
    .map(([, body = ""]) => inflateSync(Buffer.from(body, "latin1")).toString("latin1"))
    .filter((page) => page.includes("] TJ"))
    .flatMap((page) =>
      [...page.matchAll(/<([\da-f]+)>/g)].flatMap(([, run = ""]) => run.match(/.{4}/g) ?? []),
    );
}

test("a source whose title the typeface cannot write is named by its publisher in talk.pdf", async () => {
  const world = { ...talk, slides: talk.slides.slice(2, 3) };
  const { pages } = loadHandout(loadOwnTalk(world, "en"), "en").handout;
  const korean = pages[0]?.sources.filter(({ text }) => /\p{Script=Hangul}/u.test(text)) ?? [];
  expect(korean.length).toBeGreaterThan(0);
  expect(korean.map(({ byline }) => byline)).toContain("Korean Wikipedia");
  const shapes = shapesIn(await bytesOf(await ask(pdfRoute, world)));
  expect(shapes.length).toBeGreaterThan(500);
  expect(shapes).not.toContain("0000");
});

test("the same own talk gives the same bytes, a changed one others", async () => {
  const [first, second, other] = [
    await ask(htmlRoute),
    await ask(htmlRoute),
    await ask(htmlRoute, { ...talk, title: "Other" }),
  ];
  expect(first.headers.get("etag")).toBe(second.headers.get("etag"));
  expect(first.headers.get("etag")).not.toBe(other.headers.get("etag"));
});

test("a talk that cannot be used whole is refused with what is wrong, where, and what is expected", async () => {
  const bad = { ...talk, slides: [talk.slides[1], { ...talk.slides[2], view: "year=1800" }] } as OwnTalk;
  for (const route of [htmlRoute, pptxRoute, pdfRoute]) {
    const answer = await ask(route, bad);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    const problem = await answer.json();
    expect(problem.errors).toEqual([
      { parameter: "talk", value: "slide 2: year=1800", allowed: `1948 … ${loadLimits().lastYear}` },
    ]);
    expect(problem.detail).toContain("Slide 2: year: “1800” cannot be used here");
    for (const query of ["?talk=", "?talk=xyz", "?talk=%3Cscript%3E", `?talk=${"A".repeat(7500)}`]) {
      const refused = await route.GET(new Request(`http://host.test/api/talk${query}`));
      expect(refused.status, query).toBe(400);
      expect((await refused.json()).errors[0].allowed, query).not.toBe("");
    }
    const twice = await route.GET(new Request("http://host.test/api/talk?talk=a&talk=b"));
    expect((await twice.json()).errors).toEqual([
      { parameter: "talk", value: "given 2 times", allowed: "once" },
    ]);
  }
});
