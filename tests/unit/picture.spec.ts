import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { Resvg } from "@resvg/resvg-js";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { rasteriser } from "@/app/api/_parts/rasteriser";
import { type ChartId, chartIds } from "@/components/charts/chart-list";
import { pictureFrame, pictureParts } from "@/components/charts/picture/figures";
import { palettes } from "@/components/charts/picture/palette";
import { drawPicture } from "@/components/charts/picture/picture";
import { mixed, pictureStyle } from "@/components/charts/picture/style";
import { textWidth, wrap, wrapBalanced } from "@/components/charts/picture/text";
import { loadGeography } from "@/components/charts/recognition-map/load-geography";
import { mapMarkup } from "@/components/charts/recognition-map/markup";
import type { MapFigure } from "@/components/charts/recognition-map/model";
import { charts, loadLimits } from "@/components/charts/registry";
import { parseView } from "@/components/charts/view-state";
import type { Language } from "@/components/words/language";
import { css, themes } from "./tokens";

const views: [ChartId, string, Language][] = [
  ...chartIds.flatMap((chart): [ChartId, string, Language][] => [
    [chart, "", "en"],
    [chart, "country=FRA,DEU", "fr"],
  ]),
  ["recognition-map", "region=world&year=1975", "fr"],
  ["recognition-map", "year=2001&compare=2000", "en"],
  ["recognition-map", "year=1948", "en"],
  ["recognition-dates", "year=1991", "en"],
  ["trade-history", "from=2018", "fr"],
  ["trade-partners", "scale=log", "fr"],
  ["opinion", "wave=2009", "fr"],
  ["relations-timeline", "from=1964&to=1964", "en"],
  ["relations-timeline", "year=1991", "fr"],
  ["doctrine", "to=2000", "en"],
];
const viewOf = (chart: ChartId, search: string) => parseView(search, loadLimits(), [chart]).view;
const draw = (chart: ChartId, search: string, language: Language, siteUrl = "") =>
  drawPicture({ chart, view: viewOf(chart, search), language, theme: "light", siteUrl });

