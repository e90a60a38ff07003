/** A grammar of requests: every route of the OpenAPI document and every page, with values that are valid, nearly valid
 *  and hostile, and with the headers that proxies, browsers, Next's own router and attackers send. */

import { deflateRawSync } from "node:zlib";
import { chance } from "./random.mjs";

/** A host that only headers name: an answer that repeats it has trusted one of them. */
export const strangeHost = "header-only.example";

/** `mustWork` is true where nothing was bent: the answer has to be the page or the file.
 *  @typedef {{ method: string, target: string, kind: string, mustWork: boolean, isClosed: boolean, bytes: Buffer }} Generated */

// How often a route is asked for. Pictures and talk files are work for a child process, or are megabytes.
/** @type {[RegExp, number][]} */
const routeWeights = [
  [/\.png$/, 0.1],
  [/talk\.(pptx|pdf|html)$/, 0.01],
  [/datapackage\.zip$|map\/|openapi/, 0.3],
  [/charts\/\{chart\}\./, 3],
  [/datasets\/\{dataset\}\./, 3],
];

// Most readers ask for what others asked for before: what nobody asked for yet has to be made, and a page of a view costs
// as much as twenty kept ones. So many different addresses are asked for again and again, and this share is new.
const repeated = { page: { addresses: 60, fresh: 0.02 }, file: { addresses: 300, fresh: 0.15 } };

const pages = {
  "/": 2,
  "/charts/{chart}": 8,
  "/embed/{chart}": 4,
  "/countries/{country}": 3,
  "/about": 0.5,
  "/data": 0.5,
  "/present": 1,
  "/present/notes": 0.5,
  "/d": 0.2,
  "/d/charts/{chart}": 0.5,
  "/404page": 0.2,
  "/sw.js": 0.3,
  "/favicon.ico": 0.2,
  "/_next/image": 0.2,
  "/_next/data/x.json": 0.2,
  "/_next/static/{chart}.js": 0.2,
  "/{chart}": 0.3,
};

const oddValues = [
  "",
  " ",
  "0",
  "-1",
  "+1",
  "1e9",
  "1e3",
  "NaN",
  "Infinity",
  "null",
  "undefined",
  "true",
  "[]",
  "{}",
  "01991",
  "1991.5",
  "1991 ",
  "١٩٩١",
  "99999999999999999999",
  "2000..1990",
  "2000..",
  "..2000",
  "2000...2010",
  "fra",
  "FR",
  "FRA,",
  ",FRA",
  "FRA,,DEU",
  "FRA;DEU",
  "ZZZ",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "../../../etc/passwd",
  "..\\..\\windows",
  "/etc/passwd",
  "file:///etc/passwd",
  "<script>alert(1)</script>",
  "'; drop table polls; --",
  "#{7*7}",
  "{{7*7}}",
  "%s%s%n",
  "=1+1",
  "\u0000",
  "\n",
  "\r\nSet-Cookie: a=b",
  "\u0007\u001b[31m",
  "é",
  "\u202eabc",
  "\ufeff1991",
  "\ufffd",
  "\u{1f600}",
  "a\u0301",
];
const oddKeys = [
  "x",
  "Year",
  "year[]",
  "year.",
  "__proto__",
  "constructor",
  "_rsc",
  "",
  "é",
  "%00",
  "a b",
  "utm_source",
  "slide",
  "step",
  "page",
];
const brokenEncodings = [
  "%",
  "%2",
  "%zz",
  "%E0%A4%A",
  "%C0%AF",
  "%ED%A0%80",
  "%FF%FE",
  "%u0041",
  "+",
  "&&",
  "==",
  "?",
  "#a",
  ";",
];
const pathTricks = [
  "/..",
  "/../..",
  "/%2e%2e",
  "/%2e%2e%2f",
  "/./",
  "//",
  "/%2f",
  "/%5c",
  "\\",
  "/%00",
  "%00.csv",
  "/;a=b",
  "/~",
  "/.git/config",
  "/.env",
  "/*",
  "%20",
  "%0d%0a",
  "/",
  ".",
  "..",
  "%",
  "/%E0%A4%A",
  "/%252e%252e",
  "/\u00e9",
  "/_next",
  "/api",
];
const strangeMethods = [
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "TRACE",
  "CONNECT",
  "PROPFIND",
  "get",
  "QUERY",
  "FOO",
];

