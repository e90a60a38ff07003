import { talkMetadata } from "@/app/metadata";
import { TalkPage } from "@/components/views/talk-page";

export const metadata = talkMetadata("fr");

export default function Page() {
  return <TalkPage language="fr" />;
}
