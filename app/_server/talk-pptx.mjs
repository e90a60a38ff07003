/** The talk as slides: 13.33 × 7.5 inches, a title that outlines know, notes in the notes pane, native charts. */

import pptx from "pptxgenjs";

/** @typedef {import('../../components/talk/handout').Handout} Handout */
/** @typedef {import('../../components/talk/handout').HandoutPage} Page */

// CommonJS by its own account, a module by its name: what arrives depends on the loader.
const Presentation = /** @type {typeof pptx} */ (/** @type {any} */ (pptx).default ?? pptx);
const colours = { paper: "FBFAF6", ink: "1B1D20", soft: "50555B", rule: "D9D5CB", accent: "1D5872" };
// Typefaces of every office program, because a file cannot bring its own.
const serif = "Georgia";
const sans = "Arial";
const left = 0.5;
const width = 12.33;
const area = { y: 2.45, h: 4.35 };
const rowHeight = 0.33;
/** Characters; more would take three lines in the usual size and meet what stands below. */
const longWords = 205;

/** Slides from pages and their pictures (PNG, one for each page without a native chart).
 *  @param {Handout} handout @param {Buffer[]} pictures @returns {Promise<Uint8Array>} */
export async function write(handout, pictures) {
  const file = new Presentation();
  file.layout = "LAYOUT_WIDE";
  file.title = handout.title;
  file.company = handout.project;
  file.author = handout.project;
  file.theme = { headFontFace: serif, bodyFontFace: sans };
  file.defineSlideMaster({
    title: "TALK",
    background: { color: colours.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: left,
            y: 0.3,
            w: width,
            h: 0.75,
            margin: 0,
            fontFace: serif,
            fontSize: 34,
            bold: true,
            color: colours.ink,
            align: "left",
            valign: "middle",
          },
          text: "",
        },
      },
    ],
    slideNumber: {
      x: 12.2,
      y: 6.95,
      w: 0.63,
      h: 0.35,
      align: "right",
      fontFace: sans,
      fontSize: 12,
      color: colours.soft,
    },
  });
  for (const [index, page] of handout.pages.entries()) addPage(file, handout, page, pictures[index]);
  return /** @type {Promise<Buffer>} */ (file.write({ outputType: "nodebuffer" }));
}

/** @param {InstanceType<typeof Presentation>} file @param {Handout} handout @param {Page} page @param {Buffer | undefined} picture */
function addPage(file, handout, page, picture) {
  const slide = file.addSlide({ masterName: "TALK" });
  const lang = handout.locale;
  const text = { x: left, w: width, margin: 0, fontFace: sans, color: colours.ink, lang };
  slide.addText(page.headline, { placeholder: "title", lang });
  const wordSize = page.words.length > longWords ? 14 : 18;
  slide.addText(page.words, { ...text, y: 1.1, h: 0.78, fontSize: wordSize, valign: "top" });
  slide.addText(page.title, {
    ...text,
    y: 1.98,
    h: 0.4,
    fontSize: 14,
    bold: true,
    color: colours.accent,
    valign: "middle",
    fit: "shrink",
  });

  const aside = {
    ...text,
    x: 9.15,
    w: 3.68,
    y: area.y,
    h: area.h,
    fontSize: 12,
    color: colours.soft,
    valign: "top",
  };
  if (page.native) {
    addChart(file, slide, page.native, page.alt);
    slide.addText(
      page.remarks.map((line) => ({ text: line, options: { breakLine: true, paraSpaceAfter: 8 } })),
      /** @type {any} */ (aside),
    );
  } else if (picture) {
    // A legend stands there, with or without a table above it.
    const isBeside = page.legend.length > 0;
    const below = page.table && !isBeside ? page.table.rows.length * rowHeight + 0.15 : 0;
    slide.addImage({
      data: `image/png;base64,${picture.toString("base64")}`,
      altText: page.alt,
      ...fitted(picture, { x: left, y: area.y, w: isBeside ? 7.4 : width, h: area.h - below }),
    });
  }
  if (page.table) addTable(slide, page.table, lang);
  page.legend.forEach(({ colour, edge, text: meaning }, index) => {
    const y = area.y + area.h - (page.legend.length - index) * 0.36;
    slide.addShape(file.ShapeType.rect, {
      x: 8.2,
      y: y + 0.06,
      w: 0.3,
      h: 0.2,
      fill: { color: colour },
      line: { color: edge ?? colours.soft, width: edge ? 2 : 0.5 },
    });
    slide.addText(meaning, { ...text, x: 8.65, y, w: 4.1, h: 0.32, fontSize: 14, valign: "middle" });
  });
  const small = page.native ? page.sourceLine : [...page.remarks, page.sourceLine].join(" ");
  slide.addText(small, {
    ...text,
    w: 11.6,
    y: 6.9,
    h: 0.42,
    fontSize: 12,
    color: colours.soft,
    valign: "middle",
    fit: "shrink",
  });
  slide.addNotes(notesOf(handout, page));
}

