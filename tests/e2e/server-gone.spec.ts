import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Page } from "@playwright/test";
import { chartIds } from "@/components/charts/chart-list";
import { encodeOwnTalk } from "@/components/talk/own-talk";
import { talk as siteTalk } from "@/data/talk/talk";
import { expect, test as walk } from "./walk";

type Server = { readonly origin: string; readonly stop: () => Promise<void> };

/** Each test has a server of its own, so that it can be stopped. */
const test = walk.extend<{ server: Server }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for an object pattern
  server: async ({}, use) => {
    const server = spawn(process.execPath, ["server.mjs"], {
      env: { ...process.env, PORT: "0", HOST: "127.0.0.1" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const stop = async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill("SIGKILL");
      await once(server, "exit");
    };
    try {
      await use({ origin: await originOf(server), stop });
    } finally {
      await stop();
    }
  },
  baseURL: ({ server }, use) => use(server.origin),
});

// The browser itself reports that the server cannot be reached.
test.use({ mayLog: /net::ERR_(CONNECTION|EMPTY|INCOMPLETE)\w+|Failed to fetch/ });

const originOf = (server: ChildProcess) =>
  new Promise<string>((done, fail) => {
    server.stdout?.on("data", (text) => {
      const origin = /http:\S+(?=\/)/.exec(String(text))?.[0];
      if (origin) done(origin);
    });
    server.once("exit", (code) => fail(new Error(`the server ended with ${code}`)));
  });

async function openAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator(".talk-told")).toContainText("Ready without network", { timeout: 20_000 });
}

/** The slide is the only one shown, and its chart has marks. */
async function expectSlide(page: Page, number: number): Promise<void> {
  const slide = page.locator(`[data-slide="${number}"]`);
  await expect(slide).toBeVisible();
  await expect(page.locator("[data-slide]").filter({ visible: true })).toHaveCount(1);
  const marks = slide
    .locator("figure[data-chart] :is([data-country], [data-mark])")
    .filter({ visible: true });
  await expect(marks.first()).toBeVisible();
}

/** Goes on to the last slide; `places` has the slide after each key press. One full reload on the way. */
async function giveToTheEnd(page: Page, places: readonly number[]): Promise<void> {
  const middle = Math.floor(places.length / 2);
  for (const [at, number] of places.entries()) {
    await page.keyboard.press("PageDown");
    await expectSlide(page, number);
    if (at !== middle) continue;
    await page.reload();
    await expectSlide(page, number);
  }
}

/** The speaker's window opens only now, follows the slides, leads them, and does so again after a reload. */
async function expectNotes(page: Page, address: string, last: number): Promise<void> {
  const notes = await page.context().newPage();
  await notes.goto(address);
  const place = notes.locator("[data-place]");
  await expect(place).toHaveText(`${last} / ${last}`);
  await notes.keyboard.press("PageUp");
  await expectSlide(page, last - 1);
  await notes.reload();
  await expect(place).toHaveText(`${last - 1} / ${last}`);
  await expect(notes.locator(`[data-notes="${last - 1}"] .speaker-notes`)).not.toBeEmpty();
}

test("the server is stopped at the first slide: the talk goes on to its end, and so do its notes", async ({
  page,
  server,
}) => {
  test.slow();
  await openAndKeep(page, "/present");
  await server.stop();
  // A step of a slide is a key press of its own.
  const places = siteTalk.flatMap(({ steps }, index) => steps.map(() => index + 1)).slice(1);
  await giveToTheEnd(page, places);
  await expect(page.locator(".talk-told")).toContainText("goes on from this machine", { timeout: 20_000 });
  await expectNotes(page, "/present/notes", siteTalk.length);
});

test("the server is stopped at the first slide of an own talk: it goes on, notes and collection too", async ({
  page,
  server,
}) => {
  test.slow();
  const slides = chartIds.map((chart) => ({ chart, view: "", headline: chart, note: `On ${chart}` }));
  const encoded = await encodeOwnTalk({ title: "My talk", slides });
  await openAndKeep(page, `/present?talk=${encoded}`);
  await server.stop();
  await giveToTheEnd(
    page,
    slides.slice(1).map((_, index) => index + 2),
  );
  await expect(page.locator(".talk-told")).toContainText("goes on from this machine", { timeout: 20_000 });
  await expectNotes(page, `/present/notes?talk=${encoded}`, slides.length);

  await page.goto(`/present/edit?talk=${encoded}`);
  await page.getByRole("button", { name: "Take it over" }).click();
  await expect(page.locator("[data-own-slide]")).toHaveCount(slides.length);
});
