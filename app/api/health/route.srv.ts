import { presentEdition } from "@/data/load";
import { badParameters, openToAll } from "../_parts/answer";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_parts/methods";

export const dynamic = "force-dynamic";

/** Whether the server answers, and with which data. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const errors = [...query].map(([parameter, value]) => ({ parameter, value, allowed: "no parameter" }));
  if (errors.length > 0) return badParameters(errors);
  const { version } = presentEdition;
  return Response.json({ status: "ok", version }, { headers: { ...openToAll, "Cache-Control": "no-store" } });
}
export const HEAD = GET;
