import { expect, test } from "@playwright/test";
import { robots, sitemap } from "@/components/files/sitemap";

test("the list for search engines has every page in every language, each with its other languages", () => {
  const list = sitemap("https://atlas.test/");
  const pages = [...list.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page]) => page);
  for (const page of ["/", "/fr", "/charts/opinion", "/fr/countries/FRA", "/data", "/fr/about/accessibility"])
    expect(pages).toContain(`https://atlas.test${page}`);
  expect(new Set(pages).size).toBe(pages.length);
  expect(list.match(/hreflang="fr"/g)?.length).toBe(pages.length);
});

test("programs that read the whole site are told where that list is once the site has an address", () => {
  expect(robots("https://atlas.test")).toContain("\nSitemap: https://atlas.test/sitemap.xml\n");
  expect(robots("")).toBe("User-agent: *\nAllow: /\n");
});
