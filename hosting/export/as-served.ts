import { createRequire } from "node:module";

type Headers = { pagePolicy: (html: string, path: string) => string };
type Parts = { partsInPlace: (html: string) => string };
// Plain JavaScript of the server, described by its JSDoc.
const load = createRequire(import.meta.url);
const { pagePolicy } = load("../../app/_server/headers.mjs") as Headers;
const { partsInPlace } = load("../../app/_server/parts-in-place.mjs") as Parts;

/** A page as the server would send it: its parts in place, the policy in it instead of in a header, and the script of the
 *  export before all others. `frame-ancestors` works in headers only: the host sends it. */
export function asServed(page: string, script: string): string {
  const html = partsInPlace(page);
  const rules = pagePolicy(html, "/")
    .split("; ")
    .filter((rule) => !rule.startsWith("frame-ancestors"))
    .join("; ");
  const first = `<meta http-equiv="Content-Security-Policy" content="${rules}"/><script src="${script}"></script>`;
  if (!html.includes("<head>")) throw new Error("a page without <head>");
  return html.replace("<head>", `<head>${first}`);
}
