import { expect, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { TalkFilesBusy, talkFiles } from "@/app/api/_parts/talk-file";
import * as pdfRoute from "@/app/api/talk.pdf/route.srv";
import * as pptxRoute from "@/app/api/talk.pptx/route.srv";
import type { ChartId } from "@/components/charts/chart-list";
import type { Drawing } from "@/components/charts/drawing";
import { loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import { loadHandout } from "@/components/talk/handout";
import { drawSlide, loadTalk } from "@/components/talk/load";
import { nativeChart } from "@/components/talk/native-chart";
import { talk } from "@/data/talk/talk";

// All in one process, which keeps the files once they are made. The first test that asks for one waits for it, which takes
// long where the machine is busy.
test.describe.configure({ mode: "default", timeout: 120_000 });

type Route = { GET: (request: Request) => Promise<Response> };
const ask = (route: Route, query = "") => route.GET(new Request(`http://host.test/api/talk${query}`));
const bytesOf = async (answer: Response) => {
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
};
const steps = talk.reduce((sum, slide) => sum + slide.steps.length, 0);
const plain = (xml: string) =>
  xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

/** The sheet embedded in a chart: its first row, then a label and numbers for each row; undefined = no cell. */
function readSheet(workbook: Uint8Array): (string | number | undefined)[][] {
  const parts = unzipSync(workbook);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(
    ([, text = ""]) => plain(text),
  );
  return [...part("xl/worksheets/sheet1.xml").matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = ""]) => {
    const cells: (string | number | undefined)[] = [];
    for (const [, letter = "A", text, value] of row.matchAll(/<c r="([A-Z])\d+"( t="s")?><v>([^<]+)<\/v>/g)) {
      cells[letter.charCodeAt(0) - 65] = text ? shared[Number(value)] : Number(value);
    }
    return cells;
  });
}

/** The slides that are bars, as they are drawn. */
const drawings = (language: "en" | "fr") =>
  talk
    .filter(({ chart }) => chart === "trade-2005" || chart === "opinion")
    .map((slide): Drawing => {
      const { view } = parseView(slide.steps[0] ?? "", loadLimits(), [slide.chart as ChartId]);
      return drawSlide({ chart: slide.chart as ChartId, only: slide.only }, view, language);
    });

test.describe("talk.pptx", () => {
  test("has a slide for each step, each with its notes and sources in the notes pane", async () => {
    const parts = unzipSync(await bytesOf(await ask(pptxRoute)));
    const numbers = Array.from({ length: steps }, (_, index) => index + 1);
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBe(steps);
    const { pages } = loadHandout(loadTalk("en"), "en").handout;
    for (const number of numbers) {
      const notes = plain(strFromU8(parts[`ppt/notesSlides/notesSlide${number}.xml`] ?? new Uint8Array()));
      const page = pages[number - 1];
      expect(notes).toContain(page?.notes);
      expect(notes).toContain(page?.sources[0]?.text);
      const slide = plain(strFromU8(parts[`ppt/slides/slide${number}.xml`] ?? new Uint8Array()));
      expect(slide).toContain(page?.headline);
      expect(slide).toContain(page?.words);
      expect(slide).toContain('type="title"');
    }
  });

  test("holds in its charts the numbers of the rows drawn, unrounded, and nothing where there is none", async () => {
    for (const language of ["en", "fr"] as const) {
      const parts = unzipSync(await bytesOf(await ask(pptxRoute, `?lang=${language}`)));
      const books = Object.keys(parts).filter((name) => name.endsWith(".xlsx"));
      const drawn = drawings(language);
      expect(books.length).toBe(drawn.length);
      for (const [index, drawing] of drawn.entries()) {
        const [, ...rows] = readSheet(parts[books[index] ?? ""] ?? new Uint8Array());
        expect(rows.length).toBe(drawing.rows.length);
        for (const [at, row] of drawing.rows.entries()) {
          const [label, ...cells] = rows[at] ?? [];
          expect(String(label)).toContain(String(row.name));
          const numbers = Object.entries(row)
            .filter(([name, value]) => /_(pct|eur_m)$/.test(name) && value !== null)
            .map(([, value]) => value);
          expect(cells.filter((cell) => cell !== undefined).sort()).toEqual(numbers.sort());
        }
      }
    }
  });

  test("never shows the disputed 24.0 of France without the other count of 1.2", async () => {
    const parts = unzipSync(await bytesOf(await ask(pptxRoute)));
    const [trade] = Object.keys(parts).filter((name) => name.endsWith(".xlsx"));
    const france = readSheet(parts[trade ?? ""] ?? new Uint8Array()).find(([label]) => label === "France");
    expect(france).toEqual(["France", 24.049, 1.2, 5.96]);
    for (const { pages } of [
      loadHandout(loadTalk("en"), "en").handout,
      loadHandout(loadTalk("fr"), "fr").handout,
    ]) {
      const page = pages.find(({ path }) => path.includes("/charts/trade-2005"));
      expect(page?.remarks.join(" ")).toMatch(/24[.,]0.*1[.,]2/);
    }
  });

  test("lists the parts that it has, and numbers each shape of a slide once", async () => {
    const parts = unzipSync(await bytesOf(await ask(pptxRoute)));
    const list = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
    const listed = [...list.matchAll(/PartName="\/([^"]+)"/g)].map(([, name = ""]) => name);
    expect(listed.length).toBeGreaterThan(steps);
    expect(listed.filter((name) => !(name in parts))).toEqual([]);
    for (const name of Object.keys(parts).filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one))) {
      const slide = strFromU8(parts[name] ?? new Uint8Array());
      const numbers = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, number]) => number);
      expect(new Set(numbers).size, name).toBe(numbers.length);
    }
  });

  test("leaves no empty number that a program would want to repair", async () => {
    const parts = unzipSync(await bytesOf(await ask(pptxRoute)));
    for (const [name, part] of Object.entries(parts)) {
      if (/charts\/chart\d+\.xml$/.test(name)) expect(strFromU8(part)).not.toContain("<c:v></c:v>");
      if (name.endsWith(".xlsx")) {
        expect(strFromU8(unzipSync(part)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toContain(
          "<v></v>",
        );
      }
    }
  });
});

