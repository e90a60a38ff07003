import { expect, test } from "./walk";

const pages = [
  "/countries/FRA",
  "/countries/KOR",
  "/countries/XKX",
  "/fr/countries/DEU",
  "/fr/countries/PRK",
  "/about",
  "/fr/about",
  "/about/accessibility",
  "/fr/about/accessibility",
  "/data",
  "/fr/data",
  "/present",
  "/fr/present",
  "/present/check",
  "/fr/present/edit",
  "/fr/present/notes",
];

// One after another, in one process: each address is asked for once.
test.describe.configure({ mode: "default" });

/** What each address answered: pages lead to the same places. */
const answers = new Map<string, Promise<{ status: number; html: string }>>();

const withoutScripts = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, "");

for (const path of pages) {
  test(`every link on ${path} leads somewhere, and every fragment to a place on its page`, async ({
    request,
  }) => {
    test.slow();
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
    expect(own.length).toBeGreaterThan(3);
    await Promise.all(
      own.map(async (href) => {
        const [target = "", fragment] = href.split("#");
        const answer = await ask(target === "" ? path : target);
        expect(answer.status, href).toBe(200);
        if (fragment) expect(answer.html.includes(`id="${fragment}"`), href).toBe(true);
      }),
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
}
