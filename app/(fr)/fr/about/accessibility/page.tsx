import { connection } from "next/server";
import { accessibilityMetadata } from "@/app/metadata";
import { AccessibilityPage } from "@/components/views/accessibility-page";

export const metadata = accessibilityMetadata("fr");

export default async function Page() {
  // REPORT_URL is known when the server runs, not when the site is built. A site of files is what it was built with.
  if (process.env.NEXT_OUTPUT !== "export") await connection();
  return <AccessibilityPage language="fr" />;
}
