import { aboutSummary, metadataOf } from "@/app/metadata";
import { whenServed } from "@/app/when-served";
import { AboutPage } from "@/components/views/about-page";
import { LinkPreview } from "@/components/views/link-preview";
import "@/app/reading.css";

export const generateMetadata = () => metadataOf(aboutSummary("en"));

export default async function Page() {
  await whenServed();
  return (
    <>
      <LinkPreview summary={aboutSummary("en")} />
      <AboutPage language="en" />
    </>
  );
}
