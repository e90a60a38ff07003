import { talkMetadata } from "@/app/metadata";
import { TalkPage } from "@/components/views/talk-page";

export const metadata = talkMetadata("en");

export default function Page() {
  return <TalkPage language="en" />;
}
