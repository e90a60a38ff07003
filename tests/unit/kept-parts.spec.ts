import { expect, test } from "@playwright/test";
import { filesOf, partsOf } from "@/components/talk/kept-parts";

test("a page is made of the files of the build and the icon that it names, each once", () => {
  const html = `<link href="/_next/static/a.css"/><link rel="icon" href="/icon.svg?1"/>
    <script src="/_next/static/b.js"></script><script>push("/_next/static/b.js\\",/_next/static/c.js\\"")</script>
    <a href="/about">`;
  expect(partsOf(html)).toEqual([
    "/_next/static/a.css",
    "/icon.svg?1",
    "/_next/static/b.js",
    "/_next/static/c.js",
  ]);
});

test("of a style sheet only its own files count, not patterns of the page and not other hosts", () => {
  const css = `a{src:url(../media/x.woff2)}b{fill:url(#hatch)}c{src:url("https://example.org/_next/static/y")}`;
  expect(filesOf(css, "/_next/static/chunks/s.css")).toEqual(["/_next/static/media/x.woff2"]);
});
