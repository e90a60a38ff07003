/** Stopping without losing a request. */

import net from "node:net";

const QUIET_TIME = 1500;
const LONGEST_STOP = 15_000;
// With readers who open a connection for every request, the queue is never empty.
const LONGEST_WELCOME = 1000;

/** Keeps count of the responses under way.
 *  @returns {{ readonly stopping: boolean, watch(response: import('node:http').ServerResponse): void, lastRequests(): void }} */
export function traffic() {
  /** @type {Set<import('node:http').ServerResponse>} */
  const live = new Set();
  let stopping = false;
  return {
    get stopping() {
      return stopping;
    },
    watch(response) {
      if (stopping) response.shouldKeepAlive = false;
      live.add(response);
      response.once("close", () => live.delete(response));
    },
    /** From now on every answer is the last one of its connection. */
    lastRequests() {
      stopping = true;
      for (const response of live) if (!response.headersSent) response.shouldKeepAlive = false;
    },
  };
}

/** On SIGTERM or SIGINT: wait for the load balancer to notice (`DRAIN_MS`, default 0), stop listening, answer what runs and
 *  what still arrives on open connections, then leave with 0. What hangs for 15 seconds is given up, with 1.
 *  A second signal ends the process at once.
 *  @param {import('node:http').Server[]} servers @param {ReturnType<typeof traffic>} current */
export function stopOnSignal(servers, current) {
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => setTimeout(stop, drainTime()));

  // Each step of this order was measured under load; others lose requests. Not http's own close(): it resets idle
  // connections at once, when the next request may already be travelling; they get a second and a half to send it.
  function stop() {
    closeDoors(servers, () => process.exit(0), current.lastRequests);
    const closeIdle = () => {
      for (const server of servers) server.closeIdleConnections();
    };
    setTimeout(() => setInterval(closeIdle, 250), QUIET_TIME);
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
  }
}

/** Stops listening as soon as every connection that the kernel has taken for us is open here: closing resets those that
 *  still wait, and a server that was busy finds many of them, of which each turn of the event loop opens one.
 *  @param {import('node:net').Server[]} servers @param {() => void} closed when the last connection has ended
 *  @param {() => void} atOnce called with the doors just closed */
export function closeDoors(servers, closed, atOnce) {
  const latest = performance.now() + LONGEST_WELCOME;
  let hasCome = true;
  for (const server of servers) {
    server.on("connection", () => {
      hasCome = true;
    });
  }
  const close = () => {
    let open = servers.length;
    for (const server of servers) {
      net.Server.prototype.close.call(server, () => {
        open -= 1;
        if (open === 0) closed();
      });
    }
    atOnce();
  };
  const turn = () => {
    if (!hasCome || performance.now() > latest) return close();
    hasCome = false;
    setImmediate(turn);
  };
  setImmediate(turn);
}

const drainTime = () => Number(process.env.DRAIN_MS) || 0;
