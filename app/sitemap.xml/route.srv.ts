import { sitemap } from "@/components/files/sitemap";

/** All pages, for search engines. */
export function GET(): Response {
  return new Response(sitemap(), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
