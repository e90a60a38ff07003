/** Under which name an answer is kept. */

import { isApi, isBuildFile, isOwnTalk, withoutLanguage } from "./address.mjs";

/** The view parameters of the pages. An address with any other key is answered but not kept: otherwise `&x=1`, `&x=2`, …
 *  would each render a page and push a useful one out. */
export const VIEW_KEYS = new Set(
  "year region compare country wave question scale from to sort theme slide step".split(" "),
);

/** The name under which the answer to a GET of this address is kept and shared, or null for "make it anew".
 *  It is an address itself, and the one that is rendered, so that equal keys cannot differ in content: a path, the raw
 *  address of a file, or for views the known parameters in alphabetical order. Null for unknown, doubled or undecodable
 *  parameters.
 *  @param {string} address request target that passed `refusal`
 *  @returns {string | null} */
export function cacheKey(address) {
  const at = address.indexOf("?");
  if (at < 0 || isApi(address) || isBuildFile(address)) return address;
  const path = address.slice(0, at);
  const query = address.slice(at + 1);
  if (query === "") return path;
  // Everybody's own talk would push useful pages out.
  if (isOwnTalk(address)) return null;
  // The talk of the site is one page, which finds its slide in the browser.
  if (/^\/present(\/notes)?$/.test(withoutLanguage(path))) return path;
  if (/%(?![0-9a-f]{2})/i.test(query)) return null;
  const parameters = new URLSearchParams(query);
  const keys = [...parameters.keys()];
  if (new Set(keys).size < keys.length || keys.some((key) => !VIEW_KEYS.has(key))) return null;
  if ([...parameters.values()].some((value) => value.includes("\ufffd"))) return null;
  parameters.sort();
  return `${path}?${parameters}`;
}
