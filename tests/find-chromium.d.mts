/** Where a Chromium is; undefined when Playwright has its own. */
export function findChromium(): Promise<string | undefined>;
