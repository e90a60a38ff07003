import { metadataOf, talkSummary } from "@/app/metadata";
import { whenServed } from "@/app/when-served";
import { LinkPreview } from "@/components/views/link-preview";
import { TalkPage } from "@/components/views/talk-page";
import "@/app/talk.css";

export const generateMetadata = () => metadataOf(talkSummary("en"));

export default async function Page() {
  await whenServed();
  return (
    <>
      <LinkPreview summary={talkSummary("en")} />
      <TalkPage language="en" />
    </>
  );
}
