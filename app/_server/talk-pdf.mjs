/** The talk as a handout: A4, a page for each step, with figure, words, notes and sources. Tagged, so that it can be read
 *  aloud; in the typeface of the site, so that it can be searched and copied in both languages. */

import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

/** @typedef {import('../../components/talk/handout').Handout} Handout */
/** @typedef {import('../../components/talk/handout').HandoutPage} Page */

const { resolve } = createRequire(import.meta.url);
const fonts = {
  regular: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  bold: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  serif: "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
};
const colours = { ink: "#1b1d20", soft: "#50555b", accent: "#1d5872", rule: "#d9d5cb" };
const margin = 48;
const width = 595.28 - 2 * margin;
const bottom = 841.89 - margin - 14;
/** How many sources, and lines of data, are named where all of them leave no room for a picture. */
const cuts = [24, 12, 8, 5, 3];
const all = [Number.POSITIVE_INFINITY];
/** What a page may be, the best first: the least height of its picture, pt, how much of the lists below it is named, and
 *  how small their type may become. */
const fits = [
  { picture: 330, cuts: all, scales: [1, 0.93, 0.86] },
  { picture: 220, cuts: all, scales: [1, 0.93, 0.86] },
  { picture: 330, cuts, scales: [1, 0.93, 0.86] },
  { picture: 160, cuts, scales: [1, 0.93, 0.86, 0.8, 0.75] },
];

/** Pages and their pictures (PNG, one for each page) -> the file. The same arguments give the same bytes.
 *  @param {Handout & { date: string }} handout @param {Buffer[]} pictures @returns {Promise<Uint8Array>} */
export async function write(handout, pictures) {
  const date = new Date(`${handout.date}T00:00:00Z`);
  const file = new PDFDocument({
    size: "A4",
    margin,
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: handout.language,
    info: { Title: handout.title, Author: handout.project, CreationDate: date, ModDate: date },
  });
  /** @type {Buffer[]} */
  const parts = [];
  file.on("data", (part) => parts.push(part));
  const done = new Promise((resolve, reject) => file.on("end", () => resolve(undefined)).on("error", reject));
  for (const [name, path] of Object.entries(fonts)) file.registerFont(name, resolve(path));
  const root = file.struct("Document");
  file.addStructure(root);
  for (const [index, page] of handout.pages.entries()) {
    addPage(file, root, handout, page, pictures[index], index + 1);
  }
  root.end();
  file.end();
  await done;
  return Buffer.concat(parts);
}

/** An address as paper needs it: the link behind it is whole. It ends where letters begin that the typeface may lack.
 *  @param {string} url */
const shortened = (url) => {
  const plain = url
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/$/, "")
    .replace(/(%[\da-f]{2}|[^!-~]).*$/i, "…");
  return plain.length > 60 ? `${plain.slice(0, 58)}…` : plain;
};

/** Titles of sources are in all scripts of the world; the typeface has those of Europe.
 *  @param {PDFKit.PDFDocument} file @param {string} text */
const isInTypeface = (file, text) => {
  // What pdfkit reads of a typeface is not in its types.
  const { font } = /** @type {any} */ (file.font("regular"))._font;
  return [...text].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)));
};

/** @param {PDFKit.PDFDocument} file @param {any} root @param {Handout} handout @param {Page} page
 *  @param {Buffer | undefined} picture @param {number} number */
