/** The production server as a process of its own, and what it costs. */

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import net from "node:net";

const LOAD = new URL("load.mjs", import.meta.url).pathname;

/** Builds where there is no build yet, starts the server (on a free port, if none is given) and waits until it has said
 *  that it listens. `faults()` is what it wrote to its error output since then: in a good run nothing.
 *  @param {number} [wantedPort] */
export async function startServer(wantedPort) {
  if (!existsSync(".next/BUILD_ID")) {
    const { status } = spawnSync("npm", ["run", "build"], { stdio: "inherit" });
    if (status !== 0) throw new Error("The build failed, so there is nothing to measure.");
  }
  const port = wantedPort ?? (await freePort());
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1" };
  // The very command of npm start, without npm in between: signals and figures are those of the server itself.
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const child = spawn("sh", ["-c", `exec env ${scripts.start}`], { env, stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
    process.stderr.write(text);
  });
  await new Promise((resolve, reject) => {
    child.stdout.on("data", (text) => String(text).includes("http://") && resolve());
    child.once("exit", (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
  });
  const stop = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
      child.once("exit", resolve);
      child.kill("SIGTERM");
    });
  return { port, origin: `http://127.0.0.1:${port}`, pid: child.pid, child, faults: () => errors, stop };
}

/** Resident memory of a process in MB; null where the system does not tell. @param {number} pid */
export function residentMb(pid) {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1]) / 1024);
}

/** Answers a second and their times for a file, asked on many connections that accept gzip.
 *  @param {number} port @param {string} path @param {number} connections @param {number} seconds
 *  @returns {Promise<{ answers: number, perSecond: number, p50: number, p99: number, failed: number }>} */
export async function load(port, path, connections, seconds) {
  const child = spawn(process.execPath, [LOAD, port, path, connections, seconds].map(String), {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  for await (const chunk of child.stdout) text += chunk;
  const result = JSON.parse(text);
  if (result.failed > 0) throw new Error(`${path}: ${result.failed} requests under load got no whole 200.`);
  return result;
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