/** @param {Handout} handout @param {Page} page */
function notesOf({ labels }, page) {
  const sources = page.sources.map(({ text, url }) => `– ${text}${url ? `: ${url}` : ""}`);
  const data = page.data.length > 0 ? ["", page.dataTitle, ...page.data.map((line) => `– ${line}`)] : [];
  return [page.notes, ...data, "", labels.sources, ...sources].join("\n");
}

/** @param {InstanceType<typeof Presentation>} file @param {any} slide @param {NonNullable<Page['native']>} chart @param {string} altText */
function addChart(file, slide, { grouping, format, labels, series }, altText) {
  const isStacked = grouping === "stacked";
  // Points of a row and of a bar in it; many rows have smaller type, so that none is left out.
  const typeSize = Math.max(6, Math.floor((area.h * 72 * 0.7) / labels.length));
  const barSize = Math.max(5, Math.floor((area.h * 72 * 0.75) / labels.length / series.length));
  slide.addChart(
    file.ChartType.bar,
    series.map(({ name, values }) => ({
      name,
      labels: [...labels],
      // A zero as text: the number would be written as an empty cell.
      values: values.map((value) => (value === 0 ? "0" : value)),
    })),
    {
      x: left - 0.1,
      y: area.y,
      w: 8.6,
      h: area.h + 0.1,
      altText,
      barDir: "bar",
      barGrouping: grouping,
      barGapWidthPct: isStacked ? 40 : 35,
      chartColors: series.map(({ colour }) => colour),
      catAxisOrientation: "maxMin",
      catAxisLabelFontFace: sans,
      catAxisLabelFontSize: Math.min(12, typeSize),
      catAxisLabelColor: colours.ink,
      catAxisLineShow: true,
      valAxisHidden: true,
      valAxisLineShow: false,
      valGridLine: { style: "none" },
      valAxisMinVal: 0,
      ...(isStacked ? { valAxisMaxVal: 100 } : {}),
      valLabelFormatCode: "General",
      showValue: true,
      dataLabelFormatCode: format,
      dataLabelFontFace: sans,
      dataLabelFontSize: isStacked ? Math.min(14, typeSize) : Math.min(12, barSize),
      dataLabelColor: colours.ink,
      dataLabelPosition: isStacked ? "ctr" : "outEnd",
      showLegend: true,
      legendPos: "t",
      legendFontFace: sans,
      legendFontSize: 12,
      legendColor: colours.ink,
    },
  );
}

/** @param {any} slide @param {NonNullable<Page['table']>} rows @param {string} lang */
function addTable(slide, { isBeside, rows }, lang) {
  const cell = {
    fontFace: sans,
    fontSize: 14,
    color: colours.ink,
    lang,
    margin: [0.02, 0.06, 0.02, 0.06],
    valign: "middle",
  };
  const line = { type: "solid", pt: 1, color: colours.rule };
  const none = { type: "none" };
  slide.addTable(
    rows.map((row, index) =>
      row.map((text) => ({
        text,
        options: { ...cell, bold: isBeside && index === 0, border: [none, none, line, none] },
      })),
    ),
    isBeside
      ? { x: 8.2, y: area.y, w: 4.63, colW: [1.55, 1.1, 1.98], rowH: rowHeight }
      : {
          x: left,
          y: area.y + area.h - rows.length * rowHeight,
          w: width,
          colW: [3.7, width - 3.7],
          rowH: rowHeight,
        },
  );
}

/** A picture as large as its box allows, in the middle of it.
 *  @param {Buffer} png @param {{ x: number, y: number, w: number, h: number }} box */
function fitted(png, { x, y, w, h }) {
  const ratio = png.readUInt32BE(16) / png.readUInt32BE(20);
  const size = ratio > w / h ? { w, h: w / ratio } : { w: h * ratio, h };
  return { ...size, x: x + (w - size.w) / 2, y };
}
