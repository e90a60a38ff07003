import type { BrowserContext, Page } from "@playwright/test";
import { encodeOwnTalk, type OwnTalk } from "@/components/talk/own-talk";
import { expect, test } from "./walk";

const hostile = "<script>document.title='taken'</script><img src=x onerror=alert(1)>";
const slide = (chart: OwnTalk["slides"][number]["chart"], view: string, headline: string) => ({
  chart,
  view,
  headline,
  note: `What to say: ${headline}`,
});
/** Every chart, both regions of the map. */
const talk: OwnTalk = {
  title: "My own talk",
  slides: [
    slide("recognition-map", "year=2000&country=FRA,EST", "Europe"),
    slide("opinion", "country=FRA", hostile),
    slide("recognition-map", "year=1991&region=world", "The world"),
    slide("recognition-map", "compare=1990", "Two years"),
    slide("recognition-dates", "", "Dates"),
    slide("trade-2005", "sort=name", "Trade"),
    slide("trade-history", "country=DEU", "Years"),
    slide("trade-partners", "scale=log", "Partners"),
    slide("opinion-trend", "", "Waves"),
    slide("relations-timeline", "from=1990&to=2001", "Events"),
    slide("doctrine", "", "Doctrine"),
  ],
};
const last = talk.slides.length;
const addressOf = async (own: OwnTalk, path = "/present") => `${path}?talk=${await encodeOwnTalk(own)}`;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator(".talk[data-live]")).toBeVisible();
}

/** The slide is the only one shown, with its headline, and its chart has marks. */
async function expectSlide(page: Page, number: number): Promise<void> {
  const one = page.locator(`[data-slide="${number}"]`);
  await expect(one).toBeVisible();
  await expect(page.locator("[data-slide]").filter({ visible: true })).toHaveCount(1);
  await expect(one.locator("h2")).toHaveText(talk.slides[number - 1]?.headline ?? "");
  const chart = one.locator(`figure[data-chart="${talk.slides[number - 1]?.chart}"]`);
  await expect(chart).toBeVisible();
  await expect(chart.locator("[data-country], [data-mark]").filter({ visible: true }).first()).toBeVisible();
}

test("an own talk of all charts goes on to its last slide and back, and its texts are text only", async ({
  page,
}) => {
  test.slow();
  await open(page, await addressOf(talk));
  await page.locator('svg.map[data-region="europe"]').evaluate((map) => map.setAttribute("data-kept", ""));
  for (let number = 1; number <= last; number += 1) {
    await expectSlide(page, number);
    if (number < last) await page.keyboard.press("PageDown");
  }
  expect(await page.title()).toContain("My own talk");
  expect(new URL(page.url()).searchParams.get("talk")).toBe(await encodeOwnTalk(talk));
  expect(new URL(page.url()).searchParams.get("slide")).toBe(String(last));
  for (let number = last - 1; number >= 1; number -= 1) {
    await page.keyboard.press("PageUp");
    await expectSlide(page, number);
    const map = page.locator(`[data-slide="${number}"] svg.map`);
    if (number === 4) {
      await expect(map).toHaveAttribute("data-kept", "");
      await expect(map.locator("[data-changed]").first()).toBeVisible();
    }
    if (number === 3) await expect(map).toHaveAttribute("data-region", "world");
  }
  await expect(page.locator('svg.map [data-country="FRA"]').first()).toHaveAttribute("data-selected", /.*/);
});

test("every chart fits into the slide or says that it is scrolled", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, await addressOf(talk));
  for (let number = 1; number <= last; number += 1) {
    await expectSlide(page, number);
    const one = page.locator(`[data-slide="${number}"]`);
    const isLonger = await one
      .locator("figure")
      .evaluate((figure) => figure.scrollHeight > figure.clientHeight + 2);
    await expect(one.getByText("longer than the slide")).toHaveCount(isLonger ? 1 : 0);
    const bottom = await one
      .locator(".slide-chart")
      .evaluate((chart) => chart.getBoundingClientRect().bottom);
    expect(bottom, `slide ${number}`).toBeLessThanOrEqual(1080);
    await page.keyboard.press("PageDown");
  }
});

