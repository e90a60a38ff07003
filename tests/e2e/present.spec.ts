import type { Page } from "@playwright/test";
import { clickOn, expect, test } from "./walk";

/** The place of each key press through the talk: slide 7 has three steps. */
const way = [1, 2, 3, 4, 5, 6, 7, 7, 7, 8, 9, 10, 11, 12, 13, 14];
const last = 14;

const slideOf = (page: Page, slide: number) => page.locator(`[data-slide="${slide}"]`);

async function openTalk(page: Page, address = "/present"): Promise<void> {
  await page.goto(address);
  await expect(page.locator(".talk[data-live]")).toBeVisible();
}

/** The slide is the only one shown, and its chart has marks. */
async function expectSlide(page: Page, slide: number): Promise<void> {
  await expect(slideOf(page, slide)).toBeVisible();
  await expect(page.locator("[data-slide]").filter({ visible: true })).toHaveCount(1);
  const chart = slideOf(page, slide).locator("figure[data-chart]");
  await expect(chart).toBeVisible();
  const marks = chart.locator("[data-country], [data-mark]").filter({ visible: true });
  await expect(marks.first()).toBeVisible();
}

test("PageDown leads from the first slide to the last and PageUp back, whatever has the focus", async ({
  page,
}) => {
  test.slow();
  await openTalk(page);
  const controls = [
    async () => page.locator(".talk-bar button").first().focus(),
    async () => page.locator(".talk-bar a").first().focus(),
    async () => page.locator(".talk-bar select").focus(),
    async () => page.locator('[data-current] .marks [tabindex="0"]').first().focus(),
    async () => page.locator('input[type="range"]:visible').first().focus(),
  ];
  const press = async (key: string, places: readonly number[]) => {
    for (const [index, slide] of places.entries()) {
      if (index > 0) await page.keyboard.press(key);
      await expectSlide(page, slide);
      const isMap = (await page.locator('input[type="range"]:visible').count()) > 0;
      const usable = isMap ? controls : controls.slice(0, -1);
      // A range on the map slides, everything else in turn.
      await (isMap && index % 2 === 0 ? usable.at(-1) : usable[index % usable.length])?.();
    }
  };
  await press("PageDown", way);
  await page.keyboard.press("PageDown");
  await expectSlide(page, last);
  await press("PageUp", [...way].reverse());
  await expect(page).toHaveURL(/\/present$/);
});

test("b and . make the screen black and bring it back, also from a list, a slider and a chart", async ({
  page,
}) => {
  test.slow();
  await openTalk(page);
  for (const place of [".talk-bar select", 'input[type="range"]', '.marks [tabindex="0"]', ".talk-bar a"]) {
    await page.locator(place).first().focus();
    for (const key of ["b", "."]) {
      await page.keyboard.press(key);
      await expect(page.locator("[data-black]")).toBeVisible();
      await page.keyboard.press(key);
      await expect(page.locator("[data-black]")).toHaveCount(0);
    }
  }
  await expectSlide(page, 1);
});

test("arrows move a slider and the marks of a chart that has the focus, else the talk", async ({ page }) => {
  await openTalk(page, "/present?slide=7");
  const slider = page.getByRole("slider", { name: "Year" });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveValue("2000");
  await expectSlide(page, 7);
  await expect(page).toHaveURL(/slide=7&year=2000$/);
  await page.locator('[data-current] .marks [tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  await expectSlide(page, 7);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/slide=7&step=2$/);
});

test("a country picked on a slide is outlined there until the next slide", async ({ page }) => {
  await openTalk(page);
  const italy = page.locator('svg.map [data-country="ITA"]').first();
  await clickOn(italy);
  await expect(page).toHaveURL(/\?country=ITA$/);
  await expect(italy).toHaveAttribute("data-selected", /.*/);
  const label = page.locator(".talk .tip");
  await expect(label).toContainText("Italy");
  await expect(label).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/\?slide=14$/);
  await expect(italy).not.toHaveAttribute("data-selected", /.*/);
});

test("the map stays one element from slide to slide, and only what changed is painted anew", async ({
  page,
}) => {
  await openTalk(page, "/present?slide=7");
  const map = page.locator("svg.map");
  await expect(map).toHaveCount(1);
  await map.evaluate((element) => element.setAttribute("data-kept", "true"));
  const status = (country: string) => page.locator(`svg.map [data-country="${country}"]`).first();
  await expect(status("GBR")).toHaveAttribute("data-status", "never");
  await page.keyboard.press("PageDown");
  await expect(status("GBR")).toHaveAttribute("data-status", "relations");
  await expect(status("DEU")).toHaveAttribute("data-status", "never");
  await page.keyboard.press("PageDown");
  await expect(status("DEU")).toHaveAttribute("data-status", "relations");
  await page.keyboard.press("End");
  await expect(slideOf(page, last).locator("svg.map[data-kept]")).toBeVisible();
});

