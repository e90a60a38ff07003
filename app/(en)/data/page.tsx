import { dataMetadata, dataSummary } from "@/app/metadata";
import { whenServed } from "@/app/when-served";
import { DataPage } from "@/components/views/data-page";
import { LinkPreview } from "@/components/views/link-preview";
import "@/app/reading.css";

export const generateMetadata = () => dataMetadata("en");

export default async function Page() {
  await whenServed();
  return (
    <>
      <LinkPreview summary={dataSummary("en")} />
      <DataPage language="en" />
    </>
  );
}
