import { cellOf, csvAt, expect, figureOf, markOf, open, pointAt, statusesOf, test, yearOf } from "./walk";

const sentence = '[data-section="recognition-map"] [data-live="sentence"]';

test("moving the year repaints the map at once, and the address follows when the slider rests", async ({
  page,
}) => {
  await open(page, "/");
  const entries = await page.evaluate(() => history.length);
  const portugal = markOf(page, "recognition-map", "PRT");
  await expect(portugal).toHaveAttribute("data-status", "ended");
  // Through nine years without a rest, as dragging does. In 2016 Portugal had not yet broken with North Korea.
  const during = await yearOf(page).evaluate(
    (slider: HTMLInputElement, of) => {
      for (let year = 2024; year >= 2016; year -= 1) {
        slider.value = String(year);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      }
      return {
        status: document.querySelector(of.mark)?.getAttribute("data-status"),
        sentence: document.querySelector(of.sentence)?.textContent,
        address: location.search,
      };
    },
    { mark: 'figure [data-country="PRT"]', sentence },
  );
  expect(during).toMatchObject({ status: "relations", address: "" });
  expect(during.sentence).toContain("2016: 26 of 28");
  await expect(page).toHaveURL(/\?year=2016$/);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);

  await page.goBack();
  await expect(page).not.toHaveURL(/year=/);
  await expect(yearOf(page)).toHaveValue("2025");
  await expect(portugal).toHaveAttribute("data-status", "ended");
  await expect(page.locator(sentence)).toContainText("24 of 27");
});

test("the arrow keys move the slider by a year", async ({ page }) => {
  await open(page, "/charts/recognition-map?year=2000");
  await yearOf(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/year=2001/);
  await expect(page.locator(sentence)).toContainText("13 of 15");
});

test("in every year the map says of each state what its CSV file says", async ({ page }) => {
  await open(page, "/charts/recognition-map");
  for (const year of [1948, 1950, 1957, 1968, 1975, 1990, 1993, 2001, 2013, 2025]) {
    await yearOf(page).fill(String(year));
    const shown = await statusesOf(page);
    const rows = await csvAt(page, `/api/charts/recognition-map.csv?year=${year}`);
    expect(shown, String(year)).toEqual(Object.fromEntries(rows.map((row) => [row.country, row.status])));
  }
});

test("the sentence counts the members of the year: 26 of 28 in 2013, 24 of 27 in 2025", async ({ page }) => {
  await open(page, "/charts/recognition-map?year=2013");
  await expect(page.locator(sentence)).toContainText("26 of 28");
  const in2013 = await statusesOf(page);
  expect([in2013.FRA, in2013.EST, in2013.PRT]).toEqual(["never", "never", "relations"]);
  await yearOf(page).fill("2025");
  await expect(page.locator(sentence)).toContainText("24 of 27");
  expect((await statusesOf(page)).PRT).toBe("ended");
});

test("the table follows the year when it rests", async ({ page }) => {
  await open(page, "/charts/recognition-map");
  await yearOf(page).fill("1975");
  await expect(cellOf(page, "recognition-map", "DEU", "status")).toHaveText("never");
});

test("Germany in 1975 has no relations yet, and its label tells of the German Democratic Republic", async ({
  page,
}) => {
  await open(page, "/charts/recognition-map?year=1975");
  await pointAt(markOf(page, "recognition-map", "DEU"));
  const tip = figureOf(page, "recognition-map").locator(".tip");
  await expect(tip).toContainText("No relations yet");
  await expect(tip).toContainText("German Democratic Republic");
});

test("the world is loaded once and has a mark for every member of the United Nations", async ({ page }) => {
  const loads: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/map/")) loads.push(new URL(request.url()).pathname);
  });
  await open(page, "/charts/recognition-map?year=1991");
  const figure = figureOf(page, "recognition-map");
  const world = figure.locator('svg[data-region="world"]');
  for (const region of ["World", "Europe", "World"]) {
    await figure.getByRole("link", { name: region, exact: true }).click();
    await expect(world).toBeVisible({ visible: region === "World" });
  }
  await expect(page).toHaveURL(/region=world/);
  expect(loads).toEqual(["/api/map/world.json"]);

  const rows = await csvAt(page, "/api/charts/recognition-map.csv?region=world&year=1991");
  expect(await statusesOf(page)).toEqual(Object.fromEntries(rows.map((row) => [row.country, row.status])));
  const countries = await csvAt(page, "/api/datasets/countries.csv");
  const members = countries.filter((row) => row.kind === "un-member").map((row) => row.country ?? "");
  expect(members).toHaveLength(193);
  const seen = await world
    .locator("[data-country]")
    .evaluateAll((marks) =>
      marks
        .filter((mark) => mark.getBoundingClientRect().width > 1)
        .map((mark) => mark.getAttribute("data-country") ?? ""),
    );
  expect(members.filter((code) => !seen.includes(code))).toEqual([]);
});

test("playing moves on from the first year until it is paused, and the year stays", async ({ page }) => {
  await open(page, "/charts/recognition-map");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(yearOf(page)).toHaveValue("1950");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
  const year = await yearOf(page).inputValue();
  await expect(page).toHaveURL(new RegExp(`year=${year}$`));
  await expect(page.locator(sentence)).toContainText(year);
});

test("the middle of a state answers for that state, although dots of small neighbours lie around", async ({
  page,
}) => {
  await open(page, "/charts/recognition-map");
  await figureOf(page, "recognition-map").locator("svg.map").first().scrollIntoViewIfNeeded();
  const wrong: string[] = [];
  for (const country of ["FRA", "DEU", "POL", "ESP", "SWE", "ROU", "GBR", "UKR"]) {
    const mark = markOf(page, "recognition-map", country);
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (!box) throw new Error(`${country} is not drawn`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const chosen = new URL(page.url()).searchParams.get("country");
    if (chosen !== country) wrong.push(`${country}: ${chosen}`);
  }
  expect(wrong).toEqual([]);
});

for (const { region, width } of [
  { region: "europe", width: 375 },
  { region: "europe", width: 1280 },
  { region: "world", width: 1280 },
]) {
  test(`a chosen member of the Union stands out by its outline: ${region}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `/charts/recognition-map?region=${region}&country=FRA`);
    const outline = (code: string) =>
      page
        .locator(`.map-box:not([hidden]) [data-country="${code}"]`)
        .first()
        .evaluate((mark) =>
          Number.parseFloat(getComputedStyle(mark.querySelector("path") ?? mark).strokeWidth),
        );
    expect(await outline("FRA")).toBeGreaterThan(1.05 * (await outline("DEU")));
  });
}
