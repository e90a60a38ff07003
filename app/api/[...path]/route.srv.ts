import { notFound } from "../_parts/answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

const known = [
  "/api/datasets",
  "/api/datasets/{id}.csv",
  "/api/datasets/{id}.json",
  "/api/charts",
  "/api/charts/{chart}.csv",
  "/api/charts/{chart}.json",
  "/api/charts/{chart}.svg",
  "/api/charts/{chart}.png",
  "/api/charts/{chart}.xlsx",
  "/api/charts/{chart}.zip",
  "/api/charts/{chart}.bib",
  "/api/charts/{chart}.ris",
  "/api/charts/{chart}.csl.json",
  "/api/cards/{page}.png",
  "/api/oembed?url={address}",
  "/api/talk.pptx",
  "/api/talk.pdf",
  "/api/datapackage.json",
  "/api/datapackage.zip",
  "/api/openapi.json",
  "/api/versions",
  "/api/changes.json",
  "/api/changes.atom",
  "/api/talk.html",
  "/api/talk.pptx",
  "/api/talk.pdf",
  "/api/oembed",
  "/api/countries/{ISO3}.json",
  "/api/map/{region}.json",
  "/api/health",
];

/** Whatever no other route answers. */
export function GET(request: Request): Response {
  return notFound("address", new URL(request.url).pathname, known);
}
export const HEAD = GET;
