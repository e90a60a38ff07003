/** Takes pictures of the pages in Firefox, to be looked at: npm run check:firefox, with the site running.
 *  ADDRESS is where it runs (http://127.0.0.1:3000), FIREFOX the browser (firefox-esr), OUT the folder of the pictures,
 *  ONLY a part of an address that the pages have. */

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const {
  ADDRESS = "http://127.0.0.1:3000",
  FIREFOX = "firefox-esr",
  OUT = "test-results/firefox",
} = process.env;
const PATIENCE_MS = 30_000;
/** One of each kind, each chart among them; the query shows what only a view has. */
const kinds = [
  "",
  "?country=FRA&year=1999",
  "/charts/recognition-map",
  "/charts/recognition-map?region=world&country=FRA&compare=1990",
  "/charts/recognition-dates",
  "/charts/trade-2005",
  "/charts/trade-history",
  "/charts/trade-partners",
  "/charts/opinion",
  "/charts/opinion-trend",
  "/charts/relations-timeline",
  "/charts/doctrine",
  "/countries/FRA",
  "/data",
  "/about",
  "/about/accessibility",
  "/present?slide=7",
  "/present/notes",
  "/present/edit",
  "/present/check",
  "/embed/recognition-map",
  "/nowhere",
];
const { ONLY = "" } = process.env;
const pages = kinds
  .filter((kind) => kind.includes(ONLY))
  .flatMap((kind) => [kind.startsWith("/") ? kind : `/${kind}`, `/fr${kind}`]);

mkdirSync(OUT, { recursive: true });
const profile = mkdtempSync(path.join(tmpdir(), "firefox-"));
const port = await freePort();
writeFileSync(path.join(profile, "user.js"), `user_pref("marionette.port", ${port});\n`);
const firefox = spawn(FIREFOX, ["--headless", "--no-remote", "--marionette", "--profile", profile], {
  stdio: "ignore",
});
try {
  const ask = await connect(port);
  await ask("WebDriver:NewSession", {});
  await ask("WebDriver:SetWindowRect", { width: 1440, height: 1400 });
  for (const page of pages) {
    await ask("WebDriver:Navigate", { url: ADDRESS + page });
    await shown(ask, page);
    const { value } = await ask("WebDriver:TakeScreenshot", { full: false });
    const file = path.resolve(OUT, `${page.replace(/\W+/g, "-").replace(/^-|-$/g, "") || "home"}.png`);
    writeFileSync(file, Buffer.from(value, "base64"));
    console.log(file);
  }
} finally {
  const ended = new Promise((resolve) => firefox.once("exit", resolve));
  if (firefox.exitCode === null && firefox.kill()) await ended;
  rmSync(profile, { recursive: true, force: true });
}

/** Waits until the charts of a page are drawn: a slide is not when its page has loaded. */
async function shown(ask, page) {
  const isTalk = page.includes("/present?");
  const chart = isTalk
    ? ".talk[data-live] [data-current] svg"
    : page.includes("country=")
      ? "[data-selected]"
      : /^(\/fr)?\/?(\?|$)|\/(charts|embed)\//.test(page)
        ? "figure[data-chart] svg"
        : "h1";
  const script = `return document.fonts.status === "loaded" && document.querySelector(${JSON.stringify(chart)}) !== null`;
  const end = Date.now() + PATIENCE_MS;
  while (!(await ask("WebDriver:ExecuteScript", { script, args: [] })).value) {
    if (Date.now() > end) throw new Error(`${page} shows no chart (${chart})`);
    await wait(200);
  }
}

async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const free = server.address().port;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

/** Speaks to Firefox by its own protocol, Marionette: messages are JSON after their length. The answer is a function that
 *  sends a command and gives its result. */
async function connect(at) {
  const socket = await reach(at);
  const waiting = new Map();
  let rest = Buffer.alloc(0);
  socket.on("data", (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(":"); colon > 0; colon = rest.indexOf(":")) {
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      // The greeting is no list.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      const { resolve, reject } = waiting.get(id);
      error ? reject(new Error(error.message)) : resolve(result);
    }
  });
  let last = 0;
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function reach(at) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const socket = net.connect(at, "127.0.0.1");
    const isOpen = await new Promise((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return socket;
    if (Date.now() > end) throw new Error("Firefox does not answer");
    await wait(300);
  }
}
