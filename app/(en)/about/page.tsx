import { connection } from "next/server";
import { aboutMetadata } from "@/app/metadata";
import { AboutPage } from "@/components/views/about-page";

export const metadata = aboutMetadata("en");

export default async function Page() {
  // REPORT_URL is known when the server runs, not when the site is built. A site of files is what it was built with.
  if (process.env.NEXT_OUTPUT !== "export") await connection();
  return <AboutPage language="en" />;
}
