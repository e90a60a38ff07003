import { expect, test } from "@playwright/test";

// The server is plain JavaScript that runs without a build; its parts are described by their JSDoc.
const part = (name: string) => import(`../../app/_server/${name}.mjs` as string);
const { dataInPieces, fontsLast, partsInPlace, scriptsLater, textsOnce } = await part("finished-page");

const late = (id: string, content: string) =>
  `<div hidden id="S:${id}">${content}</div><script>$RC("B:${id}","S:${id}")</script>`;
const place = (id: string) => `<!--$?--><template id="B:${id}"></template><!--/$-->`;

test("parts that React would move by script are in their place before the page is sent, parts in parts too", () => {
  const page = `<main>${place("0")}<p>after</p></main>${late("0", `<div>one $& ${place("1")}</div>`)}${late("1", "two")}<i></i>`;
  expect(partsInPlace(page)).toBe(
    "<main><!--$--><div>one $& <!--$-->two<!--/$--></div><!--/$--><p>after</p></main><i></i>",
  );
});

test("a page without such parts, or with one that cannot be moved, stays as it is", () => {
  const unfinished = `<main>${place("0")}${place("1")}</main>${late("0", "one")}`;
  for (const page of ["<main>whole</main>", unfinished]) expect(partsInPlace(page)).toBe(page);
});

test("a style sheet that stands in the page is not told again in the data for its script", () => {
  const css = 'p>a{content:"é"}';
  const told = `7:T${Buffer.byteLength(css).toString(16)},p\\u003ea{content:\\"é\\"}8:rest`;
  const page = (data: string) =>
    `<style data-precedence="next" data-href="/x.css">${css}</style><script>push([1,"${data}"])</script>`;
  expect(textsOnce(page(`${told} 18:${told}`))).toBe(page("7:T1, 8:rest 18:7:T1, 8:rest"));
  const other = page("7:T5,p{}8:rest");
  expect(textsOnce(other)).toBe(other);
});

test("several style sheets that stand in the page as one are not told again one by one", () => {
  const sheets = ['p>a{content:"é"}', ".home{color:red}"];
  const row = (css: string) =>
    `T${Buffer.byteLength(css).toString(16)},${css.replace(">", "\\u003e").replaceAll('"', '\\"')}`;
  const page = (data: string) =>
    `<style data-precedence="next" data-href="/x.css /y.css">${sheets.join("")}</style><script>push([1,"${data}"])</script>`;
  const told = sheets.map((css, at) => `${at}:${row(css)}`).join("");
  expect(textsOnce(page(`7:T5,other${told}8:${row(sheets[0] ?? "")}`))).toBe(
    page("7:T5,other0:T1, 1:T1, 8:T1, "),
  );
});

test("what a page tells search engines is not told again either", () => {
  const json = '{"name":"1 \\u003c 2"}';
  const told = `22:T${json.length.toString(16)},${JSON.stringify(json).slice(1, -1)}23:rest`;
  const page = (data: string) =>
    `<script type="application/ld+json">${json}</script><script>push([1,"${data}"])</script>`;
  expect(textsOnce(page(told))).toBe(page("22:T1, 23:rest"));
});

test("typefaces are asked for at the end of the page", () => {
  const font = (name: string) => `<link rel="preload" href="/${name}.woff2" as="font" crossorigin=""/>`;
  const script = '<link rel="preload" href="/a.js" as="script"/>';
  const page = `<head>${font("$&")}${script}${font("b")}</head><body><p></p></body>`;
  expect(fontsLast(page)).toBe(`<head>${script}</head><body><p></p>${font("$&")}${font("b")}</body>`);
});

test("the data for a page's script come in pieces that are the same text together", () => {
  const text = `${'é🛈 "<\\ \u2028'.repeat(9000)}end`;
  const inScript = JSON.stringify(text).replace(
    /[<\u2028]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const page = (data: string) => `<p></p>${data}<script>self.__next_f.push([0])</script>`;
  const html = dataInPieces(page(`<script>self.__next_f.push([1,${inScript}])</script>`));
  const pieces = [...html.matchAll(/<script>self.__next_f.push\(\[1,(".*?")\]\)<\/script>/g)];
  expect(html).toBe(page(pieces.map(([script]) => script).join("")));
  const texts = pieces.map(([, piece = ""]) => JSON.parse(piece));
  expect(texts.join("")).toBe(text);
  expect(texts.length).toBeGreaterThan(3);
  for (const piece of texts) expect(piece.isWellFormed(), "no sign is cut in two").toBe(true);
});

test("a page asks for its scripts when it has been read: in their order, last the one that starts the others", () => {
  const script = (name: string) => `<script src="/${name}.js" async=""></script>`;
  const preload = '<link rel="preload" as="script" href="/b.js"/>';
  const old = '<script src="/old.js" noModule=""></script>';
  const data = "<script>data</script>";
  const start = '<script src="/chunks/turbopack-1.js" id="_R_" async=""></script>';
  const page = (seen: string) =>
    `<head>${preload}${script("$&")}${old}${script("c")}</head><body>${start}${seen}${data}${script("d")}`;
  const finished = scriptsLater(`${page("<p>seen</p>")}</body></html>`);
  const [, before, starter] = finished.match(/^(.*)<script>(addEventListener.*)<\/script><\/body><\/html>$/);
  expect(before).toBe(`<head>${old}</head><body><p>seen</p>${data}`);

  const asked: { src: string }[] = [];
  const head = { append: (one: { src: string }) => asked.push(one) };
  let read = () => {};
  const listen = (event: string, listener: () => void) => {
    expect(event).toBe("DOMContentLoaded");
    read = listener;
  };
  new Function("document", "addEventListener", starter)({ head, createElement: () => ({}) }, listen);
  expect(asked, "while the page is being read").toEqual([]);
  read();
  const sources = ["/$&.js", "/c.js", "/d.js", "/chunks/turbopack-1.js"];
  expect(asked).toEqual(sources.map((src) => ({ src, async: false })));
});

test("a page that starts no script, or that was cut off, keeps what it has", () => {
  const script = '<script src="/a.js" async=""></script>';
  for (const page of ["<head></head><body></body>", `<head>${script}</head><body>`])
    expect(scriptsLater(page)).toBe(page);
});