function addPage(file, root, handout, page, picture, number) {
  file.addPage();
  file.outline.addItem(`${number}. ${page.headline}`);
  const section = file.struct("Sect");
  root.add(section);
  /** @param {string} tag @param {() => void} draw @param {object} [options] */
  const tagged = (tag, draw, options = {}) => section.add(file.struct(tag, options, draw));
  let y = margin;
  /** @typedef {{ font: string, size: number, color: string, gap: number, text: string, tag: string, url?: string | null }} Block */
  /** @param {Block} block */
  const heightOf = ({ font, size, text, gap }) =>
    file.font(font).fontSize(size).heightOfString(text, { width, lineGap: 1.5 }) + gap;
  /** @param {Block} block */
  const put = (block) => {
    const { font, size, color, text, tag, url } = block;
    const height = heightOf(block);
    const write = () =>
      file
        .font(font)
        .fontSize(size)
        .fillColor(color)
        .text(text, margin, y, { width, lineGap: 1.5, ...(url ? { link: url } : {}) });
    tagged(tag, write);
    y += height;
  };
  const { labels } = handout;
  const above = [
    { tag: "H1", font: "serif", size: 22, color: colours.ink, gap: 4, text: page.headline },
    { tag: "P", font: "regular", size: 12.5, color: colours.ink, gap: 8, text: page.words },
    { tag: "P", font: "bold", size: 10.5, color: colours.accent, gap: 6, text: page.title },
  ];
  const note = { tag: "P", font: "regular", size: 9, color: colours.soft, gap: 3 };
  /** @template T @param {readonly T[]} list @param {number} cut @param {(text: string) => T} more @returns {T[]} */
  const first = (list, cut, more) =>
    list.length <= cut
      ? [...list]
      : [...list.slice(0, cut), more(labels.more.replace("{n}", String(list.length - cut)))];
  /** @param {number} scale @param {number} cut @returns {Block[]} */
  const belowIn = (scale, cut) => {
    const data = first(page.data, cut, (text) => text);
    return [
      ...page.remarks.map((text) => ({ ...note, text })),
      {
        tag: "H2",
        font: "bold",
        size: 11.5,
        color: colours.ink,
        gap: 3,
        text: page.notes && labels.notes,
      },
      { tag: "P", font: "regular", size: 11, color: colours.ink, gap: 8, text: page.notes },
      ...(page.data.length > 0
        ? [
            { tag: "H2", font: "bold", size: 10, color: colours.ink, gap: 2, text: page.dataTitle },
            ...(page.legend.length > 0 ? [data.join("; ")] : data).map((text) => ({
              ...note,
              text,
            })),
          ]
        : []),
      { tag: "H2", font: "bold", size: 10, color: colours.ink, gap: 2, text: labels.sources },
      ...first(page.sources, cut, (text) => ({ text: `${text}: ${page.path}`, byline: "", url: null })).map(
        ({ text, byline, url }) => ({
          ...note,
          tag: url ? "Link" : "P",
          color: url ? colours.accent : colours.soft,
          text: [isInTypeface(file, text) ? text : byline, url && shortened(url)].filter(Boolean).join(" – "),
          url,
        }),
      ),
    ]
      .filter(({ text }) => text !== "")
      .map((block) => ({ ...block, size: block.size * scale }));
  };
  const putLegend = () => {
    let x = margin;
    for (const { colour, edge, text } of page.legend) {
      file.font("regular").fontSize(9);
      const entry = 19 + file.widthOfString(text);
      if (x + entry > margin + width) {
        x = margin;
        y += 15;
      }
      file.markContent("Artifact", {});
      file.lineWidth(edge ? 1.6 : 0.5);
      file.rect(x, y + 1, 14, 9).fillAndStroke(`#${colour}`, edge ? `#${edge}` : colours.soft);
      file.endMarkedContent();
      file.fillColor(colours.ink);
      tagged("P", () => file.text(text, x + 19, y, { lineBreak: false }));
      x += entry + 18;
    }
    y += 18;
  };
  for (const block of above) put(block);
  const roomAbove = (/** @type {Block[]} */ blocks) =>
    bottom -
    y -
    10 -
    (page.legend.length > 0 ? 18 : 0) -
    blocks.reduce((sum, block) => sum + heightOf(block), 0);
  const ratio = picture ? picture.readUInt32BE(16) / picture.readUInt32BE(20) : 1;
  const below = fits
    .flatMap((fit) =>
      fit.cuts.flatMap((cut) =>
        fit.scales.map((scale) => ({
          blocks: belowIn(scale, cut),
          least: Math.min(fit.picture, width / ratio),
        })),
      ),
    )
    .find(({ blocks, least }) => roomAbove(blocks) >= least)?.blocks;
  if (!below) throw new Error(`page ${number}: no room for the picture`);
  if (picture) {
    const rest = roomAbove(below);
    const size =
      ratio > width / rest ? { width, height: width / ratio } : { width: rest * ratio, height: rest };
    tagged("Figure", () => file.image(picture, margin + (width - size.width) / 2, y, size), {
      alt: page.alt,
    });
    y += size.height + 10;
    if (page.legend.length > 0) putLegend();
  }
  for (const block of below) put(block);
  section.end();
  file.markContent("Artifact", { type: "Pagination" });
  file
    .font("regular")
    .fontSize(8.5)
    .fillColor(colours.soft)
    .text(`${handout.project} · ${handout.title} · ${handout.version}`, margin, bottom, {
      width: width - 40,
      lineBreak: false,
    })
    .text(`${number} / ${handout.pages.length}`, margin + width - 40, bottom, {
      width: 40,
      align: "right",
      lineBreak: false,
    });
  file.endMarkedContent();
}
