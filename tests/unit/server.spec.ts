import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import fc from "fast-check";

// The server is plain JavaScript that runs without a build; its parts are described by their JSDoc.
const part = (name: string) => import(`../../app/_server/${name}.mjs` as string);
const { isInternal, languageOf, lostParameters, movedTo, refusal, renderedAt } = await part("address");
const { answerOf, formOf, isUnchanged } = await part("answer");
const { answerCache } = await part("cache");
const { cacheKey, VIEW_KEYS } = await part("cache-key");
const { capture } = await part("capture");
const { chooseEncoding } = await part("compress");
const { listen } = await part("listen");
const { fixedHeaders, pagePolicy, scriptHashes } = await part("headers");
const { problem } = await part("problem");
const { routerHeaders } = await part("router");
const { site } = await part("site");
const { siteUrlFrom } = await part("site-url");
const { closeDoors, traffic } = await part("stop");
const { turns } = await part("turns");

const page = (body: string, headers = {}) => ({
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  body: Buffer.from(body),
});
const file = (bytes: number, caching = "public, max-age=300") =>
  answerOf("/api/x.csv", {
    status: 200,
    headers: { "content-type": "text/csv", "cache-control": caching },
    body: Buffer.alloc(bytes, "a"),
  });

test.describe("addresses", () => {
  test("only GET, HEAD and OPTIONS are methods here", () => {
    for (const method of ["GET", "HEAD", "OPTIONS"]) expect(refusal(method, "/")).toBeNull();
    for (const method of ["POST", "TRACE", "PROPFIND", "get", ""]) expect(refusal(method, "/")).toBe(405);
  });

  test("an address of 8192 characters works and a longer one is refused", () => {
    expect(refusal("GET", `/${"a".repeat(8191)}`)).toBeNull();
    expect(refusal("GET", `/${"a".repeat(8192)}`)).toBe(414);
  });

  test("broken encoding, control characters, backslashes and other hosts are refused", () => {
    const bad = [
      "/%E0%A4%A",
      "/%",
      "/a%00",
      "/a%0d%0ab",
      "/a\\b",
      "/a%5cb",
      "//host",
      "/%2fhost",
      "http://host/",
      "*",
      "",
    ];
    for (const address of bad) expect(refusal("GET", address), address).toBe(400);
  });

  test("a query that cannot be decoded is refused for files and tolerated for pages", () => {
    expect(refusal("GET", "/api/datasets/trade.csv?country=%E0")).toBe(400);
    expect(refusal("GET", "/charts/opinion?wave=%E0")).toBeNull();
  });

  test("whatever text is asked for, it is let through or refused but never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => [null, 400].includes(refusal("GET", `/${text}`))),
    );
  });

  test("twins, the French page for unknown addresses and services of Next have no address", () => {
    for (const address of [
      "/d",
      "/d/opinion",
      "/%64/opinion",
      "/fr/d/opinion?year=1991",
      "/fr/404page",
      "/_next/image?url=x",
    ])
      expect(isInternal(address), address).toBe(true);
    for (const address of ["/data", "/fr/data", "/fr", "/_next/static/a.js"])
      expect(isInternal(address), address).toBe(false);
  });

  test("a page address with a query is rendered by its twin, everything else where it is", () => {
    expect(renderedAt("/?year=1991")).toBe("/d?year=1991");
    expect(renderedAt("/fr?year=1991")).toBe("/fr/d?year=1991");
    expect(renderedAt("/charts/opinion?wave=2017&x=%")).toBe("/d/charts/opinion?wave=2017&x=%");
    expect(renderedAt("/fr/charts/opinion?wave=2017")).toBe("/fr/d/charts/opinion?wave=2017");
    expect(renderedAt("/embed/opinion?theme=dark")).toBe("/d/embed/opinion?theme=dark");
    for (const same of ["/", "/?", "/charts/opinion", "/api/charts/opinion.csv?wave=2017", "/data?x=1"]) {
      expect(renderedAt(same)).toBe(same);
    }
  });

  test("the code of a country in other letters than capitals has moved, with its query and no line break", () => {
    expect(movedTo("/countries/fra")).toBe("/countries/FRA");
    expect(movedTo("/fr/countries/Fra/?year=1991")).toBe("/fr/countries/FRA?year=1991");
    expect(movedTo("/countries/fra?x=\u00e9\r\n")).toBe("/countries/FRA?x=%C3%A9%0D%0A");
    for (const same of [
      "/countries/FRA",
      "/countries/france",
      "/countries",
      "/api/countries/fra.json",
      "/",
    ]) {
      expect(movedTo(same), same).toBeNull();
    }
  });

  test("parameters of a file that Next would take away are told, those of pages left alone", () => {
    const told = (address: string) =>
      lostParameters(address).map(({ parameter }: { parameter: string }) => parameter);
    expect(told("/api/datasets/facts.csv?__proto__=1&nxtPx=1&nxtIy=2&year=2005")).toEqual([
      "__proto__",
      "nxtPx",
      "nxtIy",
    ]);
    expect(told("/api/datasets/facts.csv?%5F_proto__=1")).toEqual(["__proto__"]);
    expect(told("/api/datasets/facts.csv?lang=fr")).toEqual([]);
    expect(told("/charts/opinion?__proto__=1")).toEqual([]);
  });

  test("the address says the language", () => {
    expect(["/", "/france", "/fr", "/fr?year=1991", "/fr/data"].map(languageOf)).toEqual([
      "en",
      "en",
      "fr",
      "fr",
      "fr",
    ]);
  });
});

