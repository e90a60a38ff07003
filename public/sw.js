// Keeps the talk on the reader's machine, so that it goes on when the network or the server is gone. Pages of the talk
// are asked of the server first; what they are made of comes from here first, as its names change with its content.
// Nothing else of the site is touched.

const CACHE = "talk";
const PAGES = ["/present", "/present/notes", "/present/check"].flatMap((page) => [page, `/fr${page}`]);
/** How long the server may think before the kept page is shown, ms. */
const PATIENCE = 4000;

const pageOf = (url) => {
  const path = url.pathname.replace(/\/$/, "");
  return PAGES.includes(path) ? path : null;
};
const isPart = (url) => url.pathname.startsWith("/_next/static/") || url.pathname.startsWith("/icon.");

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  const page = pageOf(url);
  if (request.mode === "navigate" && page) event.respondWith(answerPage(event, page));
  else if (isPart(url)) event.respondWith(answerPart(request));
});

self.addEventListener("message", (event) => {
  // The page before a talk has found something missing or old.
  if (event.data === "keep") event.waitUntil(keepAll().catch(() => {}));
  if (event.data !== "state") return;
  event.waitUntil(
    fetch("/api/health", { cache: "no-store" }).then(
      () => event.source?.postMessage("ready"),
      () => event.source?.postMessage("offline"),
    ),
  );
});

async function answerPage(event, page) {
  const kept = await (await caches.open(CACHE)).match(page, { ignoreVary: true });
  const asked = fetch(event.request);
  try {
    const late = new Promise((_, refuse) => setTimeout(refuse, PATIENCE));
    const answer = await (kept ? Promise.race([asked, late]) : asked);
    // A broken server is as good as none.
    if (!answer.ok) return kept ?? answer;
    event.waitUntil(keep(page, answer.clone()).then(tidy, () => {}));
    return answer;
  } catch {
    asked.catch(() => {});
    return kept ?? Response.error();
  }
}

async function answerPart(request) {
  const kept = await (await caches.open(CACHE)).match(request, { ignoreVary: true });
  return kept ?? fetch(request);
}

async function keepAll() {
  for (const page of PAGES) {
    const answer = await fetch(page, { cache: "no-cache" });
    if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
    await keep(page, answer);
  }
  await tidy();
}

/** Keeps a page after all that it is made of, so that a kept page is always whole. */
async function keep(page, answer) {
  const cache = await caches.open(CACHE);
  const html = await answer.clone().text();
  await Promise.all([...partsOf(html)].map((part) => keepPart(cache, part)));
  await cache.put(page, answer);
}

async function keepPart(cache, part) {
  if (await cache.match(part, { ignoreVary: true })) return;
  const answer = await fetch(part);
  if (!answer.ok) throw new Error(`${part}: ${answer.status}`);
  if (new URL(part, self.location.href).pathname.endsWith(".css")) {
    for (const file of filesOf(await answer.clone().text(), part)) await keepPart(cache, file);
  }
  await cache.put(part, answer);
}

/** Addresses of scripts, styles, typefaces and the icon in a page. */
const partsOf = (html) => new Set(html.match(/\/(?:_next\/static\/|icon\.)[^"'\\\s<>)]+/g) ?? []);

/** Addresses of typefaces in a style sheet; `url(#…)` is a pattern of the page, no file. */
const filesOf = (css, address) =>
  [...css.matchAll(/url\(["']?([^"'#)][^"')]*)["']?\)/g)]
    .map(([, file]) => new URL(file, new URL(address, self.location.href)))
    .filter((url) => url.origin === self.location.origin && isPart(url))
    .map((url) => url.pathname + url.search);

/** Forgets what no kept page is made of any more. */
async function tidy() {
  const cache = await caches.open(CACHE);
  const wanted = new Set(PAGES);
  for (const page of PAGES) {
    const kept = await cache.match(page, { ignoreVary: true });
    for (const part of kept ? partsOf(await kept.text()) : []) {
      wanted.add(part);
      if (!part.includes(".css")) continue;
      const style = await cache.match(part, { ignoreVary: true });
      for (const file of style ? filesOf(await style.text(), part) : []) wanted.add(file);
    }
  }
  for (const { url } of await cache.keys()) {
    const { pathname, search } = new URL(url);
    if (!wanted.has(pathname + search)) await cache.delete(url, { ignoreVary: true });
  }
}
