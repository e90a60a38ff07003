import { writeFileSync } from "node:fs";
import type { Page, TestInfo } from "@playwright/test";
import { expect, open, test } from "./walk";

const slides = (page: Page) => page.locator("[data-own-slide]");
const headlines = (page: Page) =>
  page
    .locator("[data-own-slide] input")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
const told = (page: Page) => page.locator(".own-told [role=status]");

async function openEditor(page: Page, address = "/present/edit"): Promise<void> {
  await page.goto(address);
  await expect(page.locator(".own-talk[data-live]")).toBeVisible();
}

/** Adds the view of an address under a headline. */
async function collect(page: Page, address: string, headline: string, note = ""): Promise<void> {
  await open(page, address);
  await page.getByRole("button", { name: "Add to talk" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Add this view to your talk" });
  await expect(dialog.getByLabel("Headline")).not.toHaveValue("");
  await dialog.getByLabel("Headline").fill(headline);
  await dialog.getByLabel("Note for the speaker").fill(note);
  await dialog.getByRole("button", { name: "Add the slide" }).click();
  await expect(dialog).toBeHidden();
}

const talkText = (headlinesOf: readonly string[], title = "Saved") =>
  JSON.stringify({
    format: "recognition-atlas-talk",
    formatVersion: 1,
    title,
    slides: headlinesOf.map((headline) => ({ chart: "opinion", view: "", headline, note: "" })),
  });

async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel("Open a file")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** A talk that this browser has kept from before. */
async function startWith(page: Page, text: string): Promise<void> {
  await page.addInitScript((kept) => {
    if (localStorage.getItem("own-talk.v1") === null) localStorage.setItem("own-talk.v1", kept);
  }, text);
  await openEditor(page);
}

test("two views are collected, put in another order by keyboard, and are in the address and the file", async ({
  page,
  browser,
}, info: TestInfo) => {
  test.slow();
  await collect(
    page,
    "/charts/recognition-map?year=2001&country=FRA,EST",
    "Thirteen of fifteen",
    "Begin here.",
  );
  await expect(page.getByRole("link", { name: "1 slide in your talk" })).toBeVisible();
  await collect(page, "/charts/opinion?sort=name", "What the public says");
  await page.getByRole("link", { name: "2 slides in your talk" }).click();
  await expect(slides(page)).toHaveCount(2);
  await expect(slides(page).first()).toContainText("Year: 2001 · Region: Europe · Country: France, Estonia");
  await expect(slides(page).nth(1).locator("img")).toHaveJSProperty("complete", true);

  await page.getByRole("button", { name: "Move slide 2 up" }).focus();
  await page.keyboard.press("Enter");
  await expect(told(page)).toHaveText("Slide 2 moved to position 1 of 2");
  expect(await headlines(page)).toEqual(["What the public says", "Thirteen of fifteen"]);
  await expect(page.getByRole("button", { name: "Move slide 1 down" })).toBeFocused();

  const present = await page.getByRole("link", { name: "Present", exact: true }).last().getAttribute("href");
  expect(present).toMatch(/^\/present\?talk=[\w-]+$/);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  const file = info.outputPath("saved.json");
  await (await saving).saveAs(file);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`${present}`);
  await expect(other.locator('[data-slide="1"] h2')).toHaveText("What the public says");
  await other.keyboard.press("PageDown");
  await expect(other.locator('[data-slide="2"]')).toBeVisible();
  await other.goto(`${present}`.replace("/present?", "/present/check?"));
  await expect(other.locator("[data-verdict]")).toHaveAttribute("data-verdict", "ready", { timeout: 20_000 });
  await expect(other.locator('[data-check="own"]')).toContainText("2 slides");
  await expect(other.locator('[data-check="notes"]')).toContainText("2 slides");
  await openEditor(other, `${present}`.replace("/present?", "/present/edit?"));
  await expect(other.locator(".own-offer")).toContainText("slides: 2.");
  await other.getByRole("button", { name: "Take it over" }).click();
  await expect(slides(other)).toHaveCount(2);
  await expect(other).toHaveURL(/\/present\/edit$/);
  await other.getByRole("button", { name: "Start again" }).click();
  await expect(slides(other)).toHaveCount(0);
  await other.getByLabel("Open a file").setInputFiles(file);
  await expect(slides(other)).toHaveCount(2);
  expect(await headlines(other)).toEqual(["What the public says", "Thirteen of fifteen"]);
  await elsewhere.close();
});

test("slides are dragged, duplicated, deleted and brought back", async ({ page, isMobile }) => {
  await startWith(page, talkText(["a", "b", "c"]));
  if (!isMobile) {
    // All slides are on the screen, so that nothing scrolls away under the pointer.
    await page.setViewportSize({ width: 1280, height: 2200 });
    await slides(page).nth(2).locator(".own-handle b").dragTo(slides(page).nth(0));
    await expect.poll(() => headlines(page)).toEqual(["c", "a", "b"]);
    await page.getByRole("button", { name: "Undo" }).click();
  }
  expect(await headlines(page)).toEqual(["a", "b", "c"]);
  await page.getByRole("button", { name: "Delete slide 2" }).click();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await slides(page).nth(0).getByLabel("Headline").fill("first");
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await headlines(page)).toEqual(["first", "b", "c"]);
  await page.getByRole("button", { name: "Duplicate slide 3" }).click();
  expect(await headlines(page)).toEqual(["first", "b", "c", "c"]);
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(page.getByText("There is no slide here yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await headlines(page)).toEqual(["first", "b", "c", "c"]);
  await page.reload();
  await expect.poll(() => headlines(page)).toEqual(["first", "b", "c", "c"]);
});

test("a broken, a hostile and a huge file are refused with what and where, and nothing is lost", async ({
  page,
}, info: TestInfo) => {
  await startWith(page, talkText(["mine"]));
  const alert = page.locator(".own-offer");
  await openFile(page, "broken.json", "{");
  await expect(alert).toContainText("broken.json cannot be opened. Nothing of your talk has changed.");
  await expect(alert).toContainText("cannot be read as JSON");

  const hostile = JSON.parse(talkText(["<img src=x onerror=alert(1)><script>alert(2)</script>", "good"]));
  hostile.slides[1].view = "year=1066";
  hostile.slides.push({ ...hostile.slides[0], chart: "constructor" });
  await openFile(page, "hostile.json", JSON.stringify(hostile));
  await expect(alert).toContainText("slides: 1.");
  await expect(alert).toContainText("Slide 2: year");
  await expect(alert).toContainText("Slide 3: There is no chart “constructor”");
  await page.getByRole("button", { name: "Add to the end" }).click();
  expect(await headlines(page)).toEqual(["mine", "<img src=x onerror=alert(1)><script>alert(2)</script>"]);

  const huge = info.outputPath("huge.json");
  writeFileSync(huge, Buffer.alloc(50 * 1024 * 1024, "["));
  await page.evaluate(() => {
    File.prototype.text = () => Promise.reject(new Error("read"));
  });
  await page.getByLabel("Open a file").setInputFiles(huge);
  await expect(alert).toContainText("The file is larger than 256 KiB");
  await expect(slides(page)).toHaveCount(2);
});

test("a good file is added or takes the place of what was collected, and that can be taken back", async ({
  page,
}) => {
  await startWith(page, talkText(["mine"]));
  await openFile(page, "other.json", talkText(["x", "y"], "Other"));
  await page.getByRole("button", { name: "Leave it" }).click();
  expect(await headlines(page)).toEqual(["mine"]);
  await openFile(page, "other.json", talkText(["x", "y"], "Other"));
  await page.getByRole("button", { name: "Replace your talk" }).click();
  expect(await headlines(page)).toEqual(["x", "y"]);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await headlines(page)).toEqual(["mine"]);
  await openFile(page, "many.json", talkText(Array.from({ length: 30 }, (_, index) => `s${index}`)));
  await expect(page.locator(".own-offer")).toContainText("Together 31 slides; 30 are possible.");
  await expect(page.getByRole("button", { name: "Add to the end" })).toBeDisabled();
});

test("a talk too long for an address says by how much, and can still be saved and edited", async ({
  page,
}) => {
  const long = JSON.parse(talkText(Array.from({ length: 30 }, (_, index) => `slide ${index}`)));
  let seed = 1;
  for (const slide of long.slides)
    slide.note = Array.from({ length: 650 }, () => {
      seed = (seed * 48271) % 2147483647;
      return String.fromCharCode(97 + (seed % 26));
    }).join("");
  await startWith(page, JSON.stringify(long));
  await expect(page.locator("#own-address")).toContainText("characters too long for an address");
  await expect(page.locator(".own-share a[href]")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Copy the address" })).toBeDisabled();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file" }).click();
  expect((await saving).suggestedFilename()).toBe("saved.atlas-talk.json");
  await expect(slides(page)).toHaveCount(30);
});

