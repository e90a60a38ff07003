import { talkNotesMetadata } from "@/app/metadata";
import { TalkNotesPage } from "@/components/views/talk-page";
import "@/app/talk.css";

export const metadata = talkNotesMetadata("en");

export default function Page() {
  return <TalkNotesPage language="en" />;
}
