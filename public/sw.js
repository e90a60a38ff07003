// Keeps the talk on the reader's machine, so that it goes on when the network or the server is gone. Pages of the talk
// are asked of the server first; what they are made of comes from here first, as its names change with its content.
// Nothing else of the site is touched.

const CACHE = "talk";
/** Kept for everybody. */
const FOLDERS = ["", "/fr"];
const PAGES = ["/present", "/present/notes", "/present/check", "/present/edit"].flatMap((page) =>
  FOLDERS.map((folder) => folder + page),
);
/** Readers' own talks are kept once opened, the slides and the notes of each: the last ones, so many. */
const OWN_TALKS = 5;
/** How long the server may think before the kept page is shown, ms. */
const PATIENCE = 4000;

/** Under which address a page is kept: its slide is found in the browser, an own talk is part of it. */
const pageOf = (url) => {
  const path = url.pathname.replace(/\/$/, "");
  const talk = url.searchParams.get("talk");
  if (!PAGES.includes(path)) return null;
  if (talk === null || !isTalkPath(path)) return path;
  return /^[\w-]+$/.test(talk) ? `${path}?talk=${talk}` : null;
};
const isTalkPath = (path) => PAGES.includes(path) && /\/present(\/notes)?$/.test(path);
/** The talk in the address of a kept page; null is the talk of the site. */
const ownOf = (page) => page.split("?talk=")[1] ?? null;
/** The slides of notes, the notes of slides. */
const otherOf = (page) => {
  const [path, talk] = page.split("?");
  return `${path.endsWith("/notes") ? path.slice(0, -"/notes".length) : `${path}/notes`}?${talk}`;
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
  // A window of the talk says what it shows and asks how it is; `anew` when the page before a talk has found something
  // of it missing or old.
  const { page, anew = false } = event.data ?? {};
  if (typeof page !== "string" || !page.startsWith("/")) return;
  event.waitUntil(
    keepShown(pageOf(new URL(page, self.location.href)), anew === true)
      .then(() => fetch("/api/health", { cache: "no-store" }))
      .then(
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
    event.waitUntil(
      keep(page, answer.clone())
        .then(() => keepOwn(page))
        .then(tidy)
        .catch(() => {}),
    );
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
  for (const page of PAGES) await fetchAndKeep(page);
  await tidy();
}

/** Keeps what a window shows: an own talk where that is not done yet, anything when it is wanted anew. */
async function keepShown(page, anew) {
  if (anew && page !== null && ownOf(page) === null) await keepAll();
  else await keepOwn(page, anew);
}

/** Keeps an own talk that is open, its slides and its notes, where that is not done yet or is wanted anew. */
async function keepOwn(page, anew = false) {
  if (page === null || ownOf(page) === null) return;
  const cache = await caches.open(CACHE);
  let isNew = false;
  for (const one of [page, otherOf(page)]) {
    if (!anew && (await cache.match(one, { ignoreVary: true }))) continue;
    await fetchAndKeep(one);
    isNew = true;
  }
  if (isNew) await tidy();
}

async function fetchAndKeep(page) {
  const answer = await fetch(page, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${page}: ${answer.status}`);
  await keep(page, answer);
}

/** Keeps a page after all that it is made of, so that a kept page is always whole. */
async function keep(page, answer) {
  const cache = await caches.open(CACHE);
  const html = await answer.clone().text();
  // An own talk that cannot be shown has no second window, and shall push out none that can.
  if (ownOf(page) !== null && !html.includes(`href="${otherOf(page)}"`)) return;
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

/** Forgets own talks but the last ones, and what no kept page is made of any more. */
async function tidy() {
  const cache = await caches.open(CACHE);
  const addresses = (await cache.keys()).map(({ url }) => url.slice(self.location.origin.length));
  // In the order in which they were kept.
  const own = addresses.filter((page) => ownOf(page) !== null);
  const last = [...new Set(own.map(ownOf).reverse())].slice(0, OWN_TALKS);
  const pages = [...PAGES, ...own.filter((page) => last.includes(ownOf(page)))];
  const wanted = new Set(pages);
  for (const address of pages) {
    const page = await cache.match(address, { ignoreVary: true });
    for (const part of page ? partsOf(await page.text()) : []) {
      wanted.add(part);
      if (!part.includes(".css")) continue;
      const style = await cache.match(part, { ignoreVary: true });
      for (const file of style ? filesOf(await style.text(), part) : []) wanted.add(file);
    }
  }
  for (const address of addresses) {
    if (!wanted.has(address)) await cache.delete(address, { ignoreVary: true });
  }
}