test.describe("names under which answers are kept", () => {
  const parameters = fc.uniqueArray(
    fc.tuple(fc.constantFrom<string>(...VIEW_KEYS), fc.stringMatching(/^[\w, é-]{0,9}$/)),
    {
      selector: ([key]) => key,
    },
  );
  const written = (pairs: [string, string][]) => `/charts/opinion?${new URLSearchParams(pairs)}`;

  test("the order of view parameters never matters", () => {
    fc.assert(
      fc.property(
        parameters.chain((pairs) =>
          fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
        ),
        ([pairs, shuffled]) => expect(cacheKey(written(shuffled))).toBe(cacheKey(written(pairs))),
      ),
    );
  });

  test("different views never share a name", () => {
    fc.assert(
      fc.property(parameters, parameters, (a, b) => {
        const sorted = (pairs: [string, string][]) => JSON.stringify([...pairs].sort());
        expect(cacheKey(written(a)) === cacheKey(written(b))).toBe(sorted(a) === sorted(b));
      }),
    );
  });

  test("an address with a parameter that no page knows is never kept", () => {
    const unknown = fc.stringMatching(/^[a-z_]{1,8}$/).filter((key) => !VIEW_KEYS.has(key));
    fc.assert(
      fc.property(parameters, unknown, (pairs, key) =>
        expect(cacheKey(written([...pairs, [key, "1"]]))).toBeNull(),
      ),
    );
  });

  test("doubled and undecodable parameters are not kept", () => {
    for (const query of ["year=1990&year=1991", "year=%", "year=%E0%A4"])
      expect(cacheKey(`/?${query}`)).toBeNull();
  });

  test("an encoded comma is the comma", () => {
    expect(cacheKey("/?year=1991&country=FRA,DEU")).toBe(cacheKey("/?country=FRA%2CDEU&year=1991"));
  });

  test("files are kept under their raw address and pages without a query under their path", () => {
    const raw = "/api/datasets/trade.csv?year=2005&country=FRA";
    expect([raw, "/charts/opinion", "/charts/opinion?"].map(cacheKey)).toEqual([
      raw,
      "/charts/opinion",
      "/charts/opinion",
    ]);
  });
});

