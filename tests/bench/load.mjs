/** Asks one address over and over on many connections, as a process of its own so that it does not slow the server's.
 *  Usage: node load.mjs <port> <path> <connections> <seconds>. Prints one JSON line: answers a second, times in
 *  milliseconds, and requests that got no whole 200. */

import net from "node:net";

const [port, path, connections, seconds] = process.argv.slice(2);
const request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n`;
const times = [];
let failed = 0;
let refused = 0;
const start = performance.now();
const end = start + Number(seconds) * 1000;

// A small reader of its own: Node's client costs more than the server's work and would be measured instead of it.
function keepAsking() {
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), "127.0.0.1");
    let head = Buffer.alloc(0);
    let left = -1;
    let began = 0;
    let last = false;
    const ask = () => {
      head = Buffer.alloc(0);
      left = -1;
      began = performance.now();
      socket.write(request);
    };
    const answered = () => {
      times.push(performance.now() - began);
      began = 0;
      if (last || performance.now() > end) socket.end();
      else ask();
    };
    socket.on("connect", ask);
    socket.on("data", (chunk) => {
      if (left < 0) {
        head = head.length ? Buffer.concat([head, chunk]) : chunk;
        const at = head.indexOf("\r\n\r\n");
        if (at < 0) return;
        const text = head.toString("latin1", 0, at);
        if (!text.startsWith("HTTP/1.1 200")) failed += 1;
        last = /\r\nconnection: close/i.test(text);
        left = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0) - (head.length - at - 4);
      } else left -= chunk.length;
      if (left === 0) answered();
    });
    socket.on("error", (error) => {
      if (error.code === "ECONNREFUSED") refused += 1;
    });
    socket.on("close", () => {
      if (began > 0) failed += 1;
      resolve(last && performance.now() < end && !refused);
    });
  });
}

// A connection that the server closes in good order is opened again; one that is refused means that it has stopped.
await Promise.all(
  Array.from({ length: Number(connections) }, async () => {
    while (await keepAsking());
  }),
);
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
const took = (performance.now() - start) / 1000;
console.log(
  JSON.stringify({
    answers: times.length,
    perSecond: times.length / took,
    p50: at(0.5),
    p99: at(0.99),
    failed,
  }),
);
