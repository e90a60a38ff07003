/** The Chromium that tests and benchmarks drive. */

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium is: CHROMIUM_PATH; undefined when Playwright has its own; else, on Linux x64, the one packed in
 *  @sparticuz/chromium, unpacked into the temporary directory; else an installed one. The packed one is the same on every
 *  machine, and a shell without windows: walks take half the time that they take in the Chromium of Debian.
 *  @returns {Promise<string | undefined>} */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (hasOwnChromium()) return undefined;
  if (process.platform !== "linux" || process.arch !== "x64")
    return INSTALLED.find((file) => existsSync(file));
  // Must be set before the import: it makes the package unpack the libraries and fonts that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

function hasOwnChromium() {
  const own = chromium.executablePath();
  if (existsSync(own)) return true;
  const cache = path.resolve(own, "../../..");
  return existsSync(cache) && readdirSync(cache).some((name) => name.startsWith("chromium_headless_shell-"));
}
