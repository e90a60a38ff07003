/** Requests of Next's own router: it asks for the data of a page instead of its HTML, by headers. */

// Not on the list, and so never seen by Next: Host and X-Forwarded-* (never trusted), Accept-Encoding (compression comes
// last), If-None-Match (304 is decided at the end), cookies, Range, and every header that switches something inside Next.
const PASSED_ON = [
  "rsc",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-url",
];
const LONGEST_STATE = 16_384;

/** The headers of a reader's request that Next may see: none for whoever asks for a page or a file, null for a router's
 *  request that Next could not read (it would answer 500).
 *  @param {import('node:http').IncomingHttpHeaders} headers @returns {Record<string, string> | null} */
export function routerHeaders(headers) {
  const sent = PASSED_ON.filter((name) => headers[name] !== undefined);
  const state = headers["next-router-state-tree"];
  if (state !== undefined && !isRouterState(String(state))) return null;
  return Object.fromEntries(sent.map((name) => [name, String(headers[name])]));
}

/** True for a percent-encoded JSON tree of the shape that Next 16 accepts (flightRouterStateSchema in its source).
 *  @param {string} text */
function isRouterState(text) {
  try {
    return text.length <= LONGEST_STATE && isTree(JSON.parse(decodeURIComponent(text)));
  } catch {
    return false;
  }
}

/** @param {unknown} tree @returns {boolean} */
function isTree(tree) {
  if (!Array.isArray(tree) || tree.length < 2 || tree.length > 6) return false;
  const [segment, children, address, refetch, hints, extra] = tree;
  return (
    isSegment(segment) &&
    typeof children === "object" &&
    children !== null &&
    !Array.isArray(children) &&
    Object.values(children).every(isTree) &&
    (address == null || (Array.isArray(address) && address.length === 2 && address.every(isString))) &&
    (refetch == null || ["refetch", "inside-shared-layout", "metadata-only"].includes(refetch)) &&
    (hints == null || typeof hints === "number") &&
    (extra === undefined || isString(extra))
  );
}

/** @param {unknown} segment */
function isSegment(segment) {
  if (isString(segment)) return true;
  if (!Array.isArray(segment) || segment.length !== 4) return false;
  const [name, value, kind, siblings] = segment;
  const kinds = /^(c|oc|d)$|^[cd]i(\(\.\)|\(\.\.\)|\(\.\.\)\(\.\.\)|\(\.\.\.\))$/;
  return (
    isString(name) &&
    isString(value) &&
    kinds.test(String(kind)) &&
    (siblings === null || (Array.isArray(siblings) && siblings.every(isString)))
  );
}

/** @param {unknown} value */
const isString = (value) => typeof value === "string";
