/** Opening the doors: connections, their limits, and what is answered to bytes that are no request. */

import http from "node:http";
import { rawProblem } from "./problem.mjs";

// A head of up to 128 kB is read, so that even an address of 100 kB gets a clear 414; beyond it the answer is 431.
const LIMITS = {
  maxHeaderSize: 128 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
};

/** Listens on the port of every host and gives the servers. A machine without IPv6 does not mind; any other failure is
 *  thrown.
 *  @param {string[]} hosts @param {number} port @param {http.RequestListener} listener
 *  @returns {Promise<http.Server[]>} */
export async function listen(hosts, port, listener) {
  const servers = await Promise.all(hosts.map((host) => listenOn(host, port, listener)));
  return servers.filter((server) => server !== null);
}

/** @param {string} host @param {number} port @param {http.RequestListener} listener
 *  @returns {Promise<http.Server | null>} */
function listenOn(host, port, listener) {
  const server = http.createServer(LIMITS, listener);
  /** The newest answer on a connection. @type {WeakMap<import('node:stream').Duplex, http.ServerResponse>} */
  const newest = new WeakMap();
  server.on("request", ({ socket }, response) => newest.set(socket, response));
  server.on("clientError", (error, socket) => {
    const answer = newest.get(socket);
    answerUnreadable(error, socket, !answer?.headersSent || answer.writableFinished);
  });
  server.on("connect", (_request, socket) => socket.end(rawProblem(405)));
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      const noIpv6 = host === "::1" && (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT");
      if (noIpv6) resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

// Bytes in the middle of an answer would spoil it; such a connection is only closed.
/** @param {NodeJS.ErrnoException} error @param {import('node:stream').Duplex} socket @param {boolean} isFree */
function answerUnreadable(error, socket, isFree) {
  if (!socket.writable || !isFree) {
    socket.destroy();
    return;
  }
  const status = { HPE_HEADER_OVERFLOW: 431, HPE_INVALID_METHOD: 405 }[error.code ?? ""] ?? 400;
  // Closing a connection with unread bytes resets it, often before the answer is read. So the rest is read and dropped.
  socket.removeAllListeners("data");
  socket.on("error", () => socket.destroy());
  socket.resume();
  socket.end(rawProblem(status));
  setTimeout(() => socket.destroy(), 2000).unref();
}
