/** What happens to a request, from start to end. */

import {
  isApi,
  isBuildFile,
  isInternal,
  kindOfWork,
  languageOf,
  lostParameters,
  METHODS,
  movedTo,
  pathOf,
  publicAddress,
  refusal,
  renderedAt,
  unknownPageIn,
} from "./address.mjs";
import { answerOf, formOf, send } from "./answer.mjs";
import { answerCache } from "./cache.mjs";
import { cacheKey } from "./cache-key.mjs";
import { capture } from "./capture.mjs";
import { chooseEncoding } from "./compress.mjs";
import { fixedHeaders } from "./headers.mjs";
import { logFault, logRequest } from "./log.mjs";
import { problem } from "./problem.mjs";
import { routerHeaders } from "./router.mjs";
import { turns } from "./turns.mjs";

/** @typedef {import('./answer.mjs').Answer} Answer */
/** @typedef {{ method: string, address: string, headers: Record<string, string> }} Wanted */

const CACHE_BYTES = 48 * 1024 * 1024;
const AT_ONCE = { page: 2, packed: 1, picture: 4 };
const NOTHING = answerOf("", { status: 404, headers: {}, body: Buffer.alloc(0) });

/** The listener for all requests, and what makes an answer before it is asked for and gives its status.
 *  @param {import('node:http').RequestListener} next what makes pages and files
 *  @param {{ siteUrl?: string, logRequests: boolean, traffic: ReturnType<import('./stop.mjs').traffic> }} options
 *  @returns {{ listener: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>,
 *    prepare: (address: string) => Promise<number> }} */
export function site(next, { siteUrl, logRequests, traffic }) {
  const always = Object.entries(fixedHeaders(siteUrl));
  const cache = answerCache(CACHE_BYTES);
  const inTurn = {
    page: turns(AT_ONCE.page),
    packed: turns(AT_ONCE.packed),
    picture: turns(AT_ONCE.picture),
  };
  /** @type {Record<string, Promise<Answer>>} */
  const unknown = {};

  return { listener, prepare };

  /** @param {string} address @returns {Promise<number>} */
  async function prepare(address) {
    const answer = await answerTo("GET", address, {});
    await formOf(answer, "br");
    return answer.status;
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function listener(request, response) {
    const { method = "", url: address = "", headers } = request;
    traffic.watch(response);
    if (logRequests) logRequest(request, response);
    for (const [name, value] of always) response.setHeader(name, value);
    const fail = (/** @type {number} */ status, /** @type {object[] | undefined} */ errors) => {
      const { headers: said, bytes } = problem(status, address, headers.accept, errors);
      // Whatever else the reader sends on this connection may be the rest of what was refused.
      if (status === 405 || status === 414) response.shouldKeepAlive = false;
      response.writeHead(status, said).end(bytes);
    };

    const refused = refusal(method, address);
    if (refused) return fail(refused);
    const lost = lostParameters(address);
    if (lost.length > 0) return fail(400, lost);
    const forRouter = isApi(address) || isBuildFile(address) ? {} : routerHeaders(headers);
    if (!forRouter) return fail(400);
    if (traffic.stopping && pathOf(address) === "/api/health") return fail(503);
    if (method === "OPTIONS" && !isApi(address)) {
      response.writeHead(204, { allow: METHODS }).end();
      return;
    }
    try {
      const moved = movedTo(address);
      const answer = await answerTo(method, moved ?? address, forRouter);
      // Only to a page that exists: any other code is unknown in capitals too.
      if (moved && answer.status === 200) response.writeHead(308, { location: moved }).end();
      else if (answer.status === 404 && answer.body.length === 0) fail(404);
      else send(request, response, await formOf(answer, chooseEncoding(headers["accept-encoding"])));
    } catch (error) {
      logFault(error, address);
      if (response.headersSent) response.destroy();
      else fail(error.status === 503 ? 503 : 500);
    }
  }

  /** @param {string} method @param {string} address @param {Record<string, string>} headers */
  function answerTo(method, address, headers) {
    if (isInternal(address)) return unknownPage(languageOf(address));
    const isForRouter = Object.keys(headers).length > 0;
    const key = method === "OPTIONS" || isForRouter ? null : cacheKey(address);
    const wanted = { method: method === "OPTIONS" ? method : "GET", address: key ?? address, headers };
    return cache.get(key, () => make(wanted));
  }

  /** @param {Wanted} wanted @returns {Promise<Answer>} */
  async function make(wanted) {
    const { address } = wanted;
    const render = () => capture(next, { ...wanted, address: renderedAt(address) });
    const kind = kindOfWork(address);
    const said = await (kind === null ? render() : inTurn[kind](render));
    if (said.status >= 500 && said.status !== 503) throw new Error(`Next answered ${said.status}`);
    // Next's router is told to ask again with another query; of the twins that render views it knows, readers do not.
    if (said.headers.location) said.headers.location = publicAddress(String(said.headers.location));
    const isPage = String(said.headers["content-type"] ?? "").startsWith("text/html");
    if (said.status !== 404 || !isPage) return answerOf(address, said);
    return isApi(address) ? NOTHING : unknownPage(languageOf(address));
  }

  /** The page for unknown addresses, made once per language. @param {string} language @returns {Promise<Answer>} */
  function unknownPage(language) {
    const page = unknown[language] ?? makeUnknownPage(unknownPageIn(language));
    unknown[language] = page;
    page.catch(() => delete unknown[language]);
    return page;
  }

  /** @param {string} address @returns {Promise<Answer>} */
  async function makeUnknownPage(address) {
    const said = await capture(next, { method: "GET", address, headers: {} });
    return answerOf(address, {
      ...said,
      status: 404,
      headers: { ...said.headers, "cache-control": "public, max-age=0, must-revalidate" },
    });
  }
}
