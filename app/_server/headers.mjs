/** The headers that the server adds to what Next says. */

import { createHash } from "node:crypto";
import { withoutLanguage } from "./address.mjs";

/** @typedef {import('node:http').OutgoingHttpHeaders} Headers */

const ONE_YEAR = 365 * 24 * 3600;

/** Headers of every answer, errors included. Readers come back over TLS only where the site is known to have it.
 *  There is no Cross-Origin-Opener-Policy: no session and no secret stands between windows here, and the change of
 *  process that it asks of a browser held the first paint of the map page up by 230 ms (708 against 480).
 *  @param {string | undefined} siteUrl the public address of the site, as configured; never taken from a request
 *  @returns {Record<string, string>} */
export function fixedHeaders(siteUrl) {
  return {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ...(siteUrl?.startsWith("https://") && { "strict-transport-security": `max-age=${ONE_YEAR}` }),
  };
}

// Scripts with a src are covered by 'self'; blocks of data (JSON-LD) are never run.
const INLINE_SCRIPT =
  /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g;

const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

/** @param {string} html @param {RegExp} inline @returns {string[]} */
const hashes = (html, inline) => [
  ...new Set([...html.matchAll(inline)].map(([, code]) => `'sha256-${sha256(code, "base64")}'`)),
];

/** The hash of every inline script of a page, each once, as Content-Security-Policy writes it.
 *  @param {string} html @returns {string[]} */
export const scriptHashes = (html) => hashes(html, INLINE_SCRIPT);

/** The policy of a page: its own scripts and style sheets and those that stand in it, nothing from elsewhere,
 *  framed only under /embed.
 *  @param {string} html @param {string} path @returns {string} */
export function pagePolicy(html, path) {
  const mayBeFramed = withoutLanguage(path).startsWith("/embed/");
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scriptHashes(html)].join(" "),
    ["style-src 'self'", ...hashes(html, INLINE_STYLE)].join(" "),
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${mayBeFramed ? "*" : "'none'"}`,
  ].join("; ");
}

/** The policy of a picture opened by itself: SVG can carry scripts, ours never run any. */
export const PICTURE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

// A page may be kept but is asked for again each time: after a new build, old HTML would name files that are gone.
export const PAGE_CACHING = "public, max-age=0, must-revalidate";

/** @param {string | Buffer} bytes @param {'base64' | 'base64url'} form @returns {string} */
export const sha256 = (bytes, form) => createHash("sha256").update(bytes).digest(form);
