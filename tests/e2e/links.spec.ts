import { expect, type Page, test } from "@playwright/test";

const pages = [
  "/countries/FRA",
  "/countries/KOR",
  "/countries/XKX",
  "/fr/countries/DEU",
  "/fr/countries/PRK",
  "/about",
  "/fr/about",
  "/data",
  "/fr/data",
];

const withoutScripts = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, "");

for (const path of pages) {
  test(`every link on ${path} leads somewhere, and every fragment to a place on its page`, async ({
    request,
  }, { project }) => {
    test.skip(project.name !== "desktop", "the HTML is the same for every screen");
    test.slow();
    const answers = new Map<string, Promise<{ status: number; html: string }>>();
    const ask = (address: string) => {
      const known = answers.get(address);
      if (known) return known;
      const answer = request.get(address, { maxRedirects: 0 }).then(async (got) => ({
        status: got.status(),
        html: got.headers()["content-type"]?.includes("html") ? withoutScripts(await got.text()) : "",
      }));
      answers.set(address, answer);
      return answer;
    };
    const { html } = await ask(path);
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = ""]) =>
      href.replaceAll("&amp;", "&"),
    );
    const own = [...new Set(links)].filter((href) => !/^(https?|mailto):/.test(href));
    expect(own.length).toBeGreaterThan(20);
    for (const href of own) {
      const [target = "", fragment] = href.split("#");
      const answer = await ask(target === "" ? path : target);
      expect(answer.status, href).toBe(200);
      if (fragment) expect(answer.html.includes(`id="${fragment}"`), href).toBe(true);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
}

async function openFolded(page: Page, text: RegExp) {
  await page.locator("summary").filter({ hasText: text }).click();
}

test("from the card of a country one comes to its page, to its neighbour, and to any other", async ({
  page,
}) => {
  await page.goto("/?country=FRA");
  await page.getByRole("link", { name: "All about France" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("France");
  await page.locator("[rel=next]").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gabon");
  await openFolded(page, /All 198 countries/);
  await page.locator(".letters").getByRole("link", { name: "Estonia" }).click();
  await expect(page).toHaveURL(/\/countries\/EST$/);
});

test("a country in small letters is redirected, an unknown one is not there", async ({ request }) => {
  const moved = await request.get("/fr/countries/fra", { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, "/fr/countries/FRA"]);
  expect((await request.get("/countries/zzz")).status()).toBe(404);
});
