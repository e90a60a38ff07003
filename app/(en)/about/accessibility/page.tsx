import { accessibilitySummary, metadataOf } from "@/app/metadata";
import { whenServed } from "@/app/when-served";
import { AccessibilityPage } from "@/components/views/accessibility-page";
import { LinkPreview } from "@/components/views/link-preview";
import "@/app/reading.css";

export const generateMetadata = () => metadataOf(accessibilitySummary("en"));

export default async function Page() {
  await whenServed();
  return (
    <>
      <LinkPreview summary={accessibilitySummary("en")} />
      <AccessibilityPage language="en" />
    </>
  );
}
