import { cellOf, csvAt, expect, figureOf, markOf, open, test } from "./walk";

const shares = (mark: ReturnType<typeof markOf>) =>
  mark
    .locator("rect[data-share]")
    .evaluateAll((bars) =>
      Object.fromEntries(bars.map((bar) => [bar.getAttribute("data-share"), bar.getAttribute("data-value")])),
    );

test("France in 2013 is 9 positive, 81 negative, and its neutral share is marked as derived", async ({
  page,
}) => {
  await open(page, "/charts/opinion");
  const mark = markOf(page, "opinion", "FRA");
  expect(await shares(mark)).toEqual({ negative: "81", positive: "9", neutral: "10" });
  const neutral = mark.locator('[data-share="neutral"]');
  await expect(neutral).toHaveAttribute("data-derived", "true");
  await expect(neutral).toHaveAttribute("fill", /^url\(#/);
  await expect(mark).toHaveAttribute("aria-label", /10% \(derived\)/);
  await expect(figureOf(page, "opinion").locator(".legend")).toContainText("not published, derived");
  await expect(cellOf(page, "opinion", "FRA", "neutral_derived")).toHaveText("yes");
});

test("countries that were asked but have no figure are listed as such, with no bar", async ({ page }) => {
  await open(page, "/charts/opinion");
  const rows = await csvAt(page, "/api/charts/opinion.csv");
  for (const code of ["GRC", "ESP"]) {
    const mark = markOf(page, "opinion", code);
    await expect(mark).toContainText("asked, no figure found");
    await expect(mark.locator("rect[data-share]")).toHaveCount(0);
    const row = rows.find((one) => one.country === code);
    expect([row?.negative_pct, row?.positive_pct, row?.neutral_pct]).toEqual(["", "", ""]);
  }
  await expect(figureOf(page, "opinion")).toContainText(
    /EU members asked without a figure here: .*Greece.*Spain/,
  );
});

test("another wave is asked for once, and the first one never", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.push(pathname + search);
  });
  await open(page, "/");
  const wave = figureOf(page, "opinion").getByRole("combobox", { name: "Wave" });
  const neutral = markOf(page, "opinion", "FRA").locator('[data-share="neutral"]');
  for (const year of ["2017", "2013", "2017"]) {
    await wave.selectOption(year);
    await expect(neutral).toHaveAttribute("data-value", year === "2017" ? "6" : "10");
  }
  expect(await shares(markOf(page, "opinion", "FRA"))).toEqual({
    negative: "85",
    positive: "9",
    neutral: "6",
  });
  await expect(neutral).not.toHaveAttribute("data-derived");
  await expect(page).toHaveURL(/\?wave=2017$/);
  expect(asked).toEqual(["/api/charts/opinion.json?wave=2017"]);
});

test.describe("when the server does not answer", () => {
  test.use({ mayLog: /Failed to load resource/ });

  test("the last picture stays and the reader can try again", async ({ page }) => {
    await open(page, "/charts/opinion");
    await page.route("**/api/charts/opinion.json*", (route) => route.abort());
    const figure = figureOf(page, "opinion");
    await figure.getByRole("combobox", { name: "Wave" }).selectOption("2017");
    const retry = figure.getByRole("button", { name: "Try again" });
    await expect(retry).toBeVisible({ timeout: 10_000 });
    expect(await shares(markOf(page, "opinion", "FRA"))).toEqual({
      negative: "81",
      positive: "9",
      neutral: "10",
    });
    await page.unroute("**/api/charts/opinion.json*");
    await retry.click();
    await expect(markOf(page, "opinion", "FRA").locator('[data-share="negative"]')).toHaveAttribute(
      "data-value",
      "85",
    );
    await expect(retry).toHaveCount(0);
  });
});
