import { connect } from "node:net";
import { expect, open, test } from "./walk";

const long = "x".repeat(100_000);

/** Queries that a page cannot use, and what its notice must name. */
const unusable = [
  ["year=abc", "abc"],
  ["year=1800", "1800"],
  ["year=", "year"],
  ["country=XXX", "XXX"],
  ["country=ZZZ,FRA", "ZZZ"],
  ["region=moon", "moon"],
  ["colour=red", "colour"],
  ["year=1990&year=1991", "year"],
  ["year=%E0%A4%A", "year"],
  ["%E0%A4%A", "%A"],
  ["wave=2099", "2099"],
  ["question=__proto__", "__proto__"],
  ["country=%3Cscript%3Ealert(1)%3C/script%3E", "<script>alert(1)</script>"],
] as const;

test("a page shows its usual view and names in a notice what it cannot use of an address", async ({
  page,
}) => {
  const usual = "24 of 27";
  for (const [query, told] of unusable) {
    const answer = await page.request.get(`/?${query}`);
    expect(answer.status(), query).toBe(200);
    const shown = await page.evaluate(
      (html) => {
        const root = new DOMParser().parseFromString(html, "text/html");
        const text = (selector: string) => root.querySelector(selector)?.textContent;
        return { notice: text(".notice"), sentence: text('[data-live="sentence"]') };
      },
      await answer.text(),
    );
    expect(shown.notice, query).toContain(told);
    expect(shown.sentence, query).toContain(usual);
  }
});

test("a notice stays when the page has come alive, on the dashboard and on a chart alone", async ({
  page,
}) => {
  for (const address of ["/?year=abc", "/charts/recognition-map?year=abc", "/fr?year=abc"]) {
    await open(page, address);
    await expect(page.locator(".notice")).toContainText("abc");
  }
});

test("what newsletters and networks add to an address is carried along without a notice", async ({
  page,
}) => {
  await open(page, "/charts/opinion?utm_source=letter&fbclid=abc&wave=2007");
  await expect(page.locator(".notice")).toHaveCount(0);
  await page.getByRole("combobox", { name: "Wave" }).selectOption("2017");
  await expect(page).toHaveURL(/\?(?=.*\butm_source=letter\b)(?=.*\bwave=2017\b)/);
});

test("a setting of another chart is carried along without a notice", async ({ page }) => {
  await open(page, "/charts/opinion?year=1991");
  await expect(page.locator(".notice")).toHaveCount(0);
  await page.getByRole("combobox", { name: "Wave" }).selectOption("2017");
  await expect(page).toHaveURL(/\?(?=.*\byear=1991\b)(?=.*\bwave=2017\b)/);
});

test("of a list of countries the known ones are kept", async ({ page }) => {
  await page.goto("/?country=ZZZ,FRA");
  await expect(page.locator(".notice")).toContainText("ZZZ");
  await expect(page.locator('[data-card="FRA"]')).toBeVisible();
});

test("an address of 100 kB is refused with a page a person can read", async ({ request }) => {
  const answer = await request.get(`/?year=${long}`, { headers: { accept: "text/html" } });
  expect(answer.status()).toBe(414);
  expect(await answer.text()).toContain("This address is too long");
});

const wrongFiles = [
  ["/api/charts/recognition-map.csv?year=abc", "year", "abc"],
  ["/api/charts/recognition-map.csv?year=1800", "year", "1800"],
  ["/api/charts/recognition-map.json?region=moon", "region", "moon"],
  ["/api/charts/trade-2005.csv?country=XXX", "country", "XXX"],
  ["/api/charts/trade-2005.csv?country=ZZZ,FRA", "country", "ZZZ"],
  ["/api/charts/trade-2005.csv?year=2005", "year", "2005"],
  ["/api/charts/opinion.csv?colour=red", "colour", "red"],
  ["/api/charts/opinion.csv?wave=2013&wave=2017", "wave", "2013 & 2017"],
  ["/api/charts/opinion.csv?lang=de", "lang", "de"],
  ["/api/datasets/trade.csv?year=abc", "year", "abc"],
  ["/api/datasets/trade.csv?country=XXX", "country", "XXX"],
  ["/api/datasets/facts.csv?country=FRA", "country", "FRA"],
] as const;

test("a file route names each parameter it cannot use, its value and what is allowed", async ({
  request,
}) => {
  for (const [address, parameter, value] of wrongFiles) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(400);
    expect(answer.headers()["content-type"], address).toMatch(/^application\/problem\+json/);
    const problem = await answer.json();
    expect(problem, address).toMatchObject({ status: 400, errors: [{ parameter, value }] });
    expect(problem.errors[0].allowed.length, address).toBeGreaterThan(0);
    expect(problem.type, address).toBeTruthy();
    expect(problem.title, address).toBeTruthy();
  }
});

test("broken percent-encoding in a file address is a 400", async ({ baseURL }) => {
  for (const path of ["/api/charts/opinion.csv?wave=%E0%A4%A", "/api/datasets/%E0%A4%A.csv", "/%E0%A4%A"]) {
    expect(await raw(baseURL, `GET ${path} HTTP/1.1`), path).toMatch(/^HTTP\/1\.1 400 /);
  }
});

