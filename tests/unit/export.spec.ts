import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { ask } from "../../app/api/_parts/ask";
import { asServed } from "../../hosting/export/as-served";
import { bundleExport } from "../../hosting/export/bundle";

test("what the static export makes in the browser is, byte for byte, what the server makes", async () => {
  test.setTimeout(120_000);
  const { files, page } = await bundleExport("");
  const [views] = Object.keys(files).filter((address) => address !== page);
  expect(files[page]).toContain(views);
  const script = test.info().outputPath("view-files.mjs");
  writeFileSync(script, files[views ?? ""] ?? "");
  // The bundle expects a browser, of which it needs no more than this here.
  Object.assign(globalThis, { location: { origin: "http://host.test" } });
  const { fileAt } = (await import(pathToFileURL(script).href)) as {
    fileAt: (address: string) => Promise<Response>;
  };

  for (const address of [
    "/api/charts/opinion.csv?wave=2017&country=FRA",
    "/api/charts/opinion.json?wave=2017&lang=fr",
    "/api/charts/recognition-map.svg?year=1991&region=world&theme=dark",
    "/api/charts/trade-2005.xlsx?sort=name",
    "/api/charts/trade-2005.zip?sort=name&lang=fr",
    "/api/charts/relations-timeline.csl.json?from=2000",
    "/api/datasets/trade.csv?country=FRA&year=2000..2010",
    "/api/charts/opinion.csv?wave=1",
    "/api/charts/nothing.csv?year=1991",
  ]) {
    const [made, served] = [await fileAt(address), await ask(address)];
    expect(made.status, address).toBe(served.status);
    for (const name of ["etag", "content-type", "content-disposition"]) {
      expect(made.headers.get(name), `${address} ${name}`).toBe(served.headers.get(name));
    }
    const bytes = Buffer.from(await made.arrayBuffer());
    expect(bytes.equals(Buffer.from(await served.arrayBuffer())), address).toBe(true);
  }
  // Not the usual talk in place of another one.
  expect((await fileAt("/api/talk.pdf?slides=1,2")).status).toBe(501);
});

test("a page of the export carries its policy in itself, and the script of the export before all others", () => {
  const html = asServed("<html><head><script>one()</script></head></html>", "/page.js");
  expect(html).toMatch(
    /<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'sha256-[^;]+; style-src 'self';[^"]*"\/><script src="\/page\.js"><\/script><script>one/,
  );
  expect(html).not.toMatch(/unsafe-inline|frame-ancestors/);
  expect(() => asServed("<p>", "/page.js")).toThrow("without <head>");
  const late = `<!--$?--><template id="B:0"></template><!--/$--><div hidden id="S:0">late</div><script>$RC("B:0","S:0")</script>`;
  expect(asServed(`<head></head>${late}`, "/page.js")).toMatch(/<!--\$-->late<!--\/\$-->$/);
});
