import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { csvParse } from "d3";
import { strFromU8, unzipSync } from "fflate";
import * as descriptorRoute from "@/app/api/datapackage.json/route.srv";
import * as zipRoute from "@/app/api/datapackage.zip/route.srv";
import * as datasetFiles from "@/app/api/datasets/[file]/route.srv";
import { dataPackage } from "@/components/files/data-package";
import { datasetIds } from "@/data/catalogue";

const descriptor = dataPackage("en", "");
const servedAt = async (path: string) => {
  const file = path.replace("datasets/", "");
  const answer = await datasetFiles.GET(new Request(`http://host.test/api/${path}`), {
    params: Promise.resolve({ file }),
  });
  return answer.text();
};

test("every dataset is a resource whose size and hash are those of the file that is served", async () => {
  expect(descriptor.resources.map(({ name }) => name)).toEqual([...datasetIds]);
  for (const { path, bytes, hash } of descriptor.resources) {
    const csv = await servedAt(path);
    expect(Buffer.byteLength(csv), path).toBe(bytes);
    expect(`sha256:${createHash("sha256").update(csv).digest("hex")}`, path).toBe(hash);
  }
});

test("every row fits the table schema: fields, types, constraints, keys", async () => {
  for (const { path, schema } of descriptor.resources) {
    const rows = csvParse(await servedAt(path));
    expect(rows.columns, path).toEqual(schema.fields.map(({ name }) => name));
    for (const field of schema.fields) {
      const {
        required,
        enum: values,
        minimum,
        maximum,
        pattern,
      } = {
        required: undefined,
        enum: undefined,
        minimum: undefined,
        maximum: undefined,
        pattern: undefined,
        ...field.constraints,
      };
      const isFaulty = (text: string) => {
        if (text === "") return required === true;
        if (field.type === "number" || field.type === "integer") {
          const value = Number(text);
          if (!Number.isFinite(value) || (field.type === "integer" && !Number.isInteger(value))) return true;
          if (value < (minimum ?? value) || value > (maximum ?? value)) return true;
        }
        if (field.type === "boolean" && text !== "true" && text !== "false") return true;
        if (values && !(values as readonly string[]).includes(text)) return true;
        return pattern !== undefined && !new RegExp(pattern).test(text);
      };
      const faulty = rows.map((row) => row[field.name] ?? "").filter(isFaulty);
      expect(faulty, `${path} ${field.name}`).toEqual([]);
    }
    const keys = rows.map((row) =>
      "primaryKey" in schema ? schema.primaryKey?.map((name) => row[name]).join("|") : "",
    );
    if ("primaryKey" in schema) expect(new Set(keys).size, path).toBe(rows.length);
  }
});

test("foreign keys hold, and lead to a resource of the package", async () => {
  let count = 0;
  for (const { name, path, schema } of descriptor.resources) {
    for (const { fields, reference } of "foreignKeys" in schema ? (schema.foreignKeys ?? []) : []) {
      count += 1;
      const target = descriptor.resources.find((one) => one.name === (reference.resource || name));
      expect(target, `${name} → ${reference.resource}`).toBeDefined();
      const possible = new Set(
        csvParse(await servedAt(target?.path ?? "")).map((row) => row[reference.fields[0] ?? ""]),
      );
      const values = csvParse(await servedAt(path)).map((row) => row[fields[0] ?? ""]);
      expect(
        values.filter((value) => value && !possible.has(value)),
        `${name}.${fields[0]}`,
      ).toEqual([]);
    }
  }
  expect(count).toBeGreaterThan(8);
});

test("the ZIP holds the descriptor and every file that it names, with the bytes that are served", async () => {
  const answer = zipRoute.GET(new Request("http://host.test/api/datapackage.zip"));
  expect(answer.headers.get("content-disposition")).toBe(
    'attachment; filename="recognition-atlas_v2025.11.zip"',
  );
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const inside = JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()));
  expect(inside.resources.length).toBe(datasetIds.length);
  for (const { path, hash } of inside.resources) {
    const content = files[path] ?? new Uint8Array();
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`, path).toBe(hash);
    expect(JSON.parse(strFromU8(files[`${path}-metadata.json`] ?? new Uint8Array())).url).toBe(
      path.replace("datasets/", ""),
    );
  }
  const again = zipRoute.GET(new Request("http://host.test/api/datapackage.zip"));
  expect(again.headers.get("etag")).toBe(answer.headers.get("etag"));
});

test("the descriptor speaks the language asked for, and refuses other parameters", async () => {
  const french = await descriptorRoute
    .GET(new Request("http://host.test/api/datapackage.json?lang=fr"))
    .json();
  expect(french.resources[1].title).toBe("Relations diplomatiques avec la Corée du Nord");
  expect(descriptorRoute.GET(new Request("http://host.test/api/datapackage.json?x=1")).status).toBe(400);
  expect(dataPackage("en", "https://atlas.test").homepage).toBe("https://atlas.test/");
  expect("homepage" in descriptor).toBe(false);
});