test("a kept talk that was damaged is told of and put aside, and the good slides stay", async ({ page }) => {
  const damaged = JSON.parse(talkText(["good", "bad"]));
  damaged.slides[1].view = "javascript:alert(1)";
  await startWith(page, JSON.stringify(damaged));
  await expect(page.getByRole("alert").first()).toContainText("cannot be read whole");
  expect(await headlines(page)).toEqual(["good"]);
  await page.getByRole("button", { name: "Go on with the rest" }).click();
  await expect(page.getByText("is put aside.")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("own-talk.v1.aside"))).toContain("javascript");
  await page.getByRole("button", { name: "Forget it" }).click();
  expect(await page.evaluate(() => localStorage.getItem("own-talk.v1.aside"))).toBeNull();
  await page.evaluate(() => localStorage.setItem("own-talk.v1", '{"__proto__":{"slides":[1]}}'));
  await page.reload();
  await expect(page.getByRole("alert").first()).toContainText("cannot be read whole");
});

test("where the browser keeps nothing, the slide is not lost: it can be saved as a file", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await open(page, "/charts/opinion");
  await page.getByRole("button", { name: "Add to talk" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Headline").fill("Kept nowhere");
  await dialog.getByRole("button", { name: "Add the slide" }).click();
  await expect(dialog.getByRole("alert")).toContainText("This browser keeps nothing");
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save as a file" }).click();
  expect((await saving).suggestedFilename()).toBe("talk.atlas-talk.json");
});

test("what another tab adds is seen, and the talk of the site can be taken to begin with", async ({
  page,
  context,
}) => {
  await openEditor(page, "/fr/present/edit");
  await expect(page.getByText("Il n’y a encore aucune diapositive ici.")).toBeVisible();
  const other = await context.newPage();
  await collect(other, "/charts/trade-2005", "From another tab");
  await expect.poll(() => headlines(page)).toEqual(["From another tab"]);
  await page.getByRole("button", { name: "Partir de l’exposé de ce site" }).click();
  await page.getByRole("button", { name: "Ajouter à la fin" }).click();
  await expect(slides(page)).toHaveCount(17);
  await expect(page.locator(".own-share a[href]").first()).toBeVisible();
});
