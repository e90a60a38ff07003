import { expect, test } from "@playwright/test";

test("the catalogue lists every dataset with its columns and the checksum of the file that is served", async ({
  page,
  request,
}) => {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto("/data");
  const { datasets } = await (await request.get("/api/datasets")).json();
  expect(await page.locator("#datasets .dataset").count()).toBe(datasets.length);
  const recognition = page.locator("#recognition");
  await recognition.locator("summary").click();
  const { columns } = datasets.find(({ id }: { id: string }) => id === "recognition");
  await expect(recognition.locator("tbody tr")).toHaveCount(columns.length);
  const csv = await (await request.get("/api/datasets/recognition.csv")).body();
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", new Uint8Array(csv))).toString("hex");
  await expect(recognition.locator(".checksum")).toContainText(digest);
  expect(faults).toEqual([]);
});

test("the examples name this site, and the address in each is answered", async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto("/data");
  const codes = page.locator(".example pre");
  await expect(codes.first()).toContainText(`${baseURL}/api/`);
  for (const code of await codes.allTextContents()) {
    const address = /"(http[^"]+)"/.exec(code)?.[1] ?? "";
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test("without script the examples and the whole catalogue are there", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto("/fr/data");
  await expect(page.locator(".example pre").first()).toContainText("/api/datasets/recognition.csv");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.locator(".example button")).toHaveCount(0);
  await page.close();
});

test("a chart offers what it shows, the whole datasets and the citation, and follows the view", async ({
  page,
}) => {
  await page.goto("/charts/opinion?wave=2017");
  await page.locator(".download summary").click();
  const panel = page.locator(".download");
  await expect(panel.getByRole("link", { name: "BibTeX" })).toHaveAttribute(
    "href",
    "/api/charts/opinion.bib?wave=2017",
  );
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("link", { name: "Spreadsheet (XLSX)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("opinion_bbc-influence_2017_v2025.11.xlsx");
});

test("pages tell search engines what data they hold", async ({ page }) => {
  for (const [path, type] of [
    ["/data", "DataCatalog"],
    ["/fr/charts/trade-2005", "Dataset"],
  ] as const) {
    await page.goto(path);
    const text = await page.locator('script[type="application/ld+json"]').first().textContent();
    expect(JSON.parse(text ?? "")).toMatchObject({ "@type": type, version: "2025.11" });
  }
  await expect(page.locator('meta[name="citation_title"]')).toHaveCount(1);
});
