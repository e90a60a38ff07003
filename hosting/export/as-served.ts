import { createRequire } from "node:module";

type Headers = { pagePolicy: (html: string, path: string) => string };
type Pages = { finishedPage: (html: string) => string };
// Plain JavaScript of the server, described by its JSDoc.
const load = createRequire(import.meta.url);
const { pagePolicy } = load("../../app/_server/headers.mjs") as Headers;
const { finishedPage } = load("../../app/_server/finished-page.mjs") as Pages;

/** A page as the server would send it: its parts in place, the policy in it instead of in a header, and the script of the
 *  export before all others. `frame-ancestors` works in headers only: the host sends it. */
export function asServed(page: string, script: string): string {
  const html = finishedPage(page);
  const rules = pagePolicy(html, "/")
    .split("; ")
    .filter((rule) => !rule.startsWith("frame-ancestors"))
    .join("; ");
  const first = `<meta http-equiv="Content-Security-Policy" content="${rules}"/><script src="${script}"></script>`;
  if (!html.includes("<head>")) throw new Error("a page without <head>");
  return html.replace("<head>", `<head>${first}`);
}
