/** The dashboard's server: `npm start` runs it on a finished build. Next makes pages and files; what stands around that
 *  (refusing bad requests, keeping and compressing answers, headers, stopping) is in app/_server, beginning at site.mjs.
 *
 *  PORT (3000) · HOST (this machine only) · SITE_URL (public address; https adds HSTS) · LOG=requests (a JSON line each) ·
 *  DRAIN_MS (wait before stopping) · STANDALONE=1 (run from Next's standalone output) */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { FIRST_WANTED } from "./app/_server/address.mjs";
import { listen } from "./app/_server/listen.mjs";
import { logFault } from "./app/_server/log.mjs";
import { site } from "./app/_server/site.mjs";
import { siteUrlFrom } from "./app/_server/site-url.mjs";
import { stopOnSignal, traffic } from "./app/_server/stop.mjs";

const { HOST, LOG, STANDALONE } = process.env;
const port = Number(process.env.PORT || 3000);
// Both forms of "localhost", as browsers differ in which they try first.
const hosts = HOST ? [HOST] : ["127.0.0.1", "::1"];

const directory = path.dirname(fileURLToPath(import.meta.url));
process.chdir(directory);
Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });

if (!Number.isInteger(port) || port < 0 || port > 65535)
  giveUp(`PORT is "${process.env.PORT}", not a port number.`);
const siteUrl = readSiteUrl();
if (!existsSync(".next/BUILD_ID")) giveUp('There is no build here yet. Run "npm run build" first.');
// Next looks for the configuration of a standalone output in this variable only, and does not start without it.
if (STANDALONE) {
  const { config } = JSON.parse(readFileSync(".next/required-server-files.json", "utf8"));
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
}

const { default: next } = await import("next");
const app = next({ dev: false, dir: directory, hostname: "localhost", port });
await app.prepare();
const handler = app.getRequestHandler();
const current = traffic();
const { listener, prepare } = site(handler, {
  siteUrl,
  logRequests: LOG === "requests",
  traffic: current,
});
// Nobody is let in before the data have been read and the first pages made: whoever gets an answer at all finds a server
// that is ready, and pages come soon however much else is wanted.
for (const address of FIRST_WANTED) {
  const said = await prepare(address).catch((error) => error.message);
  if (said !== 200) giveUp(`This build cannot be used: ${address}: expected 200, found ${said}.`);
}
try {
  const servers = await listen(hosts, port, listener);
  stopOnSignal(servers, current);
  console.log(`Recognition Atlas is at ${readableAddress(servers[0])}`);
} catch (error) {
  if (error.code === "EADDRINUSE")
    giveUp(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
  giveUp(`Cannot listen on ${hosts.join(" and ")}, port ${port}: ${error.message}`);
}

// What fails outside a request is a fault of ours; it is told, and the other readers keep their server.
process.on("unhandledRejection", (reason) => logFault(reason));

/** Pages and files read the same variable: an empty one, as compose passes on what is not set, is none. */
function readSiteUrl() {
  try {
    const url = siteUrlFrom(process.env.SITE_URL);
    delete process.env.SITE_URL;
    if (url) process.env.SITE_URL = url;
    return url;
  } catch (error) {
    giveUp(error.message);
  }
}

/** @param {import('node:http').Server} server */
function readableAddress(server) {
  const { port: actual } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const host = HOST?.includes(":") ? `[${HOST}]` : (HOST ?? "localhost");
  return `http://${host}:${actual}/`;
}

/** @param {string} reason @returns {never} */
function giveUp(reason) {
  console.error(reason);
  process.exit(1);
}
