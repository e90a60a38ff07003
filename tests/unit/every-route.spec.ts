import { expect, test } from "@playwright/test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { ask, folderRoutes, singleRoutes } from "@/app/api/_parts/ask";
import { mediaTypes } from "@/components/files/media-types";
import { type Operation, openApi, type Parameter } from "@/components/files/openapi";

// One loop for all routes: it goes through what is documented, and a route that is not documented fails elsewhere.

const { paths } = openApi("en", "");
const operations: [path: string, operation: Operation][] = Object.entries(paths).map(([path, { get }]) => [
  path,
  get,
]);

/** An address of an operation that works: its first example, with what else is required. */
function exampleOf(
  path: string,
  { parameters }: Operation,
  more: readonly [string, string][] = [],
  id?: string,
) {
  const inPath = parameters.find((one) => one.in === "path");
  const query = new URLSearchParams([
    ...parameters
      .filter((one) => one.in === "query" && one.required && !more.some(([name]) => name === one.name))
      .map((one): [string, string] => [one.name, String(one.example)]),
    ...more,
  ]);
  const address = path.replace(/\{\w+\}/, id ?? String(inPath?.example));
  return query.size === 0 ? address : `${address}?${query}`;
}

/** The talk takes long to make and has tests of its own; the health of the server is no file. */
const madeElsewhere = /talk\.(pptx|pdf)$|health$/;

const told = (answer: Response) => Object.fromEntries(answer.headers);

for (const [path, operation] of operations) {
  test.describe(path, () => {
    const address = exampleOf(path, operation);
    if (!madeElsewhere.test(path)) answersReaders(address, operation);

    for (const parameter of operation.parameters.filter((one) => one.in === "query")) {
      test(`refuses what it cannot use as ${parameter.name}, and says what is allowed`, async () => {
        for (const values of unusable(parameter)) {
          const more = values.map((value): [string, string] => [parameter.name, value]);
          const bad = exampleOf(path, operation, more, Object.keys(parameter.examples ?? {})[0]);
          const answer = await ask(bad);
          const label = bad.slice(0, 200);
          expect(answer.headers.get("content-type"), label).toMatch(/^application\/problem\+json/);
          const problem = await answer.json();
          expect(problem.status, label).toBe(answer.status);
          // An address of no chart is no bad value for oEmbed: there is nothing to embed.
          if (path === "/api/oembed" && answer.status === 404) continue;
          expect(answer.status, label).toBe(400);
          expect(
            problem.errors.map((one: { parameter: string }) => one.parameter),
            label,
          ).toEqual([parameter.name]);
          expect(problem.errors[0].allowed.length, label).toBeGreaterThan(0);
          expect(problem.errors[0].value.length, label).toBeLessThanOrEqual(200);
        }
      });
    }

    test("refuses a parameter that nobody knows", async () => {
      for (const name of ["colour", "__proto__", "constructor", "", "Year", "year[]", "\u0000"]) {
        const answer = await ask(exampleOf(path, operation, [[name, "1"]]));
        expect(answer.status, name).toBe(400);
        const { errors } = await answer.json();
        expect(errors[0].parameter, name).toBe(name);
        expect(errors[0].allowed.length, name).toBeGreaterThan(0);
      }
    });

    if (path.includes("{")) {
      test("answers 404 with what there is to any other name, however long or crooked", async () => {
        for (const id of [
          "nope",
          "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
          "__proto__",
          "%00",
          "x".repeat(5000),
          "é",
        ]) {
          const answer = await ask(exampleOf(path, operation, [], id));
          expect(answer.status, id.slice(0, 40)).toBe(404);
          expect(answer.headers.get("content-type")).toMatch(/^application\/problem\+json/);
          const { known, detail } = await answer.json();
          expect(known.length).toBeGreaterThan(1);
          expect(detail.length).toBeLessThan(200);
        }
      });
    }
  });
}

/** What each file tells of itself, and what it says to a reader who has it already. */
function answersReaders(address: string, operation: Operation) {
  test("says its type, its name and that anybody may read it, and answers the same bytes each time", async () => {
    const [first, second] = [await ask(address), await ask(address)];
    expect(first.status).toBe(200);
    const { 200: ok } = operation.responses as { 200: { content: Record<string, unknown> } };
    const type = first.headers.get("content-type") ?? "";
    expect(type.split(";")[0]).toBe(Object.keys(ok.content)[0]);
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(Buffer.from(await first.arrayBuffer()).equals(Buffer.from(await second.arrayBuffer()))).toBe(true);
    expect(Object.values(mediaTypes)).toContain(type);
    expect(first.headers.get("etag")).toMatch(/^"[\w-]{22}"$/);
    expect(first.headers.get("cache-control")).toMatch(/^public, max-age=3600/);
    const name = /; filename="([^"]*)"$/.exec(first.headers.get("content-disposition") ?? "")?.[1];
    expect(name).toMatch(/^[A-Za-z0-9_-]+_v2025\.11\.[a-z.]+$/);
    expect(told(second)).toEqual(told(first));
  });

  test("answers HEAD with the same head, a known tag with 304, and another tag with the file", async () => {
    const get = await ask(address);
    const head = await ask(address, {}, "HEAD");
    expect(head.status).toBe(200);
    expect(told(head)).toEqual(told(get));
    expect(await head.text()).toBe("");
    const tag = get.headers.get("etag") ?? "";
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) {
      const again = await ask(address, { "if-none-match": known });
      expect(again.status, known).toBe(304);
      expect(again.headers.get("etag"), known).toBe(tag);
      expect(again.headers.get("access-control-allow-origin"), known).toBe("*");
      expect(await again.text(), known).toBe("");
    }
    expect((await ask(address, { "if-none-match": '"x"' })).status).toBe(200);
  });
}

/** Values that no parameter takes, each given alone, and a good one given twice. */
function unusable({ name, schema, example, examples }: Parameter): string[][] {
  const good = String(example ?? Object.values(examples ?? {})[0]?.value ?? "");
  const wrong = [
    "nope nope",
    "-1",
    "1e9",
    "0x10",
    "٢٠٠٥",
    "__proto__",
    "../../etc/passwd",
    "a\u0000b",
    "x".repeat(7000),
  ];
  // A form without script sends empty choices: in these two they mean none.
  const empty = name === "country" || name === "compare" ? [] : [""];
  const below = schema.minimum === undefined ? [] : [String(Number(schema.minimum) - 1)];
  const above = schema.maximum === undefined ? [] : [String(Number(schema.maximum) + 1)];
  return [...[...wrong, ...empty, ...below, ...above].map((value) => [value]), [good, good]];
}

test("every route refuses to be written to and tells other sites' pages how it can be read", () => {
  for (const [path, route] of Object.entries({ ...singleRoutes, ...folderRoutes })) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"] as const) {
      const answer = route[method]();
      expect(answer.status, path).toBe(405);
      expect(answer.headers.get("allow"), path).toBe("GET, HEAD, OPTIONS");
    }
    const preflight = route.OPTIONS();
    expect(preflight.status, path).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin"), path).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods"), path).toBe("GET, HEAD, OPTIONS");
  }
});

test("the description is valid OpenAPI 3.1 in both languages", async () => {
  for (const language of ["en", "fr"] as const) {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(openApi(language, ""))));
    expect(errors, language).toBeUndefined();
    expect(valid, language).toBe(true);
    expect(validator.version, language).toBe("3.1");
  }
});
