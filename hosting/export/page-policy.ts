import { createRequire } from "node:module";

type Headers = { pagePolicy: (html: string, path: string) => string };
// Plain JavaScript of the server, described by its JSDoc.
const { pagePolicy } = createRequire(import.meta.url)("../../app/_server/headers.mjs") as Headers;

/** A page with the policy that the server would send as a header, and with the script of the export before all others.
 *  `frame-ancestors` works in headers only: the host sends it. */
export function withPolicy(html: string, script: string): string {
  const rules = pagePolicy(html, "/")
    .split("; ")
    .filter((rule) => !rule.startsWith("frame-ancestors"))
    .join("; ");
  const first = `<meta http-equiv="Content-Security-Policy" content="${rules}"/><script src="${script}"></script>`;
  if (!html.includes("<head>")) throw new Error("a page without <head>");
  return html.replace("<head>", `<head>${first}`);
}
