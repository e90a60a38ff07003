/** Sends requests as bytes, also such as no client library would send, and reads the answers strictly. */

import net from "node:net";

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer, ms: number }} Answer */

/** A line of requests on one connection, which is opened anew when the server has closed it.
 *  @param {number} port @param {number} patienceMs how long an answer may take */
export function rawClient(port, patienceMs) {
  /** @type {net.Socket | null} */
  let socket = null;

  return {
    /** The answer to these bytes. Rejects when there is none in time, or the connection ends before it is whole.
     *  @param {Buffer} bytes @param {string} method @returns {Promise<Answer>} */
    ask(bytes, method) {
      return new Promise((resolve, reject) => {
        const fresh = socket === null || socket.destroyed;
        const connection = fresh ? net.connect(port, "127.0.0.1") : socket;
        socket = connection;
        if (!connection) return;
        let received = Buffer.alloc(0);
        const began = performance.now();
        const finish = (/** @type {Answer | null} */ answer, /** @type {string} */ why = "") => {
          clearTimeout(late);
          connection.removeAllListeners();
          connection.on("error", () => {});
          const mustClose = !answer || /close/i.test(answer.headers.connection ?? "");
          if (mustClose) {
            connection.destroy();
            socket = null;
          }
          if (answer) resolve(answer);
          else reject(new Error(why));
        };
        const late = setTimeout(() => finish(null, `no whole answer within ${patienceMs} ms`), patienceMs);
        const look = (/** @type {boolean} */ isEnded) => {
          const answer = readAnswer(received, method, isEnded);
          if (answer) finish({ ...answer, ms: performance.now() - began });
          else if (isEnded) finish(null, `connection ended after ${received.length} bytes`);
        };
        connection.on("data", (chunk) => {
          received = received.length ? Buffer.concat([received, chunk]) : chunk;
          look(false);
        });
        connection.on("end", () => look(true));
        connection.on("error", (error) => finish(null, error.message));
        connection.on("close", () => look(true));
        connection.write(bytes);
      });
    },
    close() {
      socket?.destroy();
    },
  };
}

/** The answer at the start of these bytes, or null while it is not whole.
 *  @param {Buffer} bytes @param {string} method @param {boolean} isEnded */
function readAnswer(bytes, method, isEnded) {
  const at = bytes.indexOf("\r\n\r\n");
  if (at < 0) return null;
  const [first = "", ...lines] = bytes.toString("latin1", 0, at).split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0);
  const rest = bytes.subarray(at + 4);
  // "100 Continue" comes before the answer.
  if (status >= 100 && status < 200) return readAnswer(rest, method, isEnded);
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(":")).toLowerCase(),
      line.slice(line.indexOf(":") + 1).trim(),
    ]),
  );
  const hasBody = method !== "HEAD" && status !== 204 && status !== 304;
  if (!hasBody) return { status, headers, body: Buffer.alloc(0) };
  const length = headers["content-length"];
  if (length !== undefined) {
    return rest.length >= Number(length) ? { status, headers, body: rest.subarray(0, Number(length)) } : null;
  }
  if (/chunked/i.test(headers["transfer-encoding"] ?? "")) {
    return rest.includes("\r\n0\r\n\r\n") || rest.toString().startsWith("0\r\n\r\n")
      ? { status, headers, body: rest }
      : null;
  }
  return isEnded ? { status, headers, body: rest } : null;
}
