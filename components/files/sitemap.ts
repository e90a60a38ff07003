import { chartIds } from "../charts/chart-list";
import { loadLimits } from "../charts/registry";
import { languages, pathIn } from "../words/language";
import { siteAddress } from "./site-address";

/** Every page that readers look for, without its language: not those for speakers, nor charts made for other pages. */
const pages: readonly string[] = [
  "/",
  ...chartIds.map((chart) => `/charts/${chart}`),
  ...loadLimits().countries.map((code) => `/countries/${code}`),
  "/data",
  "/about",
  "/about/accessibility",
  "/present",
];

/** The pages for search engines (sitemaps.org), each in every language and with its other languages. Addresses are
 *  absolute where SITE_URL says how the site is called, as search engines want them. */
export function sitemap(siteUrl?: string): string {
  const urls = pages.flatMap((page) => {
    const others = languages.map(
      (one) =>
        `<xhtml:link rel="alternate" hreflang="${one}" href="${siteAddress(pathIn(one, page), siteUrl)}"/>`,
    );
    return languages.map(
      (one) => `<url><loc>${siteAddress(pathIn(one, page), siteUrl)}</loc>${others.join("")}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

/** What programs that read the whole site are told: all of it is open, and where its pages are listed. */
export function robots(siteUrl = process.env.SITE_URL ?? ""): string {
  const list = siteUrl === "" ? "" : `\nSitemap: ${siteAddress("/sitemap.xml", siteUrl)}\n`;
  return `User-agent: *\nAllow: /\n${list}`;
}
