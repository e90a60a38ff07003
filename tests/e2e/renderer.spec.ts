import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";

/** The same server in a folder of its own, whose picture renderer ends as soon as it is given something to do. */
function copyWithBrokenRenderer(folder: string): void {
  mkdirSync(join(folder, "app"), { recursive: true });
  for (const name of readdirSync(".")) {
    if (!["app", "server.mjs", "test-results"].includes(name)) symlinkSync(resolve(name), join(folder, name));
  }
  cpSync("server.mjs", join(folder, "server.mjs"));
  symlinkSync(resolve("app/fonts"), join(folder, "app/fonts"));
  cpSync("app/_server", join(folder, "app/_server"), { recursive: true });
  writeFileSync(join(folder, "app/_server/rasterise.mjs"), 'process.on("message", () => process.exit(1));');
}

const addressOf = (server: ChildProcess) =>
  new Promise<string>((done, fail) => {
    server.stdout?.on("data", (text) => {
      const address = /http:\S+(?=\/)/.exec(String(text))?.[0];
      if (address) done(address);
    });
    server.once("exit", (code) => fail(new Error(`the server ended with ${code}`)));
  });

test("a renderer that fails costs the PNG alone: pages, SVG, CSV and health go on, and nothing is a 500", async () => {
  // It starts a second server.
  test.setTimeout(90_000);
  const folder = test.info().outputPath("server");
  copyWithBrokenRenderer(folder);
  const env = { ...process.env, PORT: "0", HOST: "127.0.0.1" };
  const server = spawn(process.execPath, ["server.mjs"], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const origin = await addressOf(server);
    const png = `${origin}/api/charts/trade-2005.png`;
    const failed = await Promise.all([fetch(png), fetch(`${png}?width=400`)]);
    for (const answer of failed) {
      expect(answer.status, answer.url).toBe(503);
      expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    for (const path of [
      "/",
      "/charts/trade-2005?sort=name",
      "/api/charts/trade-2005.csv",
      "/api/charts/trade-2005.svg",
      "/api/talk.html",
      "/api/health",
    ]) {
      expect((await fetch(origin + path)).status, path).toBe(200);
    }
  } finally {
    server.kill("SIGTERM");
  }
});
