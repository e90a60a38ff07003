/** A page as Next made it, ready to be sent: its late parts in their places, its style sheets and its data for search
 *  engines in it once, the data for its script in pieces, typefaces and scripts asked for when all that can be seen is there.
 *  @param {string} html @returns {string} */
export const finishedPage = (html) => fontsLast(scriptsLater(dataInPieces(textsOnce(partsInPlace(html)))));

/** React sends large parts of a page after the rest: hidden, with a script that moves each to its place. Without script they
 *  would stay hidden. The whole page is here before it is sent, so they are moved here.
 *  @param {string} html @returns {string} the page with every part in its place, or as it was if one cannot be moved */
export function partsInPlace(html) {
  let page = html;
  for (const [, id] of html.matchAll(/<template id="B:([0-9a-f]+)"><\/template>/g)) {
    const place = `<!--$?--><template id="B:${id}"></template>`;
    const start = `<div hidden id="S:${id}">`;
    const move = `$RC("B:${id}","S:${id}")</script>`;
    const from = page.indexOf(start);
    const to = page.indexOf(move, from);
    if (from < 0 || to < 0 || !page.includes(place)) return html;
    const content = page.slice(from + start.length, page.lastIndexOf("</div><script>", to));
    page = page.slice(0, from) + page.slice(to + move.length);
    page = page.replace(place, () => `<!--$-->${content}`);
  }
  return page;
}

/** The style sheets that stand in a page, and what it tells search engines, come again in the data for its script, once for
 *  each place that wants them. React never compares them: it finds a sheet by its address and leaves the text of a script
 *  alone. Several sheets stand in the page as one and come again one by one.
 *  @param {string} html @returns {string} the page; as it was where a text is not found in the data in one piece */
export function textsOnce(html) {
  let page = html;
  const texts =
    /<style [^>]*data-href="[^>]*>([\s\S]*?)<\/style>|<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
  for (const [, css, told] of html.matchAll(texts)) {
    let rest = Buffer.from(css ?? told);
    for (const length of lengthsOfTexts(page)) {
      if (length > rest.length) continue;
      const row = `T${length.toString(16)},${inScript(rest.subarray(0, length).toString())}`;
      if (!page.includes(row)) continue;
      page = page.replaceAll(row, "T1, ");
      rest = rest.subarray(length);
    }
  }
  return page;
}

/** How many bytes the texts in the data for a page's script have, in their order. @param {string} html @returns {number[]} */
const lengthsOfTexts = (html) =>
  [...html.matchAll(/\bT([0-9a-f]{1,6}),/g)].map(([, hex = ""]) => Number.parseInt(hex, 16));

/** A text as it stands inside a string of an inline script. @param {string} text */
const inScript = (text) =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[&<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The data for a page's script are one long text. A browser reads it in one go; in pieces it can draw in between.
 *  @param {string} html @returns {string} */
export const dataInPieces = (html) =>
  html.replace(/<script>self\.__next_f\.push\(\[1,"((?:[^"\\]|\\.)*)"\]\)<\/script>/g, (_script, text) =>
    (text.match(/(?:[^\\]|\\u[\da-fA-F]{4}|\\[^u]){1,24000}/gsu) ?? [])
      .map((/** @type {string} */ piece) => `<script>self.__next_f.push([1,"${piece}"])</script>`)
      .join(""),
  );

/** Scripts that are in sight before the whole page has been read take the line from the picture on a slow network, and where
 *  the network is quick the processor: they are compiled while the page is being laid out. So a page asks for them when it
 *  has been read, still before its load event. They run one by one, last the one that starts what the others brought: a long
 *  task becomes several, between which the page answers.
 *  @param {string} html @returns {string} the page; as it was if it starts no script or does not end */
export function scriptsLater(html) {
  /** @type {string[]} */
  const sources = [];
  const page = html.replace(
    /<script src="([^"]*)"(?: id="[^"]*")? async=""><\/script>|<link rel="preload" [^>]*as="script"[^>]*>/g,
    (_tag, source) => {
      if (source) sources.push(source);
      return "";
    },
  );
  if (sources.length === 0 || !page.includes("</body>")) return html;
  const starts = (/** @type {string} */ source) => Number(source.includes("/turbopack-"));
  sources.sort((one, other) => starts(one) - starts(other));
  const list = JSON.stringify(sources).replaceAll("<", "\\u003c");
  const starter = `<script>addEventListener("DOMContentLoaded",()=>{for(const src of ${list})document.head.append(Object.assign(document.createElement("script"),{src,async:false}))})</script>`;
  return page.replace("</body>", () => `${starter}</body>`);
}

/** Typefaces asked for in the head keep a slow network and processor from the first picture, which has stand-ins of the
 *  same widths. Asked for at the end they are there before the first picture wherever the whole page is.
 *  @param {string} html @returns {string} */
export function fontsLast(html) {
  /** @type {string[]} */
  const fonts = [];
  const page = html.replace(/<link rel="preload" [^>]*as="font"[^>]*>/g, (link) => {
    fonts.push(link);
    return "";
  });
  return page.replace("</body>", () => `${fonts.join("")}</body>`);
}