test("a parameter that Next takes for its own is refused as any other unknown one", async ({ request }) => {
  for (const key of ["__proto__", "nxtPx", "nxtIx", "constructor"]) {
    for (const address of ["/api/charts/opinion.csv", "/api/datasets/facts.json", "/api/health"]) {
      const answer = await request.get(`${address}?${key}=1`);
      expect(answer.status(), `${address} ${key}`).toBe(400);
      expect((await answer.json()).errors[0].parameter).toBe(key);
    }
  }
});

test("an unknown dataset, chart or address below /api is a 404 that names the known ones", async ({
  request,
}) => {
  const cases = [
    ["/api/datasets/nope.csv", "trade-2005"],
    ["/api/datasets/constructor.json", "trade-2005"],
    ["/api/charts/nope.csv", "recognition-map"],
    ["/api/charts/opinion.docx", "csv"],
    ["/api/countries/XXX.json", "FRA.json"],
    ["/api/map/moon.json", "world.json"],
    ["/api/nope", "/api/charts"],
  ] as const;
  for (const [address, known] of cases) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(answer.headers()["content-type"], address).toMatch(/^application\/problem\+json/);
    expect((await answer.json()).known, address).toContain(known);
  }
});

test("a file address of 100 kB is refused as too long", async ({ request }) => {
  const answer = await request.get(`/api/charts/opinion.csv?wave=${long}`);
  expect([414, 431]).toContain(answer.status());
  expect(answer.headers()["content-type"]).toMatch(/^application\/problem\+json/);
});

/** The head of the answer to a request line that no polite client would send. */
function raw(baseURL: string | undefined, line: string): Promise<string> {
  const { hostname, port } = new URL(baseURL ?? "");
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${line}\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`),
    );
    let text = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
  });
}

test("everything is read-only: other methods get 405 and the list of those allowed", async ({
  request,
  baseURL,
}) => {
  for (const path of ["/", "/charts/opinion", "/api/charts/opinion.csv", "/api/datasets"]) {
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const answer = await request.fetch(path, { method });
      expect(answer.status(), `${method} ${path}`).toBe(405);
      expect(answer.headers().allow, `${method} ${path}`).toBe("GET, HEAD, OPTIONS");
    }
    for (const method of ["TRACE", "PROPFIND", "CONNECT"]) {
      const answer = await raw(baseURL, `${method} ${path} HTTP/1.1`);
      expect(answer, `${method} ${path}`).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer, `${method} ${path}`).toMatch(/\r\nAllow: GET, HEAD, OPTIONS\r\n/i);
    }
  }
  expect(await raw(baseURL, "NONSENSE / HTTP/1.1")).toMatch(/^HTTP\/1\.1 4(00|05) /);
});

test("files answer HEAD, ETag, OPTIONS and readers from other sites as the documentation says", async ({
  request,
}) => {
  const addresses = ["/api/charts/opinion.csv?wave=2017", "/api/datasets/trade.json", "/api/map/world.json"];
  for (const address of addresses) {
    const get = await request.get(address);
    const head = await request.head(address);
    const told = ({ date, "keep-alive": _, connection, ...headers }: Record<string, string>) => headers;
    expect(head.status(), address).toBe(200);
    expect(told(head.headers()), address).toEqual(told(get.headers()));
    expect((await head.body()).length, address).toBe(0);
    expect(get.headers()["access-control-allow-origin"], address).toBe("*");
    expect(get.headers()["cache-control"], address).toMatch(/max-age=\d+/);
    expect(get.headers()["content-disposition"], address).toContain("v2025.11");

    const etag = get.headers().etag ?? "";
    expect(etag, address).toMatch(/^"/);
    const again = await request.get(address, { headers: { "if-none-match": etag } });
    expect(again.status(), address).toBe(304);
    expect((await again.body()).length, address).toBe(0);
    expect(again.headers().etag, address).toBe(etag);

    const options = await request.fetch(address, { method: "OPTIONS" });
    expect(options.status(), address).toBe(204);
    expect(options.headers()["access-control-allow-methods"], address).toContain("GET");
  }
});

test.describe("unknown pages", () => {
  test.use({ mayLog: /status of 404/ });

  for (const [address, lang, home, heading] of [
    ["/nope", "en", "/", "There is no such page"],
    ["/charts/nope", "en", "/", "There is no such page"],
    ["/fr/nope", "fr", "/fr", "Cette page n’existe pas"],
    ["/fr/charts/nope", "fr", "/fr", "Cette page n’existe pas"],
  ] as const) {
    test(`${address} is a 404 in the language of its address, with a way on`, async ({ page }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page).toHaveTitle(new RegExp(`^${heading} · `));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await page.locator(`main a[href="${home}"]`).click();
      await expect(page).toHaveURL(home);
      await expect(page.locator('figure[data-chart="recognition-map"]')).toBeVisible();
    });
  }
});