test("reload, Back and Forward keep the place, and digits with Enter jump", async ({ page }) => {
  await openTalk(page);
  await page.keyboard.press("7");
  await page.keyboard.press("Enter");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/slide=7&step=2$/);
  await page.reload();
  await expectSlide(page, 7);
  await expect(slideOf(page, 7)).toHaveAttribute("data-step", "2");
  await page.goBack();
  await expect(slideOf(page, 7)).toHaveAttribute("data-step", "1");
  await page.goBack();
  await expectSlide(page, 1);
  await page.goForward();
  await expectSlide(page, 7);
});

test("a slide that does not exist shows the nearest one and a notice", async ({ page }) => {
  for (const [query, slide] of [
    ["slide=999", last],
    ["slide=x", 1],
    ["slide=7&step=8", 7],
  ] as const) {
    await openTalk(page, `/present?${query}`);
    await expectSlide(page, slide);
    await expect(page.locator(".talk-told")).toContainText("There is no such slide");
  }
  await page.keyboard.press("Home");
  await expect(page.locator(".talk-told")).not.toContainText("no such slide");
});

test("the overview and the list of keys open by key, and the overview leads to a slide", async ({ page }) => {
  await openTalk(page, "/fr/present");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Touches" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("o");
  const overview = page.getByRole("dialog", { name: "Aperçu" });
  await expect(overview.getByRole("button")).toHaveCount(last + 1);
  await expect(overview.getByRole("button", { name: /^1 / })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expectSlide(page, 2);
  await page.keyboard.press("o");
  await expect(overview.getByRole("button", { name: /^2 / })).toBeFocused();
  await overview.getByRole("button", { name: /^11/ }).click();
  await expect(overview).toBeHidden();
  await expectSlide(page, 11);
});

test("a swipe goes on and back, and so do taps at the edges", async ({ page }) => {
  await openTalk(page, "/present?slide=2");
  const swipe = (from: number, to: number) =>
    page.evaluate(
      ([x0 = 0, x1 = 0]) => {
        const target = document.querySelector("[data-current] h2") as Element;
        const send = (type: string, clientX: number) => {
          const touch = { clientX, clientY: 300 };
          const event = Object.assign(new Event(type, { bubbles: true }), {
            touches: type === "touchstart" ? [touch] : [],
            changedTouches: [touch],
          });
          target.dispatchEvent(event);
        };
        send("touchstart", x0);
        send("touchend", x1);
      },
      [from, to],
    );
  await swipe(300, 100);
  await expectSlide(page, 3);
  await swipe(100, 300);
  await expectSlide(page, 2);
  await swipe(100, 130);
  await expectSlide(page, 2);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expectSlide(page, 3);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expectSlide(page, 2);
});

test("the notes are in step both ways, also after a reload of either window", async ({ page, context }) => {
  await openTalk(page, "/present?slide=3");
  const notes = await context.newPage();
  await notes.goto("/present/notes");
  const place = notes.locator("[data-place]");
  await expect(place).toHaveText("3 / 14");
  await expect(notes.locator('[data-notes="3"]')).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(place).toHaveText("4 / 14");
  await notes.keyboard.press("PageDown");
  await expectSlide(page, 5);

  await notes.reload();
  await expect(place).toHaveText("5 / 14");
  await page.keyboard.press("PageDown");
  await expect(place).toHaveText("6 / 14");

  await page.reload();
  await expectSlide(page, 6);
  await expect(place).toHaveText("6 / 14");
  await notes.getByRole("combobox").focus();
  await notes.keyboard.press("PageUp");
  await expectSlide(page, 5);
  await notes.keyboard.press("b");
  await expect(page.locator("[data-black]")).toBeVisible();
  await page.keyboard.press("b");
  await expect(notes.locator(".speaker-told")).not.toContainText("black");
});

test("the speaker's clock starts with the talk, can be paused and reset, and outlives a reload", async ({
  page,
}) => {
  await page.goto("/present/notes");
  const elapsed = page.locator("[data-elapsed]");
  await expect(elapsed).toHaveText("0:00");
  await expect(page.locator("[data-clock]")).toHaveText(/\d\d:\d\d/);
  await page.keyboard.press("PageDown");
  await expect(elapsed).not.toHaveText("0:00");
  await page.getByRole("button", { name: "Pause" }).click();
  const stopped = await elapsed.textContent();
  await page.reload();
  await expect(elapsed).toHaveText(stopped ?? "");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(elapsed).toHaveText("0:00");
  await expect(page.locator('[data-notes="2"] a').first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all slides are in the page, one below the other", async ({ page }) => {
    await page.goto("/fr/present");
    for (let slide = 1; slide <= last; slide += 1) {
      await expect(slideOf(page, slide).locator("h2")).toBeVisible();
      await expect(slideOf(page, slide).locator("figure, .slide-steps li").first()).toBeVisible();
    }
  });
});