/** @type {Record<string, string[]>} */
const headerValues = {
  Host: [
    "localhost",
    strangeHost,
    "",
    `${strangeHost}:99999`,
    "a b",
    "[::1]",
    `${strangeHost}/path`,
    "x".repeat(300),
  ],
  "X-Forwarded-Host": [strangeHost],
  "X-Forwarded-Proto": ["https", "javascript", ","],
  "X-Forwarded-For": ["127.0.0.1", "' or 1=1"],
  "X-Forwarded-Port": ["0", "99999"],
  Forwarded: [`host=${strangeHost};proto=https`],
  "X-Original-URL": ["/etc/passwd"],
  "X-Rewrite-URL": ["/d/charts/opinion"],
  "X-HTTP-Method-Override": ["DELETE"],
  "X-Middleware-Subrequest": ["middleware:middleware:middleware"],
  "X-Nextjs-Data": ["1"],
  "X-Matched-Path": ["/about"],
  "X-Invoke-Path": ["/about"],
  "X-Invoke-Status": ["500"],
  "X-Prerender-Revalidate": ["1"],
  Purpose: ["prefetch"],
  Origin: ["null", `https://${strangeHost}`],
  Referer: [`https://${strangeHost}/`],
  Cookie: ["a=b", "__prerender_bypass=1; __next_preview_data=2", "x".repeat(4000)],
  Accept: ["*/*", "text/html", "image/webp", "text/x-component", "", "a/b;q=zzz"],
  "Accept-Encoding": [
    "gzip",
    "br",
    "gzip, deflate, br, zstd",
    "identity;q=0",
    "*;q=0",
    "br;q=1.0, *;q=0.1",
    "gzip;q=zzz",
    "",
    "x".repeat(500),
    ",,,,",
  ],
  "Accept-Language": ["fr", "de;q=0.5", "x".repeat(500)],
  "If-None-Match": ["*", '"x"', 'W/"x"', '"', ",,", '"a", "b", W/"c"', "x".repeat(2000)],
  "If-Modified-Since": ["Sat, 01 Nov 2025 00:00:00 GMT", "yesterday"],
  "If-Match": ['"x"'],
  Range: ["bytes=0-10", "bytes=-1", "bytes=0-0,1-1", "lines=1", "bytes=5-1"],
  RSC: ["1", "0", "x"],
  "Next-Router-Prefetch": ["1", "2", "x"],
  "Next-Router-Segment-Prefetch": ["/_tree", "/_full", "/../..", "x"],
  "Next-Router-State-Tree": [
    "%5B%22%22%2C%7B%22children%22%3A%5B%22__PAGE__%22%2C%7B%7D%5D%7D%2Cnull%2Cnull%2Ctrue%5D",
    "%5B%22%22%2C%7B%22children%22%3A%5B%22__PAGE__%22%2C%7B%7D%5D%7D%5D",
    "%5B%5D",
    "x",
    "%",
    "%5B".repeat(2000),
  ],
  "Next-Url": ["/", "/about", `http://${strangeHost}/`, "%"],
  "Next-Action": ["x", "0".repeat(42)],
  "Content-Type": ["application/json", "multipart/form-data"],
  "Cache-Control": ["no-cache", "only-if-cached"],
  Expect: ["100-continue"],
  Upgrade: ["h2c", "websocket"],
  Connection: ["keep-alive", "close"],
  TE: ["trailers"],
  "X-Odd": ["\u0080\u00ff", "a\tb", "x".repeat(9000)],
};

/** A maker of requests: the number of a request and the seed decide it alone, so that any one can be sent again.
 *  @param {any} openApi the document at /api/openapi.json @param {number} seed
 *  @returns {(index: number) => Generated} */
