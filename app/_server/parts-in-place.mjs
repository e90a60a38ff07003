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
