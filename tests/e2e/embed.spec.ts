import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as plain } from "@playwright/test";
import { expect, figureOf, test } from "./walk";

// The page of somebody else, on another origin, with what the embed code gave.
const hosted = plain.extend<{ host: (code: string) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  host: async ({}, use) => {
    const servers: Server[] = [];
    await use(async (code) => {
      const server = createServer((_, response) =>
        response
          .writeHead(200, { "content-type": "text/html; charset=utf-8" })
          .end(
            `<!doctype html><meta name="viewport" content="width=device-width"><title>Host</title>${code}`,
          ),
      );
      servers.push(server);
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    });
    for (const server of servers) server.close();
  },
});

hosted(
  "the embed code of a chart page works in a page of another origin",
  async ({ page, host, baseURL }) => {
    await page.goto("/charts/trade-2005?country=FRA");
    await page.getByText("Embed this chart").click();
    const panel = page.locator(".embed-code");
    await panel.getByLabel("Colours").selectOption("dark");
    await panel.getByLabel("Language").selectOption("fr");
    const code = (await panel.locator("pre").textContent()) ?? "";
    expect(code).toContain(`${baseURL}/fr/embed/trade-2005?country=FRA&amp;theme=dark`);
    const shown = panel.locator("iframe");
    await expect(shown).toHaveAttribute("src", "/fr/embed/trade-2005?country=FRA&theme=dark");

    const asked = new Set<string>();
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    await page.setViewportSize({ width: 320, height: 640 });
    const address = await host(code);
    await page.goto(address);
    const frame = page.locator("iframe");
    const inside = page.frameLocator("iframe");
    await expect(inside.locator("html")).toHaveAttribute("lang", "fr");
    await expect(inside.locator(".embed")).toHaveCSS("color-scheme", "dark");
    // The frame is as high as what it holds, and grows with it.
    const heightOf = async () => Number(await frame.getAttribute("height"));
    const content = () =>
      inside.locator("html").evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
    await expect.poll(async () => (await heightOf()) - (await content())).toBe(0);
    const before = await heightOf();
    await inside.locator("details.table > summary").click();
    await expect.poll(heightOf).toBeGreaterThan(before + 200);
    await expect.poll(async () => (await heightOf()) - (await content())).toBe(0);
    for (const document of [page.locator("html"), inside.locator("html")]) {
      expect(await document.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    }
    await expect(inside.getByRole("link", { name: /Atlas des reconnaissances/ })).toHaveAttribute(
      "href",
      /^\/fr\/charts\/trade-2005\?country=FRA/,
    );
    expect([...asked].sort()).toEqual([new URL(address).origin, new URL(baseURL ?? "").origin].sort());
  },
);

hosted(
  "a host with a switch of its own tells the frame, and no other window can",
  async ({ page, host, baseURL }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(
      await host(`<iframe id="chart" title="Chart" src="${baseURL}/embed/opinion" height="700"></iframe>`),
    );
    const embed = page.frameLocator("#chart").locator(".embed");
    const ground = () => embed.evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect(page.frameLocator("#chart").locator('.marks [tabindex="0"]')).toHaveCount(1);
    const light = await ground();
    const tell = (message: unknown) =>
      page.evaluate((data) => {
        document.querySelector<HTMLIFrameElement>("#chart")?.contentWindow?.postMessage(data, "*");
      }, message);
    await tell({ target: "recognition-atlas", theme: "dark" });
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    for (const message of [null, "dark", { theme: "light" }, { target: "recognition-atlas", theme: "<b>" }]) {
      await tell(message);
    }
    expect(await ground()).toBe(dark);
    await tell({ target: "recognition-atlas", theme: "auto" });
    await expect.poll(ground).toBe(light);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(ground).toBe(dark);
  },
);

test("the listener takes no height from a window that is not its frame, and none that cannot be one", async ({
  page,
}) => {
  await page.goto("/charts/opinion");
  await page.getByText("Embed this chart").click();
  const frame = page.locator(".embed-code iframe");
  const heightOf = async () => Number(await frame.getAttribute("height"));
  await expect.poll(heightOf).not.toBe(760);
  const before = await heightOf();
  await page.evaluate(() => window.postMessage({ source: "recognition-atlas", height: 9999 }, "*"));
  await page.waitForFunction(() => true);
  expect(await heightOf()).toBe(before);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("an embed is the finished figure, with its source and the way back", async ({ page }) => {
    for (const chart of ["recognition-map", "trade-2005", "opinion-trend"]) {
      await page.goto(`/embed/${chart}`);
      await expect(figureOf(page, chart).locator("svg [data-country]").first()).toBeVisible();
      expect(await figureOf(page, chart).locator("svg [data-country]").count(), chart).toBeGreaterThan(5);
      await expect(page.locator(".source-line")).toBeVisible();
      await expect(page.locator(".embed-back a")).toHaveAttribute("href", `/charts/${chart}`);
    }
  });
});

test.describe("copying", () => {
  test("puts the picture of the present view on the clipboard, and its address", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/charts/opinion?country=FRA");
    await page.getByText("More files, and how to cite").click();
    const [asked] = await Promise.all([
      page.waitForRequest(/\/api\/charts\/opinion\.png/),
      page.getByRole("button", { name: "Copy the picture" }).click(),
    ]);
    expect(asked.url()).toContain("country=FRA");
    await expect(page.getByRole("button", { name: "Picture copied" })).toBeVisible({ timeout: 30_000 });
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((one) => one.types),
    );
    expect(types).toContain("image/png");
    await page.getByRole("button", { name: "Copy the link to this view" }).click();
    await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test("says where a browser cannot, and downloads the picture instead", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto("/charts/opinion");
    await page.getByText("More files, and how to cite").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Copy the picture" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^opinion_.*\.png$/);
    await expect(page.getByText("This browser cannot copy pictures: it was downloaded")).toBeVisible();
    await page.getByRole("button", { name: "Copy the link to this view" }).click();
    await expect(page.getByText("take the address above")).toBeVisible();
  });
});

test("the first HTML of a view names its title and its picture, which is there", async ({ page }) => {
  for (const address of [
    "/charts/recognition-map?year=1991",
    "/fr?year=1975",
    "/countries/FRA",
    "/fr/present",
  ]) {
    const html = await (await page.request.get(address)).text();
    const head = html.slice(0, html.indexOf("</head>"));
    const told = (name: string) =>
      new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(head)?.[1]?.replaceAll("&amp;", "&") ??
      "";
    expect(told("og:title").length, address).toBeGreaterThan(5);
    const picture = await page.request.get(told("og:image"));
    expect(picture.status(), address).toBe(200);
    expect(picture.headers()["content-type"]).toBe("image/png");
  }
  const missing = await page.request.get("/countries/XXX");
  expect(missing.status()).toBe(404);
  const manifest = await page.request.get("/manifest.webmanifest");
  for (const icon of (await manifest.json()).icons) {
    expect((await page.request.get(icon.src)).status(), icon.src).toBe(200);
  }
});