export function requestMaker(openApi, seed) {
  const routes = Object.fromEntries(
    Object.entries(openApi.paths).map(([path, { get }]) => [path, get.parameters]),
  );
  const weights = Object.fromEntries(
    Object.keys(routes).map((path) => [path, routeWeights.find(([pattern]) => pattern.test(path))?.[1] ?? 1]),
  );
  const known = Object.values(routes).flat();
  const charts = known.find(({ name }) => name === "chart").schema.enum;
  const codes = known.find(({ name, in: place }) => name === "country" && place === "path").schema.enum;
  const viewKeys = routes["/api/charts/{chart}.svg"].filter(({ in: place }) => place === "query");

  return (index) => {
    const dice = chance(seed * 1_000_003 + index);
    const kind = dice.weighted({ file: 52, page: 44, protocol: 4 });
    const { addresses, fresh } = repeated[kind === "page" ? "page" : "file"];
    const isUsual = !dice.is(fresh);
    const choice = isUsual ? chance(seed + dice.whole(1, addresses)) : dice;
    const bent = { is: false };
    const target = kind === "page" ? pageTarget(choice, bent) : fileTarget(choice, bent);
    return kind === "protocol" ? brokenRequest(dice, target) : request(dice, kind, target, bent);
  };

  /** @typedef {ReturnType<typeof chance>} Dice */

  /** @param {Dice} dice @param {{ is: boolean }} bent */
  function fileTarget(dice, bent) {
    const route = dice.weighted(weights);
    const parameters = routes[route];
    const bend = dice.is(0.55);
    bent.is = bend;
    /** @type {Record<string, string>} */
    const path = {};
    for (const { name, schema } of parameters.filter(({ in: place }) => place === "path")) {
      path[name] = bend && dice.is(0.2) ? escaped(dice, dice.one(oddValues)) : dice.one(schema.enum);
    }
    const subject = path.chart ?? path.dataset;
    const usable = parameters.filter(
      ({ in: place, examples }) => place === "query" && (!examples || subject in examples || bend),
    );
    const chosen = usable.filter(({ required }) => required || dice.is(bend ? 0.35 : 0.25));
    const pairs = chosen.map((parameter) => [
      parameter.name,
      bend && dice.is(0.5) ? oddValue(dice, parameter) : usualValue(dice, parameter, subject),
    ]);
    // The years in which a question was asked are its own: together they are only tried bent.
    const asked = pairs.filter(([name]) => name === "wave" || name === "question");
    const fitting = bend || asked.length < 2 ? pairs : pairs.filter(([name]) => name !== "question");
    const address = filled(route, path);
    return withQuery(dice, bend && dice.is(0.15) ? address + dice.one(pathTricks) : address, fitting, bend);
  }

  /** @param {Dice} dice @param {{ is: boolean }} bent */
  function pageTarget(dice, bent) {
    const page = dice.weighted(pages);
    const bend = dice.is(0.5);
    // Pages are lenient, so bent queries are still pages; only bent paths need not be.
    const bendsPath = bend && dice.is(0.35);
    const isKnown = /^\/(charts|embed|countries)\/\{|^\/(about|data|present.*)?$/.test(page);
    bent.is = bend || !isKnown;
    const address = filled(page, {
      chart: bendsPath && dice.is(0.5) ? escaped(dice, dice.one(oddValues)) : dice.one(charts),
      country: bendsPath && dice.is(0.5) ? escaped(dice, dice.one(oddValues)) : dice.one(codes),
    });
    const french = dice.is(0.3) ? (address === "/" ? "/fr" : `/fr${address}`) : address;
    const tricked = bendsPath && dice.is(0.5) ? french + dice.one(pathTricks) : french;
    const pairs = viewKeys
      .filter(() => dice.is(dice.one([0, 0.1, 0.4])))
      .map((parameter) => [
        parameter.name,
        bend && dice.is(0.5) ? oddValue(dice, parameter) : usualValue(dice, parameter, undefined),
      ]);
    if (/\/present(\/notes)?$/.test(tricked) && dice.is(0.5)) {
      const isBent = dice.is(0.6);
      if (!isBent) return `${tricked}?talk=${ownTalk(dice, false)}`;
      pairs.push(["talk", dice.is(0.8) ? ownTalk(dice, true) : escaped(dice, dice.one(oddValues))]);
    }
    return withQuery(dice, tricked, pairs, bend);
  }

  /** A reader's own talk as an address holds it: slides of any charts; bent ones are wrong somewhere, as JSON, as packed
   *  bytes or as letters. @param {Dice} dice @param {boolean} isBent */
  function ownTalk(dice, isBent) {
    const odd = () => dice.one([...oddValues, 0, null, [], {}, "x".repeat(5000)]);
    const slide = () => ({
      chart: dice.one(charts),
      view: isBent && dice.is(0.3) ? `year=${odd()}&country=${odd()}` : "",
      headline: isBent && dice.is(0.2) ? odd() : "A slide",
      note: isBent && dice.is(0.2) ? odd() : "",
      ...(isBent && dice.is(0.1) && { [dice.one(oddKeys)]: odd() }),
    });
    const slides = Array.from({ length: isBent ? dice.one([0, 1, 3, 40]) : dice.whole(1, 4) }, slide);
    const talk = {
      format: "recognition-atlas-talk",
      formatVersion: isBent && dice.is(0.1) ? odd() : 1,
      title: isBent && dice.is(0.2) ? odd() : "A talk",
      slides: isBent && dice.is(0.1) ? odd() : slides,
    };
    const text = JSON.stringify(talk);
    // The last is small in the address and large when unpacked.
    const written = isBent
      ? dice.one([text, text, text, text, text.slice(0, -5), `[${text}]`, " ".repeat(2_000_000)])
      : text;
    const letters = deflateRawSync(written).toString("base64url");
    return isBent && dice.is(0.15)
      ? letters.slice(dice.whole(0, 9)) + dice.one(["", "!", "=", "%"])
      : letters;
  }

  /** A value that the schema allows, for a chart or a dataset where it depends on it.
   *  @param {Dice} dice @param {any} parameter @param {string | undefined} subject */
  function usualValue(dice, { name, schema, example, examples }, subject) {
    if (name === "country") return Array.from({ length: dice.whole(1, 6) }, () => dice.one(codes)).join(",");
    if (name === "talk") return ownTalk(dice, false);
    if (name === "width") return String(dice.is(0.05) ? 3840 : dice.whole(320, 900));
    if (name === "url")
      return encodeURIComponent(`http://localhost:3000/charts/${dice.one(charts)}?country=FRA`);
    const own = examples?.[subject ?? ""]?.value;
    if (name === "sort" || name === "from" || name === "to" || name === "wave") {
      return String(own ?? dice.one(Object.values(examples ?? {}).map(({ value }) => value)) ?? example);
    }
    if (schema.enum) return String(dice.one(schema.enum));
    if (schema.type === "integer") return String(dice.whole(schema.minimum, schema.maximum));
    return String(own ?? example ?? dice.one(Object.values(examples).map(({ value }) => value)));
  }

  /** A value that is nearly right, of the wrong kind, too long, or hostile.
   *  @param {Dice} dice @param {any} parameter */
  function oddValue(dice, parameter) {
    const { schema } = parameter;
    if (parameter.name === "talk" && dice.is(0.6)) return ownTalk(dice, true);
    const usual = usualValue(dice, parameter, undefined);
    const way = dice.weighted({ odd: 5, edge: 2, other: 1, twisted: 2, long: 0.5, broken: 1 });
    if (way === "edge" && schema.type === "integer") {
      return String(dice.one([schema.minimum - 1, schema.maximum + 1, -schema.minimum, schema.maximum * 10]));
    }
    if (way === "other") return usualValue(dice, dice.one(viewKeys), undefined);
    if (way === "twisted") {
      const twist = dice.one([
        (/** @type {string} */ text) => text.toLowerCase(),
        (/** @type {string} */ text) => ` ${text}`,
        (/** @type {string} */ text) => `${text},`,
        (/** @type {string} */ text) => text.slice(1),
        (/** @type {string} */ text) => `${text}${text}`,
        (/** @type {string} */ text) => [...text].reverse().join(""),
      ]);
      return escaped(dice, twist(usual));
    }
    if (way === "long") {
      const piece = dice.one(["a", "FRA,", "1", "%41", "é", "%F0%9F%98%80"]);
      return piece.repeat(Math.ceil(dice.one([300, 3000, 7800, 9000, 60_000]) / piece.length));
    }
    if (way === "broken") return usual + dice.one(brokenEncodings);
    return escaped(dice, dice.one(oddValues));
  }
}

/** @param {string} route @param {Record<string, string>} values */
const filled = (route, values) => route.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Text as part of an address: encoded as it should be, or as some programs leave it.
 *  @param {ReturnType<typeof chance>} dice @param {string} text */
const escaped = (dice, text) =>
  dice.is(0.85)
    ? encodeURIComponent(text)
    : [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

/** @param {ReturnType<typeof chance>} dice @param {string} address @param {string[][]} pairs @param {boolean} bend */
function withQuery(dice, address, pairs, bend) {
  const given = [...pairs];
  if (bend && given.length > 0 && dice.is(0.07)) given.push(dice.one(given));
  if (bend && dice.is(0.07)) given.push([dice.one(oddKeys), escaped(dice, dice.one(oddValues))]);
  if (bend && dice.is(0.02)) for (let i = 0; i < 300; i += 1) given.push([`k${i}`, "1"]);
  if (given.length === 0)
    return bend && dice.is(0.05) ? `${address}${dice.one(["?", "?&", "??", "?=", "?year"])}` : address;
  return `${address}?${given.map(([key, value]) => `${key}=${value}`).join("&")}`;
}

/** @param {ReturnType<typeof chance>} dice @param {string} kind @param {string} target @param {{ is: boolean }} bent
 *  @returns {Generated} */
function request(dice, kind, target, bent) {
  const method = dice.is(0.88) ? "GET" : dice.weighted({ HEAD: 6, OPTIONS: 3, strange: 2 });
  const verb = method === "strange" ? dice.one(strangeMethods) : method;
  const isTricked = dice.is(0.2);
  const names = isTricked ? Object.keys(headerValues).filter(() => dice.is(0.08)) : [];
  const headers = names.map((name) => `${name}: ${dice.one(headerValues[name])}`);
  if (!names.includes("Host")) headers.unshift("Host: localhost");
  if (!names.includes("Accept-Encoding") && dice.is(0.5)) headers.push("Accept-Encoding: br, gzip");
  const upgrade = names.includes("Upgrade");
  if (upgrade) headers.push("Connection: Upgrade");
  const hasBody = verb === "POST" || verb === "PUT" || dice.is(0.01);
  const body = hasBody ? "year=1991\r\n\r\nGET /api/health HTTP/1.1\r\n\r\n" : "";
  if (hasBody) headers.push(`Content-Length: ${body.length}`);
  const isClosed = hasBody || upgrade || verb === "CONNECT";
  if (isClosed && !upgrade) headers.push("Connection: close");
  const isRouters = names.some((name) => /^(RSC|Next-)/.test(name));
  return {
    method: verb,
    target,
    kind,
    mustWork: !bent.is && (verb === "GET" || verb === "HEAD") && !isRouters && !names.includes("X-Odd"),
    isClosed,
    bytes: Buffer.from(`${verb} ${target} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n${body}`),
  };
}

/** Bytes that are hardly a request. @param {ReturnType<typeof chance>} dice @param {string} target @returns {Generated} */
function brokenRequest(dice, target) {
  const plain = `Host: localhost\r\nConnection: close`;
  const bytes = dice.one([
    `GET ${target} HTTP/1.0\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\nConnection: close\r\n\r\n`,
    `GET ${target} HTTP/9.9\r\n${plain}\r\n\r\n`,
    `GET ${target}\r\n\r\n`,
    `GET  ${target} HTTP/1.1\r\n${plain}\r\n\r\n`,
    `GET ${target}\u0001\u0002 HTTP/1.1\r\n${plain}\r\n\r\n`,
    `GET ${target} x HTTP/1.1\r\n${plain}\r\n\r\n`,
    `GET http://${strangeHost}${target} HTTP/1.1\r\n${plain}\r\n\r\n`,
    `GET * HTTP/1.1\r\n${plain}\r\n\r\n`,
    `OPTIONS * HTTP/1.1\r\n${plain}\r\n\r\n`,
    `GET ${target} HTTP/1.1\n${plain}\n\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\nHost: ${strangeHost}\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\nNo colon here\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\nBad Name: x\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\nX: a\u0000b\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\nX: ${"x".repeat(140_000)}\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\n${"X: y\r\n".repeat(3000)}\r\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\nContent-Length: -1\r\n\r\n`,
    `GET ${target} HTTP/1.1\r\n${plain}\r\nExpect: the-spanish-inquisition\r\n\r\n`,
    `\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003`,
    `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`,
    `{"json": true}\r\n\r\n`,
  ]);
  return {
    method: "GET",
    target,
    kind: "protocol",
    mustWork: false,
    isClosed: true,
    bytes: Buffer.from(bytes),
  };
}
