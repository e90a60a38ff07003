import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./tests/find-chromium.mjs";

const executablePath = process.env.NO_SERVER ? undefined : await findChromium();
const port = Number(process.env.PORT || 3100);
const inCi = Boolean(process.env.CI);

export default defineConfig({
  fullyParallel: true,
  // The walks wait more than they compute, so two cores carry three.
  workers: 3,
  forbidOnly: inCi,
  // A machine that does other things too is slow, not wrong: where time itself is the matter, a test measures it.
  timeout: 150_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["./tests/summary-reporter.ts"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: "retain-on-failure",
    // Playwright starts Chromium without its sandbox unless asked, so root can run the tests too.
    launchOptions: { executablePath },
  },
  projects: [
    { name: "unit", testDir: "tests/unit" },
    { name: "desktop", testDir: "tests/e2e", use: { ...devices["Desktop Chrome"] } },
    // What a finger does and a small screen changes; files, texts, faults and links are the same for every screen, and
    // access.spec.ts sets its widths itself.
    {
      name: "phone",
      testDir: "tests/e2e",
      testMatch: /(collect|country|map|map-time|present)\.spec\.ts$/,
      use: { ...devices["Pixel 7"] },
    },
  ],
  webServer: process.env.NO_SERVER
    ? undefined
    : {
        command: "node server.mjs",
        env: { PORT: String(port), HOST: "127.0.0.1", NEXT_TELEMETRY_DISABLED: "1" },
        url: `http://127.0.0.1:${port}/`,
        reuseExistingServer: !inCi,
      },
});
