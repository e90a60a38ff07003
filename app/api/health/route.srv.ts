import { version } from "@/data/version";
import { methodNotAllowed, openToAll, preflight } from "../_parts/answer";

export const dynamic = "force-dynamic";

/** Whether the server answers, and with which data. */
export function GET(): Response {
  return Response.json({ status: "ok", version }, { headers: { ...openToAll, "Cache-Control": "no-store" } });
}
export const HEAD = GET;
export const OPTIONS = preflight;
export {
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
  methodNotAllowed as PATCH,
  methodNotAllowed as DELETE,
};