/** What the marks of markup say, in the order of the document. */
const marksIn = (markup: string) =>
  [...markup.matchAll(/<[a-z]+ ([^>]*data-(?:row|country|mark|status|value|share|flow)="[^>]*)>/g)].map(
    ([, attributes = ""]) =>
      [...attributes.matchAll(/data-(?:row|country|mark|status|value|share|flow)="[^"]*"/g)].join(" "),
  );
/** The texts of a picture, as one. */
const textIn = (svg: string) =>
  [...svg.matchAll(/<text class="picture-[^>]*>(.*?)<\/text>/g)]
    .map(([, text = ""]) => text.replace(/<\/tspan>/g, " ").replace(/<[^>]*>/g, ""))
    .join(" ")
    .replaceAll("&amp;", "&")
    .replace(/ +/g, " ");

for (const [chart, search, language] of views) {
  test.describe(`the picture of ${chart}?${search} in ${language}`, () => {
    test("has the marks of the page, one for each row", async () => {
      const { svg } = await draw(chart, search, language);
      const view = viewOf(chart, search);
      const drawing = charts[chart].draw(view, language);
      const figure = svg.slice(svg.indexOf("</style>"), svg.indexOf('class="picture-legend"'));
      if (chart === "recognition-map") {
        const { marks } = drawing.figure as MapFigure;
        expect(marksIn(figure)).toEqual(marksIn(mapMarkup(loadGeography(view.region), marks)));
        const drawn = new Set([...figure.matchAll(/data-country="(\w+)"/g)].map(([, code]) => code));
        expect(drawn).toEqual(new Set(drawing.rows.map((row) => row.country)));
        for (const row of drawing.rows) {
          expect(figure).toMatch(new RegExp(`data-country="${row.country}" data-status="${row.status}"`));
        }
      } else {
        const page = renderToStaticMarkup(
          createElement(pictureParts[chart].figure, { drawing, selected: view.country }),
        );
        expect(marksIn(figure)).toEqual(marksIn(page));
        const rows = [...figure.matchAll(/data-row="(\d+)"/g)].map(([, row]) => Number(row));
        expect(rows).toEqual(drawing.rows.map((_, index) => index));
      }
    });

    test("says title, finding, notes, sources, version and address", async () => {
      const { svg } = await draw(chart, search, language, "https://atlas.example/");
      const text = textIn(svg);
      const { words, sources } = charts[chart].draw(viewOf(chart, search), language, pictureFrame(chart));
      for (const sentence of [words.title, words.subtitle, ...words.notes]) {
        expect(text).toContain(sentence.replace(/ +/g, " ").trim());
      }
      expect(text).toContain(language === "fr" ? "Sources\u00a0: " : "Sources: ");
      if (sources[0]) expect(text).toContain(sources[0].publisher ?? sources[0].title);
      expect(text).toContain("2025.11");
      expect(text).toContain(
        `https://atlas.example${language === "fr" ? "/fr" : ""}/charts/${chart}${search && "?"}`,
      );
    });

    test("is the same text each time, with nothing a rasteriser does not know", async () => {
      const { svg, height } = await draw(chart, search, language);
      expect((await draw(chart, search, language)).svg).toBe(svg);
      expect(svg).not.toMatch(/var\(|NaN|Infinity|undefined|:is\(|:not\(|color-mix|calc\(|\{\w+\}/);
      expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
      expect(height).toBeGreaterThan(300);
      expect(svg).toContain(`viewBox="0 0 960 ${height}"`);
    });
  });
}

test("without an address of the site a picture names the project and the path", async () => {
  const text = textIn((await draw("opinion", "wave=2017&country=FRA", "fr")).svg);
  expect(text).toContain("Atlas des reconnaissances");
  expect(text).toContain(" /fr/charts/opinion?country=FRA&wave=2017");
});

test("each figure has the room for names that it counts on", () => {
  for (const chart of chartIds) {
    if (chart === "recognition-map") continue;
    const { figure } = charts[chart].draw(viewOf(chart, ""), "en", pictureFrame(chart));
    expect((figure as { gutter: number }).gutter, chart).toBe(pictureParts[chart].gutter);
  }
});

test.describe("texts", () => {
  test("are broken at spaces only where they are too long, and never before French signs", () => {
    const text = "Une phrase assez longue\u202f; et une autre\u00a0: fin";
    const lines = wrap(text, "regular", 16, 120);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) {
      expect(textWidth(line, "regular", 16)).toBeLessThanOrEqual(120);
      expect(line).not.toMatch(/^[;:]/);
    }
    expect(wrap("", "regular", 16, 120)).toEqual([]);
  });

  test("that are one long word are cut", () => {
    const lines = wrap("x".repeat(100), "regular", 16, 120);
    expect(lines.join("")).toBe("x".repeat(100));
    for (const line of lines) expect(textWidth(line, "regular", 16)).toBeLessThanOrEqual(120);
  });

  test("of titles leave no single word for the last line", () => {
    const title = "France, “mainly\u00a0negative”: 75% in 2007, 81% in 2013 and 85% in 2017";
    expect(wrap(title, "serif", 28, 896).at(-1)).toBe("2017");
    const lines = wrapBalanced(title, "serif", 28, 896);
    expect(lines.length).toBe(2);
    expect(lines.at(-1)?.length).toBeGreaterThan(25);
  });

  test("hold together what ordinary spaces do not part, as long as it has room", () => {
    const wide = (text: string) => textWidth(text, "serif", 28) + 1;
    const title = "So it is “mainly\u00a0negative” to all";
    expect(wrap(title, "serif", 28, wide("So it is “mainly"))).toEqual([
      "So it is “mainly",
      "negative” to all",
    ]);
    expect(wrap(title, "serif", 28, wide("“mainly\u00a0negative”"))).toEqual([
      "So it is",
      "“mainly\u00a0negative”",
      "to all",
    ]);
    expect(wrapBalanced(title, "serif", 28, wide("So it is “mainly\u00a0negative”"))).toEqual([
      "So it is",
      "“mainly\u00a0negative” to all",
    ]);
  });
});

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

test("the palette of pictures is that of the pages", () => {
  const named = (tokens = {}) =>
    Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [camel(name), colour]));
  expect([named(themes.light), named(themes.dark)]).toEqual([palettes.light, palettes.dark]);
  expect(palettes.auto).toBe(palettes.light);
});

test("two colours are mixed as on the pages", () => {
  expect(mixed("#000000", "#ffffff", 0.13)).toBe("#dedede");
});

type Rule = [selector: string, declarations: Map<string, string>];

/** The rules of a style sheet, lists of selectors taken apart. */
function rulesOf(sheet: string): Rule[] {
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = "", body = ""]) => {
    const declarations = new Map(
      body
        .split(";")
        .map((one) => one.split(/:(.*)/s).map((part) => part.trim()))
        .filter(([name]) => name)
        .map(([name = "", value = ""]) => [name, value]),
    );
    const spread = selectors
      .replace(/\s+/g, " ")
      .replace(/([^,]*):is\(([^)]*)\)([^,]*)/g, (_, before, list, after) =>
        list
          .split(",")
          .map((one: string) => `${before}${one.trim()}${after}`)
          .join(","),
      );
    return spread.split(",").map((selector): Rule => [selector.trim(), declarations]);
  });
}

/** A style sheet without the blocks that hold others (conditions, slides), but with those of wide layouts, which are what
 *  pictures show. */
function flatRules(sheet: string): string {
  let flat = "";
  let start = 0;
  let open = -1;
  let depth = 0;
  for (let at = 0; at < sheet.length; at += 1) {
    if (sheet[at] === "{") {
      depth += 1;
      if (depth === 1) open = at;
    } else if (sheet[at] === "}") {
      depth -= 1;
      if (depth > 0) continue;
      const content = sheet.slice(open + 1, at);
      const isWide = sheet.slice(start, open).trim().startsWith("@container (min-width");
      if (isWide) flat += flatRules(content);
      else if (!content.includes("{")) flat += sheet.slice(start, at + 1);
      start = at + 1;
    }
  }
  return flat;
}

test("every rule of the pages that colours a figure is in the style of pictures, with the same values", async () => {
  const svgs = await Promise.all(views.map(([chart, search, language]) => draw(chart, search, language)));
  const classes = new Set(
    svgs.flatMap(({ svg }) =>
      [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")),
    ),
  );
  const ours = new Map<string, Map<string, string>>();
  for (const [selector, declarations] of rulesOf(pictureStyle(palettes.light))) {
    ours.set(selector, new Map([...(ours.get(selector) ?? []), ...declarations]));
  }
  const always = flatRules(css);
  const looks = /^(fill|stroke|stroke-.*|font-size|font-weight|font-style|paint-order)$/;
  const palette: Readonly<Record<string, string>> = palettes.light;
  // Said once for all texts; said in another way; of legends on pages only; larger than on a page; for a projector.
  const said =
    /^\.(bars|series|timeline|matrix) text$|^\.(bars|series|timeline|matrix|legend)$|\.heads text$|\[data-alone/;
  const otherwise =
    /\.hit$|^\.sign$|\.dates \.(date|absent)$|data-comparing|\.map \[data-selected\]|^\.legend|path\[data-selected\]|^\.events|^\.event-category|data-present|data-theme/;

  const ownAttributes = /^\[data-(status|member|flow|series|flagged)\b/;
  const drawn = new Set("svg g text tspan rect circle line path".split(" "));
  const missing: string[] = [];
  let compared = 0;
  for (const [selector, declarations] of rulesOf(always)) {
    const named = [...selector.matchAll(/\.([a-z-]+)/g)].map(([, name = ""]) => name);
    const concerns =
      !/:(hover|focus|root|has|not|first|last|:)/.test(selector) &&
      (named.length > 0 ? named.every((name) => classes.has(name)) : ownAttributes.test(selector)) &&
      // Elements of pages may share a class with a figure; only what can be part of a picture counts.
      (selector.match(/(?<![\w.#[-])[a-z][a-z0-9]*(?![\w-]*[\]="])/g) ?? []).every((tag) => drawn.has(tag)) &&
      !said.test(selector) &&
      !otherwise.test(selector);
    if (!concerns) continue;
    for (const [name, value] of declarations) {
      const wanted = value.replace(/var\(--([a-z-]+)\)/g, (all, token) => palette[camel(token)] ?? all);
      if (!looks.test(name) || /var\(|color-mix|rem\b/.test(wanted)) continue;
      compared += 1;
      const found = ours.get(selector)?.get(name);
      if (found !== wanted && !(wanted === "transparent" && found === "none")) {
        missing.push(`${selector} { ${name}: ${wanted} } is ${found ?? "missing"}`);
      }
    }
  }
  expect(missing).toEqual([]);
  expect(compared).toBeGreaterThan(150);
});

test("a chosen country is outlined on the map, not only named in the legend", async () => {
  const ofOutline = async (query: string) => {
    const { svg } = await draw("recognition-map", query, "en");
    const { pixels } = new Resvg(svg, { fitTo: { mode: "width", value: 800 } }).render();
    const [red, green, blue] = [1, 3, 5].map((at) =>
      Number.parseInt(palettes.light.select.slice(at, at + 2), 16),
    );
    let n = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) n += 1;
    }
    return n;
  };
  expect(await ofOutline("")).toBe(0);
  expect(await ofOutline("country=FRA")).toBeGreaterThan(400);
});

test.describe("the rasteriser", () => {
  test("makes a PNG of every chart in the width asked for, the same bytes each time", async () => {
    const { rasterise } = rasteriser({ keptBytes: 1 });
    for (const chart of chartIds) {
      const { svg, width, height } = await draw(chart, "", "fr");
      const png = Buffer.from(await rasterise(chart, 480, async () => svg));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(480);
      expect(Math.abs(png.readUInt32BE(20) - (height * 480) / width)).toBeLessThanOrEqual(1);
      const again = await rasterise(`${chart} again`, 480, async () => svg);
      expect(Buffer.from(again).equals(png), chart).toBe(true);
    }
  });

  test("refuses what is no picture and goes on with the next", async () => {
    const { rasterise } = rasteriser();
    const { svg } = await draw("trade-partners", "", "en");
    await expect(rasterise("broken", 320, async () => "<svg")).rejects.toThrow();
    const undrawn = rasterise("undrawn", 320, () => Promise.reject(new Error("no drawing")));
    await expect(undrawn).rejects.toThrow("no drawing");
    expect((await rasterise("good", 320, async () => svg)).length).toBeGreaterThan(1000);
  });

  test("joins equal requests, says when too many wait, ends what hangs, replaces what has grown", async () => {
    const script = test.info().outputPath("child.mjs");
    writeFileSync(
      script,
      `let made = 0;
       process.on("message", ({ svg }) => {
         if (svg === "hang") return;
         if (svg === "die") process.exit(1);
         made += 1;
         process.send({ png: Buffer.from(process.pid + " " + made), rss: svg === "grow" ? 2 : 0 });
       });`,
    );
    const { rasterise } = rasteriser({ script, places: 2, patience: 2000, rss: 1 });
    const make = (name: string) => rasterise(name, 1, async () => name);
    const told = async (name: string) =>
      Buffer.from(await make(name))
        .toString()
        .split(" ");

    const [first, same, second, third, refused] = await Promise.allSettled([
      told("a"),
      told("a"),
      told("b"),
      told("c"),
      told("d"),
    ]);
    expect(same).toEqual(first);
    expect([second?.status, third?.status, refused?.status]).toEqual(["fulfilled", "fulfilled", "rejected"]);
    const [child] = await told("e");
    expect((await told("grow"))[0]).toBe(child);
    const [younger] = await told("f");
    expect(younger).not.toBe(child);
    await expect(make("die")).rejects.toThrow("ended");
    const [third2] = await told("g");
    expect(third2).not.toBe(younger);
    const [hung, after] = await Promise.allSettled([make("hang"), told("h")]);
    expect(hung.status).toBe("rejected");
    expect(after.status).toBe("fulfilled");
  });
});