test("links keep the own talk: notes, the other language, files", async ({ page, request }) => {
  test.slow();
  const encoded = await encodeOwnTalk(talk);
  await open(page, `${await addressOf(talk)}&slide=3`);
  await page.getByText("Take along").click();
  for (const name of ["HTML", "PPTX", "PDF"]) {
    const link = page.getByRole("link", { name });
    await expect(link).toHaveAttribute(
      "href",
      new RegExp(`^/api/talk\\.${name.toLowerCase()}\\?talk=${encoded}$`),
    );
  }
  const file = await request.get(`/api/talk.html?talk=${encoded}`);
  expect(file.status()).toBe(200);
  expect(await file.text()).toContain("&lt;script&gt;document.title");
  await page.getByRole("link", { name: /français/i }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/present\\?talk=${encoded}&slide=3$`));
  await expectSlide(page, 3);
});

test("the notes are in step with their own talk and deaf to another one", async ({ page, context }) => {
  test.slow();
  await open(page, `${await addressOf(talk)}&slide=2`);
  const notes = await context.newPage();
  await notes.goto(await addressOf(talk, "/present/notes"));
  const place = notes.locator("[data-place]");
  await expect(place).toHaveText(`2 / ${last}`);
  await expect(notes.locator('[data-notes="2"] .speaker-notes')).toHaveText(talk.slides[1]?.note ?? "");
  const site = await context.newPage();
  await open(site, "/present?slide=5");
  await site.keyboard.press("PageDown");
  await expect(site).toHaveURL(/slide=6$/);
  await page.keyboard.press("PageDown");
  await expect(place).toHaveText(`3 / ${last}`);
  await notes.keyboard.press("PageDown");
  await expectSlide(page, 4);
  await expect(site).toHaveURL(/slide=6$/);
});

test("an address that holds no talk shows the talk of the site and says what is wrong", async ({ page }) => {
  for (const [encoded, told] of [
    ["xyz", "damaged or incomplete"],
    ["A".repeat(7100), "7100 characters"],
    [encodeURIComponent(hostile), "damaged or incomplete"],
  ] as const) {
    const answer = await page.goto(`/present?talk=${encoded}`);
    expect(answer?.status()).toBe(200);
    const notice = page.getByRole("alert").filter({ hasText: "cannot be shown" });
    await expect(notice).toContainText(told);
    await expect(notice.getByRole("link", { name: "The talk of the site" })).toHaveAttribute(
      "href",
      "/present",
    );
    await expect(notice.getByRole("link", { name: "Your talk" })).toHaveAttribute("href", "/present/edit");
    await expect(page.locator('[data-slide="14"]')).toHaveCount(1);
    await page.keyboard.press("PageDown");
    await expect(page).toHaveURL(/\/present\?slide=2$/);
  }
  await page.getByRole("button", { name: "Close this notice" }).click();
  await expect(page.locator(".talk-notice")).toHaveCount(0);
});

test("a slide that cannot be shown is left out and named, the others are shown", async ({ page }) => {
  const broken = [{ ...talk.slides[0], view: "year=1800" }, ...talk.slides.slice(1)] as OwnTalk["slides"];
  await open(page, await addressOf({ ...talk, slides: broken }));
  await expect(page.locator(".talk-notice")).toContainText("Slide 1: year: “1800” cannot be used here");
  await expect(page.locator(".talk-count")).toHaveText(`1 / ${last - 1}`);
});

test.describe("without the server", () => {
  // The browser itself reports that the server cannot be reached.
  test.use({ mayLog: /ERR_INTERNET_DISCONNECTED|Failed to (load resource|fetch)/ });

  const keptTalks = (context: BrowserContext) =>
    context.pages()[0]?.evaluate(async () => {
      const keys = await (await caches.open("talk")).keys();
      return [...new Set(keys.map(({ url }) => new URL(url).searchParams.get("talk")))].filter(Boolean)
        .length;
    });

  test("an own talk and its notes go on, also after a reload, and only the last five are kept", async ({
    page,
    context,
  }) => {
    test.slow();
    const few: OwnTalk = { title: "Few", slides: talk.slides.slice(0, 3) };
    for (const title of ["a", "b", "c", "d", "e"]) {
      await open(page, await addressOf({ ...few, title }));
      await expect(page.locator(".talk-told")).toContainText("Ready without network", { timeout: 20_000 });
    }
    await open(page, await addressOf(talk));
    await expect(page.locator(".talk-told")).toContainText("Ready without network", { timeout: 20_000 });
    await expect.poll(() => keptTalks(context)).toBe(5);

    await context.setOffline(true);
    for (let number = 2; number <= 6; number += 1) {
      await page.keyboard.press("PageDown");
      await expectSlide(page, number);
    }
    await page.reload();
    for (let number = 6; number < last; number += 1) {
      await expectSlide(page, number);
      await page.keyboard.press("PageDown");
    }
    await expectSlide(page, last);
    const notes = await context.newPage();
    await notes.goto(await addressOf(talk, "/present/notes"));
    await expect(notes.locator("[data-place]")).toHaveText(`${last} / ${last}`);
    await notes.keyboard.press("PageUp");
    await expectSlide(page, last - 1);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all slides of an own talk are in the page, every map with a picture", async ({ page }) => {
    await page.goto(await addressOf(talk));
    for (const [index, { headline }] of talk.slides.entries()) {
      const one = page.locator(`[data-slide="${index + 1}"]`);
      await expect(one.locator("h2")).toHaveText(headline);
      await expect(one.locator("svg, .slide-steps img").first()).toBeVisible();
    }
    await expect(page.locator('[data-slide="4"] img')).toHaveAttribute(
      "src",
      "/api/charts/recognition-map.svg?compare=1990",
    );
  });
});
