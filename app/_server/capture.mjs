/** Runs Next for an address and holds its answer, apart from any reader's connection: a reader who leaves does not
 *  spoil the answer for those who wait for the same one, and nothing a reader sends reaches Next unless it is named here. */

import { IncomingMessage, ServerResponse } from "node:http";
import { Duplex } from "node:stream";

/** @typedef {import('node:http').RequestListener} Handler */
/** @typedef {import('node:http').OutgoingHttpHeaders} Headers */

/** What Next answers. Fails, as a declared 503, when that takes longer than `patience` milliseconds.
 *  @param {Handler} next @param {{ method: string, address: string, headers: Record<string, string>, patience?: number }} request
 *  @returns {Promise<{ status: number, headers: Headers, body: Buffer }>} */
export function capture(next, { method, address, headers, patience = 60_000 }) {
  const nowhere = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() });
  const request = new IncomingMessage(/** @type {any} */ (nowhere));
  Object.assign(request, { method, url: address, headers: { host: "localhost", ...headers } });
  request.push(null);
  const response = new HeldResponse(request, nowhere);

  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(Object.assign(new Error(`No answer within ${patience} ms`), { status: 503 })),
      patience,
    );
    response.once("finish", () =>
      resolve({
        status: response.statusCode,
        headers: response.getHeaders(),
        body: Buffer.concat(response.parts),
      }),
    );
    response.once("close", () => reject(new Error("The answer broke off")));
    new Promise((done) => done(next(request, response))).catch(reject);
    const tidy = () => clearTimeout(late);
    response.once("finish", tidy).once("close", tidy);
  }).finally(() => nowhere.destroy());
}

/** A response that writes to nowhere and remembers what was written. */
class HeldResponse extends ServerResponse {
  /** @type {Buffer[]} */
  parts = [];

  /** @param {IncomingMessage} request @param {Duplex} socket */
  constructor(request, socket) {
    super(request);
    this.assignSocket(/** @type {any} */ (socket));
  }

  /** Headers given here would otherwise not show in `getHeaders`. @param {number} status @param {any[]} rest */
  writeHead(status, ...rest) {
    const headers = rest.find((part) => part && typeof part === "object") ?? {};
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    return super.writeHead(status);
  }

  /** @param {any} chunk @param {any} [encoding] @param {any} [done] */
  write(chunk, encoding, done) {
    this.#remember(chunk, encoding);
    super.write(chunk, encoding, done);
    // Never "wait for drain": that event comes from a server's connection, and there is none here.
    return true;
  }

  /** @param {any} [chunk] @param {any} [encoding] @param {any} [done] */
  end(chunk, encoding, done) {
    if (chunk && typeof chunk !== "function") this.#remember(chunk, encoding);
    return super.end(chunk, encoding, done);
  }

  /** @param {any} chunk @param {any} encoding */
  #remember(chunk, encoding) {
    this.parts.push(Buffer.from(chunk, typeof encoding === "string" ? encoding : undefined));
  }
}
