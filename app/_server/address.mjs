/** What an address asks for, and which addresses are refused before anything is made for them. */

import { WORDS } from "./languages.mjs";

export const LONGEST_ADDRESS = 8192;
export const METHODS = "GET, HEAD, OPTIONS";

/** The path of a request target: everything before the first `?`, still percent-encoded.
 *  @param {string} address @returns {string} */
export const pathOf = (address) => address.split("?", 1)[0];

/** True for the file routes, whose errors are problem+json and whose input is judged strictly.
 *  @param {string} address */
export const isApi = (address) => /^\/api(\/|\?|$)/.test(address);

/** True for files of the build, which carry a hash of their content in their name.
 *  @param {string} address */
export const isBuildFile = (address) => address.startsWith("/_next/static/");

/** What holds up everything else while it is made, so that only a few of a kind are made at once: pages, spreadsheets and
 *  bundles, pictures. Null for what is made in no time, or by a process of its own.
 *  @param {string} address @returns {"page" | "packed" | "picture" | null} */
export function kindOfWork(address) {
  if (isBuildFile(address)) return null;
  if (!isApi(address)) return "page";
  const ending = /\.(zip|xlsx|png)(?:\?|$)/.exec(address)?.[1];
  return ending === undefined ? null : ending === "png" ? "picture" : "packed";
}

/** Languages; the first one has no folder of its own. */
export const LANGUAGES = Object.keys(WORDS);
const FOLDER = new RegExp(`^/(${LANGUAGES.slice(1).join("|")})(?=[/?]|$)`);

/** The folder of a language at the beginning of an address, and what follows: `/fr/about` is `/fr` and `/about`.
 *  @param {string} address @returns {{ folder: string, rest: string }} */
function parted(address) {
  const [folder = ""] = FOLDER.exec(address) ?? [];
  return { folder, rest: address.slice(folder.length) };
}

/** The address of the first page in a language. @param {string} language */
export const startIn = (language) => (language === LANGUAGES[0] ? "/" : `/${language}`);

/** What has to be there before anyone comes: the pages that are read first, and two files for which everything that files
 *  are made of is loaded. */
export const FIRST_WANTED = [
  ...LANGUAGES.flatMap((language) => {
    const start = startIn(language);
    return [start, `${start.replace(/\/$/, "")}/charts/recognition-map`];
  }),
  "/api/charts/recognition-map.svg?region=world",
  "/api/charts/recognition-map.zip?region=world",
];

/** The same address without the folder of a language. @param {string} address */
export const withoutLanguage = (address) => parted(address).rest;

/** The language of the pages at this address; English when nothing says otherwise.
 *  @param {string} address @returns {string} */
export const languageOf = (address) => FOLDER.exec(address)?.[1] ?? LANGUAGES[0];

/** True for paths that exist only inside the server: the twins that render views, the pages of other languages for
 *  unknown addresses, and Next's own services (pictures) that this project does not use.
 *  @param {string} address */
export function isInternal(address) {
  const path = pathOf(address);
  if (path.startsWith("/_next/")) return !isBuildFile(path);
  return /^\/d(\/|$)/.test(withoutLanguage(readable(path) ?? path)) || isUnknownPage(path);
}

/** Where the page for unknown addresses is rendered. @param {string} language */
export const unknownPageIn = (language) => (language === LANGUAGES[0] ? "/404" : `/${language}/404page`);
/** @param {string} path */
const isUnknownPage = (path) => LANGUAGES.slice(1).some((one) => path === unknownPageIn(one));

/** True for the talk and its notes with a reader's own talk in the address.
 *  @param {string} address */
export const isOwnTalk = (address) =>
  /^\/present(\/notes)?\?(.*&)?talk(=|&|$)/s.test(withoutLanguage(address));

/** Where the view of a page address is rendered: `/fr/charts/opinion?wave=2017` by `/fr/d/charts/opinion?wave=2017`.
 *  Pages without a query are static, and other addresses have no views: they stay what they are. So does the talk of
 *  the site, which finds its slide in the browser; a reader's own talk is rendered.
 *  @param {string} address @returns {string} */
export function renderedAt(address) {
  const { folder, rest } = parted(address);
  const view =
    /^(\/(?:(?:charts|embed)\/[^/?]+)?)?\?(.+)$/s.exec(rest) ??
    (isOwnTalk(address) ? /^(\/present(?:\/notes)?)\?(.+)$/s.exec(rest) : null);
  if (!view) return address;
  const [, path = "", query] = view;
  return `${folder}/d${path === "/" ? "" : path}?${query}`;
}

/** The public address of what is rendered at an inner one: `/fr/d/charts/opinion?wave=2017` is `/fr/charts/opinion?wave=2017`
 *  to readers. Every other address stays what it is.
 *  @param {string} address @returns {string} */
export function publicAddress(address) {
  const { folder, rest } = parted(address);
  const inner = /^\/d(\/[^?]*)?(\?.*)?$/s.exec(rest);
  if (!inner) return address;
  const [, path = "", query = ""] = inner;
  return `${folder + path || "/"}${query}`;
}

/** Where the page of a country is when its code is not in capitals: `/countries/fra` is at `/countries/FRA`. Null for
 *  every other address. The query goes along, with whatever no header may hold percent-encoded.
 *  @param {string} address @returns {string | null} */
export function movedTo(address) {
  const { folder, rest } = parted(address);
  const country = /^\/countries\/([A-Za-z]{3})\/?(\?.*)?$/s.exec(rest);
  if (!country) return null;
  const [, code = "", query = ""] = country;
  if (code === code.toUpperCase()) return null;
  return `${folder}/countries/${code.toUpperCase()}${query.replace(/[^\x21-\x7e]/g, encodeURIComponent)}`;
}

/** The status with which a request is refused, or null when it may go on.
 *  405: any method but GET, HEAD, OPTIONS. 414: longer than 8192 characters. 400: a path that cannot be decoded, holds
 *  control characters or backslashes, or names another host (`//host`, `http://host`); for files also a query that
 *  cannot be decoded. (Pages are lenient: they show their default and say so.)
 *  @param {string} method @param {string} address @returns {400 | 405 | 414 | null} */
export function refusal(method, address) {
  if (method !== "GET" && method !== "HEAD" && method !== "OPTIONS") return 405;
  if (address.length > LONGEST_ADDRESS) return 414;
  if (method === "OPTIONS" && address === "*") return null;
  const path = readable(pathOf(address));
  if (path === null || !path.startsWith("/") || path.startsWith("//")) return 400;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return 400;
  if (isApi(path) && readable(address) === null) return 400;
  return null;
}

/** What Next takes for its own in a query, or cannot hold, and keeps from a route. */
const LOST = /^(nxt[PI].|__proto__$)/;

/** The parameters of a file that no route would see: none knows them, but the file would be answered as if they were not
 *  there.
 *  @param {string} address one that passed `refusal` @returns {{ parameter: string, value: string, allowed: string }[]} */
export function lostParameters(address) {
  if (!isApi(address)) return [];
  return [...new URLSearchParams(address.slice(pathOf(address).length))]
    .filter(([key]) => LOST.test(key))
    .map(([parameter, value]) => ({
      parameter,
      value: value.slice(0, 200),
      allowed: "no parameter of this name",
    }));
}

/** Percent-decoded text, or null when the encoding is broken. @param {string} text */
function readable(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