test.describe("the store of answers", () => {
  test("it never holds more than its bound", async () => {
    const cache = answerCache(100_000);
    for (let i = 0; i < 50; i += 1) {
      await cache.get(`/${i}`, async () => file(10_000));
      expect(cache.size).toBeLessThanOrEqual(100_000);
    }
    let made = 0;
    const again = (key: string) =>
      cache.get(key, async () => {
        made += 1;
        return file(10_000);
      });
    await again("/49");
    expect(made).toBe(0);
    await again("/0");
    expect(made).toBe(1);
  });

  test("readers who ask at the same moment share one answer, and one failure", async () => {
    const cache = answerCache(100_000);
    let made = 0;
    const slow = () => new Promise((resolve) => setTimeout(() => resolve(file(++made)), 5));
    const answers = await Promise.all([1, 2, 3].map(() => cache.get("/a", slow)));
    expect(new Set(answers).size).toBe(1);
    const fail = async () => Promise.reject(new Error("no"));
    for (const result of await Promise.allSettled([cache.get("/b", fail), cache.get("/b", fail)]))
      expect(result.status).toBe("rejected");
    expect(await cache.get("/b", slow)).toBeTruthy();
  });

  test("only public answers with status 200 are kept, and nothing without a name", async () => {
    const cache = answerCache(100_000);
    await cache.get("/a", async () => file(10, "no-store"));
    await cache.get("/b", async () => ({ ...file(10), status: 404 }));
    await cache.get(null, async () => file(10));
    expect(cache.size).toBe(0);
  });

  test("no more pages are rendered at once than there are places", async () => {
    const inTurn = turns(2);
    let now = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
    };
    await Promise.all([...Array(9)].map(() => inTurn(work)));
    expect([most, now]).toEqual([2, 0]);
    await expect(inTurn(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await Promise.all([inTurn(work), inTurn(work)]);
    expect(now).toBe(0);
  });

  test("requests that come in together are all read before the first is worked on", async () => {
    const inTurn = turns(1);
    const told: string[] = [];
    // Each comes in a callback of its own, after which everything that can go on at once does.
    const request = async (name: string) => {
      told.push(`${name} read`);
      await inTurn(async () => told.push(`${name} begun`));
    };
    const both = ["one", "two"].map(
      (name) => new Promise<void>((done) => process.nextTick(() => void request(name).then(done))),
    );
    await Promise.all(both);
    expect(told).toEqual(["one read", "two read", "one begun", "two begun"]);
  });
});

test.describe("encodings", () => {
  test("the reader’s weights decide, brotli goes first among equals", () => {
    const choices: [string | undefined, string][] = [
      ["gzip, deflate, br", "br"],
      ["gzip", "gzip"],
      ["br;q=0, gzip", "gzip"],
      ["gzip;q=1.0, br;q=0.5", "gzip"],
      ["BR", "br"],
      ["*", "br"],
      ["*;q=0", "identity"],
      ["br;q=0.0", "identity"],
      ["deflate, zstd", "identity"],
      ["", "identity"],
      [undefined, "identity"],
    ];
    for (const [accepted, encoding] of choices) expect(chooseEncoding(accepted), accepted).toBe(encoding);
  });

  test("each encoding holds the same content under an entity tag of its own", async () => {
    const answer = file(5000);
    const [plain, br, gzip] = await Promise.all(
      ["identity", "br", "gzip"].map((name) => formOf(answer, name)),
    );
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(new Set([plain, br, gzip].map((form) => form.headers.etag)).size).toBe(3);
    expect(br.headers).toMatchObject({
      "content-encoding": "br",
      vary: "Accept-Encoding",
      "content-length": br.bytes.length,
    });
    expect(plain.headers).not.toHaveProperty("content-encoding");
  });

  test("pictures that are compressed already and tiny answers stay as they are", async () => {
    const picture = answerOf("/a.png", {
      status: 200,
      headers: { "content-type": "image/png" },
      body: Buffer.alloc(5000),
    });
    expect((await formOf(picture, "br")).bytes).toHaveLength(5000);
    expect((await formOf(file(10), "br")).headers).not.toHaveProperty("content-encoding");
  });
});

test.describe("entity tags", () => {
  test("a reader who holds the same bytes is told so", () => {
    for (const held of ['"a"', 'W/"a"', '"b", "a"', "*"]) expect(isUnchanged(held, '"a"'), held).toBe(true);
    for (const held of [undefined, "", '"b"', "a", '"a-br"'])
      expect(isUnchanged(held, '"a"'), held).toBe(false);
    expect(isUnchanged("*", undefined)).toBe(false);
  });

  test("a strong tag of a route is kept, a weak one is replaced by one of the bytes", () => {
    expect(answerOf("/api/x", page("x", { etag: '"v1"' })).tag).toBe("v1");
    expect(answerOf("/api/x", page("x", { etag: 'W/"v1"' })).tag).toBe(answerOf("/api/x", page("x")).tag);
    expect(answerOf("/api/x", page("x")).tag).not.toBe(answerOf("/api/x", page("y")).tag);
  });

  test("errors carry no tag", () => {
    expect(answerOf("/", { ...page("x"), status: 404 }).tag).toBeNull();
  });
});

test.describe("the public address of the site", () => {
  test("is that of a whole host, without a slash at its end; an empty one is none", () => {
    expect(siteUrlFrom("https://atlas.example/")).toBe("https://atlas.example");
    expect(siteUrlFrom("http://localhost:8080")).toBe("http://localhost:8080");
    for (const none of ["", undefined]) expect(siteUrlFrom(none)).toBeUndefined();
  });

  test("is refused where links made with it would lead nowhere", () => {
    for (const wrong of [
      "atlas.example",
      "ftp://atlas.example",
      "https://atlas.example/below",
      "https://a/?b",
    ])
      expect(() => siteUrlFrom(wrong), wrong).toThrow(
        `SITE_URL is "${wrong}", expected the address of a host`,
      );
  });
});

test.describe("policies", () => {
  const hash = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

  test("every inline script is allowed by its hash, once, and no other", () => {
    const html =
      '<script>a()</script><script src="/x.js"></script><script id="_R_">b(\n)</script><script>a()</script>';
    expect(scriptHashes(html)).toEqual([hash("a()"), hash("b(\n)")]);
    expect(scriptHashes('<script type="application/ld+json">{}</script>')).toEqual([]);
  });

  test("a page allows nothing foreign, of scripts and styles only those in it, and frames only under /embed", () => {
    const policy = pagePolicy(
      '<style data-href="/x.css">p{color:red}</style><script>a()</script>',
      "/charts/opinion",
    );
    expect(policy).toContain(`script-src 'self' ${hash("a()")};`);
    expect(policy).toContain(`style-src 'self' ${hash("p{color:red}")};`);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
    for (const path of ["/embed/opinion", "/fr/embed/opinion"])
      expect(pagePolicy("", path)).toContain("frame-ancestors *");
    for (const path of ["/embedded", "/charts/embed/x"])
      expect(pagePolicy("", path)).toContain("frame-ancestors 'none'");
  });

  test("TLS is promised only by a site that is configured to have it", () => {
    expect(fixedHeaders("https://atlas.example")).toHaveProperty("strict-transport-security");
    for (const url of [undefined, "http://atlas.example"])
      expect(fixedHeaders(url)).not.toHaveProperty("strict-transport-security");
  });

  test("cookies, dates of files and ranges are dropped from what Next says", () => {
    const { headers } = answerOf(
      "/",
      page("x", { "set-cookie": "a=b", "last-modified": "x", "accept-ranges": "bytes" }),
    );
    expect(Object.keys(headers).sort()).toEqual(["cache-control", "content-security-policy", "content-type"]);
  });
});

test.describe("problems", () => {
  test("programs get problem+json, browsers a page in the language of the address", () => {
    const json = problem(400, "/%", "application/json");
    expect(JSON.parse(json.bytes.toString())).toMatchObject({ type: "about:blank", status: 400 });
    expect(problem(400, "/fr/%", "text/html").bytes.toString()).toContain('<html lang="fr">');
    expect(problem(400, "/api/%", "text/html").headers["content-type"]).toBe("application/problem+json");
  });

  test("a refused method is told which ones work, a busy server when to come back", () => {
    expect(problem(405, "/", undefined).headers.allow).toBe("GET, HEAD, OPTIONS");
    expect(problem(503, "/", undefined).headers["retry-after"]).toBe(5);
  });

  test("nothing of the address is repeated in the page about it", () => {
    expect(problem(400, "/<script>alert(1)</script>", "text/html").bytes.toString()).not.toContain("alert");
  });
});

test.describe("what Next sees", () => {
  type Next = (
    request: { url: string; headers: object },
    response: NodeJS.WritableStream & { writeHead: (status: number, headers: object) => void },
  ) => void;
  const held = (next: Next, request = {}) =>
    capture(next, { method: "GET", address: "/", headers: {}, ...request });

  test("an answer written in pieces is held whole, with its headers", async () => {
    const said = await held((_request, response) => {
      response.writeHead(201, { "x-a": "b" });
      response.write("one ");
      response.end("two");
    });
    expect(said).toMatchObject({ status: 201, headers: { "x-a": "b" } });
    expect(said.body.toString()).toBe("one two");
  });

  test("a large answer does not wait for a connection that is not there", async () => {
    const said = await held((_request, response) => {
      for (let i = 0; i < 100; i += 1) expect(response.write(Buffer.alloc(50_000))).toBe(true);
      response.end();
    });
    expect(said.body).toHaveLength(5_000_000);
  });

  test("an answer that does not come is given up as a declared 503", async () => {
    await expect(held(() => undefined, { patience: 10 })).rejects.toMatchObject({ status: 503 });
  });

  test("no host, cookie, encoding or inner switch of a reader gets through", () => {
    const sent = {
      host: "evil",
      cookie: "a",
      "accept-encoding": "br",
      "x-middleware-subrequest": "1",
      rsc: "1",
    };
    expect(routerHeaders(sent)).toEqual({ rsc: "1" });
  });

  test("a router's request that Next could not read is refused", () => {
    const state = (tree: unknown) => ({
      rsc: "1",
      "next-router-state-tree": encodeURIComponent(JSON.stringify(tree)),
    });
    const chart = ["chart", "opinion", "d", null];
    const trees = [
      ["", {}],
      ["", { children: [chart, {}, null, "refetch"] }],
      ["", {}, ["/a", "/b"], null, 16],
    ];
    for (const tree of trees) expect(routerHeaders(state(tree)), JSON.stringify(tree)).toEqual(state(tree));
    for (const tree of [
      {},
      [],
      [""],
      ["", []],
      ["", { a: [1, {}] }],
      ["", {}, null, "x"],
      [["a", "b", "x", null], {}],
    ])
      expect(routerHeaders(state(tree)), JSON.stringify(tree)).toBeNull();
    for (const text of ["garbage", "%", "%E0%A4", "[".repeat(9000)])
      expect(routerHeaders({ "next-router-state-tree": text })).toBeNull();
  });
});

test("what cannot be read is answered too on a connection that has carried answers before", async () => {
  const [server] = await listen(
    ["127.0.0.1"],
    0,
    (_request: unknown, response: { end: (text: string) => void }) => response.end("fine"),
  );
  const { port } = server.address() as AddressInfo;
  const statuses = await new Promise<string[]>((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    socket.setEncoding("utf8").on("error", reject);
    socket.on("data", (chunk) => {
      if (text === "") socket.write("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n");
      text += chunk;
    });
    socket.on("close", () => resolve(text.match(/HTTP\/1\.1 \d+/g) ?? []));
  });
  server.close();
  expect(statuses).toEqual(["HTTP/1.1 200", "HTTP/1.1 400"]);
});

test("a request whose body cannot be read is answered while nothing of its answer is on the way", async () => {
  const [server] = await listen(["127.0.0.1"], 0, () => undefined);
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
    );
    socket.once("data", (chunk) => resolve(chunk.toString().slice(0, 12)));
    socket.once("error", reject);
    socket.once("close", () => reject(new Error("no answer")));
  });
  server.close();
  expect(answer).toBe("HTTP/1.1 400");
});

