/** From what Next said to what a reader gets: policy, entity tags, encodings, 304. */

import { isApi, pathOf } from "./address.mjs";
import { compress, isCompressible } from "./compress.mjs";
import { finishedPage } from "./finished-page.mjs";
import { PAGE_CACHING, PICTURE_POLICY, pagePolicy, sha256 } from "./headers.mjs";

/** @typedef {import('node:http').OutgoingHttpHeaders} Headers */
/** @typedef {import('./compress.mjs').Encoding} Encoding */
/** An answer that does not depend on who asks; `forms` holds its encodings once somebody wanted them.
 *  @typedef {{ status: number, headers: Headers, body: Buffer, tag: string | null, compressible: boolean,
 *    forms: Partial<Record<Encoding, Promise<Form>>> }} Answer */
/** @typedef {{ status: number, headers: Headers, bytes: Buffer, notModified: Headers }} Form */

// They belong to a connection, or promise what this server does not do (ranges, dates of files).
const DROPPED =
  "content-length content-encoding transfer-encoding connection keep-alive date set-cookie accept-ranges last-modified etag";
const SMALLEST_COMPRESSED = 400;

/** The finished answer at an address. Files keep a strong entity tag of their route; all others get one from their bytes.
 *  @param {string} address @param {{ status: number, headers: Headers, body: Buffer }} said @returns {Answer} */
export function answerOf(address, { status, headers: given, body: said }) {
  const headers = { ...given };
  for (const name of DROPPED.split(" ")) delete headers[name];
  const type = String(headers["content-type"] ?? "");
  const isPage = type.startsWith("text/html");
  const body = isPage ? Buffer.from(finishedPage(said.toString())) : said;
  if (isPage) {
    headers["content-security-policy"] ??= pagePolicy(body.toString(), pathOf(address));
    if (status === 200) headers["cache-control"] = PAGE_CACHING;
  } else if (type.startsWith("image/svg")) headers["content-security-policy"] ??= PICTURE_POLICY;
  if (isApi(address)) {
    // Next's own redirects too can be followed from any page; and no file differs by what Next's router asks with.
    headers["access-control-allow-origin"] ??= "*";
    delete headers.vary;
  }
  const compressible = isCompressible(type) && body.length > SMALLEST_COMPRESSED;
  if (compressible) headers.vary = addToList(headers.vary, "Accept-Encoding");
  return {
    status,
    headers,
    body,
    compressible,
    tag: status === 200 ? tagOf(given.etag, body) : null,
    forms: {},
  };
}

/** The answer in one encoding, made once. Each encoding has its own entity tag, as its bytes differ.
 *  @param {Answer} answer @param {Encoding} wanted @returns {Promise<Form>} */
export function formOf(answer, wanted) {
  const encoding = answer.compressible ? wanted : "identity";
  answer.forms[encoding] ??= makeForm(answer, encoding);
  return answer.forms[encoding];
}

/** @param {Answer} answer @param {Encoding} encoding @returns {Promise<Form>} */
async function makeForm({ status, headers: plain, body, tag }, encoding) {
  const immutable = /\bimmutable\b/.test(String(plain["cache-control"] ?? ""));
  const bytes = await compress(body, encoding, immutable);
  const headers = { ...plain };
  if (tag) headers.etag = encoding === "identity" ? `"${tag}"` : `"${tag}-${encoding}"`;
  const notModified = { ...headers };
  delete notModified["content-type"];
  delete notModified["content-disposition"];
  if (encoding !== "identity") headers["content-encoding"] = encoding;
  if (status !== 204 && status !== 304) headers["content-length"] = bytes.length;
  return { status, headers, bytes, notModified };
}

/** Whether the reader already holds what has this entity tag. A Cache-Control of the request has no say in it:
 *  Node's own fetch adds no-cache to every request that carries If-None-Match.
 *  @param {string | undefined} ifNoneMatch @param {string | undefined} etag @returns {boolean} */
export function isUnchanged(ifNoneMatch, etag) {
  if (!ifNoneMatch || !etag) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/** Sends one form of an answer, or 304. Node itself leaves the body out for HEAD.
 *  @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 *  @param {Form} form */
export function send(request, response, { status, headers, bytes, notModified }) {
  if (status === 200 && isUnchanged(request.headers["if-none-match"], /** @type {any} */ (headers.etag))) {
    response.writeHead(304, notModified).end();
  } else response.writeHead(status, headers).end(bytes);
}

/** @param {unknown} etag @param {Buffer} body @returns {string} */
function tagOf(etag, body) {
  const own = /^"([\x21\x23-\x7e]+)"$/.exec(String(etag ?? ""));
  return own ? own[1] : sha256(body, "base64url").slice(0, 22);
}

/** @param {Headers[string]} list @param {string} name @returns {string} */
function addToList(list, name) {
  const names = [list ?? []]
    .flat()
    .join(",")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return [...names.filter((part) => part.toLowerCase() !== name.toLowerCase()), name].join(", ");
}
