import { robots } from "@/components/files/sitemap";

/** What programs that read the whole site may do. */
export function GET(): Response {
  return new Response(robots(), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
