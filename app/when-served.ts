import { connection } from "next/server";

/** Waits for a running server: SITE_URL, with which the addresses in a page begin, and REPORT_URL are known when the server
 *  runs, not when the site is built. It renders such a page once and keeps it. A site of files is what it was built with. */
export async function whenServed(): Promise<void> {
  if (process.env.NEXT_OUTPUT !== "export") await connection();
}
