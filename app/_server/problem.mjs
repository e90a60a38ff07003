/** Answers for requests that cannot be served: problem+json (RFC 9457) for programs, a short page for readers. */

import { STATUS_CODES } from "node:http";
import { isApi, languageOf, METHODS, startIn } from "./address.mjs";
import { sha256 } from "./headers.mjs";
import { WORDS } from "./languages.mjs";

/** @typedef {{ status: number, headers: Record<string, string | number>, bytes: Buffer }} Problem */

const STYLE =
  "body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.25rem;color-scheme:light dark}h1{font-size:1.75rem;line-height:1.2}";
const POLICY = `default-src 'none'; style-src 'sha256-${sha256(STYLE, "base64")}'; base-uri 'none'; frame-ancestors 'none'`;

/** The answer for a request that failed with this status: a page where a browser asked for a page, in the language of
 *  the address, else problem+json.
 *  @param {number} status one of those with words @param {string} address @param {string | undefined} accepts the Accept header
 *  @param {object[]} [errors] the parameters that cannot be used
 *  @returns {Problem} */
export function problem(status, address, accepts, errors) {
  const asPage = !isApi(address) && /\btext\/html\b/.test(accepts ?? "");
  const text = asPage ? problemPage(status, languageOf(address)) : problemJson(status, errors);
  const bytes = Buffer.from(text);
  return {
    status,
    bytes,
    headers: {
      "content-type": asPage ? "text/html; charset=utf-8" : "application/problem+json",
      "content-length": bytes.length,
      "content-security-policy": POLICY,
      "cache-control": "no-store",
      vary: "Accept",
      ...(isApi(address) && { "access-control-allow-origin": "*" }),
      ...(status === 405 && { allow: METHODS }),
      ...(status === 503 && { "retry-after": 5 }),
    },
  };
}

/** The same for a connection whose request could not be parsed, as bytes for its socket.
 *  @param {number} status @returns {string} */
export function rawProblem(status) {
  const body = problemJson(status);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
    ...(status === 405 ? [`Allow: ${METHODS}`] : []),
    "",
    body,
  ].join("\r\n");
}

/** @param {number} status @param {object[]} [errors] */
function problemJson(status, errors) {
  const [title, detail] = errors
    ? ["Bad parameter", "This file has no such parameter. See errors."]
    : WORDS.en.said[status];
  return JSON.stringify({ type: "about:blank", title, status, detail, errors });
}

/** @param {number} status @param {string} language */
function problemPage(status, language) {
  const { home, said } = WORDS[language];
  const [title, detail] = said[status];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${detail}</p><p><a href="${startIn(language)}">${home}</a></p></main></body></html>`;
}
