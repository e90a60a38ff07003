// What a kept page of the talk is made of. `public/sw.js` keeps the same; the pre-flight looks whether it really did.

const isPart = (path: string) => path.startsWith("/_next/static/") || path.startsWith("/icon.");

/** Addresses of scripts, style sheets, typefaces and the icon that a page names. */
export function partsOf(html: string): string[] {
  return [...new Set(html.match(/\/(?:_next\/static\/|icon\.)[^"'\\\s<>)]+/g) ?? [])];
}

/** Addresses of the files that a style sheet names; `url(#…)` is a pattern of the page, no file. */
export function filesOf(css: string, address: string): string[] {
  const base = "http://base.invalid";
  return [...css.matchAll(/url\(["']?([^"'#)][^"')]*)["']?\)/g)]
    .map(([, file = ""]) => new URL(file, new URL(address, base)))
    .filter(({ origin, pathname }) => origin === base && isPart(pathname))
    .map(({ pathname, search }) => pathname + search);
}
