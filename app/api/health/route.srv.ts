import { version } from "@/data/version";
import { openToAll } from "../_parts/answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

export const dynamic = "force-dynamic";

/** Whether the server answers, and with which data. */
export function GET(): Response {
  return Response.json({ status: "ok", version }, { headers: { ...openToAll, "Cache-Control": "no-store" } });
}
export const HEAD = GET;
