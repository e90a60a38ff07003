import { homeSummary, metadataOf } from "@/app/metadata";
import { whenServed } from "@/app/when-served";
import { HomePage } from "@/components/views/home-page";
import { LinkPreview } from "@/components/views/link-preview";
import "@/app/home.css";

export const generateMetadata = () => metadataOf(homeSummary("en", ""));

export default async function Page() {
  await whenServed();
  return (
    <>
      <LinkPreview summary={homeSummary("en", "")} />
      <HomePage language="en" search="" />
    </>
  );
}