test("a server that stops answers everybody who was at its door, however many came while it was busy", async () => {
  const [server] = await listen(
    ["127.0.0.1"],
    0,
    (_request: unknown, response: { end: (text: string) => void }) => response.end("fine"),
  );
  const { port } = server.address() as AddressInfo;
  const statuses: Promise<string>[] = [];
  const closed = new Promise<void>((resolve) => {
    // Nothing is accepted before this turn of the event loop ends, as when a page takes long to render.
    for (let reader = 0; reader < 20; reader += 1) {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
      );
      statuses.push(
        new Promise((done) => {
          socket.once("data", (chunk) => done(chunk.toString().slice(9, 12)));
          socket.once("error", ({ message }) => done(message));
        }),
      );
    }
    closeDoors([server], resolve, () => undefined);
  });
  expect(await Promise.all(statuses)).toEqual(Array(20).fill("200"));
  await closed;
});

test("while the server stops, health says 503 and everything else is still answered", async () => {
  const seen: number[] = [];
  const current = traffic();
  const { listener: answer } = site(
    (_request: unknown, response: { end: (text: string) => void }) => response.end("fine"),
    { logRequests: false, traffic: current },
  );
  const ask = (url: string) =>
    capture((_request: unknown, response: unknown) => answer({ method: "GET", url, headers: {} }, response), {
      method: "GET",
      address: url,
      headers: {},
    });
  seen.push((await ask("/api/health")).status);
  current.lastRequests();
  seen.push((await ask("/api/health")).status, (await ask("/charts/opinion")).status);
  expect(seen).toEqual([200, 503, 200]);
});

