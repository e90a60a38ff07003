/** Starts every documented way of hosting from nothing and takes the same walk through each:
 *  `npm run check:hosting [start] [container] [export]`. Takes some minutes and needs Linux, root and the packages
 *  nginx-light and libnginx-mod-http-brotli-static of Debian 12. No container engine is used: the container's own steps
 *  are run, without root, on a root file system that cannot be written to. */

import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { record } from "./record.mjs";
import { smokeWalk } from "./smoke-walk.mjs";

const PORT = Number(process.env.PORT || 4300);
const NOBODY = 65534;
const WWW_DATA = 33;

/** Runs a command to its end, or throws what it said.
 *  @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 64e6 });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")}: ended with ${status}\n${stdout}\n${stderr}`);
}

/** A copy of what git knows, with its packages installed as anybody would. @returns {string} */
export function freshCopy() {
  const folder = mkdtempSync(path.join(tmpdir(), "atlas-"));
  const { stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { encoding: "utf8" });
  for (const file of stdout.split("\0").filter(Boolean)) cpSync(file, path.join(folder, file));
  run("npm", ["ci"], folder);
  run("chmod", ["-R", "go+rX", folder], folder);
  return folder;
}

/** A process that is waited for until the address answers, and the way to end it.
 *  @param {string} command @param {string[]} args @param {{ cwd: string, env?: object }} place @param {number} port */
async function started(command, args, { cwd, env }, port) {
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  if (await answers()) throw new Error(`port ${port}: expected to be free, somebody answers there`);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const until = Date.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${command}: ended with ${child.exitCode}`);
    if (await answers()) break;
    if (Date.now() > until) throw new Error(`${command}: no answer within 30 s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return async () => {
    process.kill(-Number(child.pid), "SIGTERM");
    await ended;
  };
}

/** Command line for a program that may write to /tmp alone, which is memory, and is not root.
 *  @param {number} uid @param {string[]} command @returns {[string, string[]]} */
const confined = (uid, command) => [
  "unshare",
  [
    "--mount",
    "sh",
    "-ec",
    `mount -o remount,ro,bind / ; mount -t tmpfs tmpfs "$0" ; exec setpriv --reuid=${uid} --regid=${uid} --clear-groups --no-new-privs --bounding-set=-all "$@"`,
    "/run",
    ...command,
  ],
];

/** nginx with a configuration of this repository, at other places of this machine. Its temporary files go to /run here,
 *  because the site under test lies below /tmp.
 *  @param {string} folder @param {string} name @param {string} root @param {number} port @param {string} [upstream] */
function nginx(folder, name, root, port, upstream) {
  const config = readFileSync(`hosting/${name}`, "utf8")
    .replace("listen 8080", `listen 127.0.0.1:${port}`)
    .replaceAll("/srv/atlas", root)
    .replaceAll(" /tmp/nginx", " /run/nginx")
    .replace("app:3000", upstream ?? "");
  const file = path.join(folder, `${name}.test`);
  writeFileSync(file, config);
  return started(...confined(WWW_DATA, ["nginx", "-c", file]), { cwd: folder }, port);
}

/** @type {Record<string, (folder: string) => Promise<string[]>>} */
export const ways = {
  async start(folder) {
    run("npm", ["run", "build"], folder);
    const stop = await started("npm", ["start"], { cwd: folder, env: { PORT, HOST: "127.0.0.1" } }, PORT);
    return smokeWalk(`http://127.0.0.1:${PORT}`, { isStatic: false }).finally(stop);
  },
  async container(folder) {
    const { stopAll, origin } = await startContainers(folder, PORT);
    return smokeWalk(origin, { isStatic: false }).finally(stopAll);
  },
  async export(folder) {
    run("npm", ["run", "export"], folder);
    run("chmod", ["-R", "go+rX", folder], folder);
    const stop = await nginx(folder, "nginx-export.conf", `${folder}/out`, PORT);
    return smokeWalk(`http://127.0.0.1:${PORT}`, { isStatic: true }).finally(stop);
  },
};

/** What the two containers run. Only what the images hold is moved to where they run.
 *  @param {string} folder @param {number} port */
export async function startContainers(folder, port) {
  run("npm", ["run", "standalone"], folder);
  const place = mkdtempSync(path.join(tmpdir(), "atlas-image-"));
  cpSync(path.join(folder, "dist"), place, { recursive: true });
  mkdirSync(path.join(place, "config"));
  run("chmod", ["-R", "go+rX", place], place);
  const env = {
    NODE_ENV: "production",
    STANDALONE: "1",
    MALLOC_ARENA_MAX: "2",
    HOST: "127.0.0.1",
    PORT: String(port + 1),
  };
  const [, command = "[]"] = /^CMD (.*"server\.mjs".*)$/m.exec(readFileSync("Dockerfile", "utf8")) ?? [];
  const app = confined(NOBODY, [process.execPath, ...JSON.parse(command).slice(1)]);
  const stopApp = await started(...app, { cwd: path.join(place, "server"), env }, port + 1);
  const stopProxy = await nginx(
    path.join(place, "config"),
    "nginx.conf",
    path.join(place, "static"),
    port,
    `127.0.0.1:${port + 1}`,
  ).catch(async (error) => {
    await stopApp();
    throw error;
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stopAll: async () => {
      await stopProxy();
      await stopApp();
      rmSync(place, { recursive: true });
    },
  };
}

if (process.argv[1]?.endsWith("hosting.mjs")) {
  const asked = process.argv.slice(2);
  const { say, problem, end } = record("hosting");
  const folder = freshCopy();
  for (const way of asked.length > 0 ? asked : Object.keys(ways)) {
    try {
      const held = await ways[way](folder);
      say(`${way}\n${held.map((line) => `  ok ${line}`).join("\n")}`);
    } catch (error) {
      problem(`${way}: ${error}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  end();
}
