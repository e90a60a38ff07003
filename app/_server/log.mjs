/** One JSON line per event. Nothing in it tells who asked: no address of a client, no header, no query. */

import { pathOf } from "./address.mjs";

/** A fault of ours, on standard error. @param {unknown} error @param {string} [address] */
export function logFault(error, address) {
  const message = error instanceof Error ? error.message : String(error);
  const path = address === undefined ? undefined : pathOf(address);
  console.error(JSON.stringify({ time: new Date().toISOString(), level: "error", message, path }));
}

/** Writes a line when the response is done, with the milliseconds it took.
 *  @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
export function logRequest(request, response) {
  const began = performance.now();
  response.once("close", () => {
    const line = {
      time: new Date().toISOString(),
      level: "info",
      method: request.method,
      path: pathOf(request.url ?? "").slice(0, 200),
      status: response.statusCode,
      bytes: Number(response.getHeader("content-length") ?? 0),
      ms: Math.round(performance.now() - began),
      ...(response.writableFinished ? {} : { brokenOff: true }),
    };
    console.log(JSON.stringify(line));
  });
}