test("a country in small letters is redirected for good where there is such a page, and is unknown where not", async () => {
  const { listener: answer } = site(
    (
      { url = "" }: { url?: string },
      response: {
        statusCode: number;
        setHeader: (name: string, value: string) => void;
        end: (text: string) => void;
      },
    ) => {
      response.statusCode = url === "/countries/FRA" || url === "/404" ? 200 : 404;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end("page");
    },
    { logRequests: false, traffic: traffic() },
  );
  const ask = (url: string) =>
    capture((_request: unknown, response: unknown) => answer({ method: "GET", url, headers: {} }, response), {
      method: "GET",
      address: url,
      headers: {},
    });
  const moved = await ask("/countries/fra");
  expect([moved.status, moved.headers.location]).toEqual([308, "/countries/FRA"]);
  expect((await ask("/countries/zzz")).status).toBe(404);
  expect((await ask("/countries/FRA")).status).toBe(200);
});

test("a router that is told to ask again is sent to the address of the page, not to its twin inside the server", async () => {
  const { listener: answer } = site(
    (
      { url = "" }: { url?: string },
      response: {
        statusCode: number;
        setHeader: (name: string, value: string) => void;
        end: (text: string) => void;
      },
    ) => {
      response.statusCode = 307;
      response.setHeader("location", `${url}&_rsc=`);
      response.end("");
    },
    { logRequests: false, traffic: traffic() },
  );
  const sentTo = async (url: string) => {
    const { status, headers } = await capture(
      (_request: unknown, response: unknown) =>
        answer({ method: "GET", url, headers: { rsc: "1" } }, response),
      { method: "GET", address: url, headers: {} },
    );
    return [status, headers.location];
  };
  for (const address of [
    "/?year=1991",
    "/fr?year=1991",
    "/charts/opinion?wave=2017",
    "/fr/embed/doctrine?from=2000",
    "/present?talk=x",
    "/data?x=1",
  ])
    expect(await sentTo(address)).toEqual([307, `${address}&_rsc=`]);
});

test("the container starts the server as npm start does: with the same bounds on its memory", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { start: string } };
  const file = readFileSync("Dockerfile", "utf8");
  const command = JSON.parse(/^CMD (.*"server\.mjs".*)$/m.exec(file)?.[1] ?? "[]") as string[];
  expect(command).toContain("--max-old-space-size=192");
  expect(scripts.start).toMatch(new RegExp(`${command.join(" ")}$`));
  for (const [setting] of scripts.start.matchAll(/\bMALLOC_\w+=\d+/g)) expect(file).toContain(setting);
});
