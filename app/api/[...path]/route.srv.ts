import { methodNotAllowed, notFound, preflight } from "../_parts/answer";

const known = [
  "/api/datasets",
  "/api/datasets/{id}.csv",
  "/api/datasets/{id}.json",
  "/api/charts",
  "/api/charts/{chart}.csv",
  "/api/charts/{chart}.json",
  "/api/countries/{ISO3}.json",
  "/api/map/{region}.json",
  "/api/health",
];

/** Whatever no other route answers. */
export function GET(request: Request): Response {
  return notFound("address", new URL(request.url).pathname, known);
}
export const HEAD = GET;
export const OPTIONS = preflight;
export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
};
