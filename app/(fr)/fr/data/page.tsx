import { connection } from "next/server";
import { dataMetadata } from "@/app/metadata";
import { DataPage } from "@/components/views/data-page";

export const metadata = dataMetadata("fr");

export default async function Page() {
  // SITE_URL is known when the server runs, not when the site is built. A site of files is what it was built with.
  if (process.env.NEXT_OUTPUT !== "export") await connection();
  return <DataPage language="fr" />;
}