test("talk.pdf has a page for each step, is tagged and says its language", async () => {
  for (const language of ["en", "fr"] as const) {
    const text = Buffer.from(await bytesOf(await ask(pdfRoute, `?lang=${language}`))).toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text.match(/\/Type \/Page\b/g)?.length).toBe(steps);
    expect(text).toContain("/Marked true");
    expect(text).toContain(`/Lang (${language})`);
    expect(text).toContain("/Alt (");
    expect(text).toContain("SourceSans3");
  }
});

test("both files are the same bytes each time they are made", async () => {
  test.slow();
  const { makeTalkFile } = await import("@/app/api/_parts/talk-file");
  for (const [format, route] of [
    ["pptx", pptxRoute],
    ["pdf", pdfRoute],
  ] as const) {
    const kept = await bytesOf(await ask(route));
    const job = { format, talk: loadTalk("en"), language: "en", theme: "auto" } as const;
    const { body } = await makeTalkFile(job, AbortSignal.timeout(100_000));
    expect(Buffer.from(body).equals(kept), format).toBe(true);
  }
});

test("a file of the talk says its name, has a tag, and refuses what it cannot use", async () => {
  const answer = await ask(pptxRoute, "?lang=fr");
  expect(answer.headers.get("content-type")).toContain("presentationml.presentation");
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="[\w.-]+_fr_v[\d.]+\.pptx"$/,
  );
  expect(answer.headers.get("etag")).toMatch(/^"[\w-]{22}"$/);
  for (const route of [pptxRoute, pdfRoute]) {
    for (const query of ["?lang=de", "?lang=en&lang=fr", "?slide=2", "?version=1999.1"]) {
      const refused = await ask(route, query);
      expect(refused.status, query).toBe(400);
      expect((await refused.json()).errors.length, query).toBe(1);
    }
    expect(route.POST().status).toBe(405);
  }
});

test("files are made one at a time, shared while under way, kept within bounds, and a failure is forgotten", async () => {
  let running = 0;
  let made = 0;
  let fails = false;
  const make = async () => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((done) => setTimeout(done, 5));
    running -= 1;
    made += 1;
    if (fails) throw new Error("no");
    return { body: new Uint8Array([made]) };
  };
  // A key of one letter and a file of one byte: two of them are kept.
  const files = talkFiles({ places: 2, keptBytes: 4 });
  const [first, , second] = [files("a", make), files("a", make), files("b", make)];
  await expect(files("c", make)).rejects.toThrow(TalkFilesBusy);
  expect(await Promise.all([first, second])).toEqual([
    { body: new Uint8Array([1]) },
    { body: new Uint8Array([2]) },
  ]);
  await files("a", make);
  expect(made).toBe(2);
  await files("c", make);
  expect(await files("b", make)).toEqual({ body: new Uint8Array([4]) });
  fails = true;
  await expect(files("d", make)).rejects.toThrow("no");
  fails = false;
  expect(await files("d", make)).toEqual({ body: new Uint8Array([6]) });
});

test("a share that was not published is told in the label and drawn as nothing", () => {
  const opinion = drawings("en")
    .map(nativeChart)
    .find((chart) => chart?.grouping === "stacked");
  const britain = opinion?.labels.findIndex((label) => label.startsWith("United Kingdom")) ?? -1;
  expect(opinion?.labels[britain]).toContain("Positive: no figure");
  expect(opinion?.series.map(({ values }) => values[britain])).toEqual([83, null, null]);
});
