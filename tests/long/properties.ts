/** The parsers, each with RUNS examples from SEED on. Part of `npm run check:fuzz`; prints what holds, and stops at what
 *  does not, with the smallest example of it. Not a Playwright test: its `expect` would take most of the time. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { fileParameters } from "@/app/api/_parts/file-parameters";
import { parseFilters } from "@/app/api/_parts/filters";
import { pictureParameters, widths } from "@/app/api/_parts/picture-parameters";
import { type ChartId, chartIds } from "@/components/charts/chart-list";
import { chartKeys, loadLimits } from "@/components/charts/registry";
import { parseView, viewQuery } from "@/components/charts/view-state";
import {
  encodeOwnTalk,
  ownLimits,
  readOwnAddress,
  readOwnTalk,
  writeOwnTalk,
} from "@/components/talk/own-talk";
import { placeAfter, placeBefore, readPlace, writePlace } from "@/components/talk/place";
import { presentEdition } from "@/data/load";

const part = (name: string) => import(`../../app/_server/${name}.mjs` as string);
const { movedTo, refusal, renderedAt } = await part("address");
const { cacheKey } = await part("cache-key");
const { chooseEncoding } = await part("compress");
const { routerHeaders } = await part("router");

const limits = loadLimits();
const keys = [...new Set(chartIds.flatMap((id) => chartKeys(id)))];
const values = fc.oneof(
  fc.string(),
  fc.nat(3000).map(String),
  fc.constantFrom(
    "FRA",
    "FRA,DEU",
    "2000..2010",
    "1991",
    "2013",
    "world",
    "log",
    "name",
    "en",
    "dark",
    "2",
    "",
  ),
);
/** Text as strangers send it: any characters, queries, and queries of our own keys with any value. */
const anyQuery = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.webQueryParameters(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...keys, "lang", "version", "theme", "width", "slide", "step", "__proto__"),
        values,
      ),
      { maxLength: 6 },
    )
    .map((pairs) => new URLSearchParams(pairs).toString()),
);
/** Talks of one's own as programs and people write them: right, nearly right, and anything else that is JSON or text. */
const anySlide = fc.record(
  {
    chart: fc.oneof(fc.constantFrom<unknown>(...chartIds), fc.jsonValue()),
    view: fc.oneof(anyQuery, fc.constant(""), fc.jsonValue()),
    headline: fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.jsonValue()),
    note: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()),
    other: fc.jsonValue(),
  },
  { requiredKeys: ["chart", "view", "headline", "note"] },
);
const anyTalk = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({
      format: fc.constant("recognition-atlas-talk"),
      formatVersion: fc.oneof(fc.constant<unknown>(1), fc.jsonValue()),
      title: fc.oneof(fc.string(), fc.jsonValue()),
      slides: fc.oneof(fc.array(anySlide, { maxLength: 4 }), fc.jsonValue()),
    })
    .map((talk) => JSON.stringify(talk)),
);
const steps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
const inRange = (value: number, least: number, most: number) =>
  assert.ok(Number.isInteger(value) && value >= least && value <= most, `${value}`);

const properties: Record<string, fc.IRawProperty<unknown[]>> = {
  "any query is a possible view of a chart, and its shortest query is read as the same view": fc.property(
    fc.constantFrom<ChartId>(...chartIds),
    anyQuery,
    (chart, text) => {
      const { view, problems } = parseView(text, limits, [chart]);
      inRange(view.year, 1948, limits.lastYear);
      for (const code of view.country) assert.ok(limits.countries.includes(code));
      assert.ok(limits.waves[view.question]?.includes(view.wave));
      for (const { allowed, reason } of problems) assert.ok(allowed !== "" || reason === "unknown");
      const again = parseView(viewQuery(view, limits, chartKeys(chart)), limits, [chart]);
      assert.deepEqual(again, { view, problems: [] });
    },
  ),
  "any query filters a dataset or is refused with what is allowed": fc.property(
    anyQuery,
    fc.subarray(["country", "year", "note"]),
    (text, columns) => {
      const { keeps, errors, nameWords } = parseFilters(new URLSearchParams(text), columns, presentEdition);
      assert.equal(typeof keeps({ country: "FRA", year: 2005 }), "boolean");
      for (const { allowed } of errors) assert.notEqual(allowed, "");
      for (const word of nameWords) assert.match(word, /^[\w-]+$/);
    },
  ),
  "any query gives a language, a theme and a width that can be used": fc.property(anyQuery, (text) => {
    const url = new URL("http://host.test/api");
    url.search = text;
    const { language, rest } = fileParameters(new Request(url));
    assert.match(language, /^(en|fr)$/);
    const { theme, width, errors } = pictureParameters(rest, true);
    assert.match(theme, /^(auto|light|dark)$/);
    inRange(width, widths.least, widths.most);
    for (const { allowed } of errors) assert.notEqual(allowed, "");
  }),
  "any query is a place in a talk; written and read it is the same, and back undoes on": fc.property(
    anyQuery,
    steps,
    (text, counts) => {
      const { place } = readPlace(text, counts);
      inRange(place.slide, 1, counts.length);
      inRange(place.step, 1, counts[place.slide - 1] ?? 0);
      assert.deepEqual(readPlace(writePlace(place), counts), { place, isWrong: false });
      const after = placeAfter(place, counts);
      if (writePlace(after) !== writePlace(place)) assert.deepEqual(placeBefore(after, counts), place);
    },
  ),
  "any text is a talk of one's own or is told what is wrong, and what was taken is written and read as the same":
    fc.property(anyTalk, (text) => {
      const { talk, problems } = readOwnTalk(text, limits);
      if (talk === null) assert.notEqual(problems.length, 0);
      else {
        assert.ok(talk.slides.length <= ownLimits.slides);
        assert.deepEqual(readOwnTalk(writeOwnTalk(talk), limits), { talk, problems: [] });
      }
    }),
  "any talk in an address is taken or told, and never unpacked beyond the bound": fc.asyncProperty(
    fc.oneof(fc.string(), fc.base64String(), anyTalk),
    async (text) => {
      const { talk, problems } = await readOwnAddress(text, limits);
      assert.ok(talk !== null || problems.length > 0);
      const own = readOwnTalk(text, limits).talk;
      // An address says something: a talk without slides is told of there.
      if (own === null || own.slides.length === 0) return;
      const address = await encodeOwnTalk(own);
      if (address.length <= ownLimits.address)
        assert.deepEqual((await readOwnAddress(address, limits)).talk, own);
    },
  ),
  "any address is refused, or rendered and moved within this site": fc.property(
    fc.constantFrom("GET", "HEAD", "OPTIONS"),
    fc.oneof(anyQuery, fc.webPath()),
    (method, text) => {
      const address = text.startsWith("/") ? text : `/?${text}`;
      assert.ok([null, 400, 414].includes(refusal(method, address)));
      assert.match(renderedAt(address), /^\//);
      assert.match(movedTo(address) ?? "/", /^\/[\x21-\x7e]*$/);
      assert.match(cacheKey(address) ?? "/", /^\//);
    },
  ),
  "any Accept-Encoding and any header of a router is understood or refused": fc.property(anyQuery, (text) => {
    assert.match(chooseEncoding(text), /^(br|gzip|identity)$/);
    const passed = routerHeaders({ "next-router-state-tree": text, host: text, cookie: text });
    for (const name of Object.keys(passed ?? {})) assert.equal(name, "next-router-state-tree");
  }),
};

for (const [title, property] of Object.entries(properties)) {
  await fc.assert(property, { numRuns: Number(process.env.RUNS), seed: Number(process.env.SEED) });
  console.log(title);
}
