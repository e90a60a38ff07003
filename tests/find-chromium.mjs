/** The Chromium that tests and benchmarks drive. */

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const ELSEWHERE = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium is: undefined when Playwright has its own, else the first of CHROMIUM_PATH and the usual places,
 *  else the one packed in @sparticuz/chromium, unpacked into the temporary directory (Linux on x64 only).
 *  @returns {Promise<string | undefined>} */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (hasOwnChromium()) return undefined;
  const found = ELSEWHERE.find((file) => existsSync(file));
  if (found) return found;
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
