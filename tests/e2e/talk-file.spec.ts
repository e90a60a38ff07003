import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { test } from "./walk";

/** The place of each key press through the talk: slide 7 has three steps. */
const way = ["1", "2", "3", "4", "5", "6", "7", "7.2", "7.3", "8", "9", "10", "11", "12", "13", "14"];

const shown = (page: Page) => page.locator("section[data-slide]").filter({ visible: true });

async function expectPlace(page: Page, place: string): Promise<void> {
  await expect(shown(page)).toHaveCount(1);
  await expect(shown(page)).toHaveAttribute("id", place);
  const marks = shown(page).locator("[data-country], [data-mark]").filter({ visible: true });
  await expect(marks.first()).toBeVisible();
}

test.describe("the talk as a file, opened from a disk without a network", () => {
  let address = "";
  let asked: string[] = [];

  test.beforeEach(async ({ page, context, request }, info) => {
    const answer = await request.get("/api/talk.html");
    expect(answer.status()).toBe(200);
    const file = info.outputPath("talk.html");
    writeFileSync(file, await answer.body());
    address = pathToFileURL(file).href;
    asked = [];
    await context.setOffline(true);
    context.on("request", (one) => {
      if (!one.url().startsWith("data:")) asked.push(one.url().split("#")[0] ?? "");
    });
    await page.goto(address);
  });
  test.afterEach(() => {
    expect([...new Set(asked)], "the file asks for itself only").toEqual([address]);
  });

  test("shows every slide and step by PageDown, also with the focus on a button, and back by PageUp", async ({
    page,
  }) => {
    for (const [index, place] of way.entries()) {
      if (index > 0) await page.keyboard.press("PageDown");
      await expectPlace(page, place);
      if (index === 4) await page.getByRole("button", { name: "Overview" }).focus();
    }
    await page.keyboard.press("PageDown");
    await expectPlace(page, "14");
    for (const place of [...way].reverse().slice(1)) {
      await page.keyboard.press("PageUp");
      await expectPlace(page, place);
    }
  });

  test("keeps its place in a reload, goes back and forward, and jumps", async ({ page }) => {
    await page.keyboard.press("7");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    await expectPlace(page, "7.2");
    expect(page.url()).toBe(`${address}#7.2`);
    await page.reload();
    await expectPlace(page, "7.2");
    await page.keyboard.press("End");
    await expectPlace(page, "14");
    await page.goBack();
    await expectPlace(page, "7.2");
    await page.goForward();
    await expectPlace(page, "14");
    await page.keyboard.press("o");
    await page.getByRole("dialog").getByRole("link", { name: "Very little trade" }).click();
    await expectPlace(page, "10");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.goto(`${address}#999`);
    await expectPlace(page, "14");
  });

  test("turns black and back, lists its keys, and shows the notes below the slide", async ({ page }) => {
    const black = page.locator("[data-blackness]");
    for (const key of ["b", "."]) {
      await page.keyboard.press(key);
      await expect(black).toBeVisible();
      await page.keyboard.press(key);
      await expect(black).toBeHidden();
    }
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("u");
    await expect(page.locator("aside[data-notes]").filter({ visible: true })).toHaveCount(1);
  });

  test("has a window with notes and timer that stays in step, also after either is loaded again", async ({
    page,
    context,
  }) => {
    await page.keyboard.press("PageDown");
    const opening = context.waitForEvent("page");
    await page.keyboard.press("n");
    const notes = await opening;
    // Until the script has begun, all notes are shown.
    const current = notes.locator("aside[data-notes]").filter({ visible: true });
    const expectNotes = async (slide: string) => {
      await expect(current).toHaveCount(1);
      await expect(current).toHaveAttribute("data-notes", slide);
    };
    await expectNotes("2");
    await expect(notes.locator("[data-told]")).toHaveText("In step with the slides");
    await notes.keyboard.press("PageDown");
    await expectPlace(page, "3");
    await page.keyboard.press("PageDown");
    await expectNotes("4");
    await notes.reload();
    await expectNotes("4");
    await page.reload();
    await page.keyboard.press("PageDown");
    await expectNotes("5");
    await expect(notes.locator("[data-elapsed]")).not.toHaveText("0:00");
    await notes.keyboard.press("b");
    await expect(page.locator("[data-blackness]")).toBeVisible();
  });
});

test("without script the file is all slides, one below the other, with their notes", async ({
  browser,
  request,
}, info) => {
  const file = info.outputPath("talk.html");
  writeFileSync(file, await (await request.get("/api/talk.html?lang=fr&theme=light")).body());
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await expect(shown(page)).toHaveCount(way.length);
  await expect(page.locator("aside[data-notes]").filter({ visible: true })).toHaveCount(14);
  await context.close();
});
